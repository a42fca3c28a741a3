// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing somebody's data for good from a lead's menu, as a job, and the list of what was erased with the
// laptops that have said so. Managers only.
#pragma once

#include <cstdint>

class QWidget;

namespace ridealong {

struct ShellContext;

bool mayErase(const ShellContext &shell);
void askToErase(ShellContext &shell, QWidget *parent, uint32_t lead);
void showErased(ShellContext &shell, QWidget *parent);

} // namespace ridealong
