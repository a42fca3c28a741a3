// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers and times as a person types them and as a field shows them, in the person's locale. Nothing where
// the text is none.
#pragma once

#include <QString>
#include <optional>

namespace ridealong {

std::optional<double> numberIn(const QString &text); // "1,500.5", "45 %"
QString numberText(double number);                   // "1500.5"
std::optional<int> minuteIn(const QString &text);    // of the day: "9", "9:30", "5 PM", "17:00", "24:00"
QString minuteText(int minuteOfDay);

} // namespace ridealong
