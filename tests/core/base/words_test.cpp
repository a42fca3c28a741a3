// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"

#include <QStringList>

#include <gtest/gtest.h>
#include <limits>

using namespace ridealong;

static std::string dollars(double major)
{
    return moneyWords(Money{std::llround(major * 100)}, "USD").toStdString();
}

TEST(Words, SayMoneyInAtMostThreeDigits)
{
    EXPECT_EQ(dollars(0), "$0");
    EXPECT_EQ(dollars(0.4), "$0");
    EXPECT_EQ(dollars(850.2), "$850");
    EXPECT_EQ(dollars(5400), "$5.4k");
    EXPECT_EQ(dollars(12400), "$12.4k");
    EXPECT_EQ(dollars(58000), "$58k");
    EXPECT_EQ(dollars(234000), "$234k");
    EXPECT_EQ(dollars(1500000), "$1.50M");
    EXPECT_EQ(dollars(12340000), "$12.3M");
}

TEST(Words, RoundMoneyUpIntoTheNextUnit)
{
    EXPECT_EQ(dollars(999.4), "$999");
    EXPECT_EQ(dollars(999.5), "$1k");
    EXPECT_EQ(dollars(9999), "$10k");
    EXPECT_EQ(dollars(999499), "$999k");
    EXPECT_EQ(dollars(999500), "$1.00M");
    EXPECT_EQ(dollars(999500000), "$1.00B");
}

TEST(Words, SayMoneyBelowZeroWithATrueMinus)
{
    EXPECT_EQ(dollars(-44000), "−$44k");
    EXPECT_EQ(moneyChange(-4400000, "USD").toStdString(), "−$44k");
    EXPECT_EQ(moneyChange(4400000, "USD").toStdString(), "+$44k");
    EXPECT_EQ(moneyChange(0, "USD").toStdString(), "no change");
}

TEST(Words, SayMoneyOfOtherCurrenciesInTheirOwnUnits)
{
    EXPECT_EQ(moneyWords({214000}, "JPY").toStdString(), "¥214k");
    EXPECT_EQ(moneyWords({21400000}, "EUR").toStdString(), "€214k");
    EXPECT_EQ(moneyWords({21400000}, "CHF").toStdString(), "CHF\u00a0214k");
    EXPECT_EQ(moneyWords({}, "USD").toStdString(), "");
    EXPECT_EQ(moneyWords({std::numeric_limits<int64_t>::max()}, "JPY").toStdString(), "¥999999999B");
}

TEST(Words, SaySharesAndTheirChanges)
{
    EXPECT_EQ(percentWords(0.834).toStdString(), "83%");
    EXPECT_EQ(percentWords(-0.1).toStdString(), "−10%");
    EXPECT_EQ(percentWords(std::nan("")).toStdString(), "");
    EXPECT_EQ(pointsChange(0.034).toStdString(), "+3 points");
    EXPECT_EQ(pointsChange(-0.01).toStdString(), "−1 point");
    EXPECT_EQ(pointsChange(0.004).toStdString(), "no change");
    EXPECT_EQ(countChange(-2).toStdString(), "−2");
}

TEST(Words, SayDaysAndWeeks)
{
    const Date day = Date::of(2026, 10, 15);

    EXPECT_EQ(dayWords(day).toStdString(), "Oct 15");
    EXPECT_EQ(nearDayWords(day, Date::of(2026, 10, 12)).toStdString(), "Thu, Oct 15");
    EXPECT_EQ(nearDayWords(day, Date::of(2026, 10, 1)).toStdString(), "Oct 15");
    EXPECT_EQ(dayWords({}).toStdString(), "");
}

TEST(Words, SayARangeAsShortAsItCanBe)
{
    EXPECT_EQ(rangeWords({Date::of(2026, 10, 5), Date::of(2026, 10, 11)}).toStdString(),
              "October 5 to 11, 2026");
    EXPECT_EQ(rangeWords({Date::of(2026, 9, 28), Date::of(2026, 10, 4)}).toStdString(),
              "September 28 to October 4, 2026");
    EXPECT_EQ(rangeWords({Date::of(2025, 12, 29), Date::of(2026, 1, 4)}).toStdString(),
              "December 29, 2025 to January 4, 2026");
    EXPECT_EQ(rangeWords({Date::of(2026, 1, 4), Date::of(2026, 1, 4)}).toStdString(), "January 4, 2026");
}

TEST(Words, ListThingsAsASentenceDoes)
{
    EXPECT_EQ(listWords({}).toStdString(), "");
    EXPECT_EQ(listWords({"a"}).toStdString(), "a");
    EXPECT_EQ(listWords({"a", "b"}).toStdString(), "a and b");
    EXPECT_EQ(listWords({"a", "b", "c"}).toStdString(), "a, b and c");
}
