// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that stay commands of the window while a text has the focus. Line edits on X11 take Ctrl+E for the end
// of the line and Ctrl+K for cutting the rest of it; End does the one, Shift+End and Delete the other. Where
// no command has the key, as in a dialog, the text still gets it.
#pragma once

class QObject;

namespace ridealong {

void keepWindowKeys(QObject &owner); // as long as it lives

} // namespace ridealong
