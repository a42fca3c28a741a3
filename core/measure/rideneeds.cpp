// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/rideneeds.h"

#include "base/words.h"
#include "measure/ridewords.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <map>

namespace ridealong {

namespace {

constexpr size_t mostNamed = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("needsyou", text);
}

bool isRep(const NeedInput &input)
{
    const auto &people = input.book.people();
    return people.has(input.viewer) && people.text(input.viewer, personField("role")) == "rep";
}

int stopCount(const Book &book, uint32_t ride)
{
    const auto &stops = book.tables().rideStop;
    int count = 0;
    for (uint32_t row = 1; row < stops.end(); ++row)
        count += stops.has(row) && stops[row].ride.number == ride;
    return count;
}

bool isBegun(const Book &book, uint32_t ride, uint32_t by)
{
    const auto &drafts = book.tables().debriefDraft;
    for (uint32_t row = 1; row < drafts.end(); ++row)
        if (drafts.has(row) && drafts[row].ride.number == ride && (!by || drafts[row].by.number == by))
            return true;
    return false;
}

QString titleOf(const Book &book, const std::vector<uint32_t> &rides)
{
    const Ride &ride = book.tables().ride[rides.front()];
    const QString name = firstName(book, ride.rep.number);
    if (rides.size() > 1)
        return tr("%1 ride-alongs with %2 wait for a debrief").arg(rides.size()).arg(name);
    if (ride.on == book.today().plus(-1))
        return tr("Debrief the ride-along with %1 from yesterday").arg(name);
    return tr("Debrief the ride-along with %1 from %2").arg(name, nearDayWords(ride.on, book.today()));
}

QString stateOf(const NeedInput &input, uint32_t ride)
{
    const int stops = stopCount(input.book, ride);
    if (isBegun(input.book, ride, input.viewer))
        return stops == 1 ? tr("1 stop, begun and not finished")
                          : tr("%1 stops, begun and not finished").arg(stops);
    return stops == 1 ? tr("1 stop, no ratings and no commitments written yet")
                      : tr("%1 stops, no ratings and no commitments written yet").arg(stops);
}

QString saidOf(const Book &book, uint32_t row)
{
    const auto &commitments = book.tables().commitment;
    return tr("%1: %2 (%3)")
        .arg(firstName(book, commitments[row].person.number),
             shown(commitments.text(row, commitmentField("what"))).simplified(),
             dayWords(commitments[row].due));
}

// The one rep whom they all are about, or 0.
uint32_t onlyRep(const Book &book, const std::vector<uint32_t> &rows)
{
    const auto &commitments = book.tables().commitment;
    const uint32_t rep = commitments[rows.front()].rep.number;
    return std::ranges::all_of(rows, [&](uint32_t row) { return commitments[row].rep.number == rep; }) ? rep
                                                                                                       : 0;
}

} // namespace

std::vector<uint32_t> debriefsDue(const Book &book, uint32_t manager)
{
    const auto &rides = book.tables().ride;
    std::vector<uint32_t> due;
    for (uint32_t row = 1; row < rides.end(); ++row)
        if (rides.has(row) && rides[row].on.isSet() && rides[row].on < book.today() &&
            rides.text(row, rideField("state")) == "planned" &&
            (!manager || !rides[row].manager.isSet() || rides[row].manager.number == manager))
            due.push_back(row);
    std::ranges::stable_sort(due, {}, [&](uint32_t row) { return rides[row].on; });
    return due;
}

std::vector<uint32_t> commitmentsPast(const Book &book, uint32_t person)
{
    const auto &commitments = book.tables().commitment;
    std::vector<uint32_t> past;
    for (uint32_t row = 1; row < commitments.end(); ++row)
        if (commitments.has(row) && commitments[row].due.isSet() && commitments[row].due < book.today() &&
            commitments.text(row, commitmentField("state")) == "open" &&
            (!person || commitments[row].person.number == person))
            past.push_back(row);
    std::ranges::stable_sort(past, {}, [&](uint32_t row) { return commitments[row].due; });
    return past;
}

std::vector<uint32_t> debriefsToRead(const Book &book, uint32_t rep)
{
    const auto &rides = book.tables().ride;
    std::vector<uint32_t> unread;
    for (uint32_t row = 1; row < rides.end(); ++row)
        if (rides.has(row) && rides[row].rep.number == rep && rides[row].debriefedOn.isSet() &&
            !rides[row].readOn.isSet() && rides.text(row, rideField("state")) == "done")
            unread.push_back(row);
    std::ranges::stable_sort(unread, {}, [&](uint32_t row) { return rides[row].on; });
    return unread;
}

void findDebriefs(const NeedInput &input, std::vector<Need> &needs)
{
    if (isRep(input))
        return;
    std::map<uint32_t, std::vector<uint32_t>> byRep;
    for (const uint32_t ride : debriefsDue(input.book, input.viewer))
        byRep[input.book.tables().ride[ride].rep.number].push_back(ride);
    for (const auto &[rep, rides] : byRep)
        needs.push_back(
            {.title = titleOf(input.book, rides), .sentence = stateOf(input, rides.front()), .person = rep});
}

void findCommitments(const NeedInput &input, std::vector<Need> &needs)
{
    const std::vector<uint32_t> rows = commitmentsPast(input.book, isRep(input) ? input.viewer : 0);
    if (rows.empty())
        return;
    QStringList said;
    for (size_t i = 0; i < std::min(rows.size(), mostNamed); ++i)
        said << saidOf(input.book, rows[i]);
    if (rows.size() > mostNamed)
        said << tr("%1 more").arg(rows.size() - mostNamed);
    needs.push_back({.title = rows.size() == 1 ? tr("1 commitment is past its day")
                                               : tr("%1 commitments are past their day").arg(rows.size()),
                     .sentence = said.join(QStringLiteral(" · ")),
                     .person = onlyRep(input.book, rows)});
}

} // namespace ridealong
