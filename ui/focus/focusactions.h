// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager does about focus from any page: sees a rep's weeks, sets the goals. Each is one undo.
#pragma once

#include <cstdint>

class QWidget;

namespace ridealong {

struct ShellContext;

void showRep(ShellContext &shell, uint32_t person, QWidget *parent);
// Opens the goals with that rep's row in focus; 0 for everybody's.
void editGoals(ShellContext &shell, uint32_t person, QWidget *parent);

} // namespace ridealong
