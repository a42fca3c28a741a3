// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of a ride's plan that its warnings and the order of its stops share. Minutes of the day, unless said
// otherwise; what a draft leaves unset or sets beyond reason comes out in bounds.
#pragma once

#include "measure/rideplan.h"

namespace ridealong {

inline constexpr int dayMinutes = 24 * 60;
inline constexpr int mostLegMinutes = 30 * dayMinutes; // longer ways are taken for mistakes

// When a stop may begin: by its own window; else so that it is over when the customers close.
struct StopHours
{
    int from = 0, to = dayMinutes;
};
StopHours hoursOf(const BookInfo &info, const DraftStop &stop);
int minutesOf(const DraftStop &stop);
int startOf(const RideDraft &draft);

// Minutes typed for the way from one lead (0: the start) to a stop; unset where none, or typed for the way
// from another.
int typedLeg(const DraftStop &stop, uint32_t from);
int typedBack(const RideDraft &draft, uint32_t from);

RidePlan drivenPlan(const Book &book, const Places &places, const RideDraft &draft); // without warnings
std::vector<PlannedWarning> warningsOf(const Book &book, const Places &places, const RideDraft &draft,
                                       const RidePlan &plan);

} // namespace ridealong
