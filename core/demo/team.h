// SPDX-License-Identifier: GPL-3.0-or-later
// The team of the demonstration: six reps of different character. What sets them apart is told by numbers:
// where their effort goes by grade, week by week, and how many of their follow-ups are done on time.
#pragma once

#include <array>

namespace ridealong::demo {

constexpr int repCount = 6;
constexpr int gradeCount = 5;
constexpr int toldWeeks = 8; // weeks of which the story is told exactly; the last is this one

using Mix = std::array<double, gradeCount>; // percent of effort on A, B, C, D, E

struct Rep
{
    const char *name, *initials, *email, *office;
    int hourlyCost; // major units
    int hiredYearsAgo;
    double goalA, goalB, goalC;       // shares
    std::array<Mix, toldWeeks> weeks; // oldest first
    Mix before;                       // any earlier week
    int onTimeNow, onTimeLast;        // percent of the follow-ups of this week and of the last
    int onTimeSteps;                  // done on time this week, by Wednesday evening
    int attained;                     // percent of the quota of this quarter, by the forecast
    int jumps;                        // percent of touches on B and worse while an A was due
    std::array<int, gradeCount> open; // open leads by grade
};

extern const std::array<Rep, repCount> team;

constexpr int cole = 2, luis = 4; // who work on D and E

// The team's follow-ups done on time, in percent, so many weeks ago: a quarter in January, then ever better.
int onTimeThen(int weeksAgo);

} // namespace ridealong::demo
