// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/measures.h"

#include "measure/readings.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

using namespace readings;

constexpr Measure table[] = {
    {"effort_on_a", QT_TRANSLATE_NOOP("measure", "Effort on A’s"),
     QT_TRANSLATE_NOOP("measure", "Share of prospecting minutes on leads that were A’s at the time."),
     Unit::share, Better::higher, false, effortOnA, goalOnA},
    {"de_share", QT_TRANSLATE_NOOP("measure", "Effort on D and E"),
     QT_TRANSLATE_NOOP("measure", "Share of prospecting minutes on leads that were D’s or E’s at the time."),
     Unit::share, Better::lower, false, effortOnDE, limitOnDE},
    {"waste_hours", QT_TRANSLATE_NOOP("measure", "Wasted hours"),
     QT_TRANSLATE_NOOP("measure", "Hours of effort on D’s and E’s."), Unit::hours, Better::lower, false,
     readings::wasteHours, nullptr},
    {"waste_money", QT_TRANSLATE_NOOP("measure", "Wasted effort"),
     QT_TRANSLATE_NOOP("measure", "Effort on D’s and E’s at the loaded hourly cost of each rep."),
     Unit::money, Better::lower, false, readings::wasteMoney, nullptr},
    {"call_discipline", QT_TRANSLATE_NOOP("measure", "Call discipline"),
     QT_TRANSLATE_NOOP("measure",
                       "1 less the share of touches made while a better lead was overdue, due or untouched."),
     Unit::share, Better::higher, false, discipline, nullptr},
    {"followup_rate", QT_TRANSLATE_NOOP("measure", "Follow-up rate"),
     QT_TRANSLATE_NOOP("measure",
                       "Inquiries received in the period that have been touched ÷ inquiries received in it."),
     Unit::share, Better::higher, false, followUpRate, all},
    {"in_time", QT_TRANSLATE_NOOP("measure", "Answered in time"),
     QT_TRANSLATE_NOOP("measure", "Inquiries touched within the target ÷ those touched or past the target."),
     Unit::share, Better::higher, false, inTime, all},
    {"response_hours", QT_TRANSLATE_NOOP("measure", "Response time"),
     QT_TRANSLATE_NOOP("measure", "Median working hours from an inquiry to its first touch."), Unit::hours,
     Better::lower, false, readings::responseHours, nullptr},
    {"step_completion", QT_TRANSLATE_NOOP("measure", "On time"),
     QT_TRANSLATE_NOOP("measure",
                       "Steps done on or before their due date ÷ steps that fell due in the period."),
     Unit::share, Better::higher, false, stepCompletion, all},
    {"money_on_table", QT_TRANSLATE_NOOP("measure", "Money on the table"),
     QT_TRANSLATE_NOOP("measure",
                       "Inquiries × buy rate × our share × average sale, for the inquiries not followed up."),
     Unit::money, Better::lower, false, readings::moneyOnTable, nullptr},
    {"overdue", QT_TRANSLATE_NOOP("measure", "Overdue follow-ups"),
     QT_TRANSLATE_NOOP("measure", "Open leads whose next step is overdue."), Unit::count, Better::lower, true,
     overdue, none},
    {"money_at_risk", QT_TRANSLATE_NOOP("measure", "Money at risk"),
     QT_TRANSLATE_NOOP("measure", "Value of open leads whose next step is overdue."), Unit::money,
     Better::lower, true, readings::moneyAtRisk, none},
    {"unaccounted", QT_TRANSLATE_NOOP("measure", "Unaccounted inquiries"),
     QT_TRANSLATE_NOOP("measure", "Inquiries that are open and idle and have no next step."), Unit::count,
     Better::lower, true, unaccounted, none},
    {"won_amount", QT_TRANSLATE_NOOP("measure", "Won"),
     QT_TRANSLATE_NOOP(
         "measure", "Recorded sales of the leads won in the period, or their value where none is recorded."),
     Unit::money, Better::higher, false, readings::wonAmount, nullptr},
    {"won_deals", QT_TRANSLATE_NOOP("measure", "Won deals"),
     QT_TRANSLATE_NOOP("measure", "Leads won in the period."), Unit::count, Better::higher, false, wonDeals,
     nullptr},
    {"win_rate", QT_TRANSLATE_NOOP("measure", "Win rate"),
     QT_TRANSLATE_NOOP("measure", "Leads won ÷ leads won, lost or without a decision, in the period."),
     Unit::share, Better::higher, false, winRate, nullptr},
    {"new_qualified", QT_TRANSLATE_NOOP("measure", "New qualified"),
     QT_TRANSLATE_NOOP("measure", "Leads that reached Qualified, or a later stage, for the first time."),
     Unit::count, Better::higher, false, newQualified, nullptr},
    {"forecast", QT_TRANSLATE_NOOP("measure", "Forecast"),
     QT_TRANSLATE_NOOP(
         "measure", "Won in the current quarter, plus value × stage probability of the open leads expected "
                    "to close in it."),
     Unit::money, Better::higher, true, forecast, quota},
    {"open_leads", QT_TRANSLATE_NOOP("measure", "Open leads"),
     QT_TRANSLATE_NOOP("measure", "Leads in an open stage."), Unit::count, Better::higher, true, openLeads,
     nullptr},
    {"neglected_a", QT_TRANSLATE_NOOP("measure", "Neglected A’s"),
     QT_TRANSLATE_NOOP("measure", "Open A’s beyond their cadence without a future step."), Unit::count,
     Better::lower, true, neglectedA, none},
    {"coverage_a", QT_TRANSLATE_NOOP("measure", "Coverage of A’s"),
     QT_TRANSLATE_NOOP("measure", "Share of the open A’s that were touched within their cadence."),
     Unit::share, Better::higher, true, coverageA, all},
};

} // namespace

std::span<const Measure> measures()
{
    return table;
}

const Measure *measure(std::string_view id)
{
    for (const Measure &row : table)
        if (id == row.id)
            return &row;
    return nullptr;
}

QString nameOf(const Measure &measure)
{
    return QCoreApplication::translate("measure", measure.name);
}

QString definitionOf(const Measure &measure)
{
    return QCoreApplication::translate("measure", measure.definition);
}

} // namespace ridealong
