// SPDX-License-Identifier: GPL-3.0-or-later
// The table of reps in the weekly report: a row for each, and only the columns that somebody filled that
// week.
#pragma once

#include "report/document.h"
#include "report/weekfacts.h"

namespace ridealong::report {

// Of more than `most` those with a brake and those with the most effort.
Table repsTable(const Book &book, const WeekFacts &facts, size_t most);

} // namespace ridealong::report
