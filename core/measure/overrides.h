// SPDX-License-Identifier: GPL-3.0-or-later
// The grades that the manager gave: which hold now, beside what the model says, and which lapsed lately. Of
// open leads only; a closed lead keeps its grade and needs no override.
#pragma once

#include "book/book.h"

namespace ridealong {

struct OverrideNow
{
    uint32_t lead = 0;
    Grade grade = Grade::none;      // the manager's
    Grade modelGrade = Grade::none; // what the model says today
    std::string reason = {};
    Date until = {}; // unset: until it is taken back
    bool lapsed = false;

    int daysLeft(Date today) const
    {
        return daysBetween(today, until) + 1;
    } // of one with an end; today counts
};

constexpr int lapsedLately = 28; // days

// Those that hold first, the one that ends soonest first; then the lapsed, the latest first.
std::vector<OverrideNow> overrides(const Book &book);
QString endWords(const OverrideNow &override); // "until Oct 20, 2026", "lapsed after Oct 3, 2026"

} // namespace ridealong
