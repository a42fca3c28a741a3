// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/engagement.h"

#include <gtest/gtest.h>

using namespace ridealong;

namespace {

const Date today = Date::of(2026, 11, 21);

uint32_t kindOf(std::string_view key)
{
    return key == "demo" ? 1 : key == "call" ? 2 : 0;
}

double engagementOf(const EngagementRule &rule, const std::vector<EngagementFact> &facts,
                    const TextPool &outcomes = {})
{
    Model model;
    model.engagement = {rule};
    return Engagement(model, kindOf, outcomes, today).of(facts);
}

const EngagementRule demo{.label = "Demo held", .activity = "demo", .points = 40, .halfLifeDays = 14};

} // namespace

TEST(Engagement, HalvesWithEachHalfLife)
{
    EXPECT_DOUBLE_EQ(engagementOf(demo, {{1, {}, today}}), 40);
    EXPECT_DOUBLE_EQ(engagementOf(demo, {{1, {}, today.plus(-14)}}), 20);
    EXPECT_DOUBLE_EQ(engagementOf(demo, {{1, {}, today.plus(-28)}, {1, {}, today}}), 50);
    EXPECT_DOUBLE_EQ(engagementOf(demo, {{2, {}, today}, {1, {}, today.plus(1)}, {1, {}, {}}}), 0);
    EXPECT_DOUBLE_EQ(engagementOf(demo, {}), 0);
}

TEST(Engagement, StaysBetweenNothingAndAHundred)
{
    EngagementRule against = demo;
    against.points = -40;

    EXPECT_EQ(engagementOf(demo, std::vector<EngagementFact>(9, {1, {}, today})), 100);
    EXPECT_EQ(engagementOf(against, {{1, {}, today}}), 0);
}

TEST(Engagement, CountsTheLatestOnesOnly)
{
    const std::vector<EngagementFact> facts = {
        {1, {}, today.plus(-28)}, {1, {}, today}, {1, {}, today.plus(-14)}};
    EngagementRule once = demo, twice = demo;
    once.atMost = 1;
    twice.atMost = 2;

    EXPECT_DOUBLE_EQ(engagementOf(once, facts), 40);
    EXPECT_DOUBLE_EQ(engagementOf(twice, facts), 60);
    EXPECT_DOUBLE_EQ(engagementOf(demo, facts), 70);
}

TEST(Engagement, LooksAtTheOutcomeWhereARuleNamesOne)
{
    TextPool outcomes;
    const Text good = outcomes.intern("Interested");
    EngagementRule rule = demo;
    rule.outcome = "interested";

    EXPECT_DOUBLE_EQ(engagementOf(rule, {{1, good, today}, {1, {}, today}}, outcomes), 40);
}

TEST(Engagement, IsHotFromSixtyAndWarmFromTwentyFive)
{
    const TextPool outcomes;
    const Engagement engagement(Model{}, kindOf, outcomes, today);

    EXPECT_EQ(engagement.heat(60), Heat::hot);
    EXPECT_EQ(engagement.heat(59.9), Heat::warm);
    EXPECT_EQ(engagement.heat(25), Heat::warm);
    EXPECT_EQ(engagement.heat(24.9), Heat::cold);
}
