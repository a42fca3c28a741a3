// SPDX-License-Identifier: GPL-3.0-or-later
#include "pipeline/ageing.h"

#include <algorithm>
#include <cstddef>

namespace ridealong {

namespace {

constexpr int oldest = 3660; // ten years: older ones count as this old

} // namespace

LifeTable::LifeTable(const std::vector<SeenLead> &leads)
{
    int most = 0;
    for (const SeenLead &lead : leads)
        most = std::max(most, std::clamp(lead.age, 0, oldest));
    const auto ages = size_t(most) + 1;
    std::vector<int> ended(ages), won(ages), lost(ages);
    for (const SeenLead &lead : leads) {
        const auto age = size_t(std::clamp(lead.age, 0, oldest));
        ++ended[age];
        won[age] += lead.end == SeenLead::End::won;
        lost[age] += lead.end == SeenLead::End::lost;
    }
    m_wonAt.resize(ages);
    m_lostAt.resize(ages);
    int open = 0;
    for (size_t age = ages; age-- > 0;) {
        open += ended[age];
        m_wonAt[age] = double(won[age]) / open;
        m_lostAt[age] = double(lost[age]) / open;
    }
}

double LifeTable::winsWithin(int age, int days) const
{
    double open = 1, wins = 0;
    const int end = int(std::min<long long>((long long)age + days, (long long)m_wonAt.size() - 1));
    for (int at = age + 1; at <= end; ++at) {
        wins += open * m_wonAt[size_t(at)];
        open *= 1 - m_wonAt[size_t(at)] - m_lostAt[size_t(at)];
    }
    return wins;
}

} // namespace ridealong
