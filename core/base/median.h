// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of some numbers: of an even count the mean of the two in the middle, NaN of none.
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

namespace ridealong {

template<class Number>
double median(std::vector<Number> numbers)
{
    if (numbers.empty())
        return std::nan("");
    const auto middle = numbers.begin() + ptrdiff_t(numbers.size() / 2);
    std::ranges::nth_element(numbers, middle);
    if (numbers.size() % 2)
        return double(*middle);
    return (double(*std::max_element(numbers.begin(), middle)) + double(*middle)) / 2;
}

} // namespace ridealong
