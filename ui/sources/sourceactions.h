// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of sources as gestures of the desktop: the grid of costs, a new campaign, the way to the import
// of costs. They ask in a dialog that `parent` owns, commit once, and say it in a toast that offers Undo;
// what is refused is said in the dialog or by the shell.
#pragma once

class QWidget;

namespace ridealong {

struct ShellContext;

void editCosts(ShellContext &shell, QWidget *parent);
void newCampaign(ShellContext &shell, QWidget *parent);

} // namespace ridealong
