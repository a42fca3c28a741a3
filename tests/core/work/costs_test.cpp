// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/costs.h"

#include "files/costgrid.h"
#include "support/people.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

Status trySet(TempBook &book, const CostWish &wish)
{
    ChangeSet changes = book->change();
    const Status status = setCost(changes, book.book(), wish);
    EXPECT_EQ(status.ok() || changes.isEmpty(), true);
    return status;
}

void set(TempBook &book, const CostWish &wish)
{
    act(book, Op::editCosts, [&](ChangeSet &changes) { return setCost(changes, book.book(), wish); });
}

int liveCosts(const TempBook &book)
{
    int count = 0;
    for (uint32_t row = 1; row < book.book().tables().cost.end(); ++row)
        count += book.book().tables().cost.has(row);
    return count;
}

int64_t costOf(const TempBook &book, const char *source, const char *month, const char *campaign = "")
{
    const uint32_t row = CostRows(book.book()).find(source, campaign, day(month));
    return row ? book.book().tables().cost[row].amount.minor : -1;
}

std::string refusalOf(TempBook &book, std::string_view text)
{
    ChangeSet changes = book->change();
    const Status status = pasteCosts(changes, book.book(), readCostGrid(text, book.book()));
    EXPECT_TRUE(changes.isEmpty());
    return status ? std::string() : status.error().text.toStdString();
}

void paste(TempBook &book, std::string_view text)
{
    act(book, Op::editCosts, [&](ChangeSet &changes) {
        return pasteCosts(changes, book.book(), readCostGrid(text, book.book()));
    });
}

} // namespace

TEST(Costs, OneRowForASourceAndMonthInAnySpelling)
{
    TempBook book;
    set(book, {"Trade show", "", day("2026-09-17"), Money{100}});
    set(book, {" trade  SHOW", "", day("2026-09-01"), Money{250}});
    set(book, {"Trade show", "Spring", day("2026-09-01"), Money{40}});

    EXPECT_EQ(liveCosts(book), 2);
    EXPECT_EQ(costOf(book, "tradeshow", "2026-09-01"), 250);
    EXPECT_EQ(costOf(book, "tradeshow", "2026-09-01", "SPRING"), 40);
    EXPECT_EQ(book.book().tables().cost.find(costId("Trade show", "", day("2026-09-01"))), 1u);
    EXPECT_EQ(costId("Trade show", "", day("2026-09-01")), Id::hashedFrom("cost|trade show|2026-09"));
    EXPECT_EQ(costId("Trade show", "Spring", day("2026-09-01")),
              Id::hashedFrom("cost|trade show|spring|2026-09"));
}

TEST(Costs, ABlankOneIsGoneAndComesBack)
{
    TempBook book;
    set(book, {"Web", "", day("2026-09-01"), Money{100}});
    set(book, {"web", "", day("2026-09-01"), Money{}});
    EXPECT_EQ(liveCosts(book), 0);

    set(book, {"Web", "", day("2026-09-01"), Money{70}});

    EXPECT_EQ(costOf(book, "Web", "2026-09-01"), 70);
    EXPECT_EQ(book.book().tables().cost.end(), 2u); // the same row
    EXPECT_TRUE(book->undo());
    EXPECT_EQ(liveCosts(book), 0);
}

TEST(Costs, WhatIsNoCostIsRefused)
{
    TempBook book;

    EXPECT_FALSE(trySet(book, {" ", "", day("2026-09-01"), Money{1}}));
    EXPECT_FALSE(trySet(book, {"Web", "", Date{}, Money{1}}));
    EXPECT_FALSE(trySet(book, {"Web", "", day("2026-09-01"), Money{mostCost + 1}}));
    EXPECT_FALSE(trySet(book, {std::string(300, 'x'), "", day("2026-09-01"), Money{1}}));
    ChangeSet changes = book->change();
    const CostWish twice[] = {{"Web", "", day("2026-09-01"), Money{1}},
                              {"WEB", "", day("2026-09-30"), Money{2}}};
    EXPECT_FALSE(setCosts(changes, book.book(), twice));
    EXPECT_TRUE(changes.isEmpty());
}

TEST(Costs, ACampaignIsRenamedWithItsLeadsAndCosts)
{
    TempBook book;
    const uint32_t lead = book.addLead(
        "Acme", {{leadField("source"), std::string("Web")}, {leadField("campaign"), std::string("ads")}});
    set(book, {"Web", "Ads", day("2026-09-01"), Money{100}});
    set(book, {"Web", "Search", day("2026-09-01"), Money{20}});
    const auto rename = [&](const char *from, const char *to) {
        act(book, Op::editCosts,
            [&](ChangeSet &changes) { return renameCampaign(changes, book.book(), "web", from, to); });
    };

    rename("ADS", "Search");

    EXPECT_EQ(book.book().leads().text(lead, leadField("campaign")), "Search");
    EXPECT_EQ(liveCosts(book), 1);
    EXPECT_EQ(costOf(book, "Web", "2026-09-01", "Search"), 120);
    rename("search", "SEARCH");
    EXPECT_EQ(costOf(book, "Web", "2026-09-01", "Search"), 120);
    ChangeSet changes = book->change();
    EXPECT_FALSE(renameCampaign(changes, book.book(), "Web", "None such", "X"));
}

