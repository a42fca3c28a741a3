// SPDX-License-Identifier: GPL-3.0-or-later
// The rule of 45: so many inquiries buy from someone within a year, and they can only buy from us when we
// follow up. Money in minor units, rates and shares 0-1.
#pragma once

#include "base/money.h"

#include <cmath>

namespace ridealong {

struct Rule45
{
    double buyRate = 0.45; // of all inquiries, from anybody, within 12 months (0.26 in 6, 0.10 in 3)
    double share = 0.25;   // of those who buy, from us
    Money averageSale;     // unset: no revenue can be told
};

inline Money revenueAt(const Rule45 &rule, double inquiries, double followUpRate)
{
    if (!rule.averageSale.isSet() || std::isnan(followUpRate))
        return {};
    const double sales = inquiries * rule.buyRate * followUpRate * rule.share;
    const double revenue = sales * double(rule.averageSale.minor);
    constexpr double most = 9e18;
    return std::abs(revenue) < most ? Money{std::llround(revenue)} : Money{};
}

// What following up all of them would bring more than following up at this rate.
inline Money moneyOnTable(const Rule45 &rule, double inquiries, double followUpRate)
{
    const Money all = revenueAt(rule, inquiries, 1), actual = revenueAt(rule, inquiries, followUpRate);
    return all.isSet() && actual.isSet() ? Money{all.minor - actual.minor} : Money{};
}

} // namespace ridealong
