// SPDX-License-Identifier: GPL-3.0-or-later
// Where the focus goes when what had it is gone: to its page, so that the keys of the page go on working, and
// not to the rail.
#pragma once

class QWidget;

namespace ridealong {

bool holdsFocus(const QWidget &part);
void focusPageOf(QWidget &part); // the nearest parent that says where its focus belongs

} // namespace ridealong
