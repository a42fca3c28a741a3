// SPDX-License-Identifier: GPL-3.0-or-later
// October 14, 2026 is a Wednesday; the team works from 9 to 17, Monday to Friday.
#include "measure/reminders.h"
#include "support/people.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <rapidcheck.h>

namespace ridealong {
namespace {

using testing::ElementsAre;

struct Reminders : testing::Test
{
    TempBook book;
    uint32_t kim = book.addPerson("Kim Lee", "KL");
    uint32_t acme = addGraded(book, "Acme", Grade::A, kim);

    uint32_t step(const char *due, int time = unsetInt, uint32_t person = 0)
    {
        std::vector<Cell> cells;
        if (time != unsetInt)
            cells.push_back({stepField("time"), int64_t(time)});
        if (person)
            cells.push_back({stepField("person"), Link{person}});
        return addStep(book, acme, due, std::move(cells));
    }
    // "2026-10-14 09:50"
    std::vector<std::string> between(const char *from, const char *to, ReminderRules rules = {}) const
    {
        std::vector<std::string> all;
        for (const Reminder &each :
             remindersBetween(book.book(), rules, {day(from), 0}, {day(to), 24 * 60 - 1}))
            all.push_back(each.at.on.iso() + ' ' + std::to_string(each.at.minute / 60) + ':' +
                          std::to_string(each.at.minute % 60));
        return all;
    }
};

TEST_F(Reminders, ComeSoManyMinutesBeforeATimeAndAtTheOpeningWithoutOne)
{
    step("2026-10-15", 10 * 60);
    step("2026-10-15");

    EXPECT_THAT(between("2026-10-14", "2026-10-20"), ElementsAre("2026-10-15 9:0", "2026-10-15 9:50"));
    EXPECT_THAT(between("2026-10-14", "2026-10-20", {.minutesBefore = 45}),
                ElementsAre("2026-10-15 9:0", "2026-10-15 9:15"));
    EXPECT_THAT(between("2026-10-14", "2026-10-20", {.minutesBefore = 0}), ElementsAre("2026-10-15 9:0"));
}

TEST_F(Reminders, WaitForTheNextOpeningOutsideTheWorkingHours)
{
    step("2026-10-15", 9 * 60 + 5); // 8:55
    step("2026-10-15", 18 * 60);    // 17:50
    step("2026-10-17", 10 * 60);    // a Saturday
    step("2026-10-18");
    step("2026-10-20", 5); // 23:55 of the day before

    EXPECT_THAT(between("2026-10-14", "2026-10-25"),
                ElementsAre("2026-10-15 9:0", "2026-10-16 9:0", "2026-10-19 9:0", "2026-10-19 9:0",
                            "2026-10-20 9:0"));
}

TEST_F(Reminders, AreQuietOnHolidays)
{
    setCell(book, Entity::setting, book.book().settingRow("holidays"), settingField("text"),
            std::string("2026-10-15 2026-10-16"));
    step("2026-10-15", 10 * 60);

    EXPECT_THAT(between("2026-10-14", "2026-10-25"), ElementsAre("2026-10-19 9:0"));
}

TEST_F(Reminders, AreOfOpenStepsAndOfOnesOwn)
{
    const uint32_t done = step("2026-10-15", 10 * 60);
    setCell(book, Entity::step, done, stepField("state"), int64_t(stepDone));
    step("2026-10-15", 11 * 60, 1); // Dana, who owns the book
    step("2026-10-15", 12 * 60);    // Kim, who owns the lead

    EXPECT_THAT(between("2026-10-14", "2026-10-15", {.person = kim}), ElementsAre("2026-10-15 11:50"));
    EXPECT_EQ(between("2026-10-14", "2026-10-15").size(), 2u);
}

TEST_F(Reminders, SayWhatIsDueInOneSentence)
{
    EXPECT_TRUE(dueSentence(book.book(), dueSum(book.book())).isEmpty());
    setCell(book, Entity::lead, acme, leadField("contact"), std::string("Nora Kessler"));
    step("2026-10-12");
    EXPECT_EQ(dueSentence(book.book(), dueSum(book.book())).toStdString(),
              "1 follow-up is overdue. First: Nora Kessler");

    step("2026-10-09", 8 * 60);
    step("2026-10-14");
    step("2026-10-14", 10 * 60);
    step("2026-10-15");

    EXPECT_EQ(dueSentence(book.book(), dueSum(book.book())).toStdString(),
              "2 follow-ups are overdue, 2 due today. First: Nora Kessler at 10:00 AM");
    EXPECT_EQ(dueSum(book.book(), 1).all(), 0);
}

TEST_F(Reminders, SayOneWithItsNoteAndManyByTheirNames)
{
    const uint32_t one = step("2026-10-14", 10 * 60);
    setCell(book, Entity::step, one, stepField("note"), std::string("Price list"));
    const auto all = [&] {
        return remindersBetween(book.book(), {}, {day("2026-10-13"), 0}, {day("2026-10-15"), 0});
    };
    EXPECT_EQ(reminderSentence(book.book(), all()).toStdString(), "Call: Acme at 10:00 AM. Price list");

    for (const int hour : {11, 12, 13, 14})
        step("2026-10-14", hour * 60);

    EXPECT_EQ(reminderSentence(book.book(), all()).toStdString(),
              "5 follow-ups: Acme at 10:00 AM · Acme at 11:00 AM · Acme at 12:00 PM · 2 more");
}

// However the time line is cut, a sleep of days among it: each step once, at a working time.
TEST_F(Reminders, ComeOnceOverAnyPartitionOfTheTime)
{
    setCell(book, Entity::setting, book.book().settingRow("holidays"), settingField("text"),
            std::string("2026-10-26 2026-11-11"));
    for (int i = 0; i < 40; ++i)
        step(day("2026-10-14").plus(i * 7 % 30).iso().c_str(), i % 4 == 0 ? unsetInt : i * 37 % 1440);
    const bool held = rc::check([this] {
        const ReminderRules rules{.minutesBefore = *rc::gen::inRange(1, 600)};
        std::vector<int64_t> cuts = {minutesOf({day("2026-10-01"), 0}), minutesOf({day("2026-12-31"), 0})};
        for (int i = *rc::gen::inRange(0, 20); i > 0; --i)
            cuts.push_back(*rc::gen::inRange(cuts[0], cuts[1]));
        std::ranges::sort(cuts);

        std::vector<uint32_t> steps;
        for (size_t i = 1; i < cuts.size(); ++i)
            for (const Reminder &each :
                 remindersBetween(book.book(), rules, momentAt(cuts[i - 1]), momentAt(cuts[i]))) {
                steps.push_back(each.step);
                RC_ASSERT(isWorkingTime(book.book().info(), each.at));
            }

        std::ranges::sort(steps);
        RC_ASSERT(std::ranges::adjacent_find(steps) == steps.end());
        RC_ASSERT(steps.size() == 40u);
    });
    EXPECT_TRUE(held);
}

TEST(Moments, CountAcrossMidnightAndBeforeTheYear1970)
{
    EXPECT_EQ(minutesOf({Date::of(1970, 1, 2), 1}), 1441);
    EXPECT_EQ(momentAt(-1).on, Date::of(1969, 12, 31));
    EXPECT_EQ(momentAt(-1).minute, 1439);
}

TEST(Openings, AreTheNextOnesThatAreLater)
{
    const BookInfo info;
    const auto after = [&](const char *on, int minute) {
        const Moment at = openingAfter(info, {day(on), minute});
        EXPECT_EQ(at.minute, 540);
        return at.on.iso();
    };

    EXPECT_EQ(after("2026-10-14", 539), "2026-10-14");
    EXPECT_EQ(after("2026-10-14", 540), "2026-10-15");
    EXPECT_EQ(after("2026-10-16", 700), "2026-10-19");
}

} // namespace
} // namespace ridealong
