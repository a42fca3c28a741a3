// SPDX-License-Identifier: GPL-3.0-or-later
// The change file for the team: to everybody or to chosen laptops, to a file or a folder, in parts for
// e-mail. After it a dialog says who can open it and that the stick may be removed. And the small file that
// asks for what this laptop waits for.
#pragma once

class QWidget;

namespace ridealong {

struct ShellContext;

void exportToTeam(ShellContext &shell, QWidget *parent);
void askForMissing(ShellContext &shell, QWidget *parent);

} // namespace ridealong
