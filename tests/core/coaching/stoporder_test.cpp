// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/everyorder.h"
#include "core/coaching/orderproblems.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <gtest/gtest.h>
#include <numeric>
#include <ostream>

namespace ridealong {

namespace {

using Order = std::vector<size_t>;

Order asGiven(size_t count)
{
    Order order(count);
    std::iota(order.begin(), order.end(), size_t(0));
    return order;
}

void expectAsTried(const OrderProblem &problem, const TriedOrder &tried, const std::string &what)
{
    const StopOrder order = shortestOrder(problem);

    EXPECT_EQ(order.stops, tried.stops) << what;
    EXPECT_EQ(order.lateSeconds, tried.late) << what;
    EXPECT_EQ(order.drivingSeconds, tried.driving) << what;
    EXPECT_EQ(order.endsAtSecond, tried.end) << what;
    EXPECT_TRUE(order.isExact) << what;
}

// Minutes, as a person would work them out.
struct Case
{
    const char *name;
    OrderProblem problem;
    Order order;
    int late, driving, end;
};

std::ostream &operator<<(std::ostream &out, const Case &of)
{
    return out << of.name;
}

OrderProblem from(int startAt, OrderProblem problem)
{
    problem.startAt = startAt;
    return problem;
}

OrderProblem byTable(std::vector<StopWindow> stops, std::vector<std::vector<int>> minutes)
{
    for (auto &row : minutes)
        for (int &way : row)
            way *= 60;
    return {std::move(stops), std::move(minutes)};
}

const Case cases[] = {
    {"no stop", onLine({}), {}, 0, 0, 480},
    {"one stop", onLine({30}), {0}, 0, 60, 600},
    {"a tie keeps the order as given", onLine({10, 20}), {0, 1}, 0, 40, 640},
    {"so does the same tie turned round", onLine({20, 10}), {0, 1}, 0, 40, 640},
    {"both sides of the start, one after the other", onLine({-10, 20, -20, 10}), {0, 2, 1, 3}, 0, 80, 800},
    {"one company twice, and a neighbour", onLine({10, 40, 10}), {0, 1, 2}, 0, 80, 740},
    {"equal places", onLine({10, 10, 10}), {0, 1, 2}, 0, 20, 680},
    {"all where the ride starts", onLine({0, 0, 0}), {0, 1, 2}, 0, 0, 660},
    {"a square is driven round", onGrid({{10, 0}, {0, 10}, {10, 10}}, {}), {0, 2, 1}, 0, 40, 700},
    {"windows force a detour",
     onLine({10, 20, -10}, {{60, 660, 670}, {60, 0, 500}, {60, 0, 595}}),
     {1, 2, 0},
     0,
     80,
     740},
    {"a window that nobody can keep", onLine({60}, {{60, 0, 510}}), {0}, 30, 120, 660},
    {"two of them: the nearer first", onLine({20, 10}, {{60, 0, 480}, {60, 0, 480}}), {1, 0}, 90, 40, 640},
    {"a window that ends before it begins", onLine({10}, {{60, 600, 540}}), {0}, 60, 20, 670},
    {"of equal ways the one that waits less", onLine({10, 30}, {{60, 600, 1440}, {}}), {1, 0}, 0, 60, 670},
    {"waiting pays when it saves driving",
     onGrid({{10, 0}, {10, 10}, {0, 10}}, {{60, 720, 730}, {}, {60, 840, 1440}}),
     {0, 1, 2},
     0,
     40,
     930},
    {"closed hours: the far one while the near one is closed",
     from(420, onLine({10, 20}, {{60, 540, 960}, {60, 540, 960}})),
     {1, 0},
     0,
     40,
     680},
    {"more than fits before noon",
     onLine({0, 0, 0}, {{240, 0, 720}, {240, 0, 720}, {240, 0, 720}}),
     {0, 1, 2},
     240,
     0,
     1200},
    {"short ones first when all are late",
     onLine({0, 0, 0}, {{120, 0, 480}, {30, 0, 480}, {60, 0, 480}}),
     {1, 2, 0},
     120,
     0,
     690},
    {"one-way streets",
     byTable({{}, {}, {}}, {{0, 50, 50, 10}, {10, 0, 50, 50}, {50, 10, 0, 50}, {50, 50, 10, 0}}),
     {2, 1, 0},
     0,
     40,
     700},
    {"a typed way that is longer than the way over another stop",
     byTable({{}, {}, {}}, {{0, 10, 10, 10}, {10, 0, 90, 10}, {10, 90, 0, 10}, {10, 10, 10, 0}}),
     {0, 2, 1},
     0,
     40,
     700},
    {"a late stop is worth any drive", onLine({5, 200}, {{60, 0, 1440}, {60, 0, 680}}), {1, 0}, 0, 400, 1000},
    {"stops that take no time", onLine({10, -10}, {{0, 0, 1440}, {0, 0, 1440}}), {0, 1}, 0, 40, 520},
};

class HandMadeOrder : public testing::TestWithParam<Case>
{
};

} // namespace

TEST_P(HandMadeOrder, IsAsWorkedOutByHandAndByTryingAll)
{
    const Case &of = GetParam();

    const StopOrder order = shortestOrder(of.problem);

    EXPECT_EQ(order.stops, of.order);
    EXPECT_EQ(order.lateSeconds, 60 * of.late);
    EXPECT_EQ(order.drivingSeconds, 60 * of.driving);
    EXPECT_EQ(order.endsAtSecond, 60 * of.end);
    expectAsTried(of.problem, bestByPermutations(of.problem), of.name);
}
INSTANTIATE_TEST_SUITE_P(StopOrder, HandMadeOrder, testing::ValuesIn(cases));

TEST(StopOrder, IsTheBestOfAllPermutations)
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const OrderProblem problem = byChance(seed, 2 + seed % 7);

