// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus/brake.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;

namespace {

const Week first = Week::parse("2026-W30");

// A week in minutes from A to E.
GradeMinutes effort(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e)
{
    return {{a, b, c, d, e}};
}

const GradeMinutes good = effort(80, 20, 0, 0, 0);
const GradeMinutes off = effort(40, 60, 0, 0, 0);
const GradeMinutes thin = effort(0, 0, 0, 30, 0);

std::vector<WeekMix> inARow(std::initializer_list<GradeMinutes> weeks)
{
    std::vector<WeekMix> out;
    for (const GradeMinutes &minutes : weeks)
        out.push_back({first.plus(int(out.size())), minutes, MixPolicy{}});
    return out;
}

FocusState stateAfter(std::initializer_list<GradeMinutes> weeks)
{
    return brakeAfter(inARow(weeks)).state;
}

uint32_t addPolicy(Table<Policy> &policies, uint32_t person, const char *from, double goalA)
{
    const uint32_t row = policies.end();
    policies.addRow(row, Id::make(row));
    if (person)
        policies.setValue(row, policyField("person"), Link{person});
    policies.setValue(row, policyField("from"), Date::parseIso(from));
    policies.setValue(row, policyField("goal_a"), goalA);
    return row;
}

} // namespace

TEST(Brake, AWeekIsOffUnderTheGoalLessItsSlackOrOverTheLimit)
{
    const MixPolicy policy; // 80/20/0, slack 10, limit 5

    EXPECT_FALSE(isOff(effort(70, 30, 0, 0, 0), policy)); // exactly goal - slack
    EXPECT_TRUE(isOff(effort(69, 31, 0, 0, 0), policy));
    EXPECT_FALSE(isOff(effort(80, 15, 0, 3, 2), policy)); // exactly the limit
    EXPECT_TRUE(isOff(effort(80, 14, 0, 3, 3), policy));
    EXPECT_FALSE(isOff(effort(0, 0, 0, 0, 0), policy));
}

TEST(Brake, ComesOnAtTheSecondWeekOffInARow)
{
    EXPECT_EQ(stateAfter({}), FocusState::noData);
    EXPECT_EQ(stateAfter({thin}), FocusState::noData);
    EXPECT_EQ(stateAfter({good}), FocusState::onTarget);
    EXPECT_EQ(stateAfter({off}), FocusState::watch);
    EXPECT_EQ(stateAfter({off, good, off}), FocusState::watch);
    EXPECT_EQ(stateAfter({off, off}), FocusState::brake);
    EXPECT_EQ(stateAfter({off, thin, off}), FocusState::brake); // a skipped week breaks no row
}

TEST(Brake, GoesOffAfterTwoGoodWeeksInARow)
{
    EXPECT_EQ(stateAfter({off, off, good}), FocusState::brake);
    EXPECT_EQ(stateAfter({off, off, good, off}), FocusState::brake);
    EXPECT_EQ(stateAfter({off, off, good, off, good}), FocusState::brake);
    EXPECT_EQ(stateAfter({off, off, good, thin, good}), FocusState::onTarget);
    EXPECT_EQ(stateAfter({off, off, good, good, off}), FocusState::watch);
}

TEST(Brake, SaysSinceWhenAndWhyWithFigures)
{
    const Brake wasted = brakeAfter(
        inARow({good, effort(78, 10, 0, 12, 0), effort(77, 0, 0, 20, 3), effort(70, 0, 0, 30, 0)}));
    EXPECT_EQ(wasted.since, first.plus(2));
    EXPECT_EQ(wasted.reason,
              QStringLiteral("D and E took 12%, 23%, then 30% of the effort. The limit is 5%."));

    const Brake lacking = brakeAfter(inARow({off, effort(35, 65, 0, 0, 0), good}));
    EXPECT_EQ(lacking.reason, QStringLiteral("A’s got 40%, then 35% against a goal of 80%."));
    EXPECT_TRUE(brakeAfter(inARow({good})).reason.isEmpty());
}

TEST(Brake, APersonsOwnPolicyComesBeforeTheOneForAll)
{
    Table<Policy> policies(Entity::policy, policyFields);
    addPolicy(policies, 0, "1970-01-01", 0.8);
    addPolicy(policies, 7, "2026-07-29", 0.6); // a Wednesday of week 31
    addPolicy(policies, 0, "2026-08-03", 0.9); // Monday of week 32

    EXPECT_DOUBLE_EQ(policyOn(policies, 7, Week::parse("2026-W30")).goalA, 0.8);
    EXPECT_DOUBLE_EQ(policyOn(policies, 7, Week::parse("2026-W31")).goalA, 0.6);
    EXPECT_DOUBLE_EQ(policyOn(policies, 7, Week::parse("2026-W40")).goalA, 0.6);
    EXPECT_DOUBLE_EQ(policyOn(policies, 8, Week::parse("2026-W31")).goalA, 0.8);
    EXPECT_DOUBLE_EQ(policyOn(policies, 8, Week::parse("2026-W32")).goalA, 0.9);
    EXPECT_DOUBLE_EQ(policyOn(policies, 8, Week::parse("2026-W32")).slack, 0.1); // the default
}
