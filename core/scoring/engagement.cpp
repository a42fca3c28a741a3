// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/engagement.h"

#include "base/fold.h"

#include <algorithm>
#include <cmath>

namespace ridealong {

Engagement::Engagement(const Model &model, const KindOf &kindOf, const TextPool &outcomes, Date today)
    : m_outcomes(&outcomes)
    , m_today(today)
    , m_hot(model.hot)
    , m_warm(model.warm)
{
    for (const EngagementRule &rule : model.engagement)
        if (const uint32_t kind = kindOf(rule.activity); kind != 0)
            m_rules.push_back({.kind = kind,
                               .outcome = folded(rule.outcome),
                               .points = rule.points,
                               .halfLifeDays = rule.halfLifeDays,
                               .atMost = size_t(std::max(rule.atMost, 0))});
}

bool Engagement::matches(const Rule &rule, const EngagementFact &fact) const
{
    if (fact.kind != rule.kind || !fact.on.isSet() || fact.on > m_today)
        return false;
    return rule.outcome.empty() || folded(m_outcomes->view(fact.outcome)) == rule.outcome;
}

double Engagement::of(const Rule &rule, std::span<const EngagementFact> activities) const
{
    const auto worth = [&](int age) { return rule.points * std::exp2(-age / rule.halfLifeDays); };
    double sum = 0;
    std::vector<int> ages; // only of a rule that counts some
    for (const EngagementFact &fact : activities) {
        if (!matches(rule, fact))
            continue;
        if (rule.atMost == 0)
            sum += worth(daysBetween(fact.on, m_today));
        else
            ages.push_back(daysBetween(fact.on, m_today));
    }
    const size_t counted = std::min(rule.atMost, ages.size());
    std::ranges::nth_element(ages, ages.begin() + std::ptrdiff_t(counted));
    for (size_t i = 0; i < counted; ++i)
        sum += worth(ages[i]);
    return sum;
}

double Engagement::of(std::span<const EngagementFact> activities) const
{
    double sum = 0;
    if (!activities.empty())
        for (const Rule &rule : m_rules)
            sum += of(rule, activities);
    return std::clamp(sum, 0.0, 100.0);
}

Heat Engagement::heat(double engagement) const
{
    return engagement >= m_hot ? Heat::hot : engagement >= m_warm ? Heat::warm : Heat::cold;
}

} // namespace ridealong
