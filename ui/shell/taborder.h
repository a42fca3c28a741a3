// SPDX-License-Identifier: GPL-3.0-or-later
// Where Tab goes: as a person reads a window, by its layouts from left to right and down, whatever was made
// first. Qt's own chain follows the making of widgets, and enters a page past all that stands before the
// widget that it hands the focus to.
#pragma once

#include <QList>

class QWidget;

namespace ridealong {

// What takes the focus by Tab in `root` and can be seen, in its order.
QList<QWidget *> tabStops(QWidget &root);
// Gives the focus to the stop after (or before) the one that has it, around the end, and scrolls to it.
// False where there is none.
bool focusNextOf(const QList<QWidget *> &stops, bool next);

} // namespace ridealong
