// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/moves.h"

#include "base/words.h"
#include "book/leadname.h"
#include "book/processes.h"
#include "work/leads.h"
#include "work/reasons.h"
#include "work/steps.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("moves", text);
}

bool closes(StageType type)
{
    return type == StageType::won || type == StageType::lost;
}

double chanceOf(const Book &book, uint32_t stage)
{
    const double chance = book.stages().has(stage) ? book.stages()[stage].probability : 0;
    return isUnset(chance) ? 0 : chance;
}

void addCriteria(const Book &book, uint32_t stage, std::vector<std::string> &criteria)
{
    for (std::string &line : linesOf(book.stages().text(stage, stageField("criteria"))))
        criteria.push_back(std::move(line));
}

// Stages that the lead leaves behind on its way forward, the present one first. Two processes have no order
// between them: there the chance says what is forward.
std::vector<std::string> criteriaBetween(const Book &book, uint32_t from, uint32_t to)
{
    const std::vector<uint32_t> order = stagesOf(book, processOf(book, from));
    const bool same = processOf(book, from) == processOf(book, to);
    std::vector<std::string> criteria;
    for (auto stage = std::ranges::find(order, from); stage != order.end(); ++stage) {
        if (same ? *stage == to : chanceOf(book, *stage) >= chanceOf(book, to))
            return criteria;
        if (book.stageType(*stage) == StageType::open)
            addCriteria(book, *stage, criteria);
    }
    return same ? std::vector<std::string>() : criteria; // going back asks for nothing
}

Value orNothing(std::string text)
{
    return text.empty() ? Value{} : Value{std::move(text)};
}

void addClosing(std::vector<Cell> &cells, const Book &book, const MoveWish &wish, StageType type)
{
    const Lead &lead = book.leads()[wish.lead];
    cells.push_back({leadField("closed_on"), wish.on});
    cells.push_back({leadField("lost_reason"), type == StageType::lost ? orNothing(wish.reason) : Value{}});
    if (lead.closedGrade == Grade::none)
        addFrozenGrade(cells, book, wish.lead);
}

void addReopening(std::vector<Cell> &cells)
{
    for (const FieldNo field : {leadField("closed_on"), leadField("closed_grade"), leadField("closed_score"),
                                leadField("lost_reason")})
        cells.push_back({field, {}});
}

void addMoveFact(ChangeSet &changes, const Book &book, const MoveWish &wish)
{
    const Link from = book.leads()[wish.lead].stage;
    std::vector<Cell> cells = {{moveField("lead"), Link{wish.lead}},
                               {moveField("to_stage"), Link{wish.stage}},
                               {moveField("on"), wish.on}};
    if (from.isSet())
        cells.push_back({moveField("from_stage"), from});
    if (wish.by)
        cells.push_back({moveField("by"), Link{wish.by}});
    if (!wish.reason.empty())
        cells.push_back({moveField("reason"), wish.reason});
    if (!wish.ticked.empty())
        cells.push_back({moveField("criteria"), joinLines(wish.ticked)});
    changes.create(Entity::move, std::move(cells));
}

void planResurfacing(ChangeSet &changes, const Book &book, const MoveWish &wish)
{
    const Link owner = book.leads()[wish.lead].owner;
    const Value whose = wish.comesBackToNobody || !owner.isSet() ? Value{} : Value{owner};
    changes.create(Entity::step, {{stepField("lead"), Link{wish.lead}},
                                  {stepField("kind"), Link{book.kindNamed("call")}},
                                  {stepField("due"), wish.resurfaceOn},
                                  {stepField("first_due"), wish.resurfaceOn},
                                  {stepField("created_on"), book.today()},
                                  {stepField("state"), int64_t(stepOpen)},
                                  {stepField("person"), whose},
                                  {stepField("note"), tr("Comes back from parked").toStdString()}});
}

// What of a wish for several leads concerns this one.
MoveWish wishOf(const Book &book, uint32_t lead, const MoveWish &common)
{
    const MoveNeeds needs = needsOfMove(book, lead, common.stage);
    MoveWish wish = common;
    wish.lead = lead;
    std::erase_if(wish.ticked, [&](const std::string &criterion) {
        return std::ranges::find(needs.criteria, criterion) == needs.criteria.end();
    });
    if (!needs.resurfaceOn)
        wish.resurfaceOn = {};
    return wish;
}

Status refusal(const Book &book, const MoveWish &wish)
{
    if (!book.leads().has(wish.lead))
        return Error{ErrorKind::notFound, tr("There is no such lead.")};
    if (!book.stages().has(wish.stage))
        return Error{ErrorKind::notFound, tr("There is no such stage.")};
    if (wish.on.isSet() && wish.on > book.today())
        return refuse(tr("A lead cannot move in the future. Give today or an earlier day."));
    return Done{};
}

} // namespace

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        if (end > 0)
            lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string joinLines(const std::vector<std::string> &lines)
{
    std::string text;
    for (const std::string &line : lines)
        text += text.empty() ? line : '\n' + line;
    return text;
}

