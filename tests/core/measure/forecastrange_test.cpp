// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/forecastrange.h"

#include "measure/exactsum.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <map>

using namespace ridealong;

namespace {

// The chance of each sum, by adding one lead after the other.
std::map<int64_t, double> exactSums(int64_t certain, const std::vector<Chance> &chances)
{
    std::map<int64_t, double> sums{{certain, 1}};
    for (const Chance &chance : chances) {
        std::map<int64_t, double> next;
        const double odds = double(chance.part) / 1e6;
        for (const auto &[sum, likely] : sums) {
            next[sum] += likely * (1 - odds);
            next[sum + chance.value] += likely * odds;
        }
        sums = std::move(next);
    }
    return sums;
}

// The sums between which the exact percentile lies when 10,000 draws are off by four deviations.
std::pair<int64_t, int64_t> around(const std::map<int64_t, double> &sums, double percent)
{
    const double slack = 4 * std::sqrt(percent * (1 - percent) / 10'000);
    double below = 0;
    std::pair<int64_t, int64_t> range{sums.rbegin()->first, sums.rbegin()->first};
    bool hasLow = false;
    for (const auto &[sum, likely] : sums) {
        below += likely;
        if (!hasLow && below >= percent - slack)
            range.first = sum, hasLow = true;
        if (below >= percent + slack) {
            range.second = sum;
            break;
        }
    }
    return range;
}

void expectAround(Money found, const std::map<int64_t, double> &sums, double percent)
{
    const auto [low, high] = around(sums, percent);
    EXPECT_GE(found.minor, low) << percent;
    EXPECT_LE(found.minor, high) << percent;
}

std::vector<Chance> someChances(int count)
{
    std::vector<Chance> chances;
    for (int i = 0; i < count; ++i)
        chances.push_back({1000 + 37 * (i % 91), 50'000 + 9'731 * (i % 93)});
    return chances;
}

} // namespace

TEST(ForecastRange, WithoutOpenLeadsItIsWhatWasWon)
{
    const ForecastRange range = simulatedRange({700}, {{500, 0}, {0, 500'000}});

    EXPECT_EQ(range.p10.minor, 700);
    EXPECT_EQ(range.p50.minor, 700);
    EXPECT_EQ(range.p90.minor, 700);
}

TEST(ForecastRange, LeadsThatAreCertainAlwaysBringTheirValue)
{
    const ForecastRange range = simulatedRange({700}, {{500, 1'000'000}, {40, 1'000'000}});

    EXPECT_EQ(range.p10.minor, 1240);
    EXPECT_EQ(range.p90.minor, 1240);
}

TEST(ForecastRange, OneLeadBringsAllOrNothing)
{
    const ForecastRange often = simulatedRange({100}, {{1000, 750'000}});
    const ForecastRange seldom = simulatedRange({100}, {{1000, 50'000}});

    EXPECT_EQ(often.p10.minor, 100);
    EXPECT_EQ(often.p50.minor, 1100);
    EXPECT_EQ(often.p90.minor, 1100);
    EXPECT_EQ(seldom.p90.minor, 100);
}

TEST(ForecastRange, IsThatOfTheExactDistribution)
{
    const std::vector<Chance> chances{{1200, 750'000}, {800, 500'000},  {5000, 250'000}, {300, 100'000},
                                      {4100, 333'333}, {2500, 650'000}, {900, 50'000},   {-700, 400'000},
                                      {1700, 450'000}, {2600, 250'000}, {3300, 750'000}, {100, 990'000}};
    const auto exact = exactSums(2000, chances);
    const ForecastRange range = simulatedRange({2000}, chances);

    expectAround(range.p10, exact, 0.1);
    expectAround(range.p50, exact, 0.5);
    expectAround(range.p90, exact, 0.9);
}

TEST(ForecastRange, IsTheSameInWhateverOrderTheLeadsStand)
{
    std::vector<Chance> chances = someChances(150);
    const ForecastRange one = simulatedRange({5}, chances);
    std::ranges::reverse(chances);
    const ForecastRange other = simulatedRange({5}, chances);

    EXPECT_EQ(one.p10, other.p10);
    EXPECT_EQ(one.p50, other.p50);
    EXPECT_EQ(one.p90, other.p90);
}

TEST(ForecastRange, OfManyLeadsComesNearTheNormalOne)
{
    for (const int count : {1500, 2001, 60'000}) {
        const auto chances = someChances(count);
        double mean = 0, variance = 0;
        for (const Chance &chance : chances) {
            const double odds = double(chance.part) / 1e6, value = double(chance.value);
            mean += value * odds, variance += value * value * odds * (1 - odds);
        }
        const double deviation = std::sqrt(variance), slack = 0.1 * deviation;
        const ForecastRange range = simulatedRange({0}, chances);

        EXPECT_NEAR(double(range.p10.minor), mean - 1.2816 * deviation, slack) << count;
        EXPECT_NEAR(double(range.p50.minor), mean, slack) << count;
        EXPECT_NEAR(double(range.p90.minor), mean + 1.2816 * deviation, slack) << count;
    }
}

TEST(ForecastRange, IsUnsetForAmountsTooLargeToAdd)
{
    constexpr int64_t huge = std::numeric_limits<int64_t>::max() / 3;
    const ForecastRange range = simulatedRange({huge}, {{huge, 500'000}, {huge, 500'000}, {-huge, 500'000}});

    EXPECT_FALSE(range.p10.isSet());
    EXPECT_FALSE(range.p90.isSet());
}

TEST(ExactSum, IsRoundedOnceAndHalfAwayFromZero)
{
    const auto sum = [](std::initializer_list<Chance> parts) {
        ExactSum all;
        for (const Chance &part : parts)
            all.add({part.value}, part.part);
        return all.rounded().minor;
    };

    EXPECT_EQ(sum({{1, 500'000}}), 1);
    EXPECT_EQ(sum({{1, 499'999}}), 0);
    EXPECT_EQ(sum({{1, 250'000}, {1, 250'000}}), 1);
    EXPECT_EQ(sum({{1001, 750'000}, {1003, 750'000}}), 1503);
    EXPECT_EQ(sum({{-1, 500'000}}), -1);
    EXPECT_EQ(sum({{-3, 500'000}, {1, 250'000}}), -1);  // -1.25
    EXPECT_EQ(sum({{5, 1'000'000}, {-1, 500'000}}), 5); // 4.5
}

TEST(ExactSum, StopsAtTheLargestAmount)
{
    constexpr int64_t most = std::numeric_limits<int64_t>::max();
    ExactSum sum;
    sum.add({most}, 1'000'000);
    sum.add({most}, 1'000'000);

    EXPECT_EQ(sum.rounded().minor, most);
    EXPECT_EQ(added(-most, -most), -most);
}
