// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/coaching.h"
#include "work/coachingrefusals.h"

#include <QCoreApplication>

namespace ridealong {

using namespace coaching;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("coaching", text);
}

Status refusal(const Book &book, const NoteWish &wish)
{
    if (const Status there = refuseUnlessThere(book, {wish.rep, wish.lead, wish.ride, wish.skill}); !there)
        return there;
    if (const Status may = refuseRep(book, wish.by, tr("Only a manager writes coaching notes.")); !may)
        return may;
    if (wish.on.isSet() && wish.on > book.today())
        return refuse(tr("That day is still to come."));
    return refuseText(wish.text, longestNote, tr("Write what the note says."));
}

std::vector<Cell> sharedCells(const Book &book, const NoteWish &wish)
{
    std::vector<Cell> cells = {{coachingNoteField("rep"), Link{wish.rep}},
                               {coachingNoteField("text"), trimmed(wish.text)},
                               {coachingNoteField("on"), wish.on.isSet() ? wish.on : book.today()}};
    addLink(cells, coachingNoteField("by"), wish.by);
    addLink(cells, coachingNoteField("lead"), wish.lead);
    addLink(cells, coachingNoteField("ride"), wish.ride);
    addLink(cells, coachingNoteField("skill"), wish.skill);
    return cells;
}

std::vector<Cell> privateCells(const Book &book, const NoteWish &wish)
{
    std::vector<Cell> cells = {{privateNoteField("rep"), Link{wish.rep}},
                               {privateNoteField("text"), trimmed(wish.text)},
                               {privateNoteField("on"), wish.on.isSet() ? wish.on : book.today()}};
    addLink(cells, privateNoteField("by"), wish.by);
    addLink(cells, privateNoteField("lead"), wish.lead);
    addLink(cells, privateNoteField("ride"), wish.ride);
    addLink(cells, privateNoteField("skill"), wish.skill);
    return cells;
}

// Who may not see a private note does not learn that there is one.
Status refuseUnlessWriter(const Book &book, Entity entity, uint32_t row, uint32_t by)
{
    const auto &hidden = book.tables().privateNote;
    const auto &shared = book.tables().coachingNote;
    if (entity == Entity::privateNote && hidden.has(row) && hidden[row].by.number == by)
        return Done{};
    if (entity != Entity::coachingNote || !shared.has(row))
        return Error{ErrorKind::notFound, tr("There is no such note.")};
    if (shared[row].by.number != by)
        return refuse(tr("Only who wrote a note changes it."));
    return Done{};
}

} // namespace

Status writeNote(ChangeSet &changes, const Book &book, const NoteWish &wish)
{
    if (const Status status = refusal(book, wish); !status)
        return status;
    if (wish.isPrivate)
        changes.create(Entity::privateNote, privateCells(book, wish));
    else
        changes.create(Entity::coachingNote, sharedCells(book, wish));
    return Done{};
}

Status shareNote(ChangeSet &changes, const Book &book, uint32_t privateNote, bool removePrivate, uint32_t by)
{
    if (const Status status = refuseUnlessWriter(book, Entity::privateNote, privateNote, by); !status)
        return status;
    const PrivateNote &note = book.tables().privateNote[privateNote];
    const NoteWish wish{
        .rep = note.rep.number,
        .by = by,
        .text = std::string(book.tables().privateNote.text(privateNote, privateNoteField("text"))),
        .isPrivate = false,
        .lead = book.leads().has(note.lead.number) ? note.lead.number : 0,
        .ride = book.tables().ride.has(note.ride.number) ? note.ride.number : 0,
        .skill = book.tables().skill.has(note.skill.number) ? note.skill.number : 0,
        .on = note.on};
    const Status shared = writeNote(changes, book, wish);
    if (shared && removePrivate)
        changes.set(Entity::privateNote, privateNote, privateNoteField("deleted"), true);
    return shared;
}

Status editNote(ChangeSet &changes, const Book &book, Entity entity, uint32_t row, const std::string &text,
                uint32_t by)
{
    if (const Status status = refuseUnlessWriter(book, entity, row, by); !status)
        return status;
    if (const Status status = refuseText(text, longestNote, tr("Write what the note says.")); !status)
        return status;
    if (entity == Entity::privateNote) {
        changes.set(entity, row, privateNoteField("text"), trimmed(text));
        return Done{};
    }
    if (book.tables().coachingNote.text(row, coachingNoteField("text")) != trimmed(text))
        changes.set(entity, row,
                    {{coachingNoteField("text"), trimmed(text)},
                     {coachingNoteField("read_on"), Value{}},
                     {coachingNoteField("acknowledged_on"), Value{}}});
    return Done{};
}

Status removeNote(ChangeSet &changes, const Book &book, Entity entity, uint32_t row, uint32_t by)
{
    if (const Status status = refuseUnlessWriter(book, entity, row, by); !status)
        return status;
    changes.set(entity, row,
                entity == Entity::privateNote ? privateNoteField("deleted") : coachingNoteField("deleted"),
                true);
    return Done{};
}

} // namespace ridealong
