// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/closemoves.h"

#include <algorithm>

namespace ridealong {

namespace {

const Cell *cellOf(const Change &change, FieldNo field)
{
    const auto cell = std::ranges::find(change.cells, field, &Cell::field);
    return cell == change.cells.end() ? nullptr : &*cell;
}

bool movesClose(const Change &change, const Book &book)
{
    if (change.entity != Entity::lead || change.creates || !book.leads().has(change.number))
        return false;
    const Cell *close = cellOf(change, leadField("close_on"));
    const Date before = book.leads()[change.number].closeOn;
    return close && !isEmpty(close->value) && before.isSet() && std::get<Date>(close->value) != before &&
           book.standing(change.number).stageType == StageType::open &&
           !cellOf(change, leadField("closed_on"));
}

} // namespace

void noteCloseMoves(ChangeSet &changes, const Book &book, uint32_t by)
{
    std::vector<std::vector<Cell>> facts;
    for (const Change &change : changes.changes())
        if (movesClose(change, book))
            facts.push_back({{closeMoveField("lead"), Link{change.number}},
                             {closeMoveField("from"), book.leads()[change.number].closeOn},
                             {closeMoveField("to"), cellOf(change, leadField("close_on"))->value},
                             {closeMoveField("on"), book.today()},
                             {closeMoveField("by"), by ? Value{Link{by}} : Value{}}});
    for (std::vector<Cell> &fact : facts)
        changes.create(Entity::closeMove, std::move(fact));
}

} // namespace ridealong
