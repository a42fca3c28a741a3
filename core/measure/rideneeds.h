// SPDX-License-Identifier: GPL-3.0-or-later
// What ride-alongs leave to do: debriefs that are due, and commitments past their day. For "needs you", the
// pages and their counts. Reads no private note; a draft only of the one who asks. Scans of small tables.
#pragma once

#include "measure/needsyou.h"

namespace ridealong {

// Planned rides of days that are over, oldest first; of a manager, or with 0 of everybody.
std::vector<uint32_t> debriefsDue(const Book &book, uint32_t manager = 0);
// Open commitments past their day, the oldest first; of who promised, or with 0 of everybody.
std::vector<uint32_t> commitmentsPast(const Book &book, uint32_t person = 0);
// Done rides of a rep whose debrief is written and not read yet, oldest first.
std::vector<uint32_t> debriefsToRead(const Book &book, uint32_t rep);

// Rules of the table of needs.
void findDebriefs(const NeedInput &input, std::vector<Need> &needs);
void findCommitments(const NeedInput &input, std::vector<Need> &needs);

} // namespace ridealong
