// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/coaching.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr int cadenceDays = 26 * 7;

void addRide(CadenceRow &row, const Book &book, uint32_t ride, Date from)
{
    const auto &rides = book.tables().ride;
    const Date on = rides[ride].on, today = book.today();
    const std::string_view state = rides.text(ride, rideField("state"));
    if (state == "done" && on <= today) {
        row.lastRide = row.lastRide.isSet() ? std::max(row.lastRide, on) : on;
        row.ridesInPeriod += on >= from;
    }
    if (state == "planned" && on >= today && (!row.nextRide.isSet() || on < row.nextRide))
        row.nextRide = on;
    if (state == "planned" && on < today && (!row.debriefDue || on < rides[row.debriefDue].on))
        row.debriefDue = ride;
}

// A ride of the last days that is not debriefed yet was a ride all the same.
Date latestRide(const CadenceRow &row, const Book &book)
{
    const auto &rides = book.tables().ride;
    Date latest = row.lastRide;
    for (uint32_t ride = 1; ride < rides.end(); ++ride)
        if (rides.has(ride) && rides[ride].rep.number == row.rep && rides[ride].on < book.today() &&
            rides.text(ride, rideField("state")) == "planned")
            latest = std::max(latest, rides[ride].on); // an unset day is before all others
    return latest;
}

void judge(CadenceRow &row, const Book &book, Date from)
{
    const int meantDays = std::max(book.info().rideCadenceDays, 1);
    const Date today = book.today(), hired = book.people()[row.rep].hiredOn;
    row.meant = std::max(daysBetween(from, today) + 1, 0) / meantDays;
    if (row.lastRide.isSet())
        row.daysSince = daysBetween(row.lastRide, today);
    const Date latest = latestRide(row, book), since = latest.isSet() ? latest : hired;
    const bool isLong = !since.isSet() || daysBetween(since, today) > meantDays;
    row.isDue = isLong && !(row.nextRide.isSet() && row.nextRide <= today.plus(meantDays));
}

} // namespace

std::vector<CadenceRow> coachingCadence(const Book &book)
{
    const auto &rides = book.tables().ride;
    const Date start = book.today().plus(1 - cadenceDays);
    std::vector<CadenceRow> rows;
    for (const uint32_t rep : activeReps(book)) {
        CadenceRow &row = rows.emplace_back();
        row.rep = rep;
        const Date hired = book.people()[rep].hiredOn;
        const Date from = hired.isSet() ? std::max(hired, start) : start;
        for (uint32_t ride = 1; ride < rides.end(); ++ride)
            if (rides.has(ride) && rides[ride].rep.number == rep && rides[ride].on.isSet())
                addRide(row, book, ride, from);
        judge(row, book, from);
    }
    return rows;
}

} // namespace ridealong
