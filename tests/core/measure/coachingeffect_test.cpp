// SPDX-License-Identifier: GPL-3.0-or-later
// The effect of coaching on histories that are worked out by hand. Eight weeks are 56 days: of a ride on
// July 1 the days from May 6 to June 30 and from July 2 to August 26.
#include "support/coached.h"
#include "support/forecasts.h"

#include <gmock/gmock.h>

using namespace ridealong;

namespace {

struct EffectTest : testing::Test
{
    TempBook book; // today is 2026-10-14
    uint32_t luis = book.addPerson("Luis Ortega", "LO");
    uint32_t erin = book.addPerson("Erin Walsh", "EW");

    uint32_t inquiry(const char *on, bool touched, uint32_t rep = 0)
    {
        const uint32_t who = rep ? rep : luis;
        const uint32_t lead = book.addLead("Inquiry", {ownedBy(who), {leadField("received_on"), day(on)}});
        if (touched) // long after every window, and without minutes
            addEffort(book, lead, who, "2026-10-10", 0, Grade::A);
        return lead;
    }
    void inquiries(const char *on, int touched, int all)
    {
        for (int i = 0; i < all; ++i)
            inquiry(on, i < touched);
    }
    void closed(const char *on, const char *stage, int count = 1)
    {
        for (int i = 0; i < count; ++i)
            book.addLead("Closed", {ownedBy(luis),
                                    {leadField("stage"), stageOf(book, stage)},
                                    {leadField("closed_on"), day(on)}});
    }
    CoachingEffect effect(uint32_t rep) { return coachingEffect(book.book(), rep); }
};

} // namespace

TEST_F(EffectTest, TellsBothSidesOfARideAsWorkedOutByHand)
{
    addRide(book, luis, "2026-07-01");
    // Follow-up: 2 of 5 before, 4 of 5 after. Those outside the eight weeks and on the day itself count in
    // neither: May 5 is day -57, August 27 day +57.
    inquiries("2026-05-06", 1, 2);
    inquiries("2026-06-30", 1, 3);
    inquiries("2026-07-02", 1, 2);
    inquiries("2026-08-26", 3, 3);
    for (const char *outside : {"2026-05-05", "2026-07-01", "2026-08-27"})
        inquiry(outside, true);
    // Minutes: 60 on A and 140 on others before, 30 %; 180 of 240 after, 75 %.
    const uint32_t lead = book.addLead("Worked", {ownedBy(erin)});
    addEffort(book, lead, luis, "2026-06-01", 60, Grade::A);
    addEffort(book, lead, luis, "2026-06-02", 140, Grade::D);
    addEffort(book, lead, luis, "2026-07-20", 180, Grade::A);
    addEffort(book, lead, luis, "2026-08-26", 60, Grade::B);
    addEffort(book, lead, luis, "2026-07-01", 500, Grade::E); // the ride itself
    addEffort(book, lead, erin, "2026-07-20", 500, Grade::E); // of somebody else
    // Closed: won 1 of 4 before (no decision is lost too), 2 of 3 after.
    closed("2026-06-10", "Won");
    closed("2026-06-10", "Lost", 2);
    closed("2026-06-10", "No decision");
    closed("2026-07-10", "Won", 2);
    closed("2026-07-11", "Lost");

    const CoachingEffect told = effect(luis);

    ASSERT_EQ(told.rides.size(), 1u);
    const RideEffect &ride = told.rides[0];
    EXPECT_EQ(ride.before.inquiries, 5);
    EXPECT_EQ(ride.after.inquiries, 5);
    EXPECT_DOUBLE_EQ(ride.before.followUpRate(), 0.4);
    EXPECT_DOUBLE_EQ(ride.after.followUpRate(), 0.8);
    EXPECT_EQ(ride.before.minutes, 200);
    EXPECT_EQ(ride.before.touches, 2);
    EXPECT_DOUBLE_EQ(ride.before.shareOnA(), 0.3);
    EXPECT_DOUBLE_EQ(ride.after.shareOnA(), 0.75);
    EXPECT_EQ(ride.before.closed, 4);
    EXPECT_DOUBLE_EQ(ride.before.winRate(), 0.25);
    EXPECT_DOUBLE_EQ(ride.after.winRate(), 2.0 / 3);
    EXPECT_TRUE(ride.isWhole);
    EXPECT_EQ(told.wholeRides, 1);
    EXPECT_TRUE(told.tooFew); // one ride tells nothing
}

