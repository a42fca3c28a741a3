// SPDX-License-Identifier: GPL-3.0-or-later
// What a follow-up is worth: how many leads were won of those whose every promise was kept in time, and of
// the others. A step of a lead counts when it fell due before the lead closed, as everywhere (followups.h):
// done steps by the day of closing, open ones once their day was over, dropped ones unless dropped in time.
// On time is a lead of which each such step was done on or before its day. Leads without any such step are
// left out and counted.
#pragma once

#include "book/book.h"

namespace ridealong {

struct WorthSide
{
    int closed = 0;
    int won = 0;

    double rate() const { return closed ? double(won) / closed : std::nan(""); }
    bool operator==(const WorthSide &) const = default;
};

struct PromiseWorth
{
    static constexpr int fewest = 30; // below it, on either side, the shares are stories of a few

    WorthSide onTime = {};
    WorthSide late = {}; // late or never
    int without = 0;     // closed leads of which no step fell due

    int leads() const { return onTime.closed + late.closed; }
    bool enough() const { return onTime.closed >= fewest && late.closed >= fewest; }
    bool operator==(const PromiseWorth &) const = default;
};

// Of the leads that were won or lost in the period; a person's are those that he owns.
PromiseWorth promiseWorth(const Book &book, Period closed, uint32_t person = 0);
Period lastTwelveMonths(Date today);

} // namespace ridealong
