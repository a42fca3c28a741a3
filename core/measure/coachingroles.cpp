// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/coaching.h"

#include <algorithm>
#include <map>

namespace ridealong {

namespace {

// How the manager took part in one visit. Of a stop and an activity of the same lead and day the stop speaks.
struct Visit
{
    Date on;
    std::string_view role;
};
using VisitKey = std::tuple<Date, uint32_t, uint32_t>; // day, rep, lead

// A stop of which the debrief says neither that it took place nor how it went did not.
bool tookPlace(const Book &book, uint32_t stop)
{
    const auto &stops = book.tables().rideStop;
    return stops[stop].logged == 2 || !stops.text(stop, rideStopField("result")).empty();
}

void addStops(std::map<VisitKey, Visit> &visits, const Book &book, uint32_t rep)
{
    const auto &stops = book.tables().rideStop;
    const auto &rides = book.tables().ride;
    for (uint32_t row = 1; row < stops.end(); ++row) {
        const uint32_t ride = stops[row].ride.number;
        if (!stops.has(row) || !rides.has(ride) || rides.text(ride, rideField("state")) != "done" ||
            (rep && rides[ride].rep.number != rep) || !tookPlace(book, row))
            continue;
        const Date on = rides[ride].on;
        visits[{on, rides[ride].rep.number, stops[row].lead.number}] = {
            on, stops.text(row, rideStopField("role"))};
    }
}

void addActivities(std::map<VisitKey, Visit> &visits, const Book &book, uint32_t rep)
{
    for (const Activity &activity : book.activities().rows()) {
        if (activity.role.isEmpty() || activity.deleted == 2 || !activity.on.isSet() ||
            activity.on > book.today() || (rep && activity.person.number != rep))
            continue;
        visits.try_emplace({activity.on, activity.person.number, activity.lead.number},
                           Visit{activity.on, book.activities().text(activity, activityField("role"))});
    }
}

// Earliest first.
std::vector<Visit> visitsOf(const Book &book, uint32_t rep)
{
    std::map<VisitKey, Visit> visits;
    addStops(visits, book, rep);
    addActivities(visits, book, rep);
    std::vector<Visit> rows;
    for (const auto &[key, visit] : visits)
        if (visit.role == "demonstrate" || visit.role == "joint" || visit.role == "observe")
            rows.push_back(visit);
    return rows;
}

void count(RoleTally &tally, const Visit &visit)
{
    tally.demonstrated += visit.role == "demonstrate";
    tally.joint += visit.role == "joint";
    tally.observed += visit.role == "observe";
}

// Whether a / of b is less than c / of d, in whole numbers.
bool isSmaller(int a, int b, int c, int d)
{
    return int64_t(a) * d < int64_t(c) * b;
}

} // namespace

RoleTally roleTally(const Book &book, uint32_t rep, Period period)
{
    RoleTally tally;
    for (const Visit &visit : visitsOf(book, rep))
        if (period.holds(visit.on))
            count(tally, visit);
    return tally;
}

RoleShift roleShift(const Book &book, uint32_t rep)
{
    const std::vector<Visit> visits = visitsOf(book, rep);
    RoleShift shift;
    for (size_t i = 0; i < visits.size(); ++i)
        count(i < visits.size() / 2 ? shift.first : shift.last, visits[i]);
    const RoleTally &a = shift.first, &b = shift.last;
    shift.tooFew = int(visits.size()) < fewInWindow;
    shift.growing = isSmaller(a.observed, a.all(), b.observed, b.all()) &&
                    isSmaller(b.demonstrated, b.all(), a.demonstrated, a.all());
    return shift;
}

} // namespace ridealong
