// SPDX-License-Identifier: GPL-3.0-or-later
// The page that a manager takes along: rep's numbers, strengths and weaknesses, open commitments, each stop's
// grade, why, stage, history, goal and next question, room for notes. One page however many stops: what does
// not fit is shortened, never small print. For the rep's eyes too: it never reads private notes.
#pragma once

#include "measure/mix.h"
#include "report/document.h"
#include "report/routesketch.h"

namespace ridealong::report {

struct BriefWish
{
    RideDraft draft;
    bool withRoute = true; // where it fits
    Instant madeAt = {};   // stands in the file
};
Document rideBrief(const Book &book, const Effort &effort, const Places &places, const BriefWish &wish);

} // namespace ridealong::report
