// SPDX-License-Identifier: GPL-3.0-or-later
// What a decision writes: ordinary edits, and for what is no field the answer itself.
#include "sync/decisionparts.h"
#include "work/merge.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("decisions", text);
}

Error isOver()
{
    return refuse(tr("This was decided already. Nothing was changed."));
}

void writeReview(ChangeSet &changes, const Book &book, const Decision &decision, std::string_view answer,
                 uint32_t user)
{
    const Id id = reviewId(decision.kind, decision.subject);
    std::vector<Cell> cells = {{reviewField("kind"), std::string(wordOf(decision.kind))},
                               {reviewField("subject"), decision.subject},
                               {reviewField("answer"), std::string(answer)},
                               {reviewField("by"), user ? Value{Link{user}} : Value{}},
                               {reviewField("on"), book.today()}};
    const uint32_t row = book.tables().review.find(id);
    if (row)
        changes.set(Entity::review, row, std::move(cells));
    else
        changes.create(Entity::review, id, std::move(cells));
}

// The one that was made first survives, whoever answers.
Status mergeBoth(ChangeSet &changes, const Book &book, const Decision &decision)
{
    const auto &leads = book.leads();
    if (!leads.has(decision.lead) || !leads.has(decision.other))
        return isOver();
    const bool isFirst = leads.id(decision.lead) < leads.id(decision.other);
    MergeWish wish{.survivor = isFirst ? decision.lead : decision.other,
                   .loser = isFirst ? decision.other : decision.lead};
    wish.survivorNotes = isFirst ? decision.leadNotes : decision.otherNotes;
    wish.loserNotes = isFirst ? decision.otherNotes : decision.leadNotes;
    return mergeLeads(changes, book, wish);
}

Status takeBack(ChangeSet &changes, const Book &book, const Decision &decision)
{
    if (decision.takesBack.empty())
        return refuse(tr("There is nothing to take back here. Answer \"keep\"."));
    for (const Change &change : decision.takesBack)
        if (change.number < book.tables().at(change.entity)->end())
            changes.set(change.entity, change.number, change.cells);
    return Done{};
}

} // namespace

const char *wordOf(Decision::Kind kind)
{
    switch (kind) {
    case Decision::Kind::fields:
        return "fields";
    case Decision::Kind::editedAfterDelete:
        return "edited-after-delete";
    case Decision::Kind::editedAfterHandover:
        return "edited-after-handover";
    case Decision::Kind::duplicates:
        return "duplicates";
    case Decision::Kind::wrongClock:
        return "wrong-clock";
    case Decision::Kind::noRight:
        return "no-right";
    }
    return "";
}

Id reviewId(Decision::Kind kind, std::string_view subject)
{
    return Id::hashedFrom("review|" + std::string(wordOf(kind)) + '|' + std::string(subject));
}

Status decide(ChangeSet &changes, const Book &book, const Decision &decision, std::span<const Picked> picked)
{
    if (picked.empty())
        return refuse(tr("Say which value counts."));
    for (const Picked &pick : picked) {
        if (pick.field >= decision.fields.size() || pick.choice >= decision.fields[pick.field].choices.size())
            return refuse(tr("There is no such value to choose."));
        const FieldConflict &field = decision.fields[pick.field];
        const TableBase *table = book.tables().at(field.entity);
        if (!table || field.number >= table->end())
            return isOver();
        std::vector<Cell> cells;
        for (const auto &[no, value] : field.choices[pick.choice].fields)
            cells.push_back({no, value});
        changes.set(field.entity, field.number, std::move(cells));
    }
    return Done{};
}

Status answer(ChangeSet &changes, const Book &book, const Decision &decision, std::string_view answer,
              uint32_t user)
{
    const bool isPair = decision.kind == Decision::Kind::duplicates;
    if (decision.subject.empty())
        return refuse(tr("Choose between the values instead."));
    if (isPair ? answer != "same" && answer != "different" : answer != "keep" && answer != "undo")
        return refuse(isPair ? tr("Answer \"same\" or \"different\".") : tr("Answer \"keep\" or \"undo\"."));
    if (answer == "same")
        if (const Status merged = mergeBoth(changes, book, decision); !merged)
            return merged;
    if (answer == "undo")
        if (const Status taken = takeBack(changes, book, decision); !taken)
            return taken;
    writeReview(changes, book, decision, answer, user);
    return Done{};
}

} // namespace ridealong
