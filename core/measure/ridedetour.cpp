// SPDX-License-Identifier: GPL-3.0-or-later
// How much longer a day is with one more stop.
#include "measure/rideparts.h"

#include <algorithm>

namespace ridealong {

namespace {

// The places that are known of a way, with their position among the stops: the start, the stops, the start.
struct KnownWay
{
    struct Point
    {
        Place place;
        size_t position; // where a stop goes that is put in front of it
        int minutes;     // of the way here, as planned
    };
    std::vector<Point> points;
};

int minutesBetween(const BookInfo &info, const Place &a, const Place &b)
{
    return roadSeconds(info, roadKm(info, a, b)) / 60;
}

// Typed minutes count for a way between two that follow each other.
KnownWay knownWay(const Book &book, const Places &places, const RideDraft &draft)
{
    KnownWay way;
    bool isNext = true; // the last point is the place just before
    const auto add = [&](const Place &place, size_t position, int typed) {
        if (!place.isKnown()) {
            isNext = false;
            return;
        }
        int minutes = 0;
        if (!way.points.empty())
            minutes = isNext && typed != unsetInt
                          ? typed
                          : minutesBetween(book.info(), way.points.back().place, place);
        way.points.push_back({place, position, minutes});
        isNext = true;
    };
    add(draft.start, 0, unsetInt);
    uint32_t from = 0;
    for (size_t stop = 0; stop < draft.stops.size(); ++stop) {
        add(places.of(draft.stops[stop].lead), stop, typedLeg(draft.stops[stop], from));
        from = draft.stops[stop].lead;
    }
    add(draft.start, draft.stops.size(), typedBack(draft, from));
    return way;
}

void take(Detour &best, int minutes, size_t position)
{
    minutes = std::max(0, minutes); // less only by a typed way that the new stop would replace
    if (best.minutes == unsetInt || minutes < best.minutes) {
        best.minutes = minutes;
        best.position = position;
    }
}

} // namespace

Detour detourOf(const Book &book, const Places &places, const RideDraft &draft, uint32_t lead)
{
    Detour best{.lead = lead, .position = draft.stops.size()};
    const Place place = places.of(lead);
    const KnownWay way = knownWay(book, places, draft);
    if (!place.isKnown() || way.points.empty())
        return best;
    const auto to = [&](const KnownWay::Point &point) {
        return minutesBetween(book.info(), place, point.place);
    };
    if (!draft.start.isKnown()) // nothing is known of the ways to the first and from the last
        take(best, to(way.points.front()), way.points.front().position);
    for (size_t i = 1; i < way.points.size(); ++i)
        take(best, to(way.points[i - 1]) + to(way.points[i]) - way.points[i].minutes, way.points[i].position);
    if (!draft.start.isKnown())
        take(best, to(way.points.back()), draft.stops.size());
    return best;
}

} // namespace ridealong
