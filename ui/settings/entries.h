// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, times and days as a person types them and as a field shows them, in the person's locale. Nothing
// where the text is none.
#pragma once

#include "base/date.h"

#include <QString>
#include <optional>

namespace ridealong {

std::optional<double> numberIn(const QString &text); // "1,500.5", "45 %"
QString numberText(double number);                   // "1500.5"
std::optional<int> minuteIn(const QString &text);    // of the day: "9", "9:30", "5 PM", "17:00", "24:00"
QString minuteText(int minuteOfDay);
Date dateIn(const QString &text); // "Oct 14, 2026", "2026-10-14"; unset for none
QString dateText(Date date);      // empty when unset
QString dayFormat();              // of the two

} // namespace ridealong
