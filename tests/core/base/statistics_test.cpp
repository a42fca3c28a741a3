// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/statistics.h"

#include <cmath>
#include <gtest/gtest.h>
#include <vector>

using namespace ridealong;

TEST(Wilson, GivesThePublishedIntervals)
{
    // 10 of 20, z = 1.96: centre 0.5, half 1.96 / (2 sqrt(20 + 3.8415)) = 0.20070.
    EXPECT_NEAR(wilson(10, 20).low, 0.29930, 1e-5);
    EXPECT_NEAR(wilson(10, 20).high, 0.70070, 1e-5);
    // 0 of 10: from 0 to z² / (n + z²) = 3.841459 / 13.841459.
    EXPECT_DOUBLE_EQ(wilson(0, 10).low, 0);
    EXPECT_NEAR(wilson(0, 10).high, 0.2775328, 1e-6);
    EXPECT_DOUBLE_EQ(wilson(10, 10).high, 1);
    EXPECT_DOUBLE_EQ(wilson(0, 0).high, 1);
}

TEST(AreaUnderCurve, CountsPairsAndHalvesTies)
{
    // Won 80 and 50, lost 50 and 30: of four pairs three are right and one ties.
    const std::vector<double> scores = {80, 50, 50, 30};
    const std::vector<uint8_t> won = {1, 1, 0, 0};

    EXPECT_DOUBLE_EQ(areaUnderCurve(scores, won), 3.5 / 4);
    EXPECT_TRUE(std::isnan(areaUnderCurve(scores, std::vector<uint8_t>{1, 1, 1, 1})));
    EXPECT_TRUE(std::isnan(areaUnderCurve({}, {})));
}

TEST(Lift, IsTheBestFifthAgainstAll)
{
    // Ten with four won; the best two hold two of them: 1.0 against 0.4.
    const std::vector<double> scores = {99, 90, 80, 70, 60, 50, 40, 30, 20, 10};
    const std::vector<uint8_t> won = {1, 1, 0, 1, 0, 0, 1, 0, 0, 0};

    EXPECT_DOUBLE_EQ(liftOfBest(scores, won, 0.2), 2.5);
}

TEST(Lift, SharesAPlaceAmongThoseWhoTie)
{
    const std::vector<double> same(10, 50);
    const std::vector<uint8_t> won = {1, 1, 1, 1, 0, 0, 0, 0, 0, 0};

    EXPECT_DOUBLE_EQ(liftOfBest(same, won, 0.2), 1);
    EXPECT_TRUE(std::isnan(liftOfBest({}, {}, 0.2)));
}
