// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of coaching as gestures of the desktop: commit, and say it with Undo. What is refused is shown by
// the shell and changes nothing; true where it is done.
#pragma once

#include "coaching/notecard.h"

class QWidget;

namespace ridealong {

struct ShellContext;

bool addNote(ShellContext &shell, uint32_t rep, const QString &text, bool isPrivate);
bool addCommitment(ShellContext &shell, uint32_t rep, const QString &line);
bool putCommitment(ShellContext &shell, uint32_t commitment, const QString &state);
// For today: of today's ride-along where that is done, else by itself.
bool rateSkill(ShellContext &shell, uint32_t rep, uint32_t skill, int value);
// What a card asks for; dialogs belong to `parent`.
void doWithNote(ShellContext &shell, QWidget *parent, uint32_t rep, const CoachingItem &item, CardAsk what);

} // namespace ridealong
