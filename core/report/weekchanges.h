// SPDX-License-Identifier: GPL-3.0-or-later
// What changed since last week: won, lost, moved, new A's and other changes of grade, brakes, answers to
// hand-offs; each with its lead, who, what and the value. A lead that moved and moved back did not move.
// Changes of grade come from the journal in the wish; without it only new leads are told to be A's.
#pragma once

#include "report/weekpack.h"

namespace ridealong::report {

enum class ChangeKind : uint8_t { won, lost, moved, newA, grade, brake, handoff };

struct WeekChange
{
    ChangeKind kind;
    uint32_t lead = 0;   // 0 for a brake
    uint32_t person = 0; // whose lead, or whose brake
    QString what = {};   // "Qualified → Demo"
    Money value = {};
};

// Kind by kind, the most valuable first.
std::vector<WeekChange> weekChanges(const WeekPack &pack);
// At most so many rows, and how many more there are.
Table changesTable(const WeekPack &pack, size_t most);
// Open leads that went from stage to stage.
Table movedTable(const WeekPack &pack, size_t most);
int newAs(const WeekPack &pack, const WeekFacts &facts); // of that week

} // namespace ridealong::report
