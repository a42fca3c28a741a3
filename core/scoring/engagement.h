// SPDX-License-Identifier: GPL-3.0-or-later
// How warm a lead is by what was done with it lately, apart from its grade:
// clamp(sum of points x 2^(-age in days / half-life), 0, 100) over the activities that a rule matches.
#pragma once

#include "base/textpool.h"
#include "lead/standing.h"
#include "scoring/model.h"

#include <functional>
#include <span>

namespace ridealong {

// What engagement needs of an activity; kind is the row's number, outcome a code of the activities' pool.
struct EngagementFact
{
    uint32_t kind = 0;
    Text outcome;
    Date on;
};

class Engagement
{
public:
    using KindOf = std::function<uint32_t(std::string_view key)>; // 0 for none

    Engagement(const Model &model, const KindOf &kindOf, const TextPool &outcomes, Date today);

    double of(std::span<const EngagementFact> activities) const; // in any order; those to come do not count
    Heat heat(double engagement) const;

private:
    struct Rule
    {
        uint32_t kind = 0;
        std::string outcome; // folded
        double points = 0;
        double halfLifeDays = 1;
        size_t atMost = 0;
    };

    bool matches(const Rule &rule, const EngagementFact &fact) const;
    double of(const Rule &rule, std::span<const EngagementFact> activities) const;

    std::vector<Rule> m_rules;
    const TextPool *m_outcomes;
    Date m_today;
    double m_hot;
    double m_warm;
};

} // namespace ridealong
