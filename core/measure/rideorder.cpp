// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a ride's stops. Stops whose place nobody knows are put beside one of the same postal code or
// city; those without such a neighbour go in groups to where they make nothing late, at the end if they can.
#include "base/fold.h"
#include "coaching/orderways.h"
#include "measure/rideparts.h"

#include <algorithm>
#include <numeric>

namespace ridealong {

namespace {

using Positions = std::vector<size_t>;

// The table of ways of the solver: typed minutes where there are some, else by the distance.
struct OrderTask
{
    const Book &book;
    const RideDraft &draft;
    std::vector<Place> places; // of the draft's stops
    Positions stops;           // that are ordered, indexes of the draft's

    uint32_t lead(size_t place) const { return place ? draft.stops[stops[place - 1]].lead : 0; }
    const Place &at(size_t place) const { return place ? places[stops[place - 1]] : draft.start; }

    int typed(size_t from, size_t to) const
    {
        return to ? typedLeg(draft.stops[stops[to - 1]], lead(from)) : typedBack(draft, lead(from));
    }
    double km(size_t from, size_t to) const { return roadKm(book.info(), at(from), at(to)); }

    int seconds(size_t from, size_t to) const
    {
        if (from == to)
            return 0;
        const int minutes = typed(from, to);
        return minutes != unsetInt ? 60 * minutes : roadSeconds(book.info(), km(from, to));
    }

    // Hundredths of a second: by minutes that are rounded up, a longer way could win that rounds better. The
    // times of the day keep to those minutes.
    int length(size_t from, size_t to) const
    {
        constexpr double anHour = 360'000, most = 24 * 30 * anHour;
        if (from == to)
            return 0;
        if (const int minutes = typed(from, to); minutes != unsetInt)
            return 6000 * minutes;
        const double way = km(from, to) / book.info().roadKmh * anHour;
        return way > 0 ? int(std::lround(std::min(way, most))) : 0;
    }

    OrderProblem problem() const
    {
        OrderProblem problem{.stops = {}, .seconds = {}, .startAt = startOf(draft)};
        for (const size_t stop : stops) {
            const StopHours hours = hoursOf(book.info(), draft.stops[stop]);
            problem.stops.push_back({minutesOf(draft.stops[stop]), hours.from, hours.to});
        }
        for (size_t from = 0; from <= stops.size(); ++from) {
            problem.seconds.emplace_back();
            for (size_t to = 0; to <= stops.size(); ++to)
                problem.seconds.back().push_back(seconds(from, to));
        }
        return problem;
    }

    WayTable lengths() const
    {
        WayTable table(stops.size() + 1);
        for (size_t from = 0; from <= stops.size(); ++from)
            for (size_t to = 0; to <= stops.size(); ++to)
                table[from].push_back(length(from, to));
        return table;
    }
};

// Stops in a row along a road tie but for rounding; then the order as given stays.
Positions leastDriven(const OrderTask &task)
{
    const OrderProblem problem = task.problem();
    const WayTable lengths = task.lengths();
    const OrderWays ways(problem, lengths);
    Positions given(task.stops.size());
    std::iota(given.begin(), given.end(), size_t(0));
    Positions order = shortestOrder(problem, lengths).stops;
    const OrderFigures least = ways.of(order), now = ways.of(given);
    const bool ties = now.late == least.late && now.driving <= least.driving + int64_t(given.size()) + 1;
    return ties ? given : order;
}

// What makes two leads neighbours: the same postal code or the same city.
bool isSameText(const Book &book, FieldNo field, uint32_t a, uint32_t b)
{
    if (a == 0 || b == 0 || a >= book.leads().end() || b >= book.leads().end())
        return false;
    const std::string_view text = book.leads().text(a, field);
    return !text.empty() && folded(text) == folded(book.leads().text(b, field));
}

bool areNeighbours(const Book &book, uint32_t a, uint32_t b)
{
    return isSameText(book, leadField("postal_code"), a, b) ||
           (isSameText(book, leadField("city"), a, b) && book.leads()[a].region == book.leads()[b].region);
}

// Those that stay unknown, in groups of neighbours, each in the order as given.
std::vector<Positions> unknownGroups(const Book &book, const RideDraft &draft,
                                     const std::vector<Place> &places)
{
    std::vector<Positions> groups;
    for (size_t stop = 0; stop < draft.stops.size(); ++stop) {
        if (places[stop].isKnown())
            continue;
        const auto group = std::ranges::find_if(groups, [&](const Positions &members) {
            return std::ranges::any_of(members, [&](size_t member) {
                return areNeighbours(book, draft.stops[stop].lead, draft.stops[member].lead);
            });
        });
        if (group == groups.end())
            groups.push_back({stop});
        else
            group->push_back(stop);
    }
    return groups;
}

// Minutes of being late when unknown stops cost no way and the others are driven to from the last known one.
int64_t lateMinutes(const Book &book, const RideDraft &draft, const std::vector<Place> &places,
                    const Positions &order)
{
    const OrderTask task{book, draft, places, order};
    int64_t late = 0, now = startOf(draft);
    size_t from = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        const bool known = places[order[i]].isKnown();
        now += known ? task.seconds(from, i + 1) / 60 : 0;
        const StopHours hours = hoursOf(book.info(), draft.stops[order[i]]);
        now = std::max<int64_t>(now, hours.from);
        late += std::max<int64_t>(0, now - hours.to);
        now += minutesOf(draft.stops[order[i]]);
        from = known ? i + 1 : from;
    }
    return late;
}

Positions withGroup(const Positions &order, const Positions &group, size_t position)
{
    Positions all = order;
    all.insert(all.begin() + std::ptrdiff_t(position), group.begin(), group.end());
    return all;
}

// Where it makes least late: of equal positions the last.
Positions placed(const Book &book, const RideDraft &draft, const std::vector<Place> &places,
                 const Positions &order, const Positions &group)
{
    Positions best;
    int64_t least = 0;
    for (size_t position = order.size() + 1; position-- > 0;) {
        Positions tried = withGroup(order, group, position);
        const int64_t late = lateMinutes(book, draft, places, tried);
        if (best.empty() || late < least) {
            best = std::move(tried);
            least = late;
        }
    }
    return best;
}

// A stop that nobody can place takes the place of its neighbour among the stops.
std::vector<Place> placesOf(const Book &book, const Places &places, const RideDraft &draft)
{
    std::vector<Place> own, lent;
    for (const DraftStop &stop : draft.stops)
        own.push_back(places.of(stop.lead));
    lent = own;
    for (size_t stop = 0; stop < own.size(); ++stop)
        for (size_t other = 0; other < own.size() && !lent[stop].isKnown(); ++other)
            if (own[other].isKnown() && areNeighbours(book, draft.stops[stop].lead, draft.stops[other].lead))
                lent[stop] = own[other];
    return lent;
}

} // namespace

std::vector<size_t> shortestOrderOf(const Book &book, const Places &places, const RideDraft &draft)
{
    if (draft.stops.size() > mostStops) { // nobody drives that in a day
        Positions given(draft.stops.size());
        std::iota(given.begin(), given.end(), size_t(0));
        return given;
    }
    OrderTask task{book, draft, placesOf(book, places, draft), {}};
    for (size_t stop = 0; stop < draft.stops.size(); ++stop)
        if (task.places[stop].isKnown())
            task.stops.push_back(stop);
    Positions order;
    for (const size_t stop : leastDriven(task))
        order.push_back(task.stops[stop]);
    for (const Positions &group : unknownGroups(book, draft, task.places))
        order = placed(book, draft, task.places, order, group);
    return order;
}

} // namespace ridealong