        expectAsTried(problem, bestByPermutations(problem), "seed " + std::to_string(seed));
    }
}

TEST(StopOrder, IsTheBestOfAllUpToTwelveStops)
{
    for (unsigned seed = 201; seed <= 230; ++seed) {
        const OrderProblem problem = byChance(seed, 9 + seed % 4);

        expectAsTried(problem, bestByBranching(problem), "seed " + std::to_string(seed));
    }
}

// With nothing better known than the order as given: local search would find most of them by itself.
TEST(StopOrder, IsSearchedExactlyWhateverIsKnownBefore)
{
    for (unsigned seed = 500; seed < 700; ++seed) {
        const OrderProblem problem = byChance(seed, 4 + seed % 4);

        EXPECT_EQ(exactOrder(OrderWays(problem), asGiven(problem.stops.size())),
                  bestByPermutations(problem).stops)
            << seed;
    }
}

TEST(StopOrder, OfManyStopsIsCloseToTheBest)
{
    int64_t best = 0, improved = 0;
    for (unsigned seed = 802; seed < 850; seed += 5) { // with narrow windows
        const OrderWays ways(byChance(seed, 12));
        const Order order = improvedOrder(ways);
        improved += ways.drivingSeconds(order);
        best += ways.drivingSeconds(exactOrder(ways, order));
    }

    EXPECT_LE(improved, best * 1005 / 1000);
}

// Ways of which the day counts whole quarters of an hour, while the true lengths decide.
TEST(StopOrder, KeepsTheLengthsLeastWhereThoseAreGiven)
{
    for (unsigned seed = 400; seed < 450; ++seed) {
        OrderProblem problem = byChance(seed, 3 + seed % 5);
        const WayTable lengths = problem.seconds;
        for (auto &row : problem.seconds)
            for (int &way : row)
                way = (way + 899) / 900 * 900;

        const StopOrder order = shortestOrder(problem, lengths);

        const TriedOrder tried = bestByPermutations(problem, lengths);
        EXPECT_EQ(order.stops, tried.stops) << seed;
        EXPECT_EQ(order.lateSeconds, tried.late) << seed;
        EXPECT_EQ(order.endsAtSecond, tried.end) << seed;
        EXPECT_EQ(order, drivenIn(problem, tried.stops)) << seed;
    }
}

