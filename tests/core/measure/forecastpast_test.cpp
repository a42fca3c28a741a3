// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/forecastpast.h"

#include "support/forecasts.h"

#include <gmock/gmock.h>

using namespace ridealong;

namespace {

void addSnapshot(TempBook &book, const char *monday, const char *period, int64_t won, int64_t weighted,
                 uint32_t person = 0)
{
    create(book, Entity::forecastSnapshot,
           {{forecastSnapshotField("week"), day(monday)},
            {forecastSnapshotField("period"), std::string(period)},
            {forecastSnapshotField("person"), person ? Value{Link{person}} : Value{}},
            {forecastSnapshotField("won"), Money{won}},
            {forecastSnapshotField("weighted"), Money{weighted}}});
}

} // namespace

TEST(PastForecasts, AreHeldAgainstWhatWasWonInTheEnd)
{
    TempBook book;
    addWon(book, 600, "2026-04-10");
    addWon(book, 400, "2026-06-30");
    addSnapshot(book, "2026-03-30", "2026-Q2", 0, 500);
    addSnapshot(book, "2026-04-06", "2026-Q2", 200, 1000); // ends on April 12: two weeks in
    addSnapshot(book, "2026-04-13", "2026-Q2", 600, 300);
    addSnapshot(book, "2026-04-06", "2026-04", 200, 300);  // a month
    addSnapshot(book, "2026-10-05", "2026-Q4", 200, 1000); // goes on
    addSnapshot(book, "2026-01-05", "2026-Q1", 10, 1000);  // nothing was won in it

    const auto past = pastForecasts(book.book(), true);

    ASSERT_EQ(past.size(), 2u);
    EXPECT_EQ(past[0].period, "2026-Q1");
    EXPECT_TRUE(std::isnan(past[0].accuracy)); // no division by nothing
    EXPECT_EQ(past[1].period, "2026-Q2");
    EXPECT_EQ(past[1].week, Week::of(day("2026-04-06")));
    EXPECT_EQ(past[1].forecast.minor, 1200);
    EXPECT_EQ(past[1].actual.minor, 1000);
    EXPECT_DOUBLE_EQ(past[1].bias, 0.2);
    EXPECT_DOUBLE_EQ(past[1].accuracy, 0.8);
    EXPECT_EQ(past[1].horizon, 11); // from April 12 to June 30
}

TEST(PastForecasts, WhatAPersonSaidThenIsTheForecastOfThen)
{
    TempBook book;
    addWon(book, 1000, "2026-04-10");
    addSnapshot(book, "2026-04-06", "2026-Q2", 200, 1000);
    const auto say = [&book](const char *on, int64_t amount) {
        create(book, Entity::forecastOverride,
               {{forecastOverrideField("period"), std::string("2026-Q2")},
                {forecastOverrideField("on"), day(on)},
                {forecastOverrideField("amount"), Money{amount}}});
    };
    say("2026-04-12", 900);
    say("2026-04-13", 5000); // after that week

    const auto past = pastForecasts(book.book(), true);

    EXPECT_EQ(past[0].forecast.minor, 900);
    EXPECT_DOUBLE_EQ(past[0].bias, -0.1);
    EXPECT_DOUBLE_EQ(past[0].accuracy, 0.9);
}

TEST(Accuracy, IsTheMeanByRepAndHorizon)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    addWon(book, 1000, "2026-02-10", {ownedBy(kim)});
    addWon(book, 2000, "2026-05-10", {ownedBy(kim)});
    addSnapshot(book, "2026-03-16", "2026-Q1", 0, 1100); // ends on March 22: 1 week and 2 days before
    addSnapshot(book, "2026-06-15", "2026-Q2", 0, 1400);
    addSnapshot(book, "2026-05-25", "2026-Q2", 0, 3000);      // four weeks
    addSnapshot(book, "2026-06-22", "2026-Q2", 0, 1800, kim); // 0 weeks: the nearest to one

    const auto rows = forecastAccuracy(book.book(), true);

    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].horizon, 1);
    EXPECT_EQ(rows[0].person, 0u);
    EXPECT_EQ(rows[0].periods, 2);
    EXPECT_DOUBLE_EQ(rows[0].accuracy, (0.9 + 0.7) / 2);
    EXPECT_DOUBLE_EQ(rows[0].bias, (0.1 - 0.3) / 2);
    EXPECT_EQ(rows[1].horizon, 4);
    EXPECT_DOUBLE_EQ(rows[1].accuracy, 0.5);
    EXPECT_EQ(rows[2].person, kim);
    EXPECT_DOUBLE_EQ(rows[2].accuracy, 0.9);
    EXPECT_TRUE(forecastAccuracy(book.book(), false).empty());
}

