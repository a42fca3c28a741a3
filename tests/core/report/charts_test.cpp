// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/charts.h"
#include "report/html.h"
#include "support/sampledocument.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

using namespace ridealong::report;
using testing::ElementsAre;

namespace {

std::vector<QString> wordsOf(const Picture &picture)
{
    std::vector<QString> result;
    for (const Mark &mark : picture.marks)
        if (const auto *words = std::get_if<Words>(&mark))
            result.push_back(words->text);
    return result;
}

std::vector<Box> boxesOf(const Picture &picture, Ink ink)
{
    std::vector<Box> result;
    for (const Mark &mark : picture.marks)
        if (const auto *box = std::get_if<Box>(&mark); box && box->fill == ink)
            result.push_back(*box);
    return result;
}

MixChart oneBar(Shares shares)
{
    return {.id = "m", .title = {}, .note = {}, .bars = {{"Ann", shares, 0.5}}, .total = {}};
}

} // namespace

TEST(Charts, RoundsSharesSoThatTheyAddUpTo100)
{
    const Shares thirds = {1 / 3.0, 1 / 3.0, 1 / 3.0, 0, 0};

    const auto rounded = roundedShares(thirds);

    EXPECT_THAT(rounded, ElementsAre(34, 33, 33, 0, 0));
    EXPECT_THAT(roundedShares({}), ElementsAre(0, 0, 0, 0, 0));
}

TEST(Charts, KeepsABarInItsTrackWhateverItIsGiven)
{
    for (const Shares &shares : {Shares{1e300, 1, 1, 1, 1}, Shares{-1, unknownShare, 2, 0, 0}, Shares{}}) {

        const Picture picture = mixPicture(oneBar(shares), 352);

        for (const Mark &mark : picture.marks)
            if (const auto *box = std::get_if<Box>(&mark)) {
                EXPECT_GE(box->x, 0);
                EXPECT_LE(box->x + box->w, 352.01);
            }
    }
}

TEST(Charts, PutsTheGoalWhereItsShareEnds)
{
    const Picture picture = mixPicture(oneBar({0.5, 0.5, 0, 0, 0}), 352);

    const auto ticks = boxesOf(picture, Ink::t1);
    const auto second = boxesOf(picture, Ink::gradeB);

    ASSERT_EQ(ticks.size(), 1u);
    EXPECT_NEAR(ticks[0].x + 1, second.at(0).x, 0.01);
}

TEST(Charts, BreaksTheLineWhereAWeekIsUnknown)
{
    LineChart chart{.id = "l",
                    .title = {},
                    .note = {},
                    .points = {{"1", 0.2}, {"2", 0.3}, {"3"}, {"4", 0.5}, {"5", 0.6}},
                    .caption = {}};

    const Picture picture = linePicture(chart, 352);

    const auto isLine = [](const Mark &mark) {
        const auto *stroke = std::get_if<Stroke>(&mark);
        return stroke && stroke->ink == Ink::ink1;
    };
    EXPECT_EQ(std::count_if(picture.marks.begin(), picture.marks.end(), isLine), 2);
}

TEST(Charts, LabelsTheFirstAndTheLastWeek)
{
    LineChart chart{.id = "l",
                    .title = {},
                    .note = {},
                    .points = {{"wk 1", 0.61}, {"wk 2", 0.83}},
                    .goal = 0.9,
                    .caption = {}};

    const auto words = wordsOf(linePicture(chart, 352));

    EXPECT_THAT(words, testing::IsSupersetOf({QString("61%"), QString("83%"), QString("goal 90%"),
                                              QString("wk 1"), QString("wk 2")}));
}

TEST(Charts, WritesNothingUponEachOtherAtTheRight)
{
    for (int last = 0; last <= 100; ++last) {
        LineChart chart{.id = "l",
                        .title = {},
                        .note = {},
                        .points = {{"1", 0.4}, {"2", last / 100.0}},
                        .goal = 0.9,
                        .caption = {}};

        std::vector<double> baselines;
        for (const Mark &mark : linePicture(chart, 352).marks)
            if (const auto *words = std::get_if<Words>(&mark); words && words->x > 285)
                baselines.push_back(words->baseline);
        std::sort(baselines.begin(), baselines.end());

        for (size_t i = 1; i < baselines.size(); ++i)
            EXPECT_GE(baselines[i] - baselines[i - 1], 11.9) << last;
    }
}

TEST(Charts, SaysInWordsWhatItShows)
{
    EXPECT_EQ(described(oneBar({0.8, 0.2, 0, 0, 0})), QString("Ann: A 80%, B 20%, goal 50%."));
    EXPECT_EQ(described(oneBar({})), QString("Ann: nothing logged, goal 50%."));
    EXPECT_EQ(described(LineChart{}), QString("Nothing to show yet."));
}

TEST(Charts, DrawsNoNumberThatIsNone)
{
    for (const Table &table : allTables(hostileReport()))
        EXPECT_FALSE(table.columns.empty() && !table.rows.empty());

    for (const Plain &block : flat(hostileReport())) {
        Picture picture;
        if (const auto *mix = std::get_if<MixChart>(&block))
            picture = mixPicture(*mix, 1);
        if (const auto *line = std::get_if<LineChart>(&block))
            picture = linePicture(*line, 1, 1);

        for (const Mark &mark : picture.marks)
            if (const auto *words = std::get_if<Words>(&mark)) {
                EXPECT_TRUE(std::isfinite(words->x) && std::isfinite(words->baseline));
            }
    }
}

TEST(Charts, ATextOfNarrowLettersIsWholeAndATooLongOneEndsInDots)
{
    const QString caption = QStringLiteral("859 of 1,211 follow-ups of these weeks were done by their date.");
    const auto drawn = [](const QString &text) {
        const Words words{0, 10, text, 10.5, 400, Ink::t3, Anchor::left, 352};
        return toSvg(Picture{352, 20, {words}}, {}, {}, "a");
    };

    EXPECT_THAT(drawn(caption), testing::HasSubstr(caption.toStdString() + "</text>"));
    EXPECT_THAT(drawn(caption + caption), testing::HasSubstr("…</text>"));
}