TEST(StopOrder, BothWaysOfTryingAgree)
{
    for (unsigned seed = 300; seed < 340; ++seed) {
        const OrderProblem problem = byChance(seed, 7);

        EXPECT_EQ(bestByBranching(problem).stops, bestByPermutations(problem).stops) << seed;
    }
}

TEST(StopOrder, OfManyStopsIsAPermutationThatIsNeverWorse)
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        const OrderProblem problem = byChance(seed, 13 + seed % 48);
        const size_t count = problem.stops.size();

        const StopOrder order = shortestOrder(problem);

        const StopOrder given = drivenIn(problem, asGiven(count));
        EXPECT_LE(std::tie(order.lateSeconds, order.drivingSeconds, order.endsAtSecond),
                  std::tie(given.lateSeconds, given.drivingSeconds, given.endsAtSecond));
        EXPECT_EQ(order, [&] {
            StopOrder again = drivenIn(problem, order.stops);
            again.isExact = false;
            return again;
        }());
        Order sorted = order.stops;
        std::ranges::sort(sorted);
        EXPECT_EQ(sorted, asGiven(count));
    }
}

// On a ring, local search finds the way round: any order that turns back crosses itself.
TEST(StopOrder, FindsTheWayRoundSixtyStopsOnARing)
{
    std::vector<std::pair<double, double>> places = {{100, 0}};
    for (size_t i = 1; i <= 60; ++i) {
        const double angle = double(i * 37 % 61) * 2 * 3.14159265358979 / 61;
        places.emplace_back(100 * std::cos(angle), 100 * std::sin(angle));
    }
    OrderProblem problem{.stops = std::vector<StopWindow>(60), .seconds = {}};
    for (const auto &[x, y] : places) {
        problem.seconds.emplace_back();
        for (const auto &[u, v] : places)
            problem.seconds.back().push_back(int(std::lround(60 * std::hypot(x - u, y - v))));
    }
    Order round = asGiven(60);
    std::ranges::sort(round, {}, [](size_t stop) { return (stop + 1) * 37 % 61; });

    const StopOrder order = shortestOrder(problem);

    EXPECT_EQ(order.drivingSeconds, drivenIn(problem, round).drivingSeconds);
    EXPECT_FALSE(order.isExact);
}

TEST(StopOrder, NeverTakesLong)
{
    const auto began = std::chrono::steady_clock::now();
    for (unsigned seed = 1; seed <= 10; ++seed) {
        shortestOrder(byChance(seed, 12));
        shortestOrder(byChance(seed, 60));
    }
    const auto took = std::chrono::steady_clock::now() - began;

    EXPECT_LT(std::chrono::duration_cast<std::chrono::seconds>(took).count(), 20);
}

TEST(StopOrder, TakesWhateverItIsGiven)
{
    const int big = 2'000'000'000;
    OrderProblem wrong{.stops = {{-5, -1, -9}, {big, big, -big}, {1, 2, 3}}, .seconds = {{0, -4, big}, {1}}};
    wrong.startAt = -big;
    OrderProblem many{.stops = std::vector<StopWindow>(60, {big, big, 0}),
                      .seconds = std::vector<std::vector<int>>(61, std::vector<int>(61, big))};

    const StopOrder order = shortestOrder(wrong), far = shortestOrder(many);

    EXPECT_EQ(order.stops.size(), 3u);
    EXPECT_GE(order.drivingSeconds, 0);
    EXPECT_EQ(far.stops, asGiven(60));
    EXPECT_GT(far.lateSeconds, 0);
    EXPECT_EQ(drivenIn(wrong, {7, 1, 900}).stops, Order{1});
}

} // namespace ridealong
