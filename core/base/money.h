// SPDX-License-Identifier: GPL-3.0-or-later
// Money as whole minor units of the book's one currency; never a floating number. Unset by default.
#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <string_view>

namespace ridealong {

struct Money
{
    int64_t minor = unset;
    static constexpr int64_t unset = std::numeric_limits<int64_t>::min();

    bool isSet() const { return minor != unset; }
    int64_t orZero() const { return isSet() ? minor : 0; }
    auto operator<=>(const Money &) const = default;
};

// Digits behind the point of an ISO 4217 currency: 2, but 0 for JPY and its like, 3 for KWD and its like.
int minorDigits(std::string_view currency);
int64_t minorPerMajor(std::string_view currency);
// For display and JSON only.
inline double toMajor(Money money, int64_t perMajor)
{
    return double(money.minor) / double(perMajor);
}

} // namespace ridealong
