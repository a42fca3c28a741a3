// SPDX-License-Identifier: GPL-3.0-or-later
// A debrief to read in a dialog, for the rep whose ride-along it was. The parent owns it; it deletes itself
// when it is closed.
#pragma once

#include <cstdint>

class QWidget;

namespace ridealong {

struct ShellContext;

void showDebrief(ShellContext &shell, QWidget *parent, uint32_t ride);

} // namespace ridealong
