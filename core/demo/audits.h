// SPDX-License-Identifier: GPL-3.0-or-later
// What inquiries of the demonstration that did not buy answered to "Did you buy?": most were asked, those of
// the last weeks partly.
#pragma once

#include "demo/plan.h"
#include "demo/rows.h"

namespace ridealong::demo {

// `firstLead` is the row of the plan's first lead; `by` who asked.
Status writeAudits(Rows &rows, const Plan &plan, uint32_t firstLead, uint32_t by);

} // namespace ridealong::demo
