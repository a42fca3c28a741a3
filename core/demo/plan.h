// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of each lead of the demonstration, before a row is written: who has it, how good it is, when
// it came, moved and ended, when it was touched first and last, and what is due. Small, because all of them
// are in memory; the rest of a lead is drawn again from its dice when its row is written.
#pragma once

#include "base/date.h"
#include "base/value.h"
#include "demo/namedleads.h"
#include "demo/names.h"

#include <array>
#include <string>
#include <vector>

namespace ridealong::demo {

enum class Fate : uint8_t { open, won, lost, noDecision, parked };

constexpr uint16_t noName = 0xFFFF;

struct LeadPlan
{
    Date created, closed, firstTouch, lastTouch; // closed and the touches are unset where there are none
    Date due;                                    // of the open step; unset for none
    Date closeOn;                                // expected, of open leads that are past the first stage
    std::array<Date, openStages> entered;        // unset for a stage that it never was in
    int32_t value = 0;                           // major units
    uint16_t named = noName;                     // its row in namedLeads, or of a won one in namedWins
    Fate fate = Fate::open;
    Grade grade = Grade::none;
    Stages stage = suspect; // the last open one
    Source source = website;
    uint8_t rep = 0, town = 0, industry = 0, score = 0;

    bool isInquiry() const { return source != boughtList && source != prospecting; }
    bool isOpen() const { return fate == Fate::open; }
};

// The story is told by the open leads, and by as much history as makes its figures steady. A book of fewer
// leads has less history first, then fewer open ones; a book of more has more of both.
constexpr int64_t storyLeads = 1400, storyOpen = 214, leastHistory = 186;

struct Plan
{
    Date today;
    uint64_t seed = 0;
    size_t open = 0; // so many of the leads; they are the first
    std::vector<LeadPlan> leads;

    double openScale() const { return double(open) / double(storyOpen); }
    double historyScale() const { return double(leads.size() - open) / double(storyLeads - storyOpen); }
};

Plan planFor(int64_t leads, uint64_t seed, Date today);

// Working days; 0 gives the day itself, whatever it is.
Date workdaysFrom(Date day, int count);
Date onWorkday(Date day); // itself, or the Friday before

} // namespace ridealong::demo
