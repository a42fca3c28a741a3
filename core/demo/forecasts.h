// SPDX-License-Identifier: GPL-3.0-or-later
// What the demonstration knows of forecasting: the forecast of each week of more than a year as it stood when
// the week was over, and expected closes of open leads that were put off.
#pragma once

#include "demo/setup.h"

namespace ridealong::demo {

Status writeSnapshots(Rows &rows, const Plan &plan, const Links &links);
Status writeCloseMoves(Rows &rows, const Plan &plan, const Links &links, uint32_t firstLead);

} // namespace ridealong::demo
