// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/coaching.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr int weeksAfter = 2;

// The place of a day among the weeks; below 0 before them.
int placeOf(const DemoWeeks &demos, Date on)
{
    return (Week::of(on).monday - demos.weeks.front().week.monday) / 7;
}

void markRide(DemoWeeks &demos, Date on)
{
    const int place = placeOf(demos, on), count = int(demos.weeks.size());
    bool isFollowed = false;
    if (place >= 0 && place < count)
        demos.weeks[size_t(place)].hasRide = true;
    for (int after = std::max(place + 1, 0); after <= place + weeksAfter && after < count; ++after) {
        demos.weeks[size_t(after)].isAfterRide = true;
        isFollowed = true;
    }
    demos.rides += isFollowed;
}

void addRides(DemoWeeks &demos, const Book &book, uint32_t rep)
{
    const auto &rides = book.tables().ride;
    for (uint32_t row = 1; row < rides.end(); ++row)
        if (rides.has(row) && rides[row].rep.number == rep && rides[row].on.isSet() &&
            rides[row].on <= book.today() && rides.text(row, rideField("state")) == "done")
            markRide(demos, rides[row].on);
}

void addDemos(DemoWeeks &demos, const Book &book, uint32_t rep)
{
    const uint32_t kind = book.kindNamed("demo");
    const Date first = demos.weeks.front().week.first();
    for (const Activity &activity : book.activities().rows())
        if (kind && activity.person.number == rep && activity.kind.number == kind && activity.deleted != 2 &&
            activity.on >= first && activity.on <= book.today())
            ++demos.weeks[size_t(placeOf(demos, activity.on))].demos;
}

double perWeek(const DemoWeeks &demos, bool afterRide)
{
    int sum = 0, count = 0;
    for (const DemoWeek &week : demos.weeks)
        if (week.isAfterRide == afterRide)
            sum += week.demos, ++count;
    return count ? double(sum) / count : std::nan("");
}

} // namespace

DemoWeeks demoWeeks(const Book &book, uint32_t rep, int weeks)
{
    DemoWeeks demos;
    const int count = std::clamp(weeks, 1, Effort::mostWeeks);
    const Week last = Week::of(book.today());
    for (int back = count; back-- > 0;)
        demos.weeks.push_back({.week = last.plus(-back)});
    addRides(demos, book, rep);
    addDemos(demos, book, rep);
    demos.afterRide = perWeek(demos, true);
    demos.otherwise = perWeek(demos, false);
    return demos;
}

} // namespace ridealong