std::vector<std::string> lostReasons(const Book &book)
{
    return linesOf(book.setting("lost_reasons"));
}

MoveNeeds needsOfMove(const Book &book, uint32_t lead, uint32_t stage)
{
    const StageType type = book.stageType(stage);
    const uint32_t from = book.leads()[lead].stage.number;
    MoveNeeds needs;
    needs.reason = type == StageType::lost && from != stage;
    needs.resurfaceOn = type == StageType::parked && from != stage && book.standing(lead).inquiry == 2;
    const bool forward = type == StageType::open || type == StageType::won;
    if (forward && book.stageType(from) == StageType::open)
        needs.criteria = criteriaBetween(book, from, stage);
    return needs;
}

MoveNeeds needsOfMoves(const Book &book, std::span<const uint32_t> leads, uint32_t stage)
{
    MoveNeeds all;
    for (const uint32_t lead : leads) {
        const MoveNeeds needs = needsOfMove(book, lead, stage);
        all.reason |= needs.reason;
        all.resurfaceOn |= needs.resurfaceOn;
        for (const std::string &criterion : needs.criteria)
            if (std::ranges::find(all.criteria, criterion) == all.criteria.end())
                all.criteria.push_back(criterion);
    }
    return all;
}

QString needsReason(const Book &book, const MoveWish &wish)
{
    const MoveNeeds needs = needsOfMove(book, wish.lead, wish.stage);
    if (needs.resurfaceOn && !wish.resurfaceOn.isSet() &&
        book.standing(wish.lead).stepState == StepState::none)
        return tr("%1 is an inquiry: say on which day it comes back.").arg(companyOf(book, wish.lead));
    if (!wish.reason.empty())
        return {};
    if (needs.reason)
        return tr("Why was %1 not won? Give a reason.").arg(companyOf(book, wish.lead));
    for (const std::string &criterion : needs.criteria)
        if (std::ranges::find(wish.ticked, criterion) == wish.ticked.end())
            return tr("“%1” is not ticked. Give a reason for going on without it.")
                .arg(QString::fromStdString(criterion));
    return {};
}

Status moveToStage(ChangeSet &changes, const Book &book, const MoveWish &asked)
{
    MoveWish wish = asked;
    if (!wish.on.isSet())
        wish.on = book.today();
    if (const Status status = refusal(book, wish); !status)
        return status;
    const Lead &lead = book.leads()[wish.lead];
    if (lead.stage.number == wish.stage)
        return Done{};

    const StageType type = book.stageType(wish.stage);
    if (type == StageType::lost)
        wish.reason = asListed(book, wish.stage, wish.reason);
    std::vector<Cell> cells = {{leadField("stage"), Link{wish.stage}}};
    if (closes(type))
        addClosing(cells, book, wish, type);
    else if (closes(book.stageType(lead.stage.number)))
        addReopening(cells);
    addMoveFact(changes, book, wish);
    changes.set(Entity::lead, wish.lead, std::move(cells));
    if (type == StageType::lost)
        // A lost lead is owed nothing more; its open steps end with it, and say why.
        dropOpenSteps(changes, book, wish.lead, tr("The lead was lost").toStdString(), wish.on);
    if (type == StageType::parked && wish.resurfaceOn.isSet())
        planResurfacing(changes, book, wish);
    return Done{};
}

QString needsReason(const Book &book, std::span<const uint32_t> leads, const MoveWish &wish)
{
    for (const uint32_t lead : leads)
        if (const QString open = needsReason(book, wishOf(book, lead, wish)); !open.isEmpty())
            return open;
    return {};
}

Status moveToStage(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads,
                   const MoveWish &wish)
{
    for (const uint32_t lead : leads) {
        MoveWish one = wish;
        one.lead = lead;
        if (const Status status = refusal(book, one); !status)
            return status;
    }
    for (const uint32_t lead : leads)
        if (const Status moved = moveToStage(changes, book, wishOf(book, lead, wish)); !moved)
            return moved;
    return Done{};
}

Money forecastChange(const Book &book, std::span<const uint32_t> leads, uint32_t stage)
{
    double change = 0;
    for (const uint32_t lead : leads) {
        const Lead &row = book.leads()[lead];
        change += double(row.value.orZero()) * (chanceOf(book, stage) - chanceOf(book, row.stage.number));
    }
    return {std::llround(change)};
}

} // namespace ridealong
