// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in each stage of the process now: the totals over the columns of the board.
#pragma once

#include "book/book.h"

#include <vector>

namespace ridealong {

struct StageTotals
{
    uint32_t stage = 0; // 0: leads without a stage, only where there are any
    StageType type = StageType::open;
    int count = 0;
    Money value{0};
    Money weighted{0};                // value x the stage's probability, rounded once
    double medianDays = std::nan(""); // in the stage, until today
    int idle = 0;
};

// Every live stage in the order of the process. `owner` 0 counts everybody's leads.
std::vector<StageTotals> stageTotals(const Book &book, uint32_t owner = 0);

} // namespace ridealong
