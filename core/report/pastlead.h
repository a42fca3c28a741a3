// SPDX-License-Identifier: GPL-3.0-or-later
// Where a lead stood at the end of an earlier day, from what is kept for good: its stage moves, the day it
// was closed, and the day it came. Its value and its expected close are not kept by day: those are today's.
#pragma once

#include "book/book.h"

namespace ridealong::report {

struct PastStage
{
    uint32_t stage = 0;
    bool there = true; // it had come by then, and is not deleted now
    bool known = true; // false: it was closed later by a file that did not say where it had stood before
};

PastStage stageOn(const Book &book, uint32_t lead, Date day);
bool wasOpenOn(const Book &book, uint32_t lead, Date day);
// Whether the step was open and late at the end of that day; of today only what was due before it.
// By the grade of today: open, an A or B, longer untouched than its cadence and without a step ahead.
bool wasNeglectedOn(const Book &book, uint32_t lead, Date day);
// Open, and longer than its stage allows neither touched nor moved, without a step ahead.
bool wasIdleOn(const Book &book, uint32_t lead, Date day);
// Since when it had been in that stage, by its moves, else by the day on which it came.
Date inStageSince(const Book &book, uint32_t lead, Date day);
bool wasOverdueOn(const Book &book, const Step &step, Date day);

} // namespace ridealong::report
