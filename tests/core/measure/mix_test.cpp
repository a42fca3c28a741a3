// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/brakes.h"

#include "support/people.h"
#include "work/activities.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;

// Today is Wednesday, 2026-10-14, of week 42.
TEST(Mix, CountsMinutesUnderTheGradeOfTheirTime)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t lead = addGraded(book, "Acme", Grade::C, kim);
    addEffort(book, lead, kim, "2026-09-21", 60, Grade::A); // Monday of week 39, the first of four
    addEffort(book, lead, kim, "2026-10-14", 30, Grade::B);
    addActivity(book, lead, kim, "call", "2026-10-13"); // no minutes, no grade: 10 minutes, the C of today
    addEffort(book, lead, kim, "2026-09-20", 999, Grade::E); // Sunday before the window
    addEffort(book, lead, kim, "2026-10-15", 999, Grade::E); // to come
    addEffort(book, lead, 0, "2026-10-14", 999, Grade::E);   // nobody's

    const auto rows = mixRows(book.book(), effortOf(book.book()), {.person = kim});

    ASSERT_EQ(rows.size(), 1u);
    EXPECT_THAT(rows[0].minutes.of, ElementsAre(60, 30, 10, 0, 0));
    EXPECT_DOUBLE_EQ(rows[0].minutes.share(Grade::A), 0.6);
    EXPECT_TRUE(std::isnan(rows[0].discipline));
}

TEST(Mix, EndsWithTheDayThatTheLeadWasWon)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t won = book.book().stageNamed("Won");
    const uint32_t lead =
        book.addLead("Acme", {{leadField("stage"), Link{won}}, {leadField("closed_on"), day("2026-10-09")}});
    addEffort(book, lead, kim, "2026-10-09", 40, Grade::A);
    addEffort(book, lead, kim, "2026-10-10", 500, Grade::A); // service for a customer

    const Effort effort = effortOf(book.book());

    EXPECT_EQ(effort.minutes(kim, effort.firstWeek(), effort.lastWeek()).total(), 40);
}

TEST(Mix, AnAbsurdEntryIsADayAtMost)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t lead = addGraded(book, "Acme", Grade::A, kim);
    addEffort(book, lead, kim, "2026-10-13", 2'000'000'000, Grade::A);
    addEffort(book, lead, kim, "2026-10-13", -50, Grade::A);
    addEffort(book, lead, kim, "0001-01-01", 60, Grade::A);

    const Effort effort = effortOf(book.book());

    EXPECT_EQ(effort.minutes(kim, effort.firstWeek(), effort.lastWeek()).total(), 1440);
    EXPECT_EQ(effort.firstWeek(), Week::parse("2026-W42").plus(1 - Effort::mostWeeks));
}

TEST(Mix, ByWeekWithTheStateOfEach)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t lead = addGraded(book, "Acme", Grade::A, kim);
    addEffort(book, lead, kim, "2026-09-30", 100, Grade::D); // week 40
    addEffort(book, lead, kim, "2026-10-07", 100, Grade::B); // week 41
    addEffort(book, lead, kim, "2026-10-14", 100, Grade::A); // week 42

    const auto rows =
        mixRows(book.book(), effortOf(book.book()), {.person = kim, .weeks = 4, .byWeek = true});

    ASSERT_EQ(rows.size(), 4u);
    EXPECT_EQ(rows[0].week, Week::parse("2026-W39"));
    EXPECT_EQ(rows[0].state, FocusState::noData);
    EXPECT_EQ(rows[1].state, FocusState::watch);
    EXPECT_EQ(rows[2].state, FocusState::brake);
    EXPECT_EQ(rows[3].state, FocusState::brake);
    EXPECT_FALSE(rows[3].off);
    EXPECT_EQ(brakeOf(book.book(), kim).since, Week::parse("2026-W41"));
}

TEST(Mix, AReleaseHoldsFromItsDayToItsLast)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t lead = addGraded(book, "Acme", Grade::A, kim);
    addEffort(book, lead, kim, "2026-09-30", 100, Grade::D);
    addEffort(book, lead, kim, "2026-10-07", 100, Grade::D);
    ASSERT_TRUE(brakeOf(book.book(), kim).isOn());

    const uint32_t row = create(book, Entity::release,
                                {{releaseField("person"), Link{kim}},
                                 {releaseField("on"), day("2026-10-12")},
                                 {releaseField("until"), day("2026-10-14")},
                                 {releaseField("reason"), std::string("Trade fair")}});
    EXPECT_EQ(brakeOf(book.book(), kim).state, FocusState::released);
    EXPECT_EQ(brakeOf(book.book(), kim).releaseReason, QStringLiteral("Trade fair"));

    setCell(book, Entity::release, row, releaseField("until"), day("2026-10-13"));
    EXPECT_TRUE(brakeOf(book.book(), kim).isOn());
}

TEST(Mix, WasteInHoursAndMoney)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t lead = addGraded(book, "Acme", Grade::A, kim);
    addEffort(book, lead, kim, "2026-10-13", 60, Grade::D);
    addEffort(book, lead, kim, "2026-10-13", 30, Grade::E);
    EXPECT_FALSE(mixRows(book.book(), effortOf(book.book()), {.person = kim})[0].wasteMoney.isSet());

    setCell(book, Entity::person, kim, personField("hourly_cost"), Money{6'500});
    const auto rows = mixRows(book.book(), effortOf(book.book()), {.person = kim});

    EXPECT_DOUBLE_EQ(rows[0].wasteHours, 1.5);
    EXPECT_EQ(rows[0].wasteMoney.minor, 9'750);
}

TEST(Mix, DisciplineIsOneLessJumpsByTouches)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t lead = addGraded(book, "Acme", Grade::A, kim);
    for (const bool jump : {true, false, false, false})
        addActivity(book, lead, kim, "call", "2026-10-13", {{activityField("queue_jump"), jump}});

    EXPECT_DOUBLE_EQ(mixRows(book.book(), effortOf(book.book()), {.person = kim})[0].discipline, 0.75);
}

TEST(Mix, EveryActiveRepHasARow)
{
    TempBook book;
    book.addPerson("Sam Ray", "SR");
    book.addPerson("Kim Lee", "KL");

    const auto rows = mixRows(book.book(), effortOf(book.book()), {});

    ASSERT_EQ(rows.size(), 2u);
    EXPECT_EQ(book.book().personName(rows[0].person), "Kim Lee");
    EXPECT_EQ(rows[0].state, FocusState::noData);
}

TEST(Mix, ThePoolCountsOpenLeads)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    addGraded(book, "One", Grade::A, kim);
    addGraded(book, "Two", Grade::A, kim);
    addGraded(book, "Three", Grade::C);
    addGraded(book, "Four", Grade::A, kim, {{leadField("stage"), Link{book.book().stageNamed("Won")}}});

    EXPECT_THAT(poolMix(book.book(), kim), ElementsAre(2, 0, 0, 0, 0));
    EXPECT_THAT(poolMix(book.book(), 0), ElementsAre(2, 0, 1, 0, 0));
}
