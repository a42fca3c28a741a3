// SPDX-License-Identifier: GPL-3.0-or-later
// What is done about promises, one or many, as gestures of the desktop: a small dialog for what is missing,
// one commit, one undo, and a toast that says it. Promises that are over meanwhile are left out; what is
// refused is shown by the shell and changes nothing.
#pragma once

#include "measure/promises.h"

class QMenu;
class QWidget;

namespace ridealong {

struct ShellContext;

// Done and next. Of leads without a step: a touch is logged, and the next step planned.
void finishPromises(ShellContext &shell, QWidget *parent, std::vector<Promise> promises);
void moveDates(ShellContext &shell, QWidget *parent, std::vector<Promise> promises);
void logTouches(ShellContext &shell, QWidget *parent, std::vector<Promise> promises); // the steps stay
void dropPromises(ShellContext &shell, QWidget *parent, std::vector<Promise> promises);
std::vector<uint32_t> leadsOf(const std::vector<Promise> &promises); // each once, in their order

} // namespace ridealong
