// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the forecast share: their periods, in whole months, and a row of the forecast as JSON.
#pragma once

#include "commands/command.h"

#include "measure/forecast.h"

namespace ridealong::cli {

struct MonthsArguments
{
    std::string from, to;
};
void declareMonths(Options &options, MonthsArguments &args);
// Months, quarters and dates; a date stands for its month.
Result<Period> monthsOf(const MonthsArguments &args, const Book &book);

Result<uint32_t> personOrAll(const Book &book, const std::string &name); // 0 for the empty name
Result<uint32_t> processOrAll(const Book &book, const std::string &name);
Result<std::string> readPeriod(const Book &book, const std::string &text); // 2026-11 or 2026-Q4
Result<Money> readMoney(const Book &book, const std::string &text);

QJsonObject forecastJson(const Book &book, const ForecastRow &row, ForecastBy by);
QString rowName(const ForecastRow &row); // "2026-11", "Kim Lee", or "nobody"

} // namespace ridealong::cli
