// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of money that never overflow (they stop at the largest amount), and sums of parts of money, exact to
// the millionth of a minor unit and rounded once, half away from zero.
#pragma once

#include "base/money.h"

#include <algorithm>

namespace ridealong {

constexpr int64_t added(int64_t a, int64_t b)
{
    constexpr int64_t most = std::numeric_limits<int64_t>::max();
    if (b > 0 && a > most - b)
        return most;
    if (b < 0 && a < -most - b)
        return -most;
    return a + b;
}

inline void add(Money &sum, Money more)
{
    sum.minor = added(sum.orZero(), more.orZero());
}

class ExactSum
{
public:
    static constexpr int64_t million = 1'000'000;

    // `part` is in millionths, 0 to 1,000,000.
    void add(Money amount, int64_t part)
    {
        m_whole = added(m_whole, amount.orZero() / million * part);
        m_rest += amount.orZero() % million * part;
        m_whole = added(m_whole, m_rest / million);
        m_rest %= million;
    }

    Money rounded() const
    {
        int64_t whole = m_whole, rest = m_rest;
        if (whole > 0 && rest < 0)
            --whole, rest += million;
        if (whole < 0 && rest > 0)
            ++whole, rest -= million;
        return {added(whole, rest * 2 / million)};
    }

private:
    int64_t m_whole = 0; // minor units
    int64_t m_rest = 0;  // millionths of one
};

} // namespace ridealong
