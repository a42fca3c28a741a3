// SPDX-License-Identifier: GPL-3.0-or-later
// What a forecast may come to: 10,000 simulations in which each open lead brings its value with its odds,
// else nothing. The seed is fixed and the leads are put in order first, so the same leads give the same range
// on every machine. Beyond 500 leads the most valuable 500 are simulated one by one and the rest
// together, as one normal sum. Percentiles are nearest-rank. Amounts too large to add give an unset range.
#pragma once

#include "base/money.h"

#include <vector>

namespace ridealong {

struct Chance
{
    int64_t value = 0; // minor units
    int64_t part = 0;  // odds in millionths
    auto operator<=>(const Chance &) const = default;
};

struct ForecastRange
{
    Money p10, p50, p90;
};

ForecastRange simulatedRange(Money certain, std::vector<Chance> chances);

} // namespace ridealong
