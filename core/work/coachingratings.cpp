// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "work/coaching.h"
#include "work/coachingrefusals.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

using namespace coaching;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("coaching", text);
}

FieldNo guideField(int value)
{
    constexpr FieldNo guides[] = {skillField("guide_1"), skillField("guide_2"), skillField("guide_3"),
                                  skillField("guide_4"), skillField("guide_5")};
    return guides[value - 1];
}

struct Wanted
{
    uint32_t rep, skill, ride;
    Date on;
};

Status refusal(const Book &book, const Wanted &wanted, int value, uint32_t by)
{
    if (!wanted.skill)
        return Error{ErrorKind::notFound, tr("There is no such skill.")};
    if (const Status there =
            refuseUnlessThere(book, {.rep = wanted.rep, .ride = wanted.ride, .skill = wanted.skill});
        !there)
        return there;
    if (const Status may = refuseRep(book, by, tr("Only a manager rates skills.")); !may)
        return may;
    const auto &skills = book.tables().skill;
    if (skills[wanted.skill].retired == 2)
        return refuse(tr("%1 is retired and is not rated any more.")
                          .arg(shown(skills.text(wanted.skill, skillField("name")))));
    if (wanted.ride && book.tables().ride.text(wanted.ride, rideField("state")) == "cancelled")
        return refuse(tr("That ride-along was cancelled."));
    if (value < 1 || value > 5)
        return refuse(tr("A rating goes from 1 to 5."));
    return Done{};
}

// The same on every laptop, so that two who rate the same thing correct each other.
Id idOf(const Book &book, const Wanted &wanted)
{
    const Tables &tables = book.tables();
    const std::string what = wanted.ride ? tables.ride.id(wanted.ride).hex()
                                         : tables.person.id(wanted.rep).hex() + wanted.on.iso();
    return Id::hashedFrom("rating|" + what + '|' + tables.skill.id(wanted.skill).hex());
}

// One that was made with an id of its own, such as by the demonstration.
uint32_t liveRow(const Book &book, const Wanted &wanted)
{
    const auto &table = book.tables().rating;
    for (uint32_t row = table.end(); row-- > 1;)
        if (table.has(row) && table[row].rep.number == wanted.rep &&
            table[row].skill.number == wanted.skill && table[row].ride.number == wanted.ride &&
            (wanted.ride || table[row].on == wanted.on))
            return row;
    return 0;
}

std::vector<Cell> judgement(const Book &book, uint32_t skill, int value, uint32_t by)
{
    const auto &skills = book.tables().skill;
    const std::string_view guide = skills.text(skill, guideField(value));
    return {{ratingField("value"), int64_t(value)},
            {ratingField("by"), linkOrNone(by)},
            {ratingField("skill_name"), std::string(skills.text(skill, skillField("name")))},
            {ratingField("guide"), guide.empty() ? Value{} : Value{std::string(guide)}}};
}

void put(ChangeSet &changes, const Book &book, const Wanted &wanted, std::vector<Cell> cells)
{
    const Id id = idOf(book, wanted);
    const uint32_t live = liveRow(book, wanted), row = live ? live : book.tables().rating.find(id);
    if (row) {
        cells.push_back({ratingField("deleted"), false});
        changes.set(Entity::rating, row, std::move(cells));
        return;
    }
    std::erase_if(cells, [](const Cell &cell) { return isEmpty(cell.value); });
    cells.push_back({ratingField("rep"), Link{wanted.rep}});
    cells.push_back({ratingField("skill"), Link{wanted.skill}});
    cells.push_back({ratingField("on"), wanted.on});
    addLink(cells, ratingField("ride"), wanted.ride);
    for (Change &change : changes.edit())
        if (change.creates && change.entity == Entity::rating && change.id == id) {
            change.cells = std::move(cells);
            return;
        }
    changes.create(Entity::rating, id, std::move(cells));
}

struct AnswerFields
{
    FieldNo readOn, acknowledgedOn, reply;
};

template<class T>
void answer(ChangeSet &changes, const Table<T> &table, uint32_t row, const AnswerFields &fields, Date today,
            CoachingAnswer what, const std::string &text)
{
    std::vector<Cell> cells;
    if (isEmpty(table.value(row, fields.readOn)))
        cells.push_back({fields.readOn, today});
    if (what == CoachingAnswer::acknowledge && isEmpty(table.value(row, fields.acknowledgedOn)))
        cells.push_back({fields.acknowledgedOn, today});
    if (what != CoachingAnswer::read && !trimmed(text).empty())
        cells.push_back({fields.reply, trimmed(text)});
    if (!cells.empty())
        changes.set(table.entity(), row, std::move(cells));
}

Status refuseAnswer(const Book &book, Entity entity, uint32_t row, uint32_t by)
{
    const auto &rides = book.tables().ride;
    const auto &notes = book.tables().coachingNote;
    const bool isRide = entity == Entity::ride;
    if (isRide ? !rides.has(row) : entity != Entity::coachingNote || !notes.has(row))
        return Error{ErrorKind::notFound,
                     isRide ? tr("There is no such ride-along.") : tr("There is no such note.")};
    const uint32_t rep = isRide ? rides[row].rep.number : notes[row].rep.number;
    if (!by || by != rep)
        return refuse(tr("Only %1 answers that.").arg(shown(book.personName(rep))));
    if (isRide && !rides[row].debriefedOn.isSet())
        return refuse(tr("That ride-along has no debrief yet."));
    return Done{};
}

} // namespace

Status rate(ChangeSet &changes, const Book &book, uint32_t rep, uint32_t skill, int value, uint32_t by,
            uint32_t ride)
{
    Wanted wanted{.rep = rep, .skill = skill, .ride = ride, .on = book.today()};
    if (const Status status = refusal(book, wanted, value, by); !status)
        return status;
    if (ride && book.tables().ride[ride].on.isSet())
        wanted.on = book.tables().ride[ride].on;
    put(changes, book, wanted, judgement(book, skill, value, by));
    return Done{};
}

Status answerCoaching(ChangeSet &changes, const Book &book, Entity entity, uint32_t row, uint32_t by,
                      CoachingAnswer what, const std::string &text)
{
    if (const Status status = refuseAnswer(book, entity, row, by); !status)
        return status;
    if (what == CoachingAnswer::comment || text.size() > longestNote)
        if (const Status status = refuseText(text, longestNote, tr("Write what the comment says.")); !status)
            return status;
    const Tables &tables = book.tables();
    if (entity == Entity::ride)
        answer(changes, tables.ride, row,
               {rideField("read_on"), rideField("acknowledged_on"), rideField("reply")}, book.today(), what,
               text);
    else
        answer(
            changes, tables.coachingNote, row,
            {coachingNoteField("read_on"), coachingNoteField("acknowledged_on"), coachingNoteField("reply")},
            book.today(), what, text);
    return Done{};
}

} // namespace ridealong