// The second ride is three weeks after the first: what came between counts after one and before the other.
TEST_F(EffectTest, OverlappingRidesHaveEachTheirOwnWeeks)
{
    addRide(book, luis, "2026-07-01");
    addRide(book, luis, "2026-07-22");
    inquiries("2026-06-20", 1, 2); // before both: days -11 and -32
    inquiries("2026-07-10", 1, 1); // after the first, before the second
    inquiries("2026-08-01", 2, 2); // after both

    const CoachingEffect told = effect(luis);

    ASSERT_EQ(told.rides.size(), 2u);
    EXPECT_EQ(told.rides[0].before.inquiries, 2);
    EXPECT_EQ(told.rides[0].after.inquiries, 3);
    EXPECT_EQ(told.rides[1].before.inquiries, 3);
    EXPECT_EQ(told.rides[1].after.inquiries, 2);
    EXPECT_EQ(told.before.inquiries, 5); // 2 + 3
    EXPECT_EQ(told.before.touched, 3);   // 1 + 2
    EXPECT_EQ(told.after.inquiries, 5);  // 3 + 2
    EXPECT_EQ(told.after.touched, 5);    // 3 + 2
}

TEST_F(EffectTest, ARideOfLessThanEightWeeksAgoIsToldButNotSummed)
{
    addRide(book, luis, "2026-08-18"); // 57 days ago: the last of the weeks after ended yesterday
    addRide(book, luis, "2026-08-19");
    inquiries("2026-09-01", 1, 1);

    const CoachingEffect told = effect(luis);

    ASSERT_EQ(told.rides.size(), 2u);
    EXPECT_TRUE(told.rides[0].isWhole);
    EXPECT_FALSE(told.rides[1].isWhole);
    EXPECT_EQ(told.rides[1].after.inquiries, 1);
    EXPECT_EQ(told.wholeRides, 1);
    EXPECT_EQ(told.after.inquiries, 1);
}

TEST_F(EffectTest, ClaimsNothingUnderThreeRidesOrTenOnASide)
{
    for (const char *on : {"2026-05-01", "2026-05-02", "2026-05-03"})
        addRide(book, luis, on);
    inquiries("2026-04-20", 2, 4); // 4 x 3 rides = 12
    inquiries("2026-05-10", 2, 3); // 3 x 3 rides = 9

    const CoachingEffect nine = effect(luis);
    inquiries("2026-05-11", 1, 1);
    const CoachingEffect twelve = effect(luis);

    EXPECT_EQ(nine.after.inquiries, 9);
    EXPECT_TRUE(nine.fewForFollowUp);
    EXPECT_FALSE(twelve.fewForFollowUp);
    EXPECT_TRUE(twelve.fewForWins); // nothing was closed
    EXPECT_TRUE(twelve.tooFew);
}

TEST_F(EffectTest, ARepWithoutAnythingHasNoRates)
{
    const CoachingEffect none = effect(erin);
    addRide(book, erin, "2026-07-01");
    addRide(book, erin, "2026-07-02", "planned");
    addRide(book, erin, "2026-07-03", "cancelled");
    const CoachingEffect told = effect(erin);

    EXPECT_TRUE(none.rides.empty());
    EXPECT_TRUE(none.tooFew);
    ASSERT_EQ(told.rides.size(), 1u);
    EXPECT_TRUE(std::isnan(told.before.followUpRate()));
    EXPECT_TRUE(std::isnan(told.after.shareOnA()));
    EXPECT_TRUE(std::isnan(told.after.winRate()));
}

TEST_F(EffectTest, TheTeamIsTheSumOfItsRepsAlsoOfThoseWhoLeft)
{
    addRide(book, luis, "2026-07-01");
    addRide(book, erin, "2026-07-01");
    inquiry("2026-07-02", true);
    inquiry("2026-07-02", false, erin);
    inquiry("2026-07-02", true, erin);
    setCell(book, Entity::person, erin, personField("active"), false);

    const CoachingEffect told = effect(0);

    EXPECT_EQ(told.rides.size(), 2u);
    EXPECT_EQ(told.after.inquiries, 3);
    EXPECT_EQ(told.after.touched, 2);
    EXPECT_EQ(effect(erin).after.inquiries, 2);
}

TEST_F(EffectTest, DeletedLeadsCountNoMore)
{
    addRide(book, luis, "2026-07-01");
    const uint32_t gone = inquiry("2026-07-02", true);
    inquiry("2026-07-02", true);
    setCell(book, Entity::lead, gone, leadField("deleted"), true);

    EXPECT_EQ(effect(luis).after.inquiries, 1);
}
