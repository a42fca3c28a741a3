// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/coached.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

struct SkillsTest : testing::Test
{
    TempBook book; // today is Wednesday, 2026-10-14
    uint32_t luis = book.addPerson("Luis Ortega", "LO");
    std::vector<uint32_t> skills = skillsOf(book.book());

    // A ride on which the first skills were rated so; 0: not rated.
    uint32_t rode(const char *on, const std::vector<int> &values, const char *state = "done")
    {
        const uint32_t ride = addRide(book, luis, on, state);
        for (size_t i = 0; i < values.size(); ++i)
            if (values[i])
                addRating(book, luis, skills[i], values[i], on, ride);
        return ride;
    }
    SkillTable table() { return skillTable(book.book(), luis); }
};

} // namespace

TEST_F(SkillsTest, ANewBookHasTheUsualEightInTheirOrder)
{
    std::vector<std::string> names;
    for (const uint32_t skill : skills)
        names.emplace_back(book.book().tables().skill.text(skill, skillField("name")));

    EXPECT_THAT(names, ElementsAre("Preparation", "Opening", "Questioning", "Listening", "Presenting value",
                                   "Handling objections", "Closing", "Follow-through"));
    const auto &table = book.book().tables().skill;
    EXPECT_EQ(table.find(Id::hashedFrom("skill|closing")), skills[6]);
    for (const uint32_t skill : skills)
        for (const FieldNo guide : {skillField("guide_1"), skillField("guide_5")})
            EXPECT_FALSE(table.text(skill, guide).empty());
}

// The heat table of the drawing: average 1.9 at first, 3.5 at last.
TEST_F(SkillsTest, TellsEachRideWithItsAverageAndWhatChanged)
{
    rode("2026-10-12", {4, 4, 4, 4, 3, 3, 3, 3});
    rode("2026-04-09", {2, 2, 1, 3, 2, 1, 2, 2});

    const SkillTable told = table();

    ASSERT_EQ(told.rides.size(), 2u);
    EXPECT_EQ(told.rides[0].on, day("2026-04-09")); // oldest first
    EXPECT_DOUBLE_EQ(told.rides[0].average, 15.0 / 8);
    EXPECT_DOUBLE_EQ(told.rides[1].average, 28.0 / 8);
    EXPECT_THAT(told.change, ElementsAre(2, 2, 3, 1, 1, 2, 1, 1));
    EXPECT_THAT(told.strengths, ElementsAre(skills[0], skills[1], skills[2], skills[3]));
    EXPECT_THAT(told.weaknesses, IsEmpty());
    // Four have a 3 by now; the sixth was the lowest on the way: (1 + 3) / 2.
    EXPECT_EQ(told.focus, skills[5]);
    const RepNumbers numbers = repNumbers(book.book(), effortOf(book.book()), luis);
    EXPECT_DOUBLE_EQ(numbers.skills, 3.5);
    EXPECT_DOUBLE_EQ(numbers.firstSkills, 15.0 / 8);
    EXPECT_EQ(numbers.rides, 2);
}

TEST_F(SkillsTest, WhatWasNotRatedCountsNeitherInAveragesNorAsChange)
{
    rode("2026-09-01", {0, 2, 5});
    rode("2026-10-01", {3, 0, 4});

    const SkillTable told = table();

    EXPECT_DOUBLE_EQ(told.rides[1].average, 3.5);
    EXPECT_EQ(told.rides[1].values[1], 0);
    EXPECT_EQ(told.change[0], unsetInt);
    EXPECT_EQ(told.change[1], unsetInt);
    EXPECT_EQ(told.change[2], -1);
    EXPECT_EQ(told.focus, skills[1]); // latest 2, of the ride before
    EXPECT_THAT(told.weaknesses, ElementsAre(skills[1]));
}

