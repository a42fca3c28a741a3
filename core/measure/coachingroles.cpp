// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/coaching.h"

#include "measure/intake.h"

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

// What a manager logged himself was with who has the lead.
uint32_t repOf(const Book &book, const Activity &activity)
{
    const uint32_t person = activity.person.number, lead = activity.lead.number;
    return isRep(book, person) || lead >= book.leads().end() ? person : book.leads()[lead].owner.number;
}

void addStops(std::map<VisitKey, Visit> &visits, const Book &book, uint32_t rep)
{
    const auto &stops = book.tables().rideStop;
    const auto &rides = book.tables().ride;
    for (uint32_t row = 1; row < stops.end(); ++row) {
        const uint32_t ride = stops[row].ride.number;
        if (!stops.has(row) || !rides.has(ride) || rides.text(ride, rideField("state")) != "done" ||
            (rep && rides[ride].rep.number != rep) || stops[row].logged == 1) // it did not take place
            continue;
        const Date on = rides[ride].on;
        const uint32_t lead = stops[row].lead.isSet() ? stops[row].lead.number : UINT32_MAX - row;
        visits[{on, rides[ride].rep.number, lead}] = {on, stops.text(row, rideStopField("role"))};
    }
}

void addActivities(std::map<VisitKey, Visit> &visits, const Book &book, uint32_t rep)
{
    for (const Activity &activity : book.activities().rows()) {
        if (activity.role.isEmpty() || activity.deleted == 2 || !activity.on.isSet() ||
            activity.on > book.today() || (rep && repOf(book, activity) != rep))
            continue;
        visits.try_emplace({activity.on, repOf(book, activity), activity.lead.number},
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
