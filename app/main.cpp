// SPDX-License-Identifier: GPL-3.0-or-later
// ridealong: the desktop. Reads the words, dresses the application, hands over to the Desktop.
#include "start/desktop.h"
#include "start/memory.h"

#include <QApplication>
#include <cstdio>

using namespace ridealong;

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("ridealong"));
    QApplication::setOrganizationName(QStringLiteral("ridealong"));
    QApplication::setApplicationVersion(QStringLiteral(RIDEALONG_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Ridealong"));
    QGuiApplication::setDesktopFileName(QStringLiteral("ridealong"));

    const auto launch = readLaunch(QApplication::arguments());
    if (!launch) {
        std::fprintf(stderr, "ridealong: %s\n", qPrintable(launch.error().text));
        return 2;
    }
    if (!launch->answer.isEmpty()) {
        std::fputs(qPrintable(launch->answer), stdout);
        return 0;
    }
    useTheme(app, rememberedTheme(*launch));
    Desktop desktop(*launch);
    desktop.start();
    return QApplication::exec();
}
