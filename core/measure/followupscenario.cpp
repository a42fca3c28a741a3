// SPDX-License-Identifier: GPL-3.0-or-later
// What the forecast would be if more inquiries were followed up.
#include "measure/forecastpast.h"

#include "measure/followups.h"

#include <algorithm>

namespace ridealong {

namespace {

// Of the 45 who buy within a year, so many did within three and six months.
constexpr double buyers = 45, buyersInSix = 26, buyersInThree = 10;

double shareThatBuysWithin(Period period)
{
    const int months =
        (period.to.year() - period.from.year()) * 12 + period.to.month() - period.from.month() + 1;
    return months <= 3 ? buyersInThree / buyers : months <= 6 ? buyersInSix / buyers : 1;
}

} // namespace

FollowUpScenario followUpScenario(const Book &book, Period period, double wanted, uint32_t person)
{
    FollowUpScenario scenario{.wanted = std::clamp(wanted, 0.0, 1.0)};
    if (!period.from.isSet() || !period.to.isSet())
        return scenario;
    const FollowUpRow row = followUpOf(book, period, person);
    scenario.rate = row.rate;
    scenario.inquiries = row.inquiries;
    const double more = std::isnan(row.rate) ? 0 : std::max(scenario.wanted - row.rate, 0.0);
    Rule45 rule = ruleOf(book);
    scenario.withinYear = revenueAt(rule, row.inquiries, more);
    rule.buyRate *= shareThatBuysWithin(period);
    scenario.more = revenueAt(rule, row.inquiries, more);
    return scenario;
}

} // namespace ridealong
