// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of the route's sketch: what stands where in the picture and which legs lead there, before anything
// is drawn.
#pragma once

#include "report/routeground.h"
#include "report/routesketch.h"

namespace ridealong::report {

struct SceneNode
{
    Place place;
    QString name;
    Grade grade = Grade::none;
    uint32_t lead = 0;
    bool known = false;
    Point at = {};
};

struct SceneLeg
{
    size_t from, to; // nodes
    double km;       // NaN: not to be told
    bool whole;      // no stop of unknown place lies between
};

struct SceneSizes
{
    double dot, square, namePx, lengthPx, lineWidth;
    double besides, above, below; // from the border to the outermost dots
};

constexpr double unknownRowHeight = 36;

struct RouteScene
{
    SceneSizes sizes = {};
    std::vector<SceneNode> nodes; // the start, the stops, the candidates
    size_t stops = 0;
    size_t unknown = 0; // of start and stops
    std::vector<SceneLeg> legs;
    size_t detourNode = 0; // 0: none
    std::vector<std::pair<size_t, size_t>> detourLegs;
    Detour detour;
    ScaleBar scale;
    bool isEmpty = false; // no place is known
};

RouteScene routeScene(const Book &book, const Places &places, const RideDraft &draft, const RidePlan &plan,
                      const RouteWish &wish);

} // namespace ridealong::report
