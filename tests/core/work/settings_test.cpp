// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/settings.h"

#include "support/tempbook.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

Status set(TempBook &book, const std::vector<SettingText> &wanted)
{
    ChangeSet changes = book->change();
    const Status done = setSettings(changes, book.book(), wanted);
    return done ? book->commit({Op::editSettings}, std::move(changes)) : done;
}

std::string whyNot(TempBook &book, const char *key, const char *text)
{
    const Status done = set(book, {{key, text}});
    return done ? std::string() : done.error().text.toStdString();
}

} // namespace

TEST(SettingTexts, ADayEndsLaterThanItStarts)
{
    TempBook book;

    EXPECT_THAT(whyNot(book, "work_from", "1020"), HasSubstr("must end later"));
    EXPECT_THAT(whyNot(book, "work_to", "500"), HasSubstr("must end later"));
    EXPECT_TRUE(set(book, {{"work_from", "1080"}, {"work_to", "1320"}}));

    EXPECT_EQ(book.book().info().workFrom, 1080);
    EXPECT_EQ(book.book().info().workTo, 1320);
}

TEST(SettingTexts, RoadsHoursAndTheFieldGoalKeepWithinTheirBounds)
{
    TempBook book;

    EXPECT_THAT(whyNot(book, "field_goal_low", "0.6"), HasSubstr("at least as high"));
    EXPECT_THAT(whyNot(book, "visit_to", "400"), HasSubstr("must end later"));
    EXPECT_THAT(whyNot(book, "distance_unit", "furlong"), HasSubstr("km or in mi"));
    EXPECT_THAT(whyNot(book, "road_factor", "0"), HasSubstr("from 1 to 5"));
    EXPECT_TRUE(set(book, {{"field_goal_low", "0.6"}, {"field_goal_high", "0.6"}, {"distance_unit", "mi"}}));

    EXPECT_DOUBLE_EQ(book.book().info().fieldGoalLow, 0.6);
    EXPECT_TRUE(book.book().info().inMiles);
}

TEST(SettingTexts, HolidaysAreSortedDaysOnceEach)
{
    TempBook book;

    ASSERT_TRUE(set(book, {{"holidays", " 2026-12-25  2026-01-01 2026-12-25"}}));

    EXPECT_EQ(book.book().setting("holidays"), "2026-01-01 2026-12-25");
    EXPECT_FALSE(book.book().info().isWorkingDay(Date::of(2026, 12, 25)));
    EXPECT_THAT(whyNot(book, "holidays", "2026-02-30"), HasSubstr("not 2026-02-30"));
    EXPECT_THAT(whyNot(book, "holidays", "Christmas"), HasSubstr("not Christmas"));
}

TEST(SettingTexts, TheOwnerIsAManagerOfTheBook)
{
    TempBook book;
    book.addPerson("Cole Jensen", "CJ");

    EXPECT_THAT(whyNot(book, "owner", "Nobody Known"), HasSubstr("Nobody in the book"));
    EXPECT_THAT(whyNot(book, "owner", "Cole Jensen"), HasSubstr("is not a manager"));
    EXPECT_TRUE(set(book, {{"owner", "DW"}}));

    EXPECT_EQ(book.book().info().owner, "Dana Whitfield");
}

TEST(SettingTexts, TheCurrencyChangesOnlyWhereAmountsKeepTheirDecimals)
{
    TempBook book;

    EXPECT_THAT(whyNot(book, "currency", "JPY"), HasSubstr("other decimals"));
    EXPECT_THAT(whyNot(book, "currency", "euro"), HasSubstr("three capital letters"));
    EXPECT_TRUE(set(book, {{"currency", "EUR"}}));

    EXPECT_EQ(book.book().info().currency, "EUR");
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book.book().info().currency, "USD");
}

TEST(SettingTexts, LostReasonsAreLinesOnceEachAndNeverNone)
{
    TempBook book;

    ASSERT_TRUE(set(book, {{"lost_reasons", "Price\n\n  No   need \nPrice\n"}}));

    EXPECT_EQ(book.book().setting("lost_reasons"), "Price\nNo need");
    EXPECT_THAT(whyNot(book, "lost_reasons", " \n"), HasSubstr("at least one reason"));
    EXPECT_THAT(whyNot(book, "name", "  "), HasSubstr("Give the book a name"));
}

TEST(SettingTexts, OneWrongValueSetsNothing)
{
    TempBook book;

    EXPECT_FALSE(set(book, {{"cadence_a", "7"}, {"cadence_b", "0"}}));

    EXPECT_EQ(book.book().info().cadence[0], 14);
}

TEST(SettingDeeds, SayWhichSettingWasChanged)
{
    EXPECT_EQ(describe({Op::editSettings}), QStringLiteral("Changed the settings"));
    EXPECT_EQ(describe({Op::editSettings, QStringLiteral("Holidays")}),
              QStringLiteral("Changed the settings: Holidays"));
    EXPECT_EQ(describe({Op::customField, QStringLiteral("Pumps")}),
              QStringLiteral("Defined the field Pumps"));
    EXPECT_EQ(describe({Op::customField, QStringLiteral("Pumps"), QStringLiteral("archived")}),
              QStringLiteral("Changed the field Pumps: archived"));
}
