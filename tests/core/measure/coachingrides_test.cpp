// SPDX-License-Identifier: GPL-3.0-or-later
// Who rides with whom, in which role and how often, worked out by hand. Today is Wednesday, 2026-10-14.
#include "support/coached.h"
#include "support/forecasts.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;

namespace {

struct RidesTest : testing::Test
{
    TempBook book;
    uint32_t luis = book.addPerson("Luis Ortega", "LO");

    uint32_t lead(const char *company = "Acme") { return book.addLead(company, {ownedBy(luis)}); }
    void visited(uint32_t lead, const char *on, const char *role, uint32_t by = 0)
    {
        addActivity(book, lead, by ? by : luis, "visit", on, {{activityField("role"), std::string(role)}});
    }
    void sold(uint32_t rep, int64_t amount) { addWon(book, amount, "2026-09-01", {ownedBy(rep)}); }
    void rode(uint32_t rep, int times)
    {
        for (int i = 0; i < times; ++i)
            addRide(book, rep, "2026-09-01");
    }
    CadenceRow cadence()
    {
        const auto rows = coachingCadence(book.book());
        return rows.empty() ? CadenceRow{} : rows.front();
    }
    // So many reps, who sold 100 for the first, 90 for the second and so on.
    std::vector<uint32_t> team(int count)
    {
        std::vector<uint32_t> reps = {luis};
        while (int(reps.size()) < count)
            reps.push_back(book.addPerson(("Rep " + std::to_string(reps.size())).c_str(), ""));
        for (size_t i = 0; i < reps.size(); ++i)
            sold(reps[i], 100 - 10 * int64_t(i));
        return reps;
    }
};

} // namespace

TEST_F(RidesTest, AVisitOfAStopAndItsActivityCountsOnce)
{
    const uint32_t ride = addRide(book, luis, "2026-09-01"), acme = lead(), other = lead("Other");
    addStop(book, ride, acme, "demonstrate");
    addStop(book, ride, other, "joint", false); // it fell through
    visited(acme, "2026-09-01", "joint");       // of that stop
    visited(acme, "2026-09-02", "observe");
    visited(other, "2026-09-02", "joint", book->user()); // logged by the manager with the rep's lead
    addStop(book, addRide(book, luis, "2026-10-20", "planned"), acme, "joint");

    const RoleTally tally = roleTally(book.book(), luis, {day("2026-09-01"), day("2026-12-31")});

    EXPECT_EQ(tally.demonstrated, 1);
    EXPECT_EQ(tally.joint, 1);
    EXPECT_EQ(tally.observed, 1);
    EXPECT_EQ(roleTally(book.book(), luis, {day("2026-09-02"), day("2026-09-30")}).all(), 2);
}

TEST_F(RidesTest, AStopOfALeadThatWasDeletedStillCounts)
{
    const uint32_t ride = addRide(book, luis, "2026-09-01"), acme = lead();
    addStop(book, ride, acme, "observe");
    setCell(book, Entity::lead, acme, leadField("deleted"), true);

    EXPECT_EQ(roleTally(book.book(), luis, {day("2026-09-01"), day("2026-09-30")}).observed, 1);
}

// Of ten visits the older five: 3 demonstrated, 1 joint, 1 observed; the newer five: 1, 1, 3.
TEST_F(RidesTest, AGrowingRepIsObservedMoreAndShownLess)
{
    const uint32_t acme = lead();
    const char *roles[] = {"demonstrate", "joint", "demonstrate", "observe",    "demonstrate",
                           "observe",     "joint", "observe",     "demonstrate"};
    int dayOfMonth = 10;
    for (const char *role : roles)
        visited(acme, ("2026-08-" + std::to_string(dayOfMonth++)).c_str(), role);
    EXPECT_TRUE(roleShift(book.book(), luis).tooFew); // nine

    visited(acme, "2026-08-30", "observe");
    const RoleShift shift = roleShift(book.book(), luis);

    EXPECT_FALSE(shift.tooFew);
    EXPECT_EQ(shift.first.demonstrated, 3);
    EXPECT_EQ(shift.first.observed, 1);
    EXPECT_EQ(shift.last.demonstrated, 1);
    EXPECT_EQ(shift.last.observed, 3);
    EXPECT_TRUE(shift.growing);
}

TEST_F(RidesTest, ARideIsDueAfterTheCadenceUnlessOneIsPlannedWithinIt)
{
    addRide(book, luis, "2026-09-15"); // 29 days ago; meant every 28
    EXPECT_TRUE(cadence().isDue);
    EXPECT_EQ(cadence().daysSince, 29);

    addRide(book, luis, "2026-11-12", "planned"); // in 29 days: too late
    EXPECT_TRUE(cadence().isDue);
    addRide(book, luis, "2026-11-11", "planned");

    EXPECT_FALSE(cadence().isDue);
    EXPECT_EQ(cadence().nextRide, day("2026-11-11"));
}

TEST_F(RidesTest, ADayExactlyAsLongAgoAsMeantIsInTime)
{
    addRide(book, luis, "2026-09-16");

    EXPECT_FALSE(cadence().isDue);
}

