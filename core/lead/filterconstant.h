// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the constants of a comparison by the type of its field into the test: dates, money, names of people
// and stages, choices. The error says what the field could have been compared with.
#pragma once

#include "lead/filtertest.h"

#include "base/result.h"

namespace ridealong {

// A number in plain notation: 10000, -2.5, 1e6. NaN for anything else.
double readNumber(std::string_view text);
// 2026-11-21, today, today-30d, tomorrow+2w, yesterday; d w m y are days, weeks, months and years.
Date readFilterDate(std::string_view text, Date today);

// Adds one constant to the test; the sentence is empty when it fits.
QString addConstant(FilterTest &test, const std::string &constant);

} // namespace ridealong
