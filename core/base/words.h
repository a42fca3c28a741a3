// SPDX-License-Identifier: GPL-3.0-or-later
// Figures and dates as a person reads them on a page: "$214k", "83%", "Oct 15". Short and rounded, so never
// for files that other programs read. Unset gives an empty text.
#pragma once

#include "base/date.h"
#include "base/money.h"

#include <QString>

namespace ridealong {

QString currencySign(std::string_view currency); // "$"; a code without a sign of its own: "CHF "

// At most three digits: "$850", "$5.4k", "$214k", "$1.53M"; a true minus before what is below zero.
QString moneyWords(Money money, std::string_view currency);
QString moneyChange(int64_t minor, std::string_view currency); // "+$44k", "−$44k", "no change"

QString percentWords(double share); // "83%", of 0.83
QString pointsChange(double share); // "+3 points", of 0.03
QString countChange(int64_t count); // "+3"

QString dayWords(Date date);                 // "Oct 15"
QString timeWords(int minuteOfDay);          // "10:00 AM"
QString nearDayWords(Date date, Date today); // "Thu, Oct 15" within a week of today
QString rangeWords(Period period);           // "October 5 to 11, 2026"
QString monthWords(Date date);               // "October"
QString listWords(const QStringList &parts); // "a, b and c"
QString shown(std::string_view utf8);        // what the book holds, for a page

} // namespace ridealong
