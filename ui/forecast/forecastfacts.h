// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Forecast says of a period, as values made from the book, and the sentences around them.
// `person` is the rep whose figures they are; 0 is the team.
#pragma once

#include "measure/forecast.h"

#include <QString>

namespace ridealong {

struct ForecastFacts
{
    ForecastOptions options;
    ForecastRow whole;
    Money overdue{0}; // value of open leads whose next step is overdue
    int closed = 0;   // leads behind the measured odds
    bool isOver = false;
};

ForecastFacts forecastFacts(const Book &book, const ForecastOptions &options);

QString periodName(const Book &book, Period period);  // "Q4", "October"; with its year if not this one
QString periodTitle(const Book &book, Period period); // "Fourth quarter", "October 2026"
bool isQuarter(Period period);
Period periodBeside(const Book &book, Period period, int by); // as long as this one

QString forecastAnswer(const Book &book, const ForecastFacts &facts);
QString rangeText(const Book &book, const ForecastRow &row); // "Forecast $1.53M, likely $1.44M to $1.62M"
QString oddsCaption(const ForecastFacts &facts);
// Values of open leads by category, each a link to its leads; its address is the category, or "none".
QString categoryLinks(const Book &book, const ForecastRow &row);

// What a person said instead of the program's figure: whose word stands, and since when.
struct SaidForecast
{
    Money amount, before;
    uint32_t by = 0;
    Date on;
    QString reason;
};
std::optional<SaidForecast> saidForecast(const Book &book, const ForecastRow &row);
QString describe(const Book &book, const SaidForecast &said); // in a sentence

Money shownForecast(const ForecastRow &row); // what a person says, or won + weighted
int closedLeads(const Book &book);           // won or lost

// Filters of the leads behind a figure.
QString countedFilter(const Book &book, const ForecastOptions &options);
// `category` as categoryLinks() has it.
QString categoryFilter(const Book &book, const ForecastOptions &options, const QString &category);
QString wonFilter(const Book &book, const ForecastOptions &options);

} // namespace ridealong
