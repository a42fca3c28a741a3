// SPDX-License-Identifier: GPL-3.0-or-later
// What the manager of the demonstration coaches by: her own eight skills with their guides, what was
// promised, and her notes.
#pragma once

#include "demo/rides.h"

namespace ridealong::demo {

Skills writeSkills(Rows &rows);
const char *skillName(size_t skill);
std::string guideOf(size_t skill, int value); // of the eight, 1 to 5
void writeCommitments(Rows &rows, const Plan &plan, const Links &links, const RideRows &rides);
void writeNotes(Rows &rows, const Plan &plan, const Links &links, const RideRows &rides);

} // namespace ridealong::demo
