// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/leads.h"

#include "base/blank.h"
#include "measure/intake.h"
#include "measure/response.h"
#include "work/handoffs.h"
#include "work/moves.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("leads", text);
}

const Value *valueOf(const std::vector<Cell> &cells, FieldNo field)
{
    const auto cell = std::ranges::find(cells, field, &Cell::field);
    return cell == cells.end() ? nullptr : &cell->value;
}

bool namesACompany(const Value &value)
{
    const auto *text = std::get_if<std::string>(&value);
    return text && !isBlank(*text);
}

void addUnlessGiven(std::vector<Cell> &cells, FieldNo field, Value value)
{
    if (!valueOf(cells, field) && !isEmpty(value))
        cells.push_back({field, std::move(value)});
}

bool isClosedUnfrozen(const Book &book, uint32_t lead)
{
    return book.standing(lead).closed == 2 && book.leads()[lead].closedGrade == Grade::none;
}

// Cold fields are not in memory: they are set whatever stands there.
void dropWhatStandsThere(std::vector<Cell> &cells, const Book &book, uint32_t lead)
{
    std::erase_if(cells, [&](const Cell &cell) {
        const bool cold = leadFields[cell.field].info.flags & ridealong::cold;
        return !cold && book.leads().value(lead, cell.field) == cell.value;
    });
}

// What the old owner promised the new one keeps; steps of others stay theirs.
void handOverSteps(ChangeSet &changes, const Book &book, uint32_t lead, uint32_t to)
{
    const Link from = book.leads()[lead].owner;
    book.stepsOf().each(lead, [&](uint32_t row) {
        const Step &step = book.steps()[row];
        if (book.steps().has(row) && step.state == stepOpen && step.person.isSet() && step.person == from)
            changes.set(Entity::step, row, stepField("person"), to ? Value{Link{to}} : Value{});
    });
}

bool isInquiry(const Book &book, uint32_t lead, const std::vector<Cell> &cells)
{
    const Value *received = valueOf(cells, leadField("received_on"));
    return received ? !isEmpty(*received) : book.leads().has(lead) && book.leads()[lead].receivedOn.isSet();
}

// Accepting and rejecting are for the time before contact. Who takes over what another has worked on goes on
// with it.
bool isInWork(const Book &book, uint32_t lead)
{
    return book.leads().has(lead) && book.leads()[lead].owner.isSet() && isTouched(book, lead);
}

void noteNewOwner(ChangeSet &changes, const Book &book, uint32_t lead, const std::vector<Cell> &cells,
                  uint32_t by)
{
    const Value *owner = valueOf(cells, leadField("owner"));
    const Value *stage = valueOf(cells, leadField("stage"));
    if (!owner)
        return;
    const auto *person = std::get_if<Link>(owner);
    const auto *to = stage ? std::get_if<Link>(stage) : nullptr;
    const bool open = to ? book.stageType(to->number) == StageType::open : isOpenLead(book, lead);
    noteHandover(changes, book,
                 {.lead = lead,
                  .taker = person ? person->number : 0,
                  .isOpenInquiry = open && isInquiry(book, lead, cells) && !isInWork(book, lead),
                  .by = by});
}

Status noSuchLead()
{
    return Error{ErrorKind::notFound, tr("There is no such lead.")};
}

} // namespace

bool isOpenLead(const Book &book, uint32_t lead)
{
    return book.leads().has(lead) && book.standing(lead).stageType == StageType::open;
}

void addFrozenGrade(std::vector<Cell> &cells, const Book &book, uint32_t lead)
{
    const Standing &standing = book.standing(lead);
    if (standing.grade == Grade::none)
        return;
    cells.push_back({leadField("closed_grade"), standing.grade});
    if (!isUnset(standing.score))
        cells.push_back({leadField("closed_score"), standing.score});
}

Id customValueId(const Book &book, uint32_t lead, uint32_t field)
{
    return customValueId(book.leads().id(lead), book.tables().customField.id(field));
}

Result<uint32_t> addLead(ChangeSet &changes, const Book &book, std::vector<Cell> cells, uint32_t by)
{
    const Value *company = valueOf(cells, leadField("company"));
    if (!company || !namesACompany(*company))
        return refuse(tr("A lead needs the name of its company."));
    addUnlessGiven(cells, leadField("created_on"), book.today());
    addUnlessGiven(cells, leadField("stage"), Link{book.firstStage()});
    if (isRep(book, by))
        addUnlessGiven(cells, leadField("owner"), Link{by});
    const Value stage = *valueOf(cells, leadField("stage"));
    const auto *link = std::get_if<Link>(&stage);
    const StageType type = link ? book.stageType(link->number) : StageType::open;
    if (type == StageType::won || type == StageType::lost)
        addUnlessGiven(cells, leadField("closed_on"), book.today());

    const uint32_t lead = changes.create(Entity::lead, cells);
    noteNewOwner(changes, book, lead, cells, by);
    std::vector<Cell> move = {{moveField("lead"), Link{lead}}, {moveField("on"), book.today()}};
    if (link)
        move.push_back({moveField("to_stage"), *link});
    if (by)
        move.push_back({moveField("by"), Link{by}});
    changes.create(Entity::move, std::move(move));
    return lead;
}

