// SPDX-License-Identifier: GPL-3.0-or-later
// Last week's figures, as the report tells that was frozen then.
#include "base/words.h"
#include "session/weekreports.h"

#include <gtest/gtest.h>

using namespace ridealong;

TEST(TakeLastWeek, FillsInWhatOnlyTheFrozenReportKnows)
{
    const auto reportOf = [](double roi, double accuracy) {
        report::Report made;
        const auto figure = [](const char *id, double share) {
            return report::Figure{
                .id = id, .label = {}, .text = percentWords(share), .value = share, .note = {}};
        };
        made.sections.push_back({.key = "figures",
                                 .title = {},
                                 .blocks = {report::Figures{{figure("roi", roi), figure("won", accuracy)}}}});
        return made;
    };
    report::Report today = reportOf(2.5, 0.5);

    takeLastWeek(today, reportOf(2.25, 0.25));

    const auto &figures = std::get<report::Figures>(today.sections[0].blocks[0]).figures;
    EXPECT_EQ(figures[0].last, Value(2.25));
    EXPECT_EQ(figures[0].lastText, QStringLiteral("225%"));
    EXPECT_EQ(figures[0].change, QStringLiteral("+25 points"));
    EXPECT_EQ(figures[1].last, Value()) << "computed from the book, which knows of none";
}

TEST(TakeLastWeek, SaysTheFrozenFigureInTheWordsOfTheReportThatTakesIt)
{
    const auto reportOf = [](report::Figure figure) {
        report::Report made;
        made.sections.push_back({.key = "figures", .title = {}, .blocks = {report::Figures{{figure}}}});
        return made;
    };
    const report::Report frozen = reportOf(
        {.id = "forecast", .label = {}, .text = QStringLiteral("1,14 Mio. $"), .value = Money{114'000'000}});
    report::Report today = reportOf({.id = "forecast",
                                     .label = {},
                                     .text = QStringLiteral("$1.45M"),
                                     .value = Money{145'000'000},
                                     .note = {},
                                     .last = Money{1}});

    takeLastWeek(today, frozen);

    const auto &taken = std::get<report::Figures>(today.sections[0].blocks[0]).figures[0];
    EXPECT_EQ(taken.lastText, QStringLiteral("$1.14M"));
    EXPECT_EQ(taken.change, QStringLiteral("+$310k"));
    EXPECT_EQ(taken.last, Value(Money{114'000'000}));
}