// 26 weeks are 182 days: 6 times 28 with 14 left. Hired on 2026-08-20 are 56 days: twice.
TEST_F(RidesTest, MeantRidesCountFromTheDayOfHiring)
{
    addRide(book, luis, "2026-04-16"); // day 182, the first that counts
    addRide(book, luis, "2026-04-15");
    EXPECT_EQ(cadence().meant, 6);
    EXPECT_EQ(cadence().ridesInPeriod, 1);

    setCell(book, Entity::person, luis, personField("hired_on"), day("2026-08-20"));

    EXPECT_EQ(cadence().meant, 2);
    EXPECT_EQ(cadence().ridesInPeriod, 0);
}

TEST_F(RidesTest, ANewRepIsDueACadenceAfterHiring)
{
    EXPECT_TRUE(cadence().isDue); // never rode with, and hired nobody knows when

    setCell(book, Entity::person, luis, personField("hired_on"), day("2026-10-01"));
    EXPECT_FALSE(cadence().isDue);
    setCell(book, Entity::person, luis, personField("hired_on"), day("2026-09-01"));

    EXPECT_TRUE(cadence().isDue);
    EXPECT_EQ(cadence().daysSince, unsetInt);
}

TEST_F(RidesTest, APlannedRideOfADayThatIsOverWaitsForItsDebrief)
{
    addRide(book, luis, "2026-10-14", "planned"); // today's goes on
    EXPECT_EQ(cadence().debriefDue, 0u);

    addRide(book, luis, "2026-10-13", "planned");
    const uint32_t older = addRide(book, luis, "2026-10-06", "planned");
    addRide(book, luis, "2026-10-12", "planned");

    EXPECT_EQ(cadence().debriefDue, older);
    EXPECT_EQ(cadence().nextRide, day("2026-10-14"));
}

TEST_F(RidesTest, ARideThatWaitsForItsDebriefIsNotMissing)
{
    addRide(book, luis, "2026-06-01");
    EXPECT_TRUE(cadence().isDue);

    addRide(book, luis, "2026-10-13", "planned");

    EXPECT_FALSE(cadence().isDue);
    EXPECT_EQ(cadence().lastRide, day("2026-06-01")); // nobody said yet that it took place
}

TEST_F(RidesTest, WhoLeftHasNoCadence)
{
    addRide(book, luis, "2026-09-01");
    setCell(book, Entity::person, luis, personField("active"), false);

    EXPECT_TRUE(coachingCadence(book.book()).empty());
    EXPECT_EQ(repNumbers(book.book(), effortOf(book.book()), luis).rides, 1); // the past stays
}

// Six reps: two in each third. By heads the middle gets a third of the rides; under a sixth is left out.
TEST_F(RidesTest, TheMiddleIsLeftOutUnderHalfOfItsShare)
{
    const auto reps = team(6);
    rode(reps[0], 5);
    rode(reps[5], 2);
    rode(reps[2], 1); // 1 of 8 is an eighth
    const MiddleCheck out = coachTheMiddle(book.book());
    EXPECT_THAT(out.reps, ElementsAre(2, 2, 2));
    EXPECT_THAT(out.rides, ElementsAre(5, 1, 2));
    EXPECT_DOUBLE_EQ(out.middleShare, 0.125);
    EXPECT_TRUE(out.neglected);
    EXPECT_TRUE(out.sentence.contains(QStringLiteral("1 of 8"))) << out.sentence.toStdString();

    rode(reps[3], 1); // 2 of 9

    EXPECT_FALSE(coachTheMiddle(book.book()).neglected);
}

TEST_F(RidesTest, RepsWhoSoldTheSameStandInTheSameThird)
{
    for (int i = 1; i < 6; ++i)
        book.addPerson(("Rep " + std::to_string(i)).c_str(), "");
    EXPECT_THAT(coachTheMiddle(book.book()).reps, ElementsAre(0, 6, 0)); // nobody sold anything

    sold(luis, 100);

    // One sold: he is the top; the five who did not hold places 1 to 5, the middle of which is 3.
    EXPECT_THAT(coachTheMiddle(book.book()).reps, ElementsAre(1, 5, 0));
}

TEST_F(RidesTest, FewRepsOrRidesSayNothingOfTheMiddle)
{
    const auto reps = team(4);
    rode(reps[0], 9);
    EXPECT_FALSE(coachTheMiddle(book.book()).neglected);
    EXPECT_FALSE(coachTheMiddle(book.book()).sentence.isEmpty());

    TempBook other;
    EXPECT_TRUE(std::isnan(coachTheMiddle(other.book()).middleShare));
    EXPECT_FALSE(coachTheMiddle(other.book()).sentence.isEmpty());
}

TEST_F(RidesTest, WhoLeftStandsInNoThird)
{
    const auto reps = team(6);
    rode(reps[2], 4);
    setCell(book, Entity::person, reps[2], personField("active"), false);

    const MiddleCheck check = coachTheMiddle(book.book());

    EXPECT_THAT(check.reps, ElementsAre(1, 3, 1));
    EXPECT_THAT(check.rides, ElementsAre(0, 0, 0));
}

