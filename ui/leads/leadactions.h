// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of a lead as gestures of the desktop: ask what is missing in a small dialog, commit, and say it
// in a toast that offers Undo. What is refused is shown by the shell and changes nothing.
#pragma once

#include "change/change.h"
#include "change/op.h"
#include "work/moves.h"

#include <functional>

class QMenu;
class QWidget;

namespace ridealong {

struct ShellContext;

// True when it is done. `more` follows the sentence of the deed in the toast.
bool commitWithUndo(ShellContext &shell, const Deed &deed, ChangeSet changes, const QString &more = {});

// The same with a sentence of its own in the toast.
bool commitSaying(ShellContext &shell, const Deed &deed, ChangeSet changes, const QString &sentence);

// All as one deed; leads that have gone meanwhile are left out.
void moveLeads(ShellContext &shell, QWidget *parent, std::vector<uint32_t> leads, uint32_t stage);
void logCall(ShellContext &shell, QWidget *parent, uint32_t lead);
// The next step is done: the same dialog, filled in.
void finishNextStep(ShellContext &shell, QWidget *parent, uint32_t lead);
void setNextStep(ShellContext &shell, QWidget *parent, uint32_t lead);
void assignLeads(ShellContext &shell, const std::vector<uint32_t> &leads, uint32_t person);
void setGrade(ShellContext &shell, QWidget *parent, uint32_t lead);
void removeLeads(ShellContext &shell, const std::vector<uint32_t> &leads);
void editLead(ShellContext &shell, QWidget *parent, uint32_t lead);
void newLead(ShellContext &shell, QWidget *parent, std::function<void(uint32_t)> then = {},
             const QString &company = {});

// All of them for one lead; `parent` owns what the dialogs need.
void fillLeadMenu(QMenu &menu, ShellContext &shell, QWidget *parent, uint32_t lead);
void fillMoveMenu(QMenu &menu, ShellContext &shell, QWidget *parent, const std::vector<uint32_t> &leads);
// Offers the people where `parent` has its focus.
void askForOwner(ShellContext &shell, QWidget *parent, const std::vector<uint32_t> &leads);
void fillAssignMenu(QMenu &menu, ShellContext &shell, const std::vector<uint32_t> &leads);

} // namespace ridealong
