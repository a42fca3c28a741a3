// SPDX-License-Identifier: GPL-3.0-or-later
// Field and desk in the words of the screen: hours, kinds, parts of days, a week in sentences and as a table.
// Pure; what is unknown gives an empty text.
#pragma once

#include "measure/balance.h"

#include <QString>

namespace ridealong {

inline constexpr std::array<WorkKind, workKinds> allKinds = {WorkKind::field, WorkKind::desk,
                                                             WorkKind::report, WorkKind::travel};
QString kindName(WorkKind kind);         // "Field"
QString partName(DayPart part);          // "Morning"
QString hoursWords(int minutes);         // "6.5 h", of 390
QString goalWords(const BookInfo &info); // "25–50%"
// "11.5 h field, 6.5 h desk"; only what there is.
QString minutesInWords(const std::array<int, workKinds> &minutes);
QString dayInWords(const BalanceDay &day); // "Monday: 6.5 h field, 1 h desk, planned 3 h field"
QString weekInWords(const Balance &balance);
QString trendInWords(const std::vector<Balance> &weeks);
QString weekAsRows(const Balance &balance); // for the clipboard
QString trendAsRows(const std::vector<Balance> &weeks);
QString planInWords(const Balance &balance); // "67% by Friday if the plan holds"

} // namespace ridealong
