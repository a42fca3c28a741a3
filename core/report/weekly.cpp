// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weekly.h"

#include "report/onepage.h"
#include "report/weekactions.h"
#include "report/weekchanges.h"
#include "report/weekhandoffs.h"
#include "report/weeklyfigures.h"
#include "report/weeklyreps.h"
#include "report/weekrides.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong::report {

namespace {

constexpr size_t mostChanges = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

// How much of each list stands on the page.
struct Room
{
    size_t bars = 16, reps = 24, won = 8, actions = 4;
};

// One row less of the longer one of the bars and the table of reps; of equal ones, of the table.
Room withFewerReps(Room room)
{
    --(room.reps >= room.bars ? room.reps : room.bars);
    return room;
}

// A team that a page can hold is whole for as long as the lists below can be shorter.
std::optional<Room> tighter(Room room, size_t team)
{
    constexpr size_t teamOfOnePage = 8, fewest = 5;
    const size_t reps = std::max(room.reps, room.bars);
    if (reps > (team <= teamOfOnePage ? team : fewest))
        return withFewerReps(room);
    if (room.actions > 3 || (room.actions > 2 && room.won <= 4))
        return Room{room.bars, room.reps, room.won, room.actions - 1};
    if (room.won > 3)
        return Room{room.bars, room.reps, room.won - 1, room.actions};
    if (reps > fewest)
        return withFewerReps(room);
    if (room.reps > 1)
        return Room{room.bars - 1, room.reps - 1, std::max<size_t>(room.won - 1, 1), room.actions};
    return {};
}

struct Lists
{
    Table changed, rides;
    Plain onTime;
    HandoffWeek handoffs;
    OffProfile off;
};

Report built(const WeekPack &pack, const Lists &lists, const Room &room)
{
    Report report =
        framedReport(pack, tr("Weekly sales report"),
                     tr("Effort is logged hours. Forecast is won plus open value times stage odds."));
    report.opening = headline(pack.book, pack.now, pack.names);
    add(report, "figures", tr("Headline numbers"), weeklyFigures(pack.book, pack.now, pack.before));
    add(report, "effort", tr("Effort by grade, per rep"), effortBlock(pack, room.bars), {.isHalf = true});
    add(report, "on_time", tr("Follow-ups on time"), lists.onTime, {.isHalf = true});
    add(report, "reps", tr("Reps table"), repsTable(pack.book, pack.now, room.reps));
    add(report, "won", tr("Deals won"), wonBlock(pack, room.won), {.isHalf = true});
    add(report, "next", tr("What we do next week"), nextBlock(pack, Reader::leadership, {}, room.actions),
        {.isHalf = true});
    add(report, "off_profile", tr("Off profile"), Note{tr("Off profile"), offProfileWords(lists.off)},
        {.isHalf = true});
    add(report, "handoffs", tr("Marketing hand-offs"),
        Note{tr("Marketing hand-offs"), handoffWords(lists.handoffs)}, {.isHalf = true});
    add(report, "rides", tr("Ride-along calendar"), lists.rides, {.isOptional = true});
    add(report, "changed", tr("What changed since last week"), lists.changed, {.isOptional = true});
    return report;
}

} // namespace

Report weeklyReport(const Book &book, const ReportWish &wish)
{
    const WeekPack pack = weekPack(book, wish);
    const Lists lists{changesTable(pack, mostChanges), rideCalendar(pack), onTimeBlock(pack),
                      handoffsOffered(book, pack.days(), pack.now.asOf),
                      offProfileOf(book, pack.days(), pack.now.asOf)};
    const size_t team = std::max<size_t>(pack.now.reps.size(), 1);
    Room room;
    room.bars = std::min(room.bars, team);
    room.reps = std::min(room.reps, team);
    Report report = built(pack, lists, room);
    while (!fitsOnePage(report)) {
        const auto next = tighter(room, team);
        if (!next)
            break;
        room = *next;
        report = built(pack, lists, room);
    }
    return report;
}

} // namespace ridealong::report
