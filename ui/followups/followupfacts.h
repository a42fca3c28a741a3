// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of follow-ups says in sentences: its answer, the gap of the quarter, what the side counts.
// Made anew after a change; each is one scan of the book or none.
#pragma once

#include "measure/followups.h"
#include "measure/followupworth.h"
#include "measure/mix.h"
#include "measure/promises.h"

#include <QString>

namespace ridealong {

// The weeks of this year, or the last 40 while the year is young; none before the first that had a step due.
std::vector<StepWeek> weeksShown(const Book &book, uint32_t person);
QString spanOf(const std::vector<StepWeek> &weeks); // "2026, weeks 2 to 42"

// "86% were done on time this week, up from 25% in January. 11 are overdue and $486k is at risk."
QString followUpAnswer(const Book &book, const std::vector<StepWeek> &weeks, PromiseSum late);

// "The Q4 gap is $271k. Cole’s 5 overdue follow-ups hold $214k." Empty where no quota is known or it is met.
QString gapSentence(const Book &book, const Effort &effort, std::span<const RiskOf> risks, uint32_t person);

struct DayCount
{
    Date day;
    int steps = 0;
};
// Today and the next four working days.
std::vector<DayCount> daysToCome(const Book &book, std::span<const Promise> promises);

} // namespace ridealong
