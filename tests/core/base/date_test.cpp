// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <gtest/gtest.h>

using namespace ridealong;

TEST(Date, ReadsAndWritesIso)
{
    EXPECT_EQ(Date::parseIso("2026-11-21").iso(), "2026-11-21");
    EXPECT_EQ(Date::parseIso("1970-01-01").days, 0);
    EXPECT_FALSE(Date::parseIso("2026-02-29").isSet());
    EXPECT_FALSE(Date::parseIso("2026-1-1").isSet());
    EXPECT_FALSE(Date::parseIso("-026-11-21").isSet());
}

TEST(Date, AMonthLaterIsTheLastDayOfAShorterMonth)
{
    EXPECT_EQ(Date::parseIso("2026-01-31").plusMonths(1).iso(), "2026-02-28");
    EXPECT_EQ(Date::parseIso("2024-03-31").plusMonths(-1).iso(), "2024-02-29");
    EXPECT_EQ(Date::parseIso("2026-11-21").plusMonths(14).iso(), "2028-01-21");
}

TEST(Week, FollowsIso8601AroundTheYear)
{
    EXPECT_EQ(Week::of(Date::parseIso("2026-11-21")).iso(), "2026-W47");
    EXPECT_EQ(Week::of(Date::parseIso("2027-01-01")).iso(), "2026-W53");
    EXPECT_EQ(Week::of(Date::parseIso("2024-12-30")).iso(), "2025-W01");
    EXPECT_EQ(Week::parse("2026-W47").first().iso(), "2026-11-16");
    EXPECT_EQ(Week::parse("2026-W47").last().iso(), "2026-11-22");
    EXPECT_FALSE(Week::parse("2025-W53").isSet());
    EXPECT_EQ(Date::parseIso("2026-11-21").weekday(), 6);
    EXPECT_EQ(Date::parseIso("1969-12-31").weekday(), 3);
}

TEST(Quarter, FollowsTheFiscalYear)
{
    const Period calendar = quarterOf(Date::parseIso("2026-11-21"), 1);
    EXPECT_EQ(calendar.from.iso(), "2026-10-01");
    EXPECT_EQ(calendar.to.iso(), "2026-12-31");
    const Period fiscal = quarterOf(Date::parseIso("2026-01-15"), 12);
    EXPECT_EQ(fiscal.from.iso(), "2025-12-01");
    EXPECT_EQ(fiscal.to.iso(), "2026-02-28");
}

TEST(Instant, KeepsTheLocalDayAndMinute)
{
    const Instant noon = Instant::fromLocal(Date::parseIso("2026-10-14"), 10 * 60 + 42);
    EXPECT_EQ(noon.localDate().iso(), "2026-10-14");
    EXPECT_EQ(noon.localMinuteOfDay(), 642);
    EXPECT_EQ(noon.iso(), "2026-10-14T10:42:00");
}
