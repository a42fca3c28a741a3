// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/funnel.h"

#include "base/median.h"
#include "measure/board.h"
#include "support/people.h"
#include "work/moves.h"

#include <gmock/gmock.h>

using namespace ridealong;

namespace {

struct Sold
{
    const char *stage;
    const char *source;
    const char *received;
    const char *closed;
    int64_t value;
};

uint32_t addSold(TempBook &book, const char *company, const Sold &lead)
{
    std::vector<Cell> cells = {{leadField("stage"), Link{book.book().stageNamed(lead.stage)}},
                               {leadField("received_on"), day(lead.received)},
                               {leadField("value"), Money{lead.value}}};
    if (*lead.source)
        cells.push_back({leadField("source"), std::string(lead.source)});
    if (*lead.closed)
        cells.push_back({leadField("closed_on"), day(lead.closed)});
    return book.addLead(company, std::move(cells));
}

const FunnelRow &rowOf(const std::vector<FunnelRow> &rows, std::string_view key)
{
    return *std::ranges::find(rows, key, &FunnelRow::key);
}

} // namespace

TEST(Median, OfAnEvenCountIsTheMeanOfTheMiddle)
{
    EXPECT_TRUE(std::isnan(median(std::vector<int>{})));
    EXPECT_DOUBLE_EQ(median(std::vector{7}), 7);
    EXPECT_DOUBLE_EQ(median(std::vector{9, 1, 4}), 4);
    EXPECT_DOUBLE_EQ(median(std::vector{9, 1, 4, 5}), 4.5);
}

TEST(Funnel, CountsWhatBecameOfEachSourcesLeads)
{
    TempBook book;
    const uint32_t first = addSold(book, "A", {"Won", "Web", "2026-08-03", "2026-08-13", 500});
    addSold(book, "B", {"Won", "Web", "2026-08-03", "2026-09-02", 700});
    addSold(book, "C", {"Lost", "Web", "2026-09-01", "2026-09-02", 900});
    addSold(book, "D", {"No decision", "Web", "2026-09-01", "2026-09-02", 900});
    addSold(book, "E", {"Demo", "Web", "2026-09-01", "", 900});
    addSold(book, "F", {"Parked", "Fair", "2026-09-01", "", 900});
    addSold(book, "G", {"Won", "", "2026-09-10", "2026-09-01", 5}); // closed before it came: no cycle
    create(book, Entity::sale, {{saleField("lead"), Link{first}}, {saleField("amount"), Money{300}}});
    create(book, Entity::sale, {{saleField("lead"), Link{first}}, {saleField("amount"), Money{350}}});

    const auto rows = funnel(book.book(), FunnelBy::source);

    ASSERT_EQ(rows.size(), 3u);
    const FunnelRow &web = rowOf(rows, "Web");
    EXPECT_EQ(web.entered, 5);
    EXPECT_EQ(web.won, 2);
    EXPECT_EQ(web.lost, 2);
    EXPECT_DOUBLE_EQ(web.winRate, 0.5);
    EXPECT_DOUBLE_EQ(web.medianCycleDays, 20);
    EXPECT_EQ(web.wonAmount.minor, 650 + 700); // the sum of its sales, or its value
    EXPECT_TRUE(std::isnan(rowOf(rows, "Fair").winRate));
    EXPECT_EQ(rows.back().key, ""); // without a source, last
    EXPECT_DOUBLE_EQ(rows.back().winRate, 1);
    EXPECT_TRUE(std::isnan(rows.back().medianCycleDays));
}

TEST(Funnel, ByMonthInOrderAndWithinAPeriod)
{
    TempBook book;
    addSold(book, "A", {"Won", "Web", "2026-09-03", "2026-09-13", 500});
    addSold(book, "B", {"Lost", "Web", "2026-08-03", "2026-09-02", 700});
    book.addLead("A suspect");

    const auto rows = funnel(book.book(), FunnelBy::month);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].key, "2026-08");
    EXPECT_EQ(rows[1].key, "2026-09");
    EXPECT_EQ(rows[2].key, "");

    const auto september = funnel(book.book(), FunnelBy::all, Period{day("2026-09-01"), day("2026-09-30")});
    ASSERT_EQ(september.size(), 1u);
    EXPECT_EQ(september[0].entered, 1);
}

