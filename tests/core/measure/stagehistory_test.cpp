// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/stagehistory.h"

#include "measure/lossreasons.h"
#include "support/people.h"
#include "work/moves.h"

#include <gmock/gmock.h>

using namespace ridealong;

namespace {

void move(TempBook &book, uint32_t lead, const char *stage, const char *on, const char *reason = "")
{
    act(book, Op::moveStage, [&](ChangeSet &changes) {
        return moveToStage(
            changes, book.book(),
            {.lead = lead, .stage = book.book().stageNamed(stage), .on = day(on), .reason = reason});
    });
}

} // namespace

TEST(StageHistory, SaysHowLongALeadWasInEachStage)
{
    TempBook book;
    const uint32_t acme = book.addLead("Acme", {{leadField("received_on"), day("2026-09-01")}});
    move(book, acme, "Demo", "2026-09-11");
    move(book, acme, "Qualified", "2026-09-20"); // back

    const auto visits = stageHistory(book.book(), acme);

    ASSERT_EQ(visits.size(), 3u);
    EXPECT_EQ(visits[0].days, 10);
    EXPECT_EQ(visits[1].days, 9);
    EXPECT_EQ(visits[2].days, 24) << "until today";
    EXPECT_FALSE(visits[2].to.isSet());
    EXPECT_EQ(lastOpenStage(book.book(), acme), book.book().stageNamed("Qualified"));
}

TEST(StageHistory, OfAClosedLeadEndsWithoutDays)
{
    TempBook book;
    const uint32_t acme = book.addLead("Acme");
    move(book, acme, "Demo", "2026-10-01");
    move(book, acme, "Lost", "2026-10-05", "Price");
    move(book, acme, "No decision", "2026-10-06", "Postponed"); // corrected

    EXPECT_EQ(stageHistory(book.book(), acme).back().days, std::nullopt);
    EXPECT_EQ(lastOpenStage(book.book(), acme), book.book().stageNamed("Demo"));
}

TEST(StageHistory, WithoutMovesIsTheStageThatItIsIn)
{
    TempBook book;
    const uint32_t open = book.addLead("Acme");
    const uint32_t won = book.addLead("Bolt", {{leadField("stage"), Link{book.book().stageNamed("Won")}}});

    EXPECT_EQ(stageHistory(book.book(), open).size(), 1u);
    EXPECT_EQ(stageHistory(book.book(), open)[0].days, 0);
    EXPECT_EQ(stageHistory(book.book(), won)[0].days, std::nullopt);
    EXPECT_EQ(lastOpenStage(book.book(), won), 0u);
}

TEST(LossReasons, AreCountedByWhatWasSaidAndWhereItWasLost)
{
    TempBook book;
    const auto lose = [&](const char *company, int64_t value, const char *from, const char *to,
                          const char *on, const char *reason) {
        const uint32_t lead = book.addLead(company, {{leadField("value"), Money{value}}});
        move(book, lead, from, "2026-08-01");
        move(book, lead, to, on, reason);
        return lead;
    };
    const uint32_t first = lose("A", 100, "Demo", "Lost", "2026-09-02", "Price");
    const uint32_t second = lose("B", 200, "Quoted", "Lost", "2026-09-01", "price");
    lose("C", 400, "Quoted", "Lost", "2026-09-01", "Competitor");
    lose("D", 800, "Quoted", "No decision", "2026-09-01", "Price");
    lose("E", 1600, "Quoted", "Lost", "2026-10-01", "Price"); // later
    book.addLead("F", {{leadField("stage"), Link{book.book().stageNamed("Lost")}},
                       {leadField("closed_on"), day("2026-09-03")}});

    const auto reasons = lossReasons(book.book(), {.period = Period{day("2026-09-01"), day("2026-09-30")}});

    ASSERT_EQ(reasons.size(), 4u);
    EXPECT_EQ(reasons[0].reason, "Price");
    EXPECT_FALSE(reasons[0].noDecision);
    EXPECT_EQ(reasons[0].leads, (std::vector{second, first}));
    EXPECT_EQ(reasons[0].value.minor, 300);
    EXPECT_EQ(reasons[0].from.size(), 2u);
    EXPECT_TRUE(reasons[1].noDecision);
    EXPECT_EQ(reasons[1].value.minor, 800);
    EXPECT_EQ(reasons[2].reason, "Competitor");
    EXPECT_EQ(reasons[3].reason, "");
    EXPECT_EQ(reasons[3].from[0].stage, 0u) << "no move says where it was lost";
}
