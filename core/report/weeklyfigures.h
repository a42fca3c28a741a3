// SPDX-License-Identifier: GPL-3.0-or-later
// The row of figures of the weekly report, each beside that of the week before and with its definition. Their
// ids are what other programs read and stay as they are. What the book cannot say has no value and says why.
#pragma once

#include "report/document.h"
#include "report/weekfacts.h"

namespace ridealong::report {

// One of: field_share, followup_rate, step_completion, effort_on_a, won_amount, new_qualified, forecast.
Figure weekFigure(const Book &book, const WeekFacts &now, const WeekFacts &before, std::string_view id);
// Those of leadership.
Figures weeklyFigures(const Book &book, const WeekFacts &now, const WeekFacts &before);

} // namespace ridealong::report
