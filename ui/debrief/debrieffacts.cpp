// SPDX-License-Identifier: GPL-3.0-or-later
#include "debrief/debrieffacts.h"

#include "base/spoken.h"
#include "base/words.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Debrief", text);
}

template<class T, class Test>
std::vector<uint32_t> rowsWhere(const Table<T> &table, Test test)
{
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < table.end(); ++row)
        if (table.has(row) && test(table[row]))
            rows.push_back(row);
    return rows;
}

bool isDone(const Book &book, uint32_t ride)
{
    const auto &rides = book.tables().ride;
    return rides.has(ride) && rides.text(ride, rideField("state")) == "done";
}

} // namespace

std::vector<RatedSkill> ratingsOf(const Book &book, uint32_t ride)
{
    const auto &ratings = book.tables().rating;
    auto rows = rowsWhere(ratings, [&](const Rating &rating) { return rating.ride.number == ride; });
    std::ranges::stable_sort(rows, {}, [&](uint32_t row) {
        const uint32_t skill = ratings[row].skill.number;
        const auto &skills = book.tables().skill;
        return skill < skills.end() ? skills[skill].position : unsetInt;
    });
    std::vector<RatedSkill> all;
    for (const uint32_t row : rows)
        all.push_back({.skill = ratings[row].skill.number,
                       .name = shown(ratings.text(row, ratingField("skill_name"))),
                       .guide = shown(ratings.text(row, ratingField("guide"))),
                       .value = std::clamp(int(ratings[row].value), 1, 5)});
    return all;
}

LastRide lastRatedBefore(const Book &book, uint32_t ride)
{
    const auto &rides = book.tables().ride;
    const auto &ratings = book.tables().rating;
    LastRide last;
    uint32_t found = 0;
    for (const Rating &rating : ratings.rows()) {
        const uint32_t other = rating.ride.number;
        const bool isBefore = rating.deleted != 2 && other && other != ride && isDone(book, other) &&
                              rides[other].rep == rides[ride].rep && rides[other].on <= rides[ride].on;
        if (isBefore && (!found || rides[other].on > rides[found].on))
            found = other;
    }
    if (!found)
        return last;
    last.on = rides[found].on;
    for (const RatedSkill &rated : ratingsOf(book, found))
        last.values[rated.skill] = rated.value;
    return last;
}

std::vector<uint32_t> sharedNotesOf(const Book &book, uint32_t ride)
{
    return rowsWhere(book.tables().coachingNote,
                     [&](const CoachingNote &note) { return note.ride.number == ride; });
}

std::vector<uint32_t> privateNotesOf(const Book &book, uint32_t ride, uint32_t by)
{
    return rowsWhere(book.tables().privateNote, [&](const PrivateNote &note) {
        return note.ride.number == ride && note.by.number == by;
    });
}

std::vector<uint32_t> commitmentsMadeOn(const Book &book, uint32_t ride)
{
    return rowsWhere(book.tables().commitment,
                     [&](const Commitment &commitment) { return commitment.ride.number == ride; });
}

bool waitsForDebrief(const Book &book, uint32_t ride)
{
    const auto &rides = book.tables().ride;
    return rides.has(ride) && rides.text(ride, rideField("state")) == "planned" &&
           rides[ride].on <= book.today();
}

uint32_t oldestWithoutDebrief(const Book &book, uint32_t manager)
{
    const auto &rides = book.tables().ride;
    uint32_t oldest = 0;
    for (uint32_t ride = 1; ride < rides.end(); ++ride)
        if (waitsForDebrief(book, ride) && rides[ride].manager.number == manager &&
            (!oldest || rides[ride].on < rides[oldest].on))
            oldest = ride;
    return oldest;
}

QString rideDay(Date on)
{
    return spokenDate(on, tr("dddd, MMMM d"));
}

const char *roleIcon(std::string_view role)
{
    return role == "demonstrate" ? "presentation" : role == "observe" ? "eye" : "blend";
}

QString resultWords(std::string_view result)
{
    return result == "met"       ? tr("Goal met")
           : result == "partly"  ? tr("Partly")
           : result == "not met" ? tr("Not met")
                                 : QString();
}

QString stateWords(const Book &book, uint32_t commitment)
{
    const auto &table = book.tables().commitment;
    const auto state = table.text(commitment, commitmentField("state"));
    const Date due = table[commitment].due;
    if (state == "kept")
        return tr("kept");
    if (state == "dropped")
        return tr("dropped");
    if (!due.isSet())
        return tr("open");
    const QString on = nearDayWords(due, book.today());
    return due < book.today() ? tr("missed, was due %1").arg(on) : tr("due %1").arg(on);
}

QString changeWords(int change)
{
    return change == 0 ? tr("same") : countChange(change);
}

} // namespace ridealong
