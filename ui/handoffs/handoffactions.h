// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of a hand-off as gestures of the desktop: ask what is missing in a small dialog, commit, and say
// it in a toast that offers Undo. What is refused is shown by the shell, or in the dialog, and changes
// nothing.
#pragma once

#include "base/date.h"

#include <QString>

class QMenu;
class QWidget;

namespace ridealong {

struct HandoffAnswer;
struct ShellContext;

void answerHandoff(ShellContext &shell, const HandoffAnswer &answer);
void giveBackForLater(ShellContext &shell, QWidget *parent, uint32_t lead);
void disqualifyLead(ShellContext &shell, QWidget *parent, uint32_t lead);
// The two above, where they make sense for the lead.
void addHandoffVerbs(QMenu &menu, ShellContext &shell, QWidget *parent, uint32_t lead);

void askAndSaveReceipt(ShellContext &shell, QWidget *parent, Period period);
void saveReceipt(ShellContext &shell, Period period, const QString &path);

} // namespace ridealong
