// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/forecasts.h"

#include "measure/forecast.h"
#include "support/forecasts.h"

#include <gmock/gmock.h>

using namespace ridealong;

namespace {

bool isRefused(TempBook &book, const OverrideWish &wish)
{
    ChangeSet changes = book->change();
    const bool refused = !setOverride(changes, book.book(), wish);
    EXPECT_TRUE(!refused || changes.isEmpty());
    return refused;
}

} // namespace

TEST(Overrides, KeepWhatStoodThereTheAuthorAndTheReason)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    addOpen(book, "Demo", 1000, "2026-11-01", {ownedBy(kim)});
    const auto say = [&](Money amount) {
        act(book, Op::overrideForecast, [&](ChangeSet &changes) {
            return setOverride(
                changes, book.book(),
                {.person = kim, .period = "2026-Q4", .amount = amount, .reason = "Signed", .by = 1});
        });
    };
    say({700});
    say({800});
    say({});

    const auto said = overridesOf(book.book(), kim, "2026-Q4");
    const auto &table = book.book().tables().forecastOverride;
    ASSERT_EQ(said.size(), 3u);
    EXPECT_EQ(table[said[2]].before.minor, 500);
    EXPECT_EQ(table[said[1]].before.minor, 700);
    EXPECT_EQ(table[said[1]].by.number, 1u);
    EXPECT_EQ(table.text(said[1], forecastOverrideField("reason")), "Signed");
    EXPECT_EQ(table[said[0]].before.minor, 800);
    EXPECT_FALSE(table[said[0]].amount.isSet());
}

TEST(Overrides, NeedAReasonAPeriodAndSomethingToTakeBack)
{
    TempBook book;

    EXPECT_TRUE(isRefused(book, {.period = "2026-Q4", .amount = {5}, .reason = " \t"}));
    EXPECT_TRUE(isRefused(book, {.period = "2026-Q5", .amount = {5}, .reason = "x"}));
    EXPECT_TRUE(isRefused(book, {.person = 99, .period = "2026-Q4", .amount = {5}, .reason = "x"}));
    EXPECT_TRUE(isRefused(book, {.period = "2026-Q4", .amount = {-5}, .reason = "x"}));
    EXPECT_TRUE(isRefused(book, {.period = "2026-Q4", .amount = {}, .reason = "x"}));
    EXPECT_TRUE(isRefused(book, {.period = "2026-Q4", .amount = {5}, .reason = std::string(2000, 'x')}));
    EXPECT_FALSE(isRefused(book, {.period = "2026-Q4", .amount = {0}, .reason = "x"}));
}

TEST(Categories, AreSetForOpenLeadsAndTakenAway)
{
    TempBook book;
    const std::vector leads{addOpen(book, "Demo", 1000, "2026-11-01"),
                            addOpen(book, "Demo", 10, "2026-11-01")};
    const auto put = [&](const char *category) {
        act(book, Op::setCategory,
            [&](ChangeSet &changes) { return setCategory(changes, book.book(), leads, category); });
        return std::string(book.book().leads().text(leads[1], leadField("category")));
    };

    EXPECT_EQ(put("commit"), "commit");
    EXPECT_EQ(put(""), "");
    ChangeSet changes = book->change();
    EXPECT_FALSE(setCategory(changes, book.book(), leads, "sure thing"));
    const std::vector closed{leads[0], addWon(book, 5, "2026-10-01")};
    ChangeSet others = book->change();
    EXPECT_FALSE(setCategory(others, book.book(), closed, "commit"));
    EXPECT_TRUE(others.isEmpty());
}

TEST(Quotas, HaveOneRowForAPersonAndPeriod)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const auto set = [&](Money amount) {
        act(book, Op::editQuotas,
            [&](ChangeSet &changes) { return setQuota(changes, book.book(), kim, "2026-Q4", amount); });
        return quotaWithin(book.book(), quarter("2026-10-14"), kim);
    };

    EXPECT_EQ(set({700}).minor, 700);
    EXPECT_EQ(set({900}).minor, 900);
    EXPECT_FALSE(set({}).isSet());
    EXPECT_EQ(set({50}).minor, 50); // the same row comes back
    EXPECT_EQ(book.book().tables().quota.end(), 2u);
    ChangeSet changes = book->change();
    EXPECT_FALSE(setQuota(changes, book.book(), 77, "2026-Q4", {5}));
    EXPECT_FALSE(setQuota(changes, book.book(), kim, "Q4", {5}));
    EXPECT_FALSE(setQuota(changes, book.book(), kim, "2026-Q4", {-5}));
    EXPECT_TRUE(changes.isEmpty());
}

TEST(Freezing, WritesTheTeamAndEachRepForTheMonthsAndQuartersAhead)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    addOpen(book, "Demo", 1000, "2026-11-01", {ownedBy(kim)});
    addWon(book, 40, "2026-10-02");
    const Week week = Week::of(day("2026-10-05"));

    act(book, Op::freezeForecast,
        [&](ChangeSet &changes) { return freezeForecast(changes, book.book(), week); });

    const auto &table = book.book().tables().forecastSnapshot;
    EXPECT_EQ(table.end() - 1, 2u * 12); // nine months and three quarters, for two
    int found = 0;
    for (uint32_t row = 1; row < table.end(); ++row) {
        EXPECT_EQ(table[row].week, day("2026-10-05"));
        EXPECT_EQ(table[row].takenOn, day("2026-10-14"));
        if (table.text(row, forecastSnapshotField("period")) != "2026-Q4")
            continue;
        ++found;
        EXPECT_EQ(table[row].won.minor, table[row].person.isSet() ? 0 : 40);
        EXPECT_EQ(table[row].weighted.minor, 500);
    }
    EXPECT_EQ(found, 2);
}

TEST(Freezing, RefusesWeeksThatGoOnAreFrozenOrLongOver)
{
    TempBook book;
    const Week last = weekToFreeze(book.book());
    EXPECT_EQ(last, Week::of(day("2026-10-05")));
    ChangeSet changes = book->change();

    EXPECT_FALSE(freezeForecast(changes, book.book(), last.plus(1)));
    EXPECT_FALSE(freezeForecast(changes, book.book(), last.plus(-1)));
    EXPECT_TRUE(changes.isEmpty());
    act(book, Op::freezeForecast, [&](ChangeSet &more) { return freezeForecast(more, book.book(), last); });
    ChangeSet again = book->change();
    EXPECT_FALSE(freezeForecast(again, book.book(), last));
    EXPECT_TRUE(again.isEmpty());
}
