// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/merge.h"

#include "work/leads.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("merge", text);
}

// Facts of the lead itself and of its closing; they follow the stage, or stay.
bool isOwnFact(FieldNo field)
{
    constexpr FieldNo own[] = {leadField("closed_on"),      leadField("closed_grade"),
                               leadField("closed_score"),   leadField("lost_reason"),
                               leadField("intake"),         leadField("intake_reason"),
                               leadField("override_grade"), leadField("override_reason"),
                               leadField("override_until"), leadField("merged_into"),
                               leadField("created_on"),     leadField("deleted"),
                               leadField("notes"),          leadField("stage")};
    return std::ranges::find(own, field) != std::end(own);
}

bool keepsFirst(FieldNo field)
{
    return leadFields[field].info.flags & keepFirst;
}

void addFields(std::vector<Cell> &cells, const Book &book, const MergeWish &wish)
{
    for (FieldNo field = 0; field < FieldNo(std::size(leadFields)); ++field) {
        if (isOwnFact(field))
            continue;
        const Value mine = book.leads().value(wish.survivor, field);
        Value other = book.leads().value(wish.loser, field);
        const bool chosen = wish.takeFromLoser.contains(field) && !keepsFirst(field);
        if (!isEmpty(other) && other != mine && (chosen || isEmpty(mine)))
            cells.push_back({field, std::move(other)});
    }
}

// The stage comes with what closing it left behind.
void addStage(ChangeSet &changes, std::vector<Cell> &cells, const Book &book, const MergeWish &wish)
{
    const Lead &mine = book.leads()[wish.survivor];
    const Lead &other = book.leads()[wish.loser];
    const bool chosen = wish.takeFromLoser.contains(leadField("stage"));
    if (other.stage == mine.stage || !other.stage.isSet() || (mine.stage.isSet() && !chosen))
        return;
    for (const FieldNo field : {leadField("stage"), leadField("closed_on"), leadField("closed_grade"),
                                leadField("closed_score"), leadField("lost_reason")})
        cells.push_back({field, book.leads().value(wish.loser, field)});
    std::vector<Cell> move = {{moveField("lead"), Link{wish.survivor}},
                              {moveField("to_stage"), other.stage},
                              {moveField("on"), book.today()},
                              {moveField("reason"), tr("Merged").toStdString()}};
    if (mine.stage.isSet())
        move.push_back({moveField("from_stage"), mine.stage});
    changes.create(Entity::move, std::move(move));
}

void addNotes(std::vector<Cell> &cells, const MergeWish &wish)
{
    if (wish.loserNotes.empty() || wish.loserNotes == wish.survivorNotes)
        return;
    const std::string gap = wish.survivorNotes.empty() ? "" : "\n\n";
    cells.push_back({leadField("notes"), wish.survivorNotes + gap + wish.loserNotes});
}

void relink(ChangeSet &changes, const Chain &chain, const MergeWish &wish, Entity entity, FieldNo field)
{
    chain.each(wish.loser, [&](uint32_t row) { changes.set(entity, row, field, Link{wish.survivor}); });
}

// Of tables that are small and have no chain.
template<class T>
void relinkRows(ChangeSet &changes, const Table<T> &table, const MergeWish &wish)
{
    for (uint32_t row = 1; row < table.end(); ++row)
        if (table[row].lead.number == wish.loser)
            changes.set(table.entity(), row, leadLinkOf(table.entity()), Link{wish.survivor});
}

// Values that the survivor has of its own stay with it; the loser's others come over.
void relinkCustomValues(ChangeSet &changes, const Book &book, const MergeWish &wish)
{
    const auto &values = book.tables().customValue;
    for (uint32_t field = 1; field < book.tables().customField.end(); ++field) {
        const uint32_t other = book.customValueRow(wish.loser, field);
        if (!other || !values.has(other) || values[other].text.isEmpty())
            continue;
        const uint32_t mine = book.customValueRow(wish.survivor, field);
        const std::string text(values.text(other, customValueField("text")));
        if (!mine || !values.has(mine) || values[mine].text.isEmpty())
            (void)setCustomField(changes, book, wish.survivor, field, text);
    }
}

