// SPDX-License-Identifier: GPL-3.0-or-later
// What the manager's Today page says, as values made from the book: the week's effort, the follow-up rate
// with its way over the months, what is overdue, the quarter, and a row for each rep. Minor units; shares 0
// to 1.
#pragma once

#include "report/weekfacts.h"

#include <QString>

namespace ridealong {

struct RepToday
{
    report::RepWeek week;   // effort, policy, state
    report::Ratio followUp; // inquiries of 13 weeks
    report::Overdue overdue;
    int64_t forecast = 0; // of the quarter: won and weighted
    int64_t quota = 0;    // of the quarter; 0 none
    bool isOff() const { return week.off || week.state == FocusState::brake; }
};

// Inquiries received in a month and those of them touched to date.
struct MonthRate
{
    Date month;
    report::Ratio rate;
};

struct TodayFacts
{
    report::WeekFacts week;
    std::vector<RepToday> reps;
    std::vector<MonthRate> months; // oldest first, those with inquiries; the current one is the last
};

TodayFacts todayFacts(const Book &book, const Effort &effort);

QString todayAnswer(const Book &book, const TodayFacts &facts, int needs);
QString quarterName(Period quarter, int fiscalStartMonth); // "Q4"

} // namespace ridealong
