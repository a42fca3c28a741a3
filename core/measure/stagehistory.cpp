// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/stagehistory.h"

#include "measure/funnel.h"

#include <algorithm>

namespace ridealong {

namespace {

std::optional<int> daysOf(Date from, Date to)
{
    return from.isSet() && to.isSet() && from <= to ? std::optional(daysBetween(from, to)) : std::nullopt;
}

void closeVisits(const Book &book, uint32_t lead, std::vector<StageVisit> &visits)
{
    for (size_t i = 0; i + 1 < visits.size(); ++i) {
        visits[i].to = visits[i + 1].from;
        visits[i].days = daysOf(visits[i].from, visits[i].to);
    }
    if (!visits.empty() && book.standing(lead).closed != 2)
        visits.back().days = daysOf(visits.back().from, book.today());
}

} // namespace

std::vector<uint32_t> movesInOrder(const Book &book, uint32_t lead)
{
    std::vector<uint32_t> moves;
    book.movesOf().each(lead, [&](uint32_t row) {
        if (book.moves().has(row))
            moves.push_back(row);
    });
    std::ranges::sort(moves, {}, [&](uint32_t row) { return std::pair(book.moves()[row].on, row); });
    return moves;
}

std::vector<StageVisit> stageHistory(const Book &book, uint32_t lead)
{
    const Date came = cameIn(book.leads()[lead]).value_or(Date{});
    std::vector<StageVisit> visits;
    for (const uint32_t row : movesInOrder(book, lead)) {
        const Move &move = book.moves()[row];
        if (visits.empty() && move.fromStage.isSet())
            visits.push_back({.stage = move.fromStage.number, .from = came});
        visits.push_back({.stage = move.toStage.number, .from = move.on, .move = row});
    }
    if (visits.empty() && book.leads()[lead].stage.isSet())
        visits.push_back({.stage = book.leads()[lead].stage.number, .from = came});
    closeVisits(book, lead, visits);
    return visits;
}

uint32_t lastOpenStage(const Book &book, uint32_t lead)
{
    const auto isOpen = [&](Link stage) {
        return stage.isSet() && book.stageType(stage.number) == StageType::open;
    };
    uint32_t last = 0;
    for (const uint32_t row : movesInOrder(book, lead)) {
        const Move &move = book.moves()[row];
        if (isOpen(move.fromStage))
            last = move.fromStage.number;
        if (isOpen(move.toStage))
            last = move.toStage.number;
    }
    return last;
}

} // namespace ridealong