TEST_F(SkillsTest, ARatingByItselfIsAColumnOfItsDayAndNoRide)
{
    rode("2026-10-01", {4, 4});
    addRating(book, luis, skills[0], 1, "2026-10-13");

    const SkillTable told = table();

    ASSERT_EQ(told.rides.size(), 2u);
    EXPECT_EQ(told.rides[1].ride, 0u);
    EXPECT_EQ(told.focus, skills[0]);
    EXPECT_DOUBLE_EQ(repNumbers(book.book(), effortOf(book.book()), luis).skills, 4); // of the ride
}

TEST_F(SkillsTest, OfTwoRatingsOnOneDayTheLaterSpeaks)
{
    addRating(book, luis, skills[0], 2, "2026-10-13");
    addRating(book, luis, skills[0], 4, "2026-10-13");

    const SkillTable told = table();

    ASSERT_EQ(told.rides.size(), 1u);
    EXPECT_EQ(told.rides[0].values[0], 4);
}

TEST_F(SkillsTest, ARetiredSkillStaysWhereItWasRatedAndIsNoFocus)
{
    rode("2026-10-01", {1, 2});
    setCell(book, Entity::skill, skills[0], skillField("retired"), true);
    setCell(book, Entity::skill, skills[7], skillField("retired"), true); // never rated

    const SkillTable told = table();

    EXPECT_EQ(skillsOf(book.book()).size(), 6u);
    EXPECT_EQ(skillsOf(book.book(), true).size(), 8u);
    ASSERT_EQ(told.skills.size(), 7u);
    EXPECT_EQ(told.skills.back(), skills[0]);
    EXPECT_EQ(told.rides[0].values.back(), 1);
    EXPECT_EQ(told.focus, skills[1]);
    EXPECT_THAT(told.weaknesses, ElementsAre(skills[1]));
}

TEST_F(SkillsTest, PlannedRidesAndWrongValuesAreNoColumns)
{
    rode("2026-10-20", {4}, "planned");
    rode("2026-10-01", {9});

    EXPECT_THAT(table().rides, IsEmpty());
    EXPECT_EQ(table().focus, 0u);
    EXPECT_TRUE(std::isnan(repNumbers(book.book(), effortOf(book.book()), luis).skills));
}

TEST_F(SkillsTest, CommitmentsAreKeptOfThoseWhoseDayIsOver)
{
    // 3 kept, 1 open past its day, 1 dropped: kept 3 of 4.
    for (const char *closed : {"2026-09-01", "2026-09-03", "2026-09-02"})
        addCommitment(book, luis, luis, "2026-09-05", "kept", closed);
    const uint32_t missed = addCommitment(book, luis, luis, "2026-10-13");
    const uint32_t today = addCommitment(book, luis, luis, "2026-10-14");
    const uint32_t anyDay = addCommitment(book, luis, luis, "");
    addCommitment(book, luis, luis, "2026-09-05", "dropped", "2026-09-04");
    const uint32_t managers = addCommitment(book, luis, book->user(), "2026-10-15");

    const CommitmentTally tally = commitmentTally(book.book(), luis, luis);
    const std::vector<uint32_t> rows = commitmentsOf(book.book(), luis);

    EXPECT_EQ(tally.open, 2);
    EXPECT_EQ(tally.missed, 1);
    EXPECT_EQ(tally.kept, 3);
    EXPECT_EQ(tally.dropped, 1);
    EXPECT_DOUBLE_EQ(tally.keptShare, 0.75);
    EXPECT_TRUE(isMissed(book.book(), missed));
    EXPECT_FALSE(isMissed(book.book(), today));
    ASSERT_EQ(rows.size(), 8u);
    EXPECT_THAT(std::vector(rows.begin(), rows.begin() + 4), ElementsAre(missed, today, managers, anyDay));
    EXPECT_EQ(book.book().tables().commitment[rows[4]].closedOn, day("2026-09-04"));
    EXPECT_EQ(commitmentTally(book.book(), book->user(), luis).open, 1);
    EXPECT_EQ(commitmentTally(book.book(), 0, 0).open, 3);
    EXPECT_TRUE(std::isnan(commitmentTally(book.book(), book->user(), luis).keptShare));
}
