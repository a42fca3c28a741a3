// SPDX-License-Identifier: GPL-3.0-or-later
// What a debrief starts with, and its draft. Finishing is in finishdebrief.cpp.
#include "work/debriefs.h"

#include "work/debriefparts.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("debriefs", text);
}

std::string textOf(const Book &book, uint32_t ride, FieldNo field)
{
    return std::string(book.tables().ride.text(ride, field));
}

Id idOf(const Book &book, const char *what, uint32_t ride, Id other)
{
    return Id::hashedFrom(std::string(what) + '|' + book.tables().ride.id(ride).hex() + '|' + other.hex());
}

void proposeTimes(const Book &book, Debrief &debrief)
{
    const RideDraft draft = draftOf(book, debrief.ride);
    const RidePlan plan = planOf(book, Places(book), draft);
    debrief.leftAt = plan.leavesAt;
    debrief.backAt = std::min(plan.backAt, 24 * 60);
}

void readTimes(const Book &book, Debrief &debrief)
{
    const Ride &row = book.tables().ride[debrief.ride];
    debrief.leftAt = row.leftAt;
    debrief.backAt = row.backAt;
}

void addStops(const Book &book, Debrief &debrief)
{
    const auto &stops = book.tables().rideStop;
    for (const uint32_t row : stopsOf(book, debrief.ride))
        debrief.stops.push_back({.row = row,
                                 .result = std::string(stops.text(row, rideStopField("result"))),
                                 .took = stops[row].logged != 1});
}

// Those that are still open come first, by their day; then what this ride brought.
void addCommitments(const Book &book, Debrief &debrief)
{
    const auto &rows = book.tables().commitment;
    const uint32_t rep = book.tables().ride[debrief.ride].rep.number;
    std::vector<uint32_t> found;
    for (uint32_t row = 1; row < rows.end(); ++row) {
        const bool isOpen = rows.text(row, commitmentField("state")) == "open";
        if (rows.has(row) && rows[row].rep.number == rep && rep &&
            (isOpen || rows[row].ride.number == debrief.ride))
            found.push_back(row);
    }
    std::ranges::stable_sort(found, {}, [&](uint32_t row) {
        return std::pair(rows[row].ride.number == debrief.ride,
                         rows[row].due.isSet() ? rows[row].due : Date{std::numeric_limits<int32_t>::max()});
    });
    for (const uint32_t row : found)
        debrief.commitments.push_back({.row = row,
                                       .person = rows[row].person.number,
                                       .what = std::string(rows.text(row, commitmentField("what"))),
                                       .due = rows[row].due,
                                       .state = std::string(rows.text(row, commitmentField("state")))});
}

void addRatings(const Book &book, Debrief &debrief)
{
    const auto &ratings = book.tables().rating;
    for (uint32_t row = 1; row < ratings.end(); ++row)
        if (ratings.has(row) && ratings[row].ride.number == debrief.ride && ratings[row].skill.isSet())
            debrief.ratings[ratings[row].skill.number] = ratings[row].value;
}

void addTexts(const Book &book, Debrief &debrief, uint32_t by)
{
    debrief.strength = textOf(book, debrief.ride, rideField("strength"));
    debrief.improvement1 = textOf(book, debrief.ride, rideField("improvement_1"));
    debrief.improvement2 = textOf(book, debrief.ride, rideField("improvement_2"));
    if (!isDone(book, debrief.ride))
        return;
    const Tables &tables = book.tables();
    if (const uint32_t row = sharedNoteRow(book, debrief.ride, by); row && tables.coachingNote.has(row))
        debrief.sharedNote = std::string(tables.coachingNote.text(row, coachingNoteField("text")));
    if (const uint32_t row = privateNoteRow(book, debrief.ride, by); row && tables.privateNote.has(row))
        debrief.privateNote = std::string(tables.privateNote.text(row, privateNoteField("text")));
}

// The row of that id, else the first one that the writer wrote about the ride as a whole.
template<class T>
uint32_t noteRow(const Table<T> &notes, const Id &id, uint32_t ride, uint32_t by)
{
    if (const uint32_t row = notes.find(id))
        return row;
    for (uint32_t row = 1; row < notes.end(); ++row) {
        const T &note = notes[row];
        if (notes.has(row) && note.ride.number == ride && note.by.number == by && !note.lead.isSet() &&
            !note.skill.isSet())
            return row;
    }
    return 0;
}

} // namespace

