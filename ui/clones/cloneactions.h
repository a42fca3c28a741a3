// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for clones as a gesture of the desktop: opens the dialog, commits what it asks for, each as one
// action with one undo, and shows the book as it is then.
#pragma once

#include <cstdint>

class QWidget;

namespace ridealong {

struct ShellContext;

void findClonesOf(ShellContext &shell, QWidget *parent, uint32_t lead); // this company alone
void findClonesOfBest(ShellContext &shell, QWidget *parent);

} // namespace ridealong