Status setFields(ChangeSet &changes, const Book &book, uint32_t lead, std::vector<Cell> cells, uint32_t by)
{
    if (!book.leads().has(lead))
        return noSuchLead();
    if (const Value *company = valueOf(cells, leadField("company")); company && !namesACompany(*company))
        return refuse(tr("A lead needs the name of its company."));
    if (const Value *stage = valueOf(cells, leadField("stage"))) {
        const auto *link = std::get_if<Link>(stage);
        if (const Status moved = moveToStage(
                changes, book, {.lead = lead, .stage = link ? link->number : 0, .on = {}, .by = by});
            !moved)
            return moved;
        std::erase_if(cells, [](const Cell &cell) { return cell.field == leadField("stage"); });
    }
    dropWhatStandsThere(cells, book, lead);
    if (cells.empty())
        return Done{};
    if (isClosedUnfrozen(book, lead) && !valueOf(cells, leadField("closed_grade")))
        addFrozenGrade(cells, book, lead);
    noteNewOwner(changes, book, lead, cells, by);
    changes.set(Entity::lead, lead, std::move(cells));
    return Done{};
}

Status setCustomField(ChangeSet &changes, const Book &book, uint32_t lead, uint32_t field,
                      const std::string &text)
{
    if (!book.leads().has(lead))
        return noSuchLead();
    if (!book.tables().customField.has(field))
        return Error{ErrorKind::notFound, tr("There is no such field.")};
    const uint32_t row = book.customValueRow(lead, field);
    if (row)
        changes.set(Entity::customValue, row, customValueField("text"), text.empty() ? Value{} : Value{text});
    else if (!text.empty())
        changes.create(Entity::customValue, customValueId(book, lead, field),
                       {{customValueField("lead"), Link{lead}},
                        {customValueField("field"), Link{field}},
                        {customValueField("text"), text}});
    if (isClosedUnfrozen(book, lead)) {
        std::vector<Cell> cells;
        addFrozenGrade(cells, book, lead);
        changes.set(Entity::lead, lead, std::move(cells));
    }
    return Done{};
}

void deleteLeads(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads)
{
    for (const uint32_t lead : leads)
        if (book.leads().has(lead))
            changes.set(Entity::lead, lead, leadField("deleted"), true);
}

void restoreLeads(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads)
{
    for (const uint32_t lead : leads)
        if (lead && lead < book.leads().end() && !book.leads().has(lead))
            changes.set(Entity::lead, lead,
                        {{leadField("deleted"), false}, {leadField("merged_into"), Value{}}});
}

void giveTo(ChangeSet &changes, const Book &book, uint32_t lead, uint32_t person)
{
    const Value owner = person ? Value{Link{person}} : Value{};
    std::vector<Cell> cells = {{leadField("owner"), owner}};
    dropWhatStandsThere(cells, book, lead);
    if (!cells.empty())
        changes.set(Entity::lead, lead, std::move(cells));
    handOverSteps(changes, book, lead, person);
}

void assignOwner(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads, uint32_t person,
                 uint32_t by)
{
    for (const uint32_t lead : leads) {
        if (!book.leads().has(lead) || book.leads()[lead].owner.number == person)
            continue;
        (void)setFields(changes, book, lead, {{leadField("owner"), person ? Value{Link{person}} : Value{}}},
                        by);
        handOverSteps(changes, book, lead, person);
    }
}

Status overrideGrade(ChangeSet &changes, const Book &book, uint32_t lead, Grade grade,
                     const std::string &reason, Date until)
{
    if (!book.leads().has(lead))
        return noSuchLead();
    if (book.standing(lead).closed == 2)
        return refuse(tr("A closed lead keeps the grade that it closed with."));
    if (grade != Grade::none && isBlank(reason))
        return refuse(tr("Give a reason for the grade."));
    if (until.isSet() && until < book.today())
        return refuse(tr("That day is over. Give today or a later one."));
    const bool set = grade != Grade::none;
    changes.set(Entity::lead, lead,
                {{leadField("override_grade"), set ? Value{grade} : Value{}},
                 {leadField("override_reason"), set ? Value{reason} : Value{}},
                 {leadField("override_until"), set && until.isSet() ? Value{until} : Value{}}});
    return Done{};
}

} // namespace ridealong
