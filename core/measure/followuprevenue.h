// SPDX-License-Identifier: GPL-3.0-or-later
// What following up is worth by the rule of 45: of the inquiries of a period, at the rate of now, at a rate
// that is wished for, and at all of them. Money in minor units, unset without an average sale.
#pragma once

#include "measure/followups.h"

namespace ridealong {

inline constexpr double wishedRate = 0.9;

struct FollowUpRevenue
{
    Rule45 rule = {};
    bool own = false; // buy rate and share are from the book's own audit
    int inquiries = 0;
    double rate = std::nan(""); // of now
    double wished = wishedRate;
    Money now = {}, atWished = {}, atAll = {};

    Money gain() const; // from now to the wished rate; negative where that is less
    Money onTable() const;
};

FollowUpRevenue followUpRevenue(const Book &book, Period period, double wished = wishedRate,
                                uint32_t person = 0);
Period lastMonths(Date today, int months); // up to today

} // namespace ridealong
