// SPDX-License-Identifier: GPL-3.0-or-later
// What past forecasts say of themselves: pictures, sentences and cells made from frozen weeks.
#pragma once

#include "forecast/dumbbells.h"
#include "measure/forecastpast.h"

#include <QString>

namespace ridealong {

constexpr int weekJudged = 2; // of a period: the forecast that is held against what came

DumbbellPicture pastPicture(const Book &book, const std::vector<PastForecast> &past);
QString pastCaption(const std::vector<PastForecast> &past); // of those in the picture: "off by 6% on average"
// "No quarter has been frozen yet. The first is judged when Q4 is over."
QString nothingFrozen(const Book &book, bool quarters);
QString biasWords(double bias);                        // "+6%", "−4%"; empty where unknown
QString pastPeriodName(const Book &book, Period days); // "Q4 2025", always with its year

// Every frozen week of one period, oldest first.
struct FrozenWeek
{
    Week week;
    int weeksLeft = 0;
    Money won, weighted, p10, p90, expected, quota;
};
std::vector<FrozenWeek> frozenWeeks(const Book &book, const std::string &period, uint32_t person);
std::vector<std::string> frozenPeriods(const Book &book, bool quarters); // latest first

} // namespace ridealong