// The person whom the loser named is not lost: he becomes a further contact.
void keepContact(ChangeSet &changes, const Book &book, const MergeWish &wish)
{
    const auto of = [&](uint32_t lead, FieldNo field) { return book.leads().value(lead, field); };
    const bool replaced = wish.takeFromLoser.contains(leadField("contact"));
    const uint32_t from = replaced ? wish.survivor : wish.loser;
    const uint32_t kept = replaced ? wish.loser : wish.survivor;
    const Value name = of(from, leadField("contact"));
    if (isEmpty(name) || isEmpty(of(kept, leadField("contact"))) || name == of(kept, leadField("contact")))
        return;
    std::vector<Cell> cells = {{contactField("lead"), Link{wish.survivor}}, {contactField("name"), name}};
    constexpr std::pair<FieldNo, FieldNo> parts[] = {{leadField("title"), contactField("title")},
                                                     {leadField("email"), contactField("email")},
                                                     {leadField("phone"), contactField("phone")}};
    for (const auto &[source, target] : parts)
        if (Value value = of(from, source); !isEmpty(value))
            cells.push_back({target, std::move(value)});
    changes.create(Entity::contact, std::move(cells));
}

// Who went into the loser before has now gone into the survivor.
void redirectEarlierMerges(ChangeSet &changes, const Book &book, const MergeWish &wish)
{
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (book.leads()[lead].mergedInto.number == wish.loser)
            changes.set(Entity::lead, lead, leadField("merged_into"), Link{wish.survivor});
}

} // namespace

std::vector<FieldNo> mergeQuestions(const Book &book, uint32_t survivor, uint32_t loser)
{
    std::vector<FieldNo> fields;
    for (FieldNo field = 0; field < FieldNo(std::size(leadFields)); ++field) {
        const bool asked = field == leadField("stage") || !isOwnFact(field);
        const Value mine = book.leads().value(survivor, field);
        const Value other = book.leads().value(loser, field);
        if (asked && !keepsFirst(field) && !isEmpty(mine) && !isEmpty(other) && mine != other)
            fields.push_back(field);
    }
    return fields;
}

Status mergeLeads(ChangeSet &changes, const Book &book, const MergeWish &wish)
{
    if (!book.leads().has(wish.survivor) || !book.leads().has(wish.loser))
        return Error{ErrorKind::notFound, tr("There is no such lead.")};
    if (wish.survivor == wish.loser)
        return refuse(tr("A lead cannot be merged with itself."));

    std::vector<Cell> cells;
    addFields(cells, book, wish);
    addStage(changes, cells, book, wish);
    addNotes(cells, wish);
    const bool unfrozen = book.standing(wish.survivor).closed == 2 &&
                          book.leads()[wish.survivor].closedGrade == Grade::none &&
                          std::ranges::find(cells, leadField("closed_grade"), &Cell::field) == cells.end();
    if (unfrozen)
        addFrozenGrade(cells, book, wish.survivor);
    if (!cells.empty())
        changes.set(Entity::lead, wish.survivor, std::move(cells));
    relink(changes, book.activitiesOf(), wish, Entity::activity, activityField("lead"));
    relink(changes, book.stepsOf(), wish, Entity::step, stepField("lead"));
    relink(changes, book.movesOf(), wish, Entity::move, moveField("lead"));
    relink(changes, book.salesOf(), wish, Entity::sale, saleField("lead"));
    relink(changes, book.contactsOf(), wish, Entity::contact, contactField("lead"));
    relinkRows(changes, book.tables().handoff, wish);
    relinkRows(changes, book.tables().buyAudit, wish);
    relinkRows(changes, book.tables().intakeEvent, wish);
    relinkRows(changes, book.tables().closeMove, wish);
    relinkRows(changes, book.tables().rideStop, wish);
    relinkRows(changes, book.tables().commitment, wish);
    relinkRows(changes, book.tables().coachingNote, wish);
    relinkRows(changes, book.tables().privateNote, wish);
    relinkCustomValues(changes, book, wish);
    keepContact(changes, book, wish);
    redirectEarlierMerges(changes, book, wish);
    changes.set(Entity::lead, wish.loser,
                {{leadField("deleted"), true}, {leadField("merged_into"), Link{wish.survivor}}});
    return Done{};
}

} // namespace ridealong
