// SPDX-License-Identifier: GPL-3.0-or-later
// ridealong: the desktop. Reads the words, dresses the application, hands over to the Desktop.
#include "shell/language.h"
#include "start/desktop.h"
#include "start/handover.h"
#include "start/memory.h"
#include "version.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <algorithm>
#include <string_view>

using namespace ridealong;

namespace {

// A picture of a page needs no display; asking Qt for one that is not there would end the program.
bool paintsUnseen(int argc, char **argv)
{
    const bool grabs =
        std::any_of(argv + 1, argv + argc, [](std::string_view word) { return word.starts_with("--grab"); });
    return grabs && qEnvironmentVariableIsEmpty("DISPLAY") &&
           qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

} // namespace

int main(int argc, char **argv)
{
    if (paintsUnseen(argc, argv))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ridealong"));
    QApplication::setOrganizationName(QStringLiteral("ridealong"));
    QApplication::setApplicationVersion(QString::fromLatin1(versionText));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Ridealong"));
    QGuiApplication::setDesktopFileName(QStringLiteral("ridealong"));

    useLanguage(rememberedLanguage());
    const auto launch = readLaunch(QApplication::arguments());
    if (const auto code = endedBy(launch))
        return *code;
    const QTemporaryDir unkept; // a picture shows nobody's settings and leaves none
    if (launch->isGrab())
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, unkept.path());
    if (!launch->isGrab() && handOver(launch->book.isEmpty() ? lastBook() : launch->book, launch->changeFile))
        return 0;
    if (!launch->language.isEmpty() || launch->isGrab())
        useLanguage(launch->language);
    useTheme(app, rememberedTheme(*launch));
    Desktop desktop(*launch);
    desktop.start();
    return QApplication::exec();
}
