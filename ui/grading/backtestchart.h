// SPDX-License-Identifier: GPL-3.0-or-later
// The share won by grade as paired bars, the draft above the model in force, with the likely range of the
// draft's as a line: one builder for the screen and for paper. The caller owns the chart.
#pragma once

#include "scoring/backtest.h"
#include "shell/theme.h"

#include <QString>
#include <optional>

class QChart;

namespace ridealong {

struct BacktestBars
{
    Backtest draft;
    std::optional<Backtest> before; // unset where it is the same
    QString beforeName;
};

QChart *backtestChart(const BacktestBars &bars, const Theme &theme);
QString backtestAsRows(const BacktestBars &bars);  // tabs and line ends, for "Copy as table"
QString backtestInWords(const BacktestBars &bars); // for screen readers

} // namespace ridealong
