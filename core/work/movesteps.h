// SPDX-License-Identifier: GPL-3.0-or-later
// Moving many promises at once, as after a holiday: the open steps of a person that are due in a time go to
// working days from a day on and keep their order and their times. What would move is a value to be shown
// first; the verb takes that value and appends to a ChangeSet that the caller commits, so it is one undo.
// What is refused is an Error with a sentence, and then nothing was appended.
#pragma once

#include "base/result.h"
#include "book/book.h"
#include "change/op.h"

#include <span>
#include <vector>

namespace ridealong {

struct StepsWish
{
    uint32_t person = 0; // whose steps; everybody's when 0
    Period due;          // the days that they are due on now
    Date start;          // the first new day, or the working day after it
    int perDay = 0;      // so many on each day; 0 keeps the gaps between them, in working days
};

struct StepShift
{
    uint32_t step = 0;
    Date from = {}, to = {};
    bool operator==(const StepShift &) const = default;
};

struct ShiftedDay
{
    Date day;
    int count = 0;
    bool operator==(const ShiftedDay &) const = default;
};

// Earliest first, also those that stay where they are. Steps that lie on one day stay together unless
// `perDay` spreads them.
Result<std::vector<StepShift>> shiftsOf(const Book &book, const StepsWish &wish);
// Open steps due on a holiday from today on, each run of days off moved to the working days behind it.
std::vector<StepShift> shiftsOffHolidays(const Book &book, uint32_t person = 0);

std::vector<ShiftedDay> newDays(std::span<const StepShift> shifts); // how many go where, earliest first

Status moveSteps(ChangeSet &changes, const Book &book, std::span<const StepShift> shifts);
// "Moved the steps of Tessa Okafor to Oct 19", of what moveSteps() was given.
Deed deedOf(const Book &book, std::span<const StepShift> shifts, uint32_t person = 0);

} // namespace ridealong
