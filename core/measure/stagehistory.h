// SPDX-License-Identifier: GPL-3.0-or-later
// Which stages a lead went through, and how long it was in each, from its recorded moves. A stage that was
// renamed or removed since is still the one that it was in. Days are whole; a move on a day that nobody knows
// comes first and has none.
#pragma once

#include "book/book.h"

#include <optional>
#include <vector>

namespace ridealong {

struct StageVisit
{
    uint32_t stage = 0;
    Date from = {}, to = {};      // unset: not known; of the last visit `to` is unset
    std::optional<int> days = {}; // of the last visit of a lead that is not closed until today
    uint32_t move = 0;            // that brought it here; 0 where none is recorded
};

std::vector<StageVisit> stageHistory(const Book &book, uint32_t lead); // earliest first
std::vector<uint32_t> movesInOrder(const Book &book, uint32_t lead);   // earliest first
// The open stage that a lead was in last, which is where one that was lost was lost from; 0 where no move
// says it.
uint32_t lastOpenStage(const Book &book, uint32_t lead);

} // namespace ridealong
