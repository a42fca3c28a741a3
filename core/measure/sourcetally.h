// SPDX-License-Identifier: GPL-3.0-or-later
// What one scan of the leads counts for a source: its cohort, and apart from it the weeks that its warnings
// look at. For the files of measure/sources.h.
#pragma once

#include "measure/sourcegroups.h"
#include "measure/sources.h"

namespace ridealong {

// The days that the warnings of a period look at.
struct WatchDays
{
    Period window, before; // of the control limit
    Period recent, half;   // of the brown-out: 28 and 182 days up to the same day
};
WatchDays watchDays(const Book &book, Period period);

struct WatchTally
{
    int windowGraded = 0, windowGood = 0; // good is A or B
    int beforeGraded = 0, beforeGood = 0;
    int recent = 0, half = 0;
    std::vector<int> cycles; // of all won leads
};
void count(WatchTally &tally, const Book &book, uint32_t lead, const WatchDays &days);
ControlLimit limitOf(const WatchTally &tally, const WatchDays &days);
// The usual cycle is that of all won leads: for a source that has few of its own.
BrownOut brownOutOf(const WatchTally &tally, double usualCycle, const WatchDays &days);

// Which leads a row counts, and what became of each.
struct CohortRule
{
    CohortRule(const Book &book, const SourceOptions &options);
    bool holds(uint32_t lead) const;
    bool isQualified(uint32_t lead) const;

    const Book &book;
    SourceOptions options;
    std::vector<bool> qualified; // by stage
};
void count(SourceRow &row, const CohortRule &rule, uint32_t lead);
void count(SourceRow &row, const Handoff &handoff);
void addCost(SourceRow &row, Money amount);
void finish(SourceRow &row, double margin); // what divides; cost and counts are known

// Those that a period touches, from the first day of the first to the first day of the last.
bool isCostOf(Period period, Date month);
Money divided(Money amount, int count); // rounded half away from zero; unset for a count of 0

} // namespace ridealong
