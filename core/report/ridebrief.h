// SPDX-License-Identifier: GPL-3.0-or-later
// The page that a manager takes along: rep's numbers, strengths and weaknesses, open commitments, each stop's
// grade, why, stage, history, goal and next question, room for notes. One page however many stops: what does
// not fit is shortened, never small print. For the rep's eyes too: it never reads private notes.
#pragma once

#include "measure/mix.h"
#include "measure/rideplan.h"
#include "report/document.h"

namespace ridealong::report {

struct BriefWish
{
    RideDraft draft;
    bool withRoute = true;
};
Document rideBrief(const Book &book, const Effort &effort, const Places &places, const BriefWish &wish);

// The sketch of the route: straight legs, numbered stops in the colour of their grade, hollow squares for
// candidates, a dashed detour, a scale and north. Stops without a place stand in a row below.
struct RouteWish
{
    double width = 425, height = 395; // CSS pixels
    std::vector<uint32_t> candidates = {};
    uint32_t detourTo = 0; // one of the candidates
    size_t chosen = SIZE_MAX;
    bool small = false; // for Today: no scale, smaller words
};
struct RouteSketch
{
    Picture picture;
    struct Mark
    {
        double x, y; // centre
        size_t stop; // index, SIZE_MAX for a candidate
        uint32_t lead;
    };
    std::vector<Mark> marks; // for clicking and accessible names
    QString description;     // the route in words
};
RouteSketch routeSketch(const Book &book, const Places &places, const RideDraft &draft, const RidePlan &plan,
                        const RouteWish &wish = {});

} // namespace ridealong::report
