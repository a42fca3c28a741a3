// SPDX-License-Identifier: GPL-3.0-or-later
// Follow-ups done on time, by week: one line from 0 to 100 %, a dashed goal, the first and the last value
// named, months below. One builder for the screen and for paper; the caller owns the chart. It says itself in
// words to screen readers and, as rows, to the clipboard. Weeks in which nothing fell due have no point.
#pragma once

#include "measure/followups.h"
#include "shell/theme.h"

#include <QString>

class QChart;

namespace ridealong {

constexpr int fewestOnTimeWeeks = 4; // with something due; a line through fewer is no line

bool isEnoughForALine(const std::vector<StepWeek> &weeks);
QChart *onTimeChart(const std::vector<StepWeek> &weeks, const Theme &theme); // of enough weeks
QString onTimeAsRows(const std::vector<StepWeek> &weeks);
QString onTimeInWords(const std::vector<StepWeek> &weeks);
QString weekInWords(const StepWeek &week); // "Week 42: 12 of 14 on time, 86%"

} // namespace ridealong
