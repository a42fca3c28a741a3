// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of sources in words: amounts that are worth their last digit, what came back for each unit of
// money, intervals. Unset and NaN give an empty text.
#pragma once

#include "measure/sources.h"

#include <QString>

namespace ridealong {

QString nameOf(const SourceRow &row);                      // "Trade shows", "All"; empty for no source
QString sayableName(const SourceRow &row);                 // the same, with words in place of an empty text
QString unitMoney(Money money, std::string_view currency); // "$4.20", "$2,714", "$12.4k"
QString factorMoney(double factor, std::string_view currency);   // "$28.25" for each $1
QString roundedFactor(double factor, std::string_view currency); // "$28", "$1.17": for sentences
QString oneUnit(std::string_view currency);                      // "$1"
QString rangeOf(Interval interval);                              // "41–77%"
bool has(const SourceRow &row, SourceFlag flag);

} // namespace ridealong