TEST(Cohorts, SayWhatBecameOfAMonthsInquiries)
{
    TempBook book;
    const auto inquiry = [&book](const char *stage, const char *received, const char *closed, int64_t value) {
        std::vector<Cell> cells{{leadField("stage"), stageOf(book, stage)},
                                {leadField("received_on"), day(received)},
                                {leadField("value"), Money{value}}};
        if (*closed)
            cells.push_back({leadField("closed_on"), day(closed)});
        book.addLead("Inquiry", std::move(cells));
    };
    inquiry("Won", "2025-10-10", "2026-01-10", 100); // on the last day of three months
    inquiry("Won", "2025-10-10", "2026-01-11", 900);
    inquiry("Lost", "2025-10-31", "2026-10-01", 5);
    inquiry("Parked", "2025-10-31", "", 5);
    inquiry("Won", "2025-10-31", "2025-10-01", 7); // before it came in
    inquiry("Demo", "2026-10-01", "", 5);
    book.addLead("Suspect");

    const auto all = cohorts(book.book(), 13);

    ASSERT_EQ(all.size(), 13u);
    const Cohort &october = all.front();
    EXPECT_EQ(october.month, day("2025-10-01"));
    EXPECT_EQ(october.inquiries, 5);
    EXPECT_EQ(october.ages[0].won, 2);
    EXPECT_EQ(october.ages[0].wonAmount.minor, 107);
    EXPECT_EQ(october.ages[0].open, 3);
    EXPECT_EQ(october.ages[1].won, 3);
    EXPECT_EQ(october.ages[1].lost, 0);
    EXPECT_FALSE(october.ages[2].isKnown); // its last inquiry is a year old on October 31
    EXPECT_EQ(all.back().inquiries, 1);
    EXPECT_FALSE(all.back().ages[0].isKnown);
}

TEST(FollowUpScenario, GrowsByThoseWhoBuyWithinThePeriod)
{
    TempBook book;
    setCell(book, Entity::setting, book.book().settingRow("average_sale"), settingField("text"),
            std::string("1000"));
    for (int i = 0; i < 10; ++i) {
        const uint32_t lead = book.addLead("Inquiry", {{leadField("received_on"), day("2026-10-05")}});
        if (i < 4)
            addActivity(book, lead, book->user(), "call", "2026-10-06");
    }

    const FollowUpScenario scenario = followUpScenario(book.book(), quarter("2026-10-14"));

    EXPECT_EQ(scenario.inquiries, 10);
    EXPECT_DOUBLE_EQ(scenario.rate, 0.4);
    EXPECT_EQ(scenario.withinYear.minor, 56250); // 10 x 0.45 x 0.5 x 0.25 x 1,000.00
    EXPECT_EQ(scenario.more.minor, 12500);       // 10 x 0.10 x 0.5 x 0.25 x 1,000.00
    EXPECT_EQ(followUpScenario(book.book(), quarter("2026-10-14"), 0.3).more.minor, 0);
    EXPECT_EQ(followUpScenario(book.book(), quarter("2026-04-14")).inquiries, 0);
    const uint32_t nobodysRep = book.addPerson("Kim Lee", "KL");
    EXPECT_EQ(followUpScenario(book.book(), quarter("2026-10-14"), 0.9, nobodysRep).more.minor, 0);
}