// The columns of the drawing: rides in weeks 30, 37 and 42, 3.3 a week after them and 1.4 otherwise.
TEST_F(RidesTest, CountsDemonstrationsInTheTwoWeeksAfterARideApart)
{
    const int demos[] = {1, 1, 3, 3, 2, 1, 1, 1, 2, 4, 3, 2, 2, 1}; // of weeks 29 to 42
    const uint32_t acme = lead();
    for (int i = 0; i < 14; ++i)
        for (int count = 0; count < demos[i]; ++count)
            addActivity(book, acme, luis, "demo", Week::of(2026, 29 + i).first().iso().c_str());
    addActivity(book, acme, luis, "visit", "2026-10-13");
    for (const char *on : {"2026-07-23", "2026-09-10", "2026-10-12"})
        addRide(book, luis, on);

    const DemoWeeks told = demoWeeks(book.book(), luis);

    ASSERT_EQ(told.weeks.size(), 14u);
    EXPECT_EQ(told.weeks[0].week, Week::of(2026, 29));
    EXPECT_EQ(told.weeks[9].demos, 4);
    EXPECT_TRUE(told.weeks[1].hasRide);
    EXPECT_TRUE(told.weeks[2].isAfterRide);
    EXPECT_TRUE(told.weeks[3].isAfterRide);
    EXPECT_FALSE(told.weeks[4].isAfterRide);
    EXPECT_EQ(told.rides, 2); // no week after the third is there yet
    EXPECT_DOUBLE_EQ(told.afterRide, 13.0 / 4);
    EXPECT_DOUBLE_EQ(told.otherwise, 14.0 / 10);
}

TEST_F(RidesTest, ARideBeforeTheWeeksMarksThoseAfterIt)
{
    addRide(book, luis, "2026-07-06"); // week 28

    const DemoWeeks told = demoWeeks(book.book(), luis);

    EXPECT_TRUE(told.weeks[0].isAfterRide);
    EXPECT_TRUE(told.weeks[1].isAfterRide);
    EXPECT_FALSE(told.weeks[2].isAfterRide);
    EXPECT_EQ(told.rides, 1);
}

// Luis moved 5 of 10 on from Qualified, the others 9 of 12.
TEST_F(RidesTest, ComparesStagesWithEverybodyElse)
{
    const uint32_t erin = book.addPerson("Erin Walsh", "EW");
    const auto came = [&](uint32_t rep, const char *stage, int count, const char *on) {
        for (int i = 0; i < count; ++i)
            book.addLead("Lead", {ownedBy(rep),
                                  {leadField("stage"), stageOf(book, stage)},
                                  {leadField("received_on"), day(on)}});
    };
    came(luis, "Qualified", 5, "2026-03-01");
    came(luis, "Demo", 4, "2026-03-01");
    came(luis, "Won", 1, "2026-03-01");
    came(luis, "Won", 9, "2025-10-01"); // more than 52 weeks ago
    came(erin, "Qualified", 3, "2026-03-01");
    came(erin, "Quoted", 9, "2026-03-01");

    const auto stages = stagesAgainstTeam(book.book(), luis);

    ASSERT_EQ(stages.size(), 5u); // the open ones
    EXPECT_EQ(stages[2].stage, book.book().stageNamed("Qualified"));
    EXPECT_EQ(stages[2].entered, 10);
    EXPECT_EQ(stages[2].moved, 5);
    EXPECT_DOUBLE_EQ(stages[2].rate(), 0.5);
    EXPECT_DOUBLE_EQ(stages[2].teamRate(), 0.75);
    EXPECT_FALSE(stages[2].tooFew);
    EXPECT_EQ(stages[3].entered, 5);
    EXPECT_EQ(stages[3].moved, 1);
    EXPECT_TRUE(stages[3].tooFew);
    EXPECT_TRUE(std::isnan(StageAgainstTeam{}.rate()));
}

TEST_F(RidesTest, TheNumbersAreThoseOfTheRepAlone)
{
    const uint32_t acme = addGraded(book, "Acme", Grade::A, luis, {{leadField("value"), Money{5000}}});
    addStep(book, acme, "2026-10-01");
    addEffort(book, acme, luis, "2026-10-06", 60, Grade::A); // last week
    addEffort(book, acme, luis, "2026-10-06", 60, Grade::C);
    book.addLead("Asked", {ownedBy(luis), {leadField("received_on"), day("2026-09-01")}});

    const RepNumbers numbers = repNumbers(book.book(), effortOf(book.book()), luis);

    EXPECT_DOUBLE_EQ(numbers.onA, 0.5); // this week has no effort
    EXPECT_DOUBLE_EQ(numbers.goalA, 0.8);
    EXPECT_EQ(numbers.overdue, 1);
    EXPECT_EQ(numbers.atRisk.minor, 5000);
    EXPECT_DOUBLE_EQ(numbers.followUpRate, 0);
    EXPECT_TRUE(std::isnan(numbers.responseHours));
}