Id draftId(const Book &book, uint32_t ride, uint32_t by)
{
    return idOf(book, "debrief-draft", ride, book.people().id(by));
}
Id sharedNoteId(const Book &book, uint32_t ride, uint32_t by)
{
    return idOf(book, "debrief-shared", ride, book.people().id(by));
}
Id privateNoteId(const Book &book, uint32_t ride, uint32_t by)
{
    return idOf(book, "debrief-private", ride, book.people().id(by));
}
uint32_t sharedNoteRow(const Book &book, uint32_t ride, uint32_t by)
{
    return noteRow(book.tables().coachingNote, sharedNoteId(book, ride, by), ride, by);
}
uint32_t privateNoteRow(const Book &book, uint32_t ride, uint32_t by)
{
    return noteRow(book.tables().privateNote, privateNoteId(book, ride, by), ride, by);
}

uint32_t ratingRow(const Book &book, uint32_t ride, uint32_t skill)
{
    const auto &ratings = book.tables().rating;
    for (uint32_t row = 1; row < ratings.end(); ++row)
        if (ratings.has(row) && ratings[row].ride.number == ride && ratings[row].skill.number == skill)
            return row;
    return 0;
}

uint32_t draftRow(const Book &book, uint32_t ride, uint32_t by)
{
    const auto &drafts = book.tables().debriefDraft;
    for (uint32_t row = 1; row < drafts.end(); ++row)
        if (drafts.has(row) && drafts[row].ride.number == ride && drafts[row].by.number == by)
            return row;
    return drafts.find(draftId(book, ride, by));
}

bool isDone(const Book &book, uint32_t ride)
{
    return book.tables().ride.text(ride, rideField("state")) == "done";
}

Debrief debriefOf(const Book &book, uint32_t ride, uint32_t by)
{
    Debrief debrief{.ride = ride};
    if (!book.tables().ride.has(ride))
        return debrief;
    isDone(book, ride) ? readTimes(book, debrief) : proposeTimes(book, debrief);
    addStops(book, debrief);
    addRatings(book, debrief);
    addTexts(book, debrief, by);
    addCommitments(book, debrief);
    if (hasDraft(book, ride, by))
        readDraft(book, book.tables().debriefDraft.text(draftRow(book, ride, by), debriefDraftField("text")),
                  debrief);
    return debrief;
}

bool hasDraft(const Book &book, uint32_t ride, uint32_t by)
{
    return ride && book.tables().debriefDraft.has(draftRow(book, ride, by));
}

Status saveDebriefDraft(ChangeSet &changes, const Book &book, const Debrief &debrief, uint32_t by)
{
    const auto &rides = book.tables().ride;
    if (!rides.has(debrief.ride))
        return Error{ErrorKind::notFound, tr("There is no such ride-along.")};
    if (rides.text(debrief.ride, rideField("state")) == "cancelled")
        return refuse(tr("This ride-along was cancelled, so there is nothing to debrief."));
    std::string text = draftText(book, debrief);
    if (text.size() > longestDraft)
        return refuse(tr("The debrief is too long to be kept. Shorten its notes."));
    const uint32_t row = draftRow(book, debrief.ride, by);
    if (!row) {
        changes.create(Entity::debriefDraft, draftId(book, debrief.ride, by),
                       {{debriefDraftField("ride"), Link{debrief.ride}},
                        {debriefDraftField("by"), by ? Value{Link{by}} : Value{}},
                        {debriefDraftField("text"), std::move(text)}});
        return Done{};
    }
    const auto &drafts = book.tables().debriefDraft;
    if (drafts.text(row, debriefDraftField("text")) != text)
        changes.set(Entity::debriefDraft, row, debriefDraftField("text"), std::move(text));
    if (!drafts.has(row))
        changes.set(Entity::debriefDraft, row, debriefDraftField("deleted"), false);
    return Done{};
}

} // namespace ridealong
