// SPDX-License-Identifier: GPL-3.0-or-later
// The industries that a pump distributor sells to: what they are worth in points of fit, what their firms are
// called, and what they buy.
#pragma once

#include <array>
#include <cstddef>

namespace ridealong::demo {

constexpr size_t industryCount = 14;

struct Industry
{
    const char *name;
    int points;                        // of 30 for industry fit
    std::array<const char *, 6> nouns; // firms are called after: "Kokomo Plating"; no noun stands in two rows
    std::array<const char *, 3> products;
    std::array<int, 5> likely; // how often among leads graded A to E
};

extern const std::array<Industry, industryCount> industries;

} // namespace ridealong::demo
