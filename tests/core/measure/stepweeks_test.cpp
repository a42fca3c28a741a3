// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/followups.h"
#include "support/people.h"

#include <random>

using namespace ridealong;

TEST(StepWeeks, CountWhatFellDueInEachWeekAndWhatWasKept)
{
    TempBook book; // Wednesday of week 42
    const uint32_t lead = book.addLead("Acme");
    const auto done = [&](const char *due, const char *on) {
        addStep(book, lead, due, {{stepField("state"), int64_t(stepDone)}, {stepField("done_on"), day(on)}});
    };
    done("2026-09-28", "2026-09-28");  // Monday of week 40
    done("2026-10-04", "2026-10-05");  // Sunday of week 40, a day late
    done("2026-10-12", "2026-10-09");  // week 42, done before
    addStep(book, lead, "2026-10-13"); // overdue
    addStep(book, lead, "2026-10-14"); // today's do not count yet
    addStep(book, lead, "2026-10-20"); // nor do later ones

    const auto weeks = stepsByWeek(book.book(), Week::of(2026, 40), Week::of(2026, 42));

    EXPECT_EQ(weeks,
              (std::vector<StepWeek>{
                  {Week::of(2026, 40), 2, 1}, {Week::of(2026, 41), 0, 0}, {Week::of(2026, 42), 2, 1}}));
    EXPECT_TRUE(std::isnan(weeks[1].share()));
    EXPECT_DOUBLE_EQ(weeks[2].share(), 0.5);
    EXPECT_TRUE(stepsByWeek(book.book(), {}, Week::of(2026, 42)).empty());
    EXPECT_TRUE(stepsByWeek(book.book(), Week::of(2026, 42), Week::of(2026, 41)).empty());
}

// Across the year's end, and by person, a week is what the measure says of that week alone.
TEST(StepWeeks, SayWhatTheMeasureSaysOfEachWeek)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL"), sam = book.addPerson("Sam Ray", "SR");
    std::mt19937 dice(7);
    const auto roll = [&dice](int sides) { return int(dice() % unsigned(sides)); };
    ChangeSet changes = book->change();
    for (int i = 0; i < 30; ++i) {
        const uint32_t lead =
            changes.create(Entity::lead, {{leadField("company"), std::string("Lead")},
                                          {leadField("stage"), Link{book.book().firstStage()}},
                                          {leadField("owner"), Link{roll(2) ? kim : sam}},
                                          {leadField("deleted"), roll(6) == 0}});
        for (int s = 0; s < 20; ++s) {
            const Date due = day("2025-12-01").plus(roll(320));
            changes.create(Entity::step, {{stepField("lead"), Link{lead}},
                                          {stepField("due"), due},
                                          {stepField("state"), int64_t(1 + roll(3))},
                                          {stepField("done_on"), due.plus(roll(7) - 3)}});
        }
    }
    ASSERT_TRUE(book->commit({Op::demo}, std::move(changes)));

    for (const uint32_t person : {0u, kim, sam}) {
        const auto weeks = stepsByWeek(book.book(), Week::of(2025, 50), Week::of(2026, 42), person);
        ASSERT_EQ(weeks.size(), 45u);
        for (const StepWeek &week : weeks) {
            const FollowUpRow row = followUpOf(book.book(), {week.week.first(), week.week.last()}, person);
            EXPECT_EQ(std::pair(week.due, week.done), std::pair(row.stepsDue, row.stepsDone))
                << week.week.iso();
        }
    }
}
