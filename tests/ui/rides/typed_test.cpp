// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/typed.h"

#include "rides/ridewords.h"

#include <gtest/gtest.h>

using namespace ridealong;

TEST(TypedRide, ReadsMinutesAsPeopleTypeThem)
{
    EXPECT_EQ(readMinutes(QStringLiteral("35")), 35);
    EXPECT_EQ(readMinutes(QStringLiteral("35 min, 28 mi")), 35);
    EXPECT_EQ(readMinutes(QStringLiteral("1:10")), 70);
    EXPECT_EQ(readMinutes(QStringLiteral("1 h 10")), 70);
    EXPECT_EQ(readMinutes(QStringLiteral("2 h")), 120);

    EXPECT_FALSE(readMinutes(QStringLiteral("soon")));
    EXPECT_FALSE(readMinutes(QStringLiteral("9999")));
    EXPECT_FALSE(readMinutes({}));
}

TEST(TypedRide, ReadsTimesOfTheDay)
{
    EXPECT_EQ(readClock(QStringLiteral("7:45")), 465);
    EXPECT_EQ(readClock(QStringLiteral("2 pm")), 840);
    EXPECT_EQ(readClock(QStringLiteral("2:00")), 840); // nobody visits at two in the morning
    EXPECT_EQ(readClock(QStringLiteral("02:00")), 120);
    EXPECT_EQ(readClock(QStringLiteral("14.30")), 870);
    EXPECT_EQ(readClock(QStringLiteral("12 am")), 0);

    EXPECT_FALSE(readClock(QStringLiteral("25:00")));
    EXPECT_FALSE(readClock(QStringLiteral("noon-ish")));
}

TEST(TypedRide, ReadsAVisitAndSaysItTheSameWay)
{
    const auto whole = readVisit(QStringLiteral("45, 9:00-11:00"));
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->minutes, 45);
    EXPECT_EQ(whole->from, 540);
    EXPECT_EQ(whole->to, 660);

    const auto again = readVisit(visitWords(whole->minutes, whole->from, whole->to));
    ASSERT_TRUE(again);
    EXPECT_EQ(std::tie(again->minutes, again->from, again->to),
              std::tie(whole->minutes, whole->from, whole->to));

    const auto bare = readVisit(QStringLiteral("30"));
    ASSERT_TRUE(bare);
    EXPECT_EQ(bare->minutes, 30);
    EXPECT_EQ(bare->from, unsetInt);
    EXPECT_FALSE(readVisit(QStringLiteral("whenever")));
    EXPECT_FALSE(readVisit(QStringLiteral("45, 11:00-9:00")));
    EXPECT_FALSE(readVisit(QStringLiteral("0")));
}

TEST(TypedRide, ReadsAPlaceByNameAndNumbers)
{
    const TypedPlace both = readPlace(QStringLiteral("Indianapolis branch, 39.77, -86.16"));
    EXPECT_EQ(both.name, QStringLiteral("Indianapolis branch"));
    EXPECT_DOUBLE_EQ(both.place.latitude, 39.77);
    EXPECT_DOUBLE_EQ(both.place.longitude, -86.16);

    EXPECT_TRUE(readPlace(QStringLiteral("39.77, -86.16")).place.isKnown());
    EXPECT_FALSE(readPlace(QStringLiteral("Indianapolis")).place.isKnown());
    EXPECT_FALSE(readPlace(QStringLiteral("99.77, -86.16")).place.isKnown());
}
