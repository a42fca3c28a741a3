// SPDX-License-Identifier: GPL-3.0-or-later
// All that can be done with the exchange, as commands of the window: in its menu, by keys, in the palette.
// With them come the drop of a change file anywhere and the state in the top bar.
#pragma once

namespace ridealong {

class MainWindow;
class Session;

void addSyncCommands(MainWindow &window, const Session &session);
void addSyncIndicator(MainWindow &window);

} // namespace ridealong
