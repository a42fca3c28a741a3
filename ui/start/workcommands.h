// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done wherever one is in the program: the window's commands that are of no page. The session
// outlives the window.
#pragma once

namespace ridealong {

class MainWindow;
class Session;

void addWorkCommands(MainWindow &window, const Session &session);

} // namespace ridealong
