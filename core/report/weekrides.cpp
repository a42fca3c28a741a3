// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekrides.h"

#include "base/words.h"
#include "measure/rideplan.h"
#include "report/packfigures.h"

#include <QCoreApplication>

namespace ridealong::report {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

std::string_view stateOf(const Book &book, uint32_t ride)
{
    return book.tables().ride.text(ride, rideField("state"));
}

QString dayAndWeekday(Date day)
{
    return nearDayWords(day, day);
}

QString stopsWords(const Book &book, uint32_t ride)
{
    const int stops = int(stopsOf(book, ride).size());
    return stops == 1 ? tr("1 stop") : tr("%1 stops").arg(stops);
}

} // namespace

RideCount ridesWith(const Book &book, uint32_t rep, Period days)
{
    RideCount count;
    for (const uint32_t ride : ridesBetween(book, days.from, days.to)) {
        if (book.tables().ride[ride].rep.number != rep)
            continue;
        count.done += stateOf(book, ride) == "done";
        count.planned += stateOf(book, ride) == "planned";
    }
    return count;
}

bool hasRides(const Book &book, Date asOf)
{
    const auto &rides = book.tables().ride;
    for (uint32_t ride = 1; ride < rides.end(); ++ride)
        if (rides.has(ride) && rides[ride].on.isSet() && rides[ride].on <= asOf)
            return true;
    return false;
}

QString rideWords(const Book &book, uint32_t rep, Period days)
{
    Date last;
    for (const uint32_t ride : ridesOf(book, rep)) {
        const Date on = book.tables().ride[ride].on;
        if (stateOf(book, ride) == "cancelled" || on > days.to)
            continue;
        if (days.holds(on))
            return tr("%1, %2").arg(dayAndWeekday(on), stopsWords(book, ride));
        if (stateOf(book, ride) == "done")
            last = std::max(last, on);
    }
    return last.isSet() ? tr("none since %1").arg(dayWords(last)) : tr("none yet");
}

Table rideCalendar(const WeekPack &pack)
{
    const Book &book = pack.book;
    const Week next = pack.now.week.plus(1);
    Table table{.id = "rides",
                .title = tr("Ride-alongs in week %1").arg(next.number()),
                .note = {},
                .columns = {{"on", tr("Day"), ColumnKind::date, 0},
                            {"rep", tr("Rep"), ColumnKind::text, 1},
                            {"stops", tr("Stops"), ColumnKind::number, 0}},
                .rows = {},
                .whenEmpty = tr("No ride-along is planned for week %1.").arg(next.number())};
    for (const uint32_t ride : ridesBetween(book, next.first(), next.last())) {
        const Ride &row = book.tables().ride[ride];
        if (stateOf(book, ride) == "cancelled" ||
            (row.plannedOn.isSet() && row.plannedOn > pack.now.asOf && pack.now.isOver))
            continue;
        table.rows.push_back({{.text = dayAndWeekday(row.on), .value = row.on},
                              textCell(shown(book.personName(row.rep.number)), true),
                              countCell(int(stopsOf(book, ride).size()))});
    }
    return table;
}

} // namespace ridealong::report
