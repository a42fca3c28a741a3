// SPDX-License-Identifier: GPL-3.0-or-later
// One rep's focus in full: each week with what it was judged by, the pool of leads beside the book's, what is
// covered and neglected, and the releases of the brake. Shares are 0-1, NaN where there is nothing to count.
#pragma once

#include "measure/mix.h"

#include <vector>

namespace ridealong {

struct RepWeekRow
{
    JudgedWeek judged = {}; // its state is without releases
    bool released = false;  // a release held on a day of it while the brake was on
    double discipline = std::nan("");
    int touches = 0;
    int jumps = 0;
    int offPolicy = 0; // touches on D and E while the brake was on
    Money waste = {};  // unset where the hourly cost is not known
};

struct RepHistory
{
    uint32_t person = 0;
    std::vector<RepWeekRow> weeks = {}; // newest first
    Brake brake = {};                   // today's
    std::array<int, 5> pool = {}, book = {};
    std::array<double, 3> coverage = {}; // A, B, C
    std::array<int, 2> neglected = {};   // A, B
    std::vector<uint32_t> releases = {}; // rows, newest first
};

RepHistory repHistory(const Book &book, const Effort &effort, uint32_t person, int weeks = 26);

} // namespace ridealong
