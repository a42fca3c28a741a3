// SPDX-License-Identifier: GPL-3.0-or-later
// Against tests/data/scoring/suggest.json, which an independent script works out by rational arithmetic.
#include "scoring/binning.h"
#include "scoring/scorecardfit.h"
#include "support/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <numeric>
#include <rapidcheck.h>

using namespace ridealong;
using testing::DoubleNear;
using testing::ElementsAre;

namespace {

QJsonArray reference()
{
    QFile file(inSources("/tests/data/scoring/suggest.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).array();
}

Tally tallyOf(const QJsonValue &pair)
{
    return {uint32_t(pair[0].toInt()), uint32_t(pair[1].toInt())};
}

Tally sumOf(const std::vector<Tally> &tallies)
{
    return std::accumulate(tallies.begin(), tallies.end(), Tally{}, [](Tally sum, Tally each) {
        sum += each;
        return sum;
    });
}

std::vector<double> countingFrom(double first, size_t count)
{
    std::vector<double> numbers(count);
    std::iota(numbers.begin(), numbers.end(), first);
    return numbers;
}

std::vector<double> evidenceOf(const Binning &binning)
{
    std::vector<double> woe;
    for (const Bin &bin : binning.bins)
        woe.push_back(bin.woe);
    return woe;
}

// How often it turns from rising to falling or back.
int turnsOf(const std::vector<double> &row)
{
    int turns = 0;
    for (size_t i = 1; i + 1 < row.size(); ++i)
        turns += (row[i] - row[i - 1]) * (row[i + 1] - row[i]) < 0;
    return turns;
}

const auto tallies = rc::gen::container<std::vector<Tally>>(rc::gen::apply(
    [](uint32_t won, uint32_t lost) {
        return Tally{won % 400, lost % 400};
    },
    rc::gen::arbitrary<uint32_t>(), rc::gen::arbitrary<uint32_t>()));

} // namespace

TEST(Binning, WeighsAsTheReferenceDoes)
{
    const QJsonArray cases = reference();
    ASSERT_GT(cases.size(), 60);

    for (const QJsonValue &each : cases) {
        const Tally total = tallyOf(each["total"]);
        std::vector<Tally> bins;
        for (const QJsonValue &bin : each["bins"].toArray())
            bins.push_back(tallyOf(bin));

        for (size_t i = 0; i < bins.size(); ++i)
            EXPECT_NEAR(weightOfEvidence(bins[i], total), each["woe"][int(i)].toString().toDouble(), 1e-12);
        EXPECT_NEAR(informationValue(bins, total), each["iv"].toString().toDouble(), 1e-12);
    }
}

TEST(Binning, IsSilentAboutAFieldThatSaysNothing)
{
    const std::vector<Tally> same = {{100, 200}, {50, 100}, {75, 150}};

    const Binning binning = binTexts(same, sumOf(same));

    EXPECT_NEAR(binning.iv, 0, 1e-4);
    EXPECT_LT(binning.beyondChance(), 0);
}

TEST(Binning, MergesNumbersThatWinAlike)
{
    // 0 to 49 win one time in ten, 50 to 99 half of the time.
    std::vector<Tally> values(50, {2, 18});
    values.insert(values.end(), 50, {10, 10});

    const Binning binning = binNumbers(values, countingFrom(0, 100), sumOf(values));

    ASSERT_EQ(binning.bins.size(), 2u);
    EXPECT_THAT(binning.bins[0].values, ElementsAre(0, 49));
    EXPECT_THAT(binning.bins[1].values, ElementsAre(50, 99));
    EXPECT_EQ(binning.binOf[49], 1);
    EXPECT_EQ(binning.binOf[50], 2);
    EXPECT_NEAR(binning.iv,
                (500.5 / 600.5 - 500.5 / 1400.5) * std::log((500.5 / 600.5) / (500.5 / 1400.5)) +
                    (100.5 / 600.5 - 900.5 / 1400.5) * std::log((100.5 / 600.5) / (900.5 / 1400.5)),
                1e-12);
}

TEST(Binning, LetsNumbersTurnOnceAtMost)
{
    // The young and the old win, and among those between chance goes up and down.
    std::vector<Tally> values(30, {8, 12});
    for (int i = 0; i < 40; ++i)
        values.push_back({i / 4 % 2 ? 1u : 3u, 18});
    values.insert(values.end(), 30, {9, 11});

    const Binning binning = binNumbers(values, countingFrom(18, 100), sumOf(values));

    EXPECT_GE(binning.bins.size(), 3u);
    EXPECT_EQ(turnsOf(evidenceOf(binning)), 1);
}

TEST(Binning, LeavesRareTextsAlone)
{
    std::vector<Tally> values = {{80, 20}, {20, 80}};
    for (int i = 0; i < 5; ++i)
        values.push_back({1, 0});

    const Binning binning = binTexts(values, sumOf(values));

    ASSERT_EQ(binning.bins.size(), 2u);
    EXPECT_THAT(binning.bins[0].values, ElementsAre(0));
    EXPECT_EQ(binning.rare, (Tally{5, 0}));
    EXPECT_THAT(binning.binOf, ElementsAre(1, 2, 0, 0, 0, 0, 0));
}

TEST(Binning, OfSoManyNamesTellsNothing)
{
    const std::vector<Tally> values(100'000, {1, 0});

    const Binning binning = binTexts(values, {100'000, 100'000});

    EXPECT_TRUE(binning.bins.empty());
    EXPECT_FALSE(binning.tellsApart());
    EXPECT_DOUBLE_EQ(binning.iv, 0);
}

TEST(Binning, OfAFieldThatHardlyAnybodyHasTellsNothing)
{
    const std::vector<Tally> values = {{6, 0}, {0, 6}};

    const Binning binning = binNumbers(values, countingFrom(0, 2), {500, 500});

    EXPECT_FALSE(binning.tellsApart());
}

TEST(Binning, HoldsWhateverIsCounted)
{
    const bool holds = rc::check("bins hold each lead once, in order, and the value is never under 0", [] {
        const std::vector<Tally> values = *tallies;
        const Tally all = sumOf(values);
        RC_PRE(all.won > 0 && all.lost > 0);
        const Binning numbers = binNumbers(values, countingFrom(-3, values.size()), all);
        const Binning texts = binTexts(values, all);
        for (const Binning *binning : {&numbers, &texts}) {
            Tally counted = binning->rare;
            for (const Bin &bin : binning->bins)
                counted += bin.tally;
            if (!binning->bins.empty())
                RC_ASSERT(counted == all);
            RC_ASSERT(binning->iv >= 0);
        }
        RC_ASSERT(turnsOf(evidenceOf(numbers)) <= 1);
        RC_ASSERT(std::ranges::is_sorted(evidenceOf(texts), std::greater<>()));
    });

    EXPECT_TRUE(holds);
}

TEST(Binning, PutsEdgesAtRoundNumbers)
{
    EXPECT_DOUBLE_EQ(roundestBetween(47.3, 62), 50);
    EXPECT_DOUBLE_EQ(roundestBetween(52, 62), 60);
    EXPECT_DOUBLE_EQ(roundestBetween(99, 100), 100);
    EXPECT_DOUBLE_EQ(roundestBetween(0.123, 0.127), 0.125);
    EXPECT_DOUBLE_EQ(roundestBetween(-5, 3), 0);
    EXPECT_DOUBLE_EQ(roundestBetween(-62, -47.3), -50);
    EXPECT_DOUBLE_EQ(roundestBetween(5, 6), 6);
    const bool holds = rc::check("an edge is above the one and up to the other", [](double a, double b) {
        RC_PRE(a < b);
        const double edge = roundestBetween(a, b);
        RC_ASSERT(edge > a && edge <= b);
    });
    EXPECT_TRUE(holds);
}

TEST(WholeParts, SumToTheWholeWhateverTheParts)
{
    EXPECT_THAT(wholeParts(std::vector<double>{1, 1, 1}, 100), ElementsAre(34, 33, 33));
    const bool holds = rc::check("whole points sum to 100", [](const std::vector<uint16_t> &parts) {
        const std::vector<double> given(parts.begin(), parts.end());
        const std::vector<int> whole = wholeParts(given, 100);
        const bool any = std::accumulate(given.begin(), given.end(), 0.0) > 0;
        RC_ASSERT(std::accumulate(whole.begin(), whole.end(), 0) == (any ? 100 : 0));
    });
    EXPECT_TRUE(holds);
}
