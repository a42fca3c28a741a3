// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every component in its states, and the window with sample pages, into PNG files for a look at them:
//   gallery [folder]     (add `-platform offscreen` where there is no display)
#include "ui/gallery/gallery.h"
#include "ui/support/samples.h"

#include "base/date.h"
#include "shell/mainwindow.h"
#include "shell/theme.h"
#include "shell/topbar.h"
#include "shell/widgets/toast.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <memory>

using namespace ridealong;

namespace {

void settle()
{
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

QImage pictureOf(QWidget &widget, QSize size)
{
    widget.resize(size);
    widget.show();
    QApplication::setActiveWindow(&widget);
    if (widget.focusProxy())
        widget.focusProxy()->setFocus();
    settle();
    return widget.grab().toImage();
}

QImage componentsIn(QApplication &app, Look look)
{
    useTheme(app, makeTheme(look));
    const std::unique_ptr<QWidget> gallery(makeGallery());
    return pictureOf(*gallery, {720, 900});
}

QImage windowIn(QApplication &app, Look look, QSize size)
{
    useTheme(app, makeTheme(look));
    MainWindow window(nullptr, samplePages());
    window.setBook(QStringLiteral("Harlan Fluid Systems"));
    window.setPerson(QStringLiteral("Dana Whitfield"), QStringLiteral("Sales manager"));
    window.setSaveState(QStringLiteral("All changes saved on this laptop"));
    window.setPreferences([] {});
    window.setThisWeek(Week::of(2026, 42));
    window.showPage(QStringLiteral("leads"));
    window.refresh();
    window.show();
    settle();
    window.shell().toast(
        {.text = QStringLiteral("Sidney Dairy done."), .action = QStringLiteral("Undo"), .act = [] {}});
    return pictureOf(window, size);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QDir folder(app.arguments().value(1, QStringLiteral(".")));
    QImage both(1440, 900, QImage::Format_RGB32);
    QPainter painter(&both);
    painter.drawImage(0, 0, componentsIn(app, Look::light));
    painter.drawImage(720, 0, componentsIn(app, Look::dark));
    painter.end();
    useTheme(app, makeTheme(Look::light));
    const std::unique_ptr<QWidget> parts(makeParts());
    pictureOf(*parts, {830, 640}).save(folder.filePath(QStringLiteral("parts.png")));
    both.save(folder.filePath(QStringLiteral("states.png")));
    componentsIn(app, Look::highContrast).save(folder.filePath(QStringLiteral("states-contrast.png")));
    windowIn(app, Look::light, {1440, 900}).save(folder.filePath(QStringLiteral("window.png")));
    windowIn(app, Look::dark, {1440, 900}).save(folder.filePath(QStringLiteral("window-dark.png")));
    windowIn(app, Look::light, {1024, 640}).save(folder.filePath(QStringLiteral("window-small.png")));
    return 0;
}
