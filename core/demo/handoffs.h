// SPDX-License-Identifier: GPL-3.0-or-later
// How inquiries of the demonstration were handed to the reps: some wait for an answer, of the last 90 days so
// many were accepted and rejected, and a part of those before. Only rows of hand-offs: no lead, touch or step
// is another for them.
#pragma once

#include "demo/setup.h"

namespace ridealong::demo {

// `firstLead` is the row of the plan's first lead.
void writeHandoffs(Rows &rows, const Plan &plan, const Links &links, uint32_t firstLead);

} // namespace ridealong::demo
