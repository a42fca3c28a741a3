// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of one ISO week as they stood at its end (of the current week: now), as plain values that the
// weekly report puts into words. Computed from facts: activities, stage moves, closing days, steps. Values
// and expected closes of leads are today's, since no earlier ones are kept. Reads the Book, changes nothing.
#pragma once

#include "measure/forecastrange.h"
#include "measure/mix.h"

namespace ridealong::report {

struct Ratio
{
    int part = 0;
    int whole = 0;
    double share() const { return whole ? double(part) / double(whole) : std::nan(""); }
};

struct RepWeek
{
    uint32_t person = 0;
    GradeMinutes minutes = {};
    MixPolicy policy = {};
    FocusState state = FocusState::noData; // at the end of the week, releases counted in
    bool off = false;                      // this very week
    QString reason = {}; // of the brake or the watch, with figures; of the release, as written
    Date releasedUntil = {};
    Ratio onTime = {}; // steps done by their date, of those that fell due
    int qualified = 0;
    int deals = 0;
    int64_t won = 0; // minor units
    int lost = 0;
    int overdue = 0; // leads
    int64_t overdueValue = 0;
    int neglectedA = 0;
    int64_t quarterWon = 0, quarterWeighted = 0;
    int64_t quota = 0; // of the quarter; 0: none set
    int64_t forecast() const { return quarterWon + quarterWeighted; }
};

struct QuarterForecast
{
    Period quarter;
    int64_t won = 0;
    int64_t weighted = 0;
    int64_t quota = 0; // 0: none set
    int undated = 0;   // open leads with a value and without an expected close: not in it
    int unknown = 0;   // leads of which the stage on that day is not recorded: where any, it is not known
    std::vector<Chance> chances = {}; // of the open leads in it
    int64_t total() const { return won + weighted; }
    ForecastRange range() const { return simulatedRange(Money{won}, chances); }
};

struct Overdue
{
    int leads = 0;
    int64_t value = 0;
};

struct WeekFacts
{
    Week week;
    Date asOf; // the last day that counts
    bool isOver = false;

    GradeMinutes effort = {};
    double goalA = std::nan(""); // of those who worked, by their effort
    std::vector<RepWeek> reps = {};
    Ratio onTime = {};
    Ratio followUp = {}; // inquiries of 13 weeks: touched, received
    int qualified = 0;
    std::vector<uint32_t> won = {}; // the largest first
    int64_t wonAmount = 0;
    std::vector<uint32_t> lost = {}; // with those of no decision
    int neglectedA = 0;
    QuarterForecast forecast = {};
    Overdue overdue = {};
    int openLeads = 0;
    int64_t openValue = 0;
    bool hasActivities = false, hasMoves = false, hasSteps = false; // by then; without, figures say nothing
};

constexpr int weeksShown = 13;

WeekFacts weekFacts(const Book &book, const Effort &effort, Week week);
std::vector<Ratio> onTimeByWeek(const Book &book, Week last, int weeks); // oldest first
// Steps that fell due within the period, and those of them done on or before their day. A step that was
// dropped in time never fell due; today's open ones do not count yet.
Ratio stepsOnTime(const Book &book, Period period);

} // namespace ridealong::report
