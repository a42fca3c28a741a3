// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/forecast.h"

#include "support/forecasts.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;

namespace {

ForecastRow fourth(TempBook &book)
{
    return forecastOf(book.book(), {.period = quarter("2026-10-14")});
}

std::vector<std::string> keysOf(const std::vector<ForecastRow> &rows)
{
    std::vector<std::string> keys;
    for (const ForecastRow &row : rows)
        keys.push_back(row.key);
    return keys;
}

void addQuota(TempBook &book, uint32_t person, const char *period, int64_t amount)
{
    create(book, Entity::quota,
           {{quotaField("person"), Link{person}},
            {quotaField("period"), std::string(period)},
            {quotaField("amount"), Money{amount}}});
}

void setOdds(TempBook &book, const char *stage, Value odds)
{
    setCell(book, Entity::stage, stageOf(book, stage).number, stageField("probability"), std::move(odds));
}

} // namespace

TEST(Forecast, IsWonAndWeightedByTheOddsOfTheStage)
{
    TempBook book;
    addWon(book, 412'00, "2026-10-05");
    addOpen(book, "Quoted", 1000'00, "2026-12-31"); // 75 %
    addOpen(book, "Demo", 400'00, "2026-10-20");    // 50 %
    addOpen(book, "Demo", 400'00, "2027-01-01");    // next quarter

    const ForecastRow row = fourth(book);

    EXPECT_EQ(row.won.minor, 412'00);
    EXPECT_EQ(row.deals, 1);
    EXPECT_EQ(row.weighted.minor, 950'00);
    EXPECT_EQ(row.forecast().minor, 1362'00);
    EXPECT_EQ(row.leads, 2);
    EXPECT_EQ(row.open.minor, 1400'00);
    ASSERT_EQ(row.stages.size(), 2u);
    EXPECT_EQ(row.stages[0].stage, stageOf(book, "Quoted").number); // the most certain first
    EXPECT_EQ(row.stages[0].weighted.minor, 750'00);
}

TEST(Forecast, IsRoundedOnceForARow)
{
    TempBook book;
    addOpen(book, "Demo", 1, "2026-10-20");
    addOpen(book, "Demo", 1, "2026-10-21");
    addOpen(book, "Demo", 1, "2026-11-21");

    EXPECT_EQ(fourth(book).weighted.minor, 2); // 1.5, not three times 1
    const auto months = forecastRows(book.book(), ForecastBy::month, {.period = quarter("2026-10-14")});
    EXPECT_EQ(months[0].weighted.minor, 1);
    EXPECT_EQ(months[1].weighted.minor, 1); // 0.5
    EXPECT_EQ(months[2].weighted.minor, 0);
}

TEST(Forecast, CategoriesAreWhatAPersonSaidAndOmittedIsLeftOut)
{
    TempBook book;
    const auto category = [](const char *text) { return Cell{leadField("category"), std::string(text)}; };
    addOpen(book, "Quoted", 100, "2026-12-31", {category("commit")});
    addOpen(book, "Quoted", 20, "2026-12-31", {category("Best Case")});
    addOpen(book, "Quoted", 4, "2026-12-31", {category("pipeline")});
    addOpen(book, "Quoted", 8000, "2026-12-31", {category("omitted")});
    addOpen(book, "Quoted", 1000, "2026-12-31");

    const ForecastRow row = fourth(book);

    EXPECT_EQ(row.commit.minor, 100);
    EXPECT_EQ(row.bestCase.minor, 20);
    EXPECT_EQ(row.pipeline.minor, 4);
    EXPECT_EQ(row.omitted.minor, 8000);
    EXPECT_EQ(row.withoutCategory().minor, 1000);
    EXPECT_EQ(row.weighted.minor, 843);
    EXPECT_EQ(row.leads, 4);
}

TEST(Forecast, MonthsAndQuartersFollowTheFiscalYear)
{
    TempBook book;
    setCell(book, Entity::setting, book.book().settingRow("fiscal_start_month"), settingField("text"),
            std::string("7"));
    addWon(book, 5, "2026-10-05");

    const Period usual = usualForecastPeriod(book.book());
    const auto quarters = forecastRows(book.book(), ForecastBy::quarter, {.period = usual});

    EXPECT_EQ(usual, (Period{day("2026-10-01"), day("2027-06-30")}));
    EXPECT_THAT(keysOf(quarters), ElementsAre("2026-Q2", "2026-Q3", "2026-Q4"));
    EXPECT_EQ(quarters[0].won.minor, 5);
    EXPECT_EQ(periodNamed("2026-Q4", 7), (Period{day("2027-04-01"), day("2027-06-30")}));
    EXPECT_EQ(quarterKey(day("2027-06-30"), 7), "2026-Q4");
    EXPECT_EQ(quarterKey(day("2027-07-01"), 7), "2027-Q1");
    EXPECT_EQ(keyOf(monthOf(day("2026-02-11")), 7), "2026-02");
    EXPECT_EQ(keyOf({day("2026-10-01"), day("2026-11-30")}, 7), "");
}

TEST(Forecast, NamesOfPeriodsThatAreNone)
{
    for (const char *name : {"", "2026", "2026-13", "2026-Q0", "2026-Q5", "2026-Qx", "2026-1", "x026-01",
                             "2026/11", "2026-11-01", "20-26-Q1"})
        EXPECT_FALSE(periodNamed(name, 1)) << name;
}

TEST(Forecast, APeriodThatEndsBeforeItBeginsHasNoRows)
{
    TempBook book;

    EXPECT_TRUE(forecastRows(book.book(), ForecastBy::month, {}).empty());
    EXPECT_TRUE(forecastRows(book.book(), ForecastBy::all, {.period = {day("2026-02-01"), day("2026-01-01")}})
                    .empty());
}

TEST(Forecast, QuotaOfAMonthAQuarterAndALongerPeriod)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL"), lou = book.addPerson("Lou Day", "LD");
    addQuota(book, kim, "2026-10", 100);
    addQuota(book, kim, "2026-Q4", 1000);
    addQuota(book, lou, "2027-Q1", 50);
    addWon(book, 330, "2026-10-05", {ownedBy(kim)});
    const Period fourth = quarter("2026-10-14"), half{fourth.from, day("2027-03-31")};

    const auto months = forecastRows(book.book(), ForecastBy::month, {.period = half});
    EXPECT_EQ(months[0].quota.minor, 100);
    EXPECT_FALSE(months[1].quota.isSet()); // no third of the quarter's
    EXPECT_TRUE(std::isnan(months[1].attainment));
    const ForecastRow whole = forecastOf(book.book(), {.period = fourth});
    EXPECT_EQ(whole.quota.minor, 1100);
    EXPECT_DOUBLE_EQ(whole.attainment, 0.3);
    EXPECT_EQ(whole.gap.minor, 770);
    EXPECT_EQ(forecastOf(book.book(), {.period = half}).quota.minor, 1150);
    EXPECT_FALSE(forecastOf(book.book(), {.period = fourth, .person = lou}).quota.isSet());
    const auto people = forecastRows(book.book(), ForecastBy::person, {.period = fourth});
    EXPECT_THAT(keysOf(people), ElementsAre("Kim Lee", "Lou Day"));
    EXPECT_EQ(people[0].quota.minor, 1100);
}

TEST(Forecast, AQuotaOfNothingIsNeverAttained)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    addQuota(book, kim, "2026-10", 0);
    addWon(book, 330, "2026-10-05", {ownedBy(kim)});

    const ForecastRow row = fourth(book);

    EXPECT_TRUE(std::isnan(row.attainment));
    EXPECT_EQ(row.gap.minor, 0);
}

TEST(Forecast, PipelineNeededIsTheGapByTheWinRate)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    addQuota(book, kim, "2026-Q4", 1000);
    EXPECT_FALSE(fourth(book).pipelineNeeded.isSet()); // nothing closed yet
    addWon(book, 100, "2026-10-05");
    book.addLead("Lost",
                 {{leadField("stage"), stageOf(book, "Lost")}, {leadField("closed_on"), day("2026-01-05")}});
    book.addLead("Lost", {{leadField("stage"), stageOf(book, "No decision")},
                          {leadField("closed_on"), day("2025-10-15")}});
    book.addLead("Long ago",
                 {{leadField("stage"), stageOf(book, "Lost")}, {leadField("closed_on"), day("2025-10-14")}});

    const ForecastRow row = fourth(book);

    EXPECT_DOUBLE_EQ(row.winRate, 1.0 / 3);
    EXPECT_EQ(row.pipelineNeeded.minor, 2700);
    EXPECT_EQ(forecastOf(book.book(), {.period = quarter("2026-10-14"), .person = kim}).pipelineNeeded.minor,
              3000);
}

TEST(Forecast, WonCountsByTheDayItClosedAndNeverAheadOfToday)
{
    TempBook book;
    const uint32_t refunded = addWon(book, 100, "2026-10-05");
    create(book, Entity::sale, {{saleField("lead"), Link{refunded}}, {saleField("amount"), Money{80}}});
    create(book, Entity::sale, {{saleField("lead"), Link{refunded}}, {saleField("amount"), Money{-130}}});
    addWon(book, 7, "2026-10-14");
    addWon(book, 1000, "2026-10-15");                                               // tomorrow
    addWon(book, 2000, "2026-09-30");                                               // last quarter
    addWon(book, 3, "2026-10-01", {{leadField("received_on"), day("2026-10-09")}}); // before it came in
    book.addLead("Won some day",
                 {{leadField("stage"), stageOf(book, "Won")}, {leadField("value"), Money{9000}}});

    const ForecastRow row = fourth(book);

    EXPECT_EQ(row.won.minor, -50 + 7 + 3);
    EXPECT_EQ(row.deals, 3);
    EXPECT_EQ(row.p10, row.won);
}

TEST(Forecast, LeadsThatLackSomething)
{
    TempBook book;
    setOdds(book, "Demo", Value{});
    addOpen(book, "Demo", 100, "2026-11-01"); // without odds
    addOpen(book, "Quoted", 500, "");         // without a close
    book.addLead("Worthless",
                 {{leadField("stage"), stageOf(book, "Quoted")}, {leadField("close_on"), day("2026-11-01")}});
    setCell(book, Entity::lead, addOpen(book, "Quoted", 900, "2026-11-01"), leadField("deleted"), true);
    addOpen(book, "Parked", 900, "2026-11-01");
    addOpen(book, "Quoted", 800, "2026-09-01"); // its day has passed

    const ForecastRow row = fourth(book);

    EXPECT_EQ(row.leads, 2);
    EXPECT_EQ(row.weighted.minor, 0);
    EXPECT_EQ(row.open.minor, 100);
    EXPECT_THAT(undatedLeads(book.book()), testing::SizeIs(1));
    EXPECT_THAT(overdueCloses(book.book()), testing::SizeIs(1));
    const auto people = forecastRows(book.book(), ForecastBy::person, {.period = quarter("2026-10-14")});
    EXPECT_THAT(keysOf(people), ElementsAre("")); // nobody's
    EXPECT_FALSE(people[0].quota.isSet());
}

TEST(Forecast, AStageThatWasRemovedWeighsNothing)
{
    TempBook book;
    const Link demo = stageOf(book, "Demo");
    addOpen(book, "Demo", 100, "2026-11-01");
    setCell(book, Entity::stage, demo.number, stageField("deleted"), true);

    const ForecastRow row = fourth(book);

    EXPECT_EQ(row.leads, 1);
    EXPECT_EQ(row.weighted.minor, 0);
    ASSERT_EQ(row.stages.size(), 1u);
    EXPECT_EQ(row.stages[0].stage, 0u);
    EXPECT_THAT(keysOf(forecastRows(book.book(), ForecastBy::process, {.period = quarter("2026-10-14")})),
                testing::Contains(""));
}

TEST(Forecast, HugeAmountsStopAtTheLargest)
{
    TempBook book;
    constexpr int64_t most = std::numeric_limits<int64_t>::max();
    addOpen(book, "Quoted", most, "2026-11-01");
    addOpen(book, "Quoted", most, "2026-11-01");
    addWon(book, most, "2026-10-05");
    addWon(book, most, "2026-10-05");

    const ForecastRow row = fourth(book);

    EXPECT_EQ(row.won.minor, most);
    EXPECT_EQ(row.weighted.minor, most);
    EXPECT_EQ(row.forecast().minor, most);
    EXPECT_FALSE(row.p50.isSet());
}

TEST(Forecast, LeadsOlderThanAnyThatEverClosedAreFlaggedAndCanBeLeftOut)
{
    TempBook book;
    const auto received = [](const char *on) { return Cell{leadField("received_on"), day(on)}; };
    addOpen(book, "Demo", 1000, "2026-11-01", {received("2026-08-14")}); // 61 days old
    addOpen(book, "Demo", 200, "2026-11-01", {received("2026-08-15")});  // 60
    for (int i = 0; i < 19; ++i)
        addWon(book, 1, "2026-01-31", {received("2026-01-01")});
    EXPECT_FALSE(oldestClosed(book.book()));
    EXPECT_EQ(fourth(book).tooOld, 0);
    addWon(book, 1, "2026-03-02", {received("2026-01-01")}); // after 60 days

    const ForecastRow all = fourth(book);
    const ForecastRow young = forecastOf(book.book(), {.period = quarter("2026-10-14"), .leaveOutOld = true});

    EXPECT_EQ(oldestClosed(book.book()), 60);
    EXPECT_EQ(all.tooOld, 1);
    EXPECT_EQ(all.weighted.minor, 600);
    EXPECT_EQ(all.tooOldWeighted.minor, 500);
    EXPECT_EQ(young.weighted.minor, 100);
    EXPECT_EQ(young.leads, 1);
    EXPECT_EQ(young.tooOld, 1);
    EXPECT_THAT(forecastLeads(book.book(), {.period = quarter("2026-10-14"), .leaveOutOld = true}),
                testing::SizeIs(1));
}

TEST(Forecast, WhatIfTheseDealsSlip)
{
    TempBook book;
    const uint32_t slow = addOpen(book, "Demo", 1000, "2026-11-01");
    addOpen(book, "Demo", 200, "2026-11-01");

    const ForecastRow row =
        forecastOf(book.book(), {.period = quarter("2026-10-14"), .slipping = {slow, 9999}});

    EXPECT_EQ(row.weighted.minor, 100);
    EXPECT_EQ(row.leads, 1);
}

TEST(Forecast, TheLatestOverrideSpeaksUntilItIsTakenBack)
{
    TempBook book;
    const auto say = [&book](const char *on, Value amount) {
        return create(book, Entity::forecastOverride,
                      {{forecastOverrideField("period"), std::string("2026-Q4")},
                       {forecastOverrideField("on"), day(on)},
                       {forecastOverrideField("amount"), std::move(amount)}});
    };
    say("2026-10-02", Money{700});
    const uint32_t latest = say("2026-10-05", Money{900});
    say("2026-10-01", Money{500}); // came in late from another laptop

    EXPECT_EQ(fourth(book).override.minor, 900);
    EXPECT_EQ(fourth(book).overrideRow, latest);
    EXPECT_THAT(forecastRows(book.book(), ForecastBy::month, {.period = quarter("2026-10-14")}),
                testing::Each(testing::Field(&ForecastRow::overrideRow, 0u)));
    say("2026-10-06", Value{});
    EXPECT_FALSE(fourth(book).override.isSet());
}
