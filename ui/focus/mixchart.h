// SPDX-License-Identifier: GPL-3.0-or-later
// Effort by grade as stacked columns, a week each, with the goal for A as a line: one builder for the screen
// and for paper. The caller owns the chart; it says itself in words (mixInWords) to screen readers and, as
// rows, to the clipboard.
#pragma once

#include "lists/listing.h"
#include "shell/theme.h"

#include <QString>
#include <array>
#include <vector>

class QChart;

namespace ridealong {

struct MixColumn
{
    QString label;              // "42"
    std::array<double, 5> part; // A to E: shares that add up to 1 (or to 0), or hours
    QString tip = {};           // the exact figures, in words

    bool operator==(const MixColumn &) const = default;
};

struct MixSeries
{
    std::vector<MixColumn> columns = {}; // oldest first; the newest is in bold and has the letters
    double goal = -1;                    // where the line for A lies, in the columns' unit; below 0 for none
    double top = 1;                      // of the scale, the same for all that are to be compared

    bool operator==(const MixSeries &) const = default;
};

QChart *gradeMix(const MixSeries &series, const Theme &theme);
report::Table mixTable(const MixSeries &series); // for "Copy as table" and paper

} // namespace ridealong
