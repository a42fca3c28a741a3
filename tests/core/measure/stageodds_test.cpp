// SPDX-License-Identifier: GPL-3.0-or-later
// The odds that history gives, the closes that were put off, and how fast leads are sold.
#include "measure/forecast.h"
#include "support/forecasts.h"

#include <gmock/gmock.h>

using namespace ridealong;

namespace {

// A lead that went through Demo and ended, as moves record it.
void addEnded(TempBook &book, const char *end)
{
    const uint32_t lead = book.addLead("Ended", {{leadField("stage"), stageOf(book, end)},
                                                 {leadField("closed_on"), day("2026-09-01")},
                                                 {leadField("received_on"), day("2026-08-01")}});
    create(book, Entity::move,
           {{moveField("lead"), Link{lead}},
            {moveField("from_stage"), stageOf(book, "Demo")},
            {moveField("to_stage"), stageOf(book, end)},
            {moveField("on"), day("2026-09-01")}});
}

const StageOdds &oddsOf(const std::vector<StageOdds> &all, uint32_t stage)
{
    return *std::ranges::find(all, stage, &StageOdds::stage);
}

} // namespace

TEST(StageOdds, AreMeasuredFromTwentyClosedLeadsThatCameSoFar)
{
    TempBook book;
    for (int i = 0; i < 14; ++i)
        addEnded(book, "Lost");
    for (int i = 0; i < 5; ++i)
        addEnded(book, "Won");
    for (int i = 0; i < 30; ++i)
        addWon(book, 5, "2026-09-01"); // imported as won: nothing is known of its way
    const uint32_t demo = stageOf(book, "Demo").number, quoted = stageOf(book, "Quoted").number;
    EXPECT_TRUE(std::isnan(oddsOf(stageOdds(book.book()), demo).measured));
    addEnded(book, "No decision");

    const auto odds = stageOdds(book.book());

    EXPECT_EQ(oddsOf(odds, demo).closed, 20);
    EXPECT_DOUBLE_EQ(oddsOf(odds, demo).measured, 0.25);
    EXPECT_DOUBLE_EQ(oddsOf(odds, demo).managers, 0.5);
    EXPECT_EQ(oddsOf(odds, book.book().firstStage()).closed, 20); // passed it
    EXPECT_EQ(oddsOf(odds, quoted).closed, 5);                    // the won ones went past it
    EXPECT_TRUE(std::isnan(oddsOf(odds, quoted).measured));
}

TEST(StageOdds, StayWhenAStageIsRenamed)
{
    TempBook book;
    for (int i = 0; i < 20; ++i)
        addEnded(book, i < 5 ? "Won" : "Lost");
    const uint32_t demo = stageOf(book, "Demo").number;
    setCell(book, Entity::stage, demo, stageField("name"), std::string("Trial"));
    addOpen(book, "Trial", 1000, "2026-11-01");

    EXPECT_DOUBLE_EQ(oddsOf(stageOdds(book.book()), demo).measured, 0.25);
    EXPECT_EQ(forecastOf(book.book(), {.period = quarter("2026-10-14"), .measuredOdds = true}).weighted.minor,
              250);
    EXPECT_EQ(forecastOf(book.book(), {.period = quarter("2026-10-14")}).weighted.minor, 500);
}

TEST(Slips, CountHowOftenACloseWasPutOff)
{
    TempBook book;
    const auto moved = [&book](uint32_t lead, const char *from, const char *to, const char *on) {
        create(book, Entity::closeMove,
               {{closeMoveField("lead"), Link{lead}},
                {closeMoveField("from"), day(from)},
                {closeMoveField("to"), day(to)},
                {closeMoveField("on"), day(on)}});
    };
    const uint32_t twice = addOpen(book, "Demo", 1000, "2026-12-15"),
                   once = addOpen(book, "Demo", 10, "2026-11-30");
    const uint32_t sooner = addOpen(book, "Demo", 10, "2026-10-30");
    moved(twice, "2026-10-31", "2026-11-30", "2026-10-01");
    moved(twice, "2026-09-30", "2026-10-31", "2026-09-01"); // noted later than it happened
    moved(twice, "2026-11-30", "2026-12-15", "2026-10-12");
    moved(once, "2026-10-31", "2026-11-30", "2026-09-02");
    moved(sooner, "2026-12-31", "2026-10-30", "2026-10-02");

    const auto slipped = slippedLeads(book.book());

    ASSERT_EQ(slipped.size(), 2u);
    EXPECT_EQ(slipped[0].lead, twice);
    EXPECT_EQ(slipped[0].slips, 3);
    EXPECT_EQ(slipped[0].days, 76);
    EXPECT_EQ(slipped[0].first, day("2026-09-30"));
    EXPECT_EQ(slipped[0].lastMovedOn, day("2026-10-12"));
    EXPECT_THAT(slippedLeads(book.book(), monthOf(day("2026-10-01"))), testing::SizeIs(1));
    EXPECT_EQ(forecastLeads(book.book(), {.period = quarter("2026-10-14")}).front().slips, 3);
}

TEST(Velocity, IsOpenLeadsByWinRateAndAverageOverTheCycle)
{
    TempBook book;
    const Cell received{leadField("received_on"), day("2026-08-01")};
    EXPECT_FALSE(velocity(book.book()).perDay.isSet());
    addWon(book, 1000, "2026-08-11", {received});
    addWon(book, 2000, "2026-08-31", {received});
    book.addLead("Lost",
                 {{leadField("stage"), stageOf(book, "Lost")}, {leadField("closed_on"), day("2026-08-05")}});
    book.addLead("Lost",
                 {{leadField("stage"), stageOf(book, "Lost")}, {leadField("closed_on"), day("2026-08-05")}});
    for (int i = 0; i < 4; ++i)
        addOpen(book, "Demo", 1, "");

    const Velocity speed = velocity(book.book());

    EXPECT_EQ(speed.open, 4);
    EXPECT_DOUBLE_EQ(speed.winRate, 0.5);
    EXPECT_EQ(speed.average.minor, 1500);
    EXPECT_DOUBLE_EQ(speed.cycleDays, 20);
    EXPECT_EQ(speed.perDay.minor, 150); // 4 x 0.5 x 1500 / 20
    EXPECT_EQ(speed.per30Days.minor, 4500);
}