TEST(Funnel, ByOwnerManagerAndGrade)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    setCell(book, Entity::person, kim, personField("manager"), Link{book->user()});
    addGraded(book, "A", Grade::B, kim);
    addGraded(book, "B", Grade::A);

    EXPECT_EQ(funnel(book.book(), FunnelBy::owner)[0].key, "Kim Lee");
    EXPECT_EQ(funnel(book.book(), FunnelBy::manager)[0].key, "Dana Whitfield");
    EXPECT_EQ(funnel(book.book(), FunnelBy::grade)[0].key, "A");
    EXPECT_EQ(funnelBy("industry"), FunnelBy::industry);
    EXPECT_FALSE(funnelBy("weather"));
}

TEST(Funnel, ConversionsFollowHowFarALeadEverCame)
{
    TempBook book;
    const auto move = [&book](uint32_t lead, const char *stage, const char *on) {
        act(book, Op::moveStage, [&](ChangeSet &changes) {
            return moveToStage(
                changes, book.book(),
                {.lead = lead, .stage = book.book().stageNamed(stage), .on = day(on), .reason = "Price"});
        });
    };
    const uint32_t won = book.addLead("Won");
    move(won, "Contacted", "2026-09-01");
    move(won, "Demo", "2026-09-11"); // passed over Qualified
    move(won, "Won", "2026-09-30");
    const uint32_t lost = book.addLead("Lost");
    move(lost, "Contacted", "2026-09-01");
    move(lost, "Lost", "2026-09-05");
    book.addLead("New");

    const auto steps = conversions(book.book());

    ASSERT_EQ(steps.size(), 6u); // five open stages and won
    EXPECT_EQ(steps[0].entered, 3);
    EXPECT_EQ(steps[0].wentOn, 2);
    EXPECT_EQ(steps[1].entered, 2);
    EXPECT_EQ(steps[1].wentOn, 1);
    EXPECT_DOUBLE_EQ(steps[1].rate, 0.5);
    EXPECT_DOUBLE_EQ(steps[1].medianDays, 10);
    EXPECT_EQ(steps[2].entered, 1);
    EXPECT_TRUE(std::isnan(steps[2].medianDays));
    EXPECT_DOUBLE_EQ(steps[3].medianDays, 19);
    EXPECT_EQ(steps[5].entered, 1);
}

TEST(Board, AddsUpEachStage)
{
    TempBook book;
    const uint32_t demo = book.book().stageNamed("Demo");
    const uint32_t a = book.addLead("A", {{leadField("value"), Money{1001}}});
    const uint32_t b = book.addLead("B", {{leadField("value"), Money{2000}}});
    book.addLead("C", {{leadField("stage"), Link{demo}}}); // no move on record: since it was added, today
    for (const auto &[lead, on] : {std::pair(a, "2026-10-10"), std::pair(b, "2026-09-01")})
        act(book, Op::moveStage, [&](ChangeSet &changes) {
            return moveToStage(changes, book.book(), {.lead = lead, .stage = demo, .on = day(on)});
        });

    const auto totals = stageTotals(book.book());

    ASSERT_EQ(totals.size(), 9u);
    const StageTotals &row = totals[3];
    EXPECT_EQ(row.stage, demo);
    EXPECT_EQ(row.count, 3);
    EXPECT_EQ(row.value.minor, 3001);
    EXPECT_EQ(row.weighted.minor, 1501); // 1500.5, rounded once
    EXPECT_DOUBLE_EQ(row.medianDays, 4); // 0, 4 and 43 days
    EXPECT_EQ(row.idle, 1);              // B: nine days are normal
    EXPECT_EQ(totals[0].count, 0);
    EXPECT_TRUE(std::isnan(totals[0].medianDays));
}
