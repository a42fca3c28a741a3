// SPDX-License-Identifier: GPL-3.0-or-later
// The sketch of a day's route as a picture that screen, PDF and SVG paint alike: straight legs with their
// length, numbered stops in the colour of their grade, hollow squares for candidates, a dashed detour, a
// scale and north. Equirectangular about the middle latitude, never distorted. Stops without a place stand in
// a row below. Values only; never fails.
#pragma once

#include "measure/rideplan.h"
#include "report/picture.h"

namespace ridealong::report {

struct RouteWish
{
    double width = 425, height = 395; // CSS pixels
    std::vector<uint32_t> candidates = {};
    uint32_t detourTo = 0; // one of the candidates
    size_t chosen = SIZE_MAX;
    bool small = false; // for Today: no scale and no lengths, smaller words, all dots dark
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
    std::vector<Mark> marks; // for clicking and accessible names; a click within 14 pixels means it
    QString description;     // the route in words
};

RouteSketch routeSketch(const Book &book, const Places &places, const RideDraft &draft, const RidePlan &plan,
                        const RouteWish &wish = {});

} // namespace ridealong::report
