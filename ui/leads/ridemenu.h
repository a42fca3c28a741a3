// SPDX-License-Identifier: GPL-3.0-or-later
// "Add to ride-along": the planned rides of the leads' reps, and a new one. The leads become stops at the end
// of the day, as one deed; then the page of ride-alongs is asked for with a map of "ride" (0 for a new one,
// which it makes), "leads" and "rep".
#pragma once

#include <cstdint>
#include <vector>

class QMenu;

namespace ridealong {

struct ShellContext;

// Nothing is added for a rep, who does not plan.
void fillRideMenu(QMenu &menu, ShellContext &shell, const std::vector<uint32_t> &leads);
bool mayAddToRide(const ShellContext &shell);

} // namespace ridealong
