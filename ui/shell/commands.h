// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window is a QAction of it: the menu bar, the keys and the palette all read that one
// list. The menu bar is hidden except on macOS and appears with Alt alone.
#pragma once

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QMainWindow>
#include <functional>

class QAction;

namespace ridealong {

struct Command
{
    QString menu; // title of its menu, translated
    QString text;
    QList<QKeySequence> keys = {};
    std::function<void()> run;
    QIcon icon = {};
};

QAction *addCommand(QMainWindow &window, const Command &command);
// A line in the menu before the next command of it.
void addSeparator(QMainWindow &window, const QString &menu);
// Hides the menu bar until Alt is pressed and released alone.
void hideMenuBarUntilAlt(QMainWindow &window);

} // namespace ridealong
