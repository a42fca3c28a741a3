// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that are pressed for a picture of the program at work: "<Ctrl+L>acme called" presses a command of the
// window, then types. A key that is no command goes to whatever has the focus.
#pragma once

class QMainWindow;
class QString;

namespace ridealong {

void typeInto(QMainWindow &window, const QString &keys);

} // namespace ridealong
