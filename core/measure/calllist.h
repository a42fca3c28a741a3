// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a rep calls on a day, in order, with the reason of each place; and what lies untouched. B's wait until
// no A on the list is left to work, C's until no A and no B is. A lead that was touched that day and owes
// nothing more is worked: it stays, last of its grade, until it gets a next step.
#pragma once

#include "book/book.h"

#include <QString>
#include <vector>

namespace ridealong {

enum class CallWhy : uint8_t { overdue, due, neverTouched, beyondCadence, noNextStep, worked };

struct CallRow
{
    uint32_t lead = 0;
    Grade grade = Grade::none;
    CallWhy why = CallWhy::noNextStep;
    int days = 0; // overdue, untouched, or since the last touch
    bool locked = false;
    QString text = {}; // "Overdue for 3 days", to stand behind the company
};

// The whole list; `on` is today when unset. Scans the leads once.
std::vector<CallRow> callList(const Book &book, uint32_t person, Date on = {});

// Open A's and B's beyond their cadence without a future step, most valuable first. Person 0: everybody's.
std::vector<uint32_t> neglectedLeads(const Book &book, uint32_t person, Grade grade = Grade::none);
// Share of the open leads of a grade that were touched within its cadence; NaN without any, or without
// cadence.
double coverage(const Book &book, uint32_t person, Grade grade);

} // namespace ridealong
