// SPDX-License-Identifier: GPL-3.0-or-later
// Rides as the book has them.
#include "measure/rideplan.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <tuple>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("rides", text);
}

template<class F>
std::vector<uint32_t> ridesWhere(const Book &book, F &&holds)
{
    const Table<Ride> &rides = book.tables().ride;
    std::vector<uint32_t> rows;
    for (uint32_t ride = 1; ride < rides.end(); ++ride)
        if (rides.has(ride) && holds(rides[ride]))
            rows.push_back(ride);
    return rows;
}

DraftStop draftStop(const Book &book, uint32_t row)
{
    const RideStop &stop = book.tables().rideStop[row];
    const auto text = [&](FieldNo field) { return std::string(book.tables().rideStop.text(row, field)); };
    DraftStop draft;
    draft.row = row;
    draft.lead = stop.lead.number;
    draft.minutes = stop.minutes == unsetInt ? draft.minutes : stop.minutes;
    draft.from = stop.from;
    draft.to = stop.to;
    draft.goal = text(rideStopField("goal"));
    if (!stop.role.isEmpty())
        draft.role = text(rideStopField("role"));
    draft.legMinutes = stop.legMinutes;
    draft.legFrom = stop.legFrom.number;
    return draft;
}

Place startPlace(const Ride &ride)
{
    if (!isLatitude(ride.startLatitude) || !isLongitude(ride.startLongitude))
        return {};
    return {ride.startLatitude, ride.startLongitude, PlaceKnown::exact};
}

} // namespace

RideDraft draftOf(const Book &book, uint32_t ride)
{
    const Table<Ride> &rides = book.tables().ride;
    if (ride == 0 || ride >= rides.end())
        return {};
    const Ride &row = rides[ride];
    RideDraft draft;
    draft.row = ride;
    draft.rep = row.rep.number;
    draft.manager = row.manager.number;
    draft.on = row.on;
    draft.startAt = row.startAt == unsetInt ? draft.startAt : row.startAt;
    draft.startName = rides.text(ride, rideField("start_name"));
    draft.start = startPlace(row);
    draft.objective = rides.text(ride, rideField("objective"));
    draft.skill = row.skill.number;
    draft.backMinutes = row.backMinutes;
    draft.backFrom = row.backFrom.number;
    for (const uint32_t stop : stopsOf(book, ride))
        draft.stops.push_back(draftStop(book, stop));
    return draft;
}

std::vector<uint32_t> ridesBetween(const Book &book, Date from, Date to)
{
    const Table<Ride> &rides = book.tables().ride;
    std::vector<uint32_t> rows = ridesWhere(book, [&](const Ride &ride) {
        return Period{from, to}.holds(ride.on);
    });
    std::ranges::sort(rows, {},
                      [&](uint32_t row) { return std::tuple(rides[row].on, rides[row].startAt, row); });
    return rows;
}

std::vector<uint32_t> ridesOf(const Book &book, uint32_t rep)
{
    const Table<Ride> &rides = book.tables().ride;
    std::vector<uint32_t> rows = ridesWhere(book, [&](const Ride &ride) { return ride.rep.number == rep; });
    std::ranges::sort(rows, std::greater{},
                      [&](uint32_t row) { return std::tuple(rides[row].on, rides[row].startAt, row); });
    return rows;
}

std::vector<uint32_t> stopsOf(const Book &book, uint32_t ride)
{
    const Table<RideStop> &stops = book.tables().rideStop;
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; ride && row < stops.end(); ++row)
        if (stops.has(row) && stops[row].ride.number == ride)
            rows.push_back(row);
    std::ranges::sort(rows, {}, [&](uint32_t row) { return std::tuple(stops[row].position, row); });
    return rows;
}

QString distanceWords(const BookInfo &info, double km)
{
    constexpr double kmPerMile = 1.609344;
    if (!std::isfinite(km))
        return {};
    const double distance = info.inMiles ? km / kmPerMile : km;
    const int decimals = distance > 0 && distance < 9.95 ? 1 : 0;
    return (info.inMiles ? tr("%1 mi") : tr("%1 km")).arg(QLocale().toString(distance, 'f', decimals));
}

QString minutesWords(int minutes)
{
    if (minutes == unsetInt)
        return {};
    const int hours = minutes / 60, rest = minutes % 60;
    if (hours == 0)
        return tr("%1 min").arg(rest);
    return rest == 0 ? tr("%1 h").arg(hours) : tr("%1 h %2").arg(hours).arg(rest, 2, 10, QLatin1Char('0'));
}

} // namespace ridealong
