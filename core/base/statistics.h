// SPDX-License-Identifier: GPL-3.0-or-later
// The few statistics that figures for a manager need. Shares are 0-1; NaN where there is nothing to count.
#pragma once

#include <cstdint>
#include <span>

namespace ridealong {

struct Interval
{
    double low = 0;
    double high = 1;
};

// Wilson's 95 % interval of a share, `hits` of `count`; 0 to 1 without any.
Interval wilson(double hits, double count);
// The chance that one who has it scores above one who has it not; ties count half.
double areaUnderCurve(std::span<const double> scores, std::span<const uint8_t> has);
// The rate among the best `part` by score ÷ the rate of all. Those who tie at the edge count in proportion.
double liftOfBest(std::span<const double> scores, std::span<const uint8_t> has, double part);

} // namespace ridealong
