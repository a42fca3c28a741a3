// SPDX-License-Identifier: GPL-3.0-or-later
// Merging of leads as a gesture of the desktop: the likely duplicates of the book, or two leads that somebody
// selected. Each merge is one commit and one undo, in the dialog too.
#pragma once

#include <cstdint>

class QWidget;

namespace ridealong {

struct ShellContext;

void findDuplicates(ShellContext &shell, QWidget *parent);
void mergeTwo(ShellContext &shell, QWidget *parent, uint32_t first, uint32_t second);

} // namespace ridealong
