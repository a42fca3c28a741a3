// SPDX-License-Identifier: GPL-3.0-or-later
// What history alone says that a period will bring, for books in which few open leads have a value and an
// expected close: won so far, and for the days that are left the pace of the last 13 weeks, unless another
// method erred less over the quarters of this book that can be judged. Uses only what was known today.
#pragma once

#include "book/book.h"

#include <QString>

namespace ridealong {

enum class HistoryMethod : uint8_t {
    none,     // nothing was won in the last 13 weeks
    pace,     // what the last 13 weeks brought a day
    lastYear, // the same days a year ago
    ageing    // open leads by their age, and leads to come at the pace of the last 13 weeks
};

struct HistoryForecast
{
    Money expected; // unset without a method
    HistoryMethod method = HistoryMethod::none;
    double error = std::nan(""); // mean |forecast - actual| / actual of the judged quarters
    int judged = 0;
};

HistoryForecast historyForecast(const Book &book, Period period, uint32_t person = 0);
QString describe(const HistoryForecast &forecast); // how it comes about, in a sentence
const char *keyOf(HistoryMethod method);           // "pace"

} // namespace ridealong
