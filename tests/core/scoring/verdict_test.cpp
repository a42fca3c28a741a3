// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/verdict.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

BacktestRow row(Grade grade, uint32_t closed, uint32_t won)
{
    const double count = closed;
    return {.grade = grade,
            .closed = closed,
            .won = won,
            .winRate = closed ? won / count : std::nan(""),
            .range = wilson(won, count),
            .revenuePerLead = 0};
}

// The figures of a team that closed 604 leads.
Backtest goodTest()
{
    Backtest test{.closed = 604, .won = 158, .auc = 0.712, .liftTop20 = 2.08};
    test.grades = {row(Grade::A, 138, 75), row(Grade::B, 164, 56), row(Grade::C, 150, 21),
                   row(Grade::D, 95, 5), row(Grade::E, 57, 1)};
    return test;
}

} // namespace

TEST(Verdict, SaysHowMuchOftenerAnAWinsThanAC)
{
    Backtest before = goodTest();
    before.grades[0] = row(Grade::A, 140, 70); // 50 %
    before.grades[2] = row(Grade::C, 150, 26); // 17.3 %
    before.auc = 0.68;

    const Verdict verdict = verdictOf(goodTest(), &before, QStringLiteral("Model 6"));

    EXPECT_EQ(verdict.claim,
              QStringLiteral("An A would win 3.9 times as often as a C. With Model 6 it was 2.9 "
                             "times."));
    EXPECT_EQ(verdict.counts,
              QStringLiteral("75 of 158 wins came from 138 A’s. D and E together won 6 of 152, so "
                             "the brake costs you little."));
    EXPECT_EQ(verdict.strength,
              QStringLiteral(
                  "In 71 of 100 pairs the won lead had more points than the lost one; 50 is chance. With "
                  "Model 6 it is 68. The best fifth by points won 2.1 times as often as all."));
    EXPECT_TRUE(verdict.caution.isEmpty());
}

TEST(Verdict, ClaimsNothingOnTooLittle)
{
    Backtest test = goodTest();
    test.closed = 34;
    test.won = 12;
    test.tooFew = true;

    const Verdict verdict = verdictOf(test, nullptr, {});

    EXPECT_EQ(verdict.claim,
              QStringLiteral("Too few closed leads to judge by: 12 won and 22 lost. From 30 won and "
                             "30 lost the figures say something."));
    EXPECT_TRUE(verdict.counts.isEmpty());
    EXPECT_TRUE(tooFewWords(goodTest()).isEmpty());
}

TEST(Verdict, WarnsWhereTheGradesHardlyDiffer)
{
    Backtest chance = goodTest();
    chance.auc = 0.51;
    Backtest overlap = goodTest();
    overlap.grades[0] = row(Grade::A, 6, 3);

    EXPECT_THAT(verdictOf(chance, nullptr, {}).caution.toStdString(), HasSubstr("hardly tell won leads"));
    EXPECT_THAT(verdictOf(overlap, nullptr, {}).caution.toStdString(), HasSubstr("A and C overlap"));
}

TEST(Verdict, SaysWhenABrakeWouldCostWins)
{
    Backtest test = goodTest();
    test.grades[3] = row(Grade::D, 95, 30);

    EXPECT_THAT(verdictOf(test, nullptr, {}).counts.toStdString(),
                HasSubstr("won 31 of 152: a brake on them would cost you wins"));
}