TEST(CostGrid, ReadsAGridFromASpreadsheet)
{
    TempBook book;

    paste(book, "Source\tSep 2026\tOct-26\t2026-11\tTotal\n"
                "Trade show\t$1,200.50\t\t300\t1500.5\n"
                "Web\t-\t(50)\t\"1,000\"\t\n"
                "Total\t1\t2\t3\t\n");

    EXPECT_EQ(liveCosts(book), 4);
    EXPECT_EQ(costOf(book, "Trade show", "2026-09-01"), 1200'50);
    EXPECT_EQ(costOf(book, "Trade show", "2026-11-01"), 300'00);
    EXPECT_EQ(costOf(book, "Web", "2026-10-01"), -50'00);
    EXPECT_EQ(costOf(book, "Web", "2026-11-01"), 1000'00);
}

TEST(CostGrid, ReadsCampaignsDatesAndLists)
{
    TempBook book;

    paste(book, "Source\tCampaign\t9/1/2026\t10/1/2026\nWeb\tAds\t5\t6\nWeb\t\t7\t\n");
    EXPECT_EQ(costOf(book, "Web", "2026-09-01", "Ads"), 500);
    EXPECT_EQ(costOf(book, "Web", "2026-10-01", "Ads"), 600);
    EXPECT_EQ(costOf(book, "Web", "2026-09-01"), 700);

    paste(book, "Quelle;Okt 2026;Mrz 26\nMesse;1.200,50;3\n");
    EXPECT_EQ(costOf(book, "Messe", "2026-10-01"), 1200'50);
    EXPECT_EQ(costOf(book, "Messe", "2026-03-01"), 3'00);

    paste(book, "month;source;amount\n11/2026;Fair;1.234,50\n12/2026;Fair;2,25\n");
    EXPECT_EQ(costOf(book, "Fair", "2026-11-01"), 1234'50);
    EXPECT_EQ(costOf(book, "Fair", "2026-12-01"), 2'25);
}

TEST(CostGrid, TakesGivenMonthsWhereTheTextNamesNone)
{
    TempBook book;
    const Date months[] = {day("2026-09-01"), day("2026-10-01")};

    const CostGrid grid = readCostGrid("Web\t10\t20\nFair\t\t30\n", book.book(), months);

    ASSERT_TRUE(grid.isWhole());
    EXPECT_EQ(grid.costs.size(), 3u);
    EXPECT_EQ(grid.costs[2].month, day("2026-10-01"));
    EXPECT_FALSE(readCostGrid("Web\t10\t20\t30\n", book.book(), months).isWhole());
    EXPECT_FALSE(readCostGrid("Web\t10\t20\n", book.book()).isWhole());
}

TEST(CostGrid, NamesEachCellThatIsNotUnderstoodAndSetsNothing)
{
    TempBook book;

    const CostGrid grid = readCostGrid("Source\t2026-09\tsoon\nWeb\tmany\t\n\t5\t\nFair\t10%\t\nWeb\t1\t\n"
                                       "WEB\t2\t\n",
                                       book.book());

    ASSERT_EQ(grid.faults.size(), 5u);
    EXPECT_THAT(grid.faults[0].text.toStdString(), HasSubstr("Line 1, column 3"));
    EXPECT_EQ(grid.faults[1].row, 2);
    EXPECT_EQ(grid.faults[1].column, 2);
    EXPECT_THAT(grid.faults[4].text.toStdString(), HasSubstr("already"));
    EXPECT_THAT(refusalOf(book, "Source\t2026-09\nWeb\t\xE2\x82\xAC"
                                "5\n"),
                HasSubstr("currency"));
    EXPECT_THAT(refusalOf(book, "Source\t2026-09\nWeb\t$5\nFair\t\xC2\xA3"
                                "7\n"),
                HasSubstr("Line 3"));
    EXPECT_EQ(liveCosts(book), 0);
}

TEST(CostGrid, GarbageIsRefusedWithASentence)
{
    TempBook book;
    std::string noise;
    uint32_t state = 1;
    for (int i = 0; i < 5000; ++i)
        noise += char((state = state * 1664525 + 1013904223) >> 24);

    for (const std::string &text :
         {std::string(), std::string("\t\t\t"), std::string("\n\n"), noise, std::string("a\tb\nc\td\n"),
          std::string(100'000, '\t'), std::string(5 * 1024 * 1024, 'x'), std::string("\"\"\"\t\"2026-09"),
          std::string("2026-09\t2026-09\t2026-09\n1\t2\t3\n"), std::string("Source\t2026-09\nWeb\t1e400\n"),
          std::string("Source\t2026-09\nWeb\t99999999999999999\n"), std::string(40'000, '\n') + "x"})
        EXPECT_FALSE(refusalOf(book, text).empty()) << text.substr(0, 30);
}
