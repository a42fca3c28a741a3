// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/worktimes.h"

#include "support/people.h"

#include <gtest/gtest.h>

using namespace ridealong;

namespace {

struct Desk
{
    TempBook book{"2026-10-14"};
    uint32_t dana = book.book().personNamed("Dana Whitfield");

    template<class Verb>
    Status say(Verb &&verb)
    {
        ChangeSet changes = book->change();
        const Status status = verb(changes);
        if (!status) {
            EXPECT_TRUE(changes.isEmpty());
            return status;
        }
        return changes.isEmpty() ? Status(Done{}) : book->commit({Op::bookHours}, std::move(changes));
    }
    Status hours(const char *on, DayPart part, WorkKind kind, int minutes)
    {
        return say([&](ChangeSet &changes) {
            return bookHours(changes, book.book(), dana, day(on), part, kind, minutes);
        });
    }
    Status part(const char *on, DayPart part, WorkKind kind)
    {
        return say(
            [&](ChangeSet &changes) { return bookPart(changes, book.book(), dana, day(on), part, kind); });
    }
    int said(const char *on, DayPart part, WorkKind kind) const
    {
        return saidMinutes(book.book(), dana, day(on), part, kind);
    }
};

} // namespace

TEST(WorkTimes, ReplacesWhatWasSaidAndTakesItAway)
{
    Desk desk;

    EXPECT_TRUE(desk.hours("2026-10-13", DayPart::morning, WorkKind::desk, 120));
    EXPECT_TRUE(desk.hours("2026-10-13", DayPart::morning, WorkKind::desk, 60));
    EXPECT_EQ(desk.said("2026-10-13", DayPart::morning, WorkKind::desk), 60);
    EXPECT_EQ(desk.book.book().tables().workTime.end(), 2u);

    EXPECT_TRUE(desk.hours("2026-10-13", DayPart::morning, WorkKind::desk, 0));
    EXPECT_EQ(desk.said("2026-10-13", DayPart::morning, WorkKind::desk), unsetInt);

    EXPECT_TRUE(desk.hours("2026-10-13", DayPart::morning, WorkKind::desk, 90));
    EXPECT_EQ(desk.said("2026-10-13", DayPart::morning, WorkKind::desk), 90);
    EXPECT_EQ(desk.book.book().tables().workTime.end(), 2u);
}

TEST(WorkTimes, IsTakenBackWithOneUndo)
{
    Desk desk;
    EXPECT_TRUE(desk.part("2026-10-13", DayPart::morning, WorkKind::desk));

    EXPECT_TRUE(desk.part("2026-10-13", DayPart::morning, WorkKind::travel));
    EXPECT_EQ(desk.said("2026-10-13", DayPart::morning, WorkKind::desk), unsetInt);
    EXPECT_TRUE(desk.book->undo());

    EXPECT_EQ(desk.said("2026-10-13", DayPart::morning, WorkKind::desk), 180);
    EXPECT_EQ(desk.said("2026-10-13", DayPart::morning, WorkKind::travel), unsetInt);
}

TEST(WorkTimes, GivesAPartItsUsualHoursLessTheVisitsInIt)
{
    Desk desk;
    const uint32_t lead = desk.book.addLead("Acme");
    addActivity(desk.book, lead, desk.dana, "visit", "2026-10-13",
                {{activityField("minutes"), int64_t(70)}, {activityField("time"), int64_t(10 * 60)}});
    addActivity(desk.book, lead, desk.dana, "visit", "2026-10-13",
                {{activityField("minutes"), int64_t(300)}, {activityField("time"), int64_t(12 * 60)}});

    EXPECT_TRUE(desk.part("2026-10-13", DayPart::morning, WorkKind::desk));
    const Status filled = desk.part("2026-10-13", DayPart::afternoon, WorkKind::desk);
    EXPECT_TRUE(desk.part("2026-10-13", DayPart::evening, WorkKind::report));

    EXPECT_EQ(desk.said("2026-10-13", DayPart::morning, WorkKind::desk), 110); // of nine to noon
    EXPECT_FALSE(filled);
    EXPECT_EQ(desk.said("2026-10-13", DayPart::evening, WorkKind::report), 120);
}

TEST(WorkTimes, SaysTheFieldOfAPartNoLessThanItsVisits)
{
    Desk desk;
    addActivity(desk.book, desk.book.addLead("Acme"), desk.dana, "visit", "2026-10-13",
                {{activityField("minutes"), int64_t(240)}, {activityField("time"), int64_t(8 * 60)}});

    EXPECT_TRUE(desk.part("2026-10-13", DayPart::morning, WorkKind::field));
    EXPECT_TRUE(desk.part("2026-10-13", DayPart::afternoon, WorkKind::field));

    EXPECT_EQ(desk.said("2026-10-13", DayPart::morning, WorkKind::field), 240);
    EXPECT_EQ(desk.said("2026-10-13", DayPart::afternoon, WorkKind::field), 300); // noon to five
}

TEST(WorkTimes, RefusesDaysToComeAndMoreThanADay)
{
    Desk desk;
    EXPECT_TRUE(desk.hours("2026-10-14", DayPart::morning, WorkKind::desk, 20 * 60));

    EXPECT_FALSE(desk.hours("2026-10-15", DayPart::morning, WorkKind::desk, 60));
    EXPECT_FALSE(desk.hours("2026-10-14", DayPart::evening, WorkKind::travel, 5 * 60));
    EXPECT_FALSE(desk.hours("2026-10-14", DayPart::evening, WorkKind::travel, 2'000'000'000));
    EXPECT_FALSE(desk.hours("2026-10-14", DayPart::evening, WorkKind::travel, -1));
    EXPECT_FALSE(desk.hours("", DayPart::evening, WorkKind::travel, 1));
    EXPECT_TRUE(desk.hours("2026-10-14", DayPart::evening, WorkKind::travel, 4 * 60));
    EXPECT_TRUE(
        desk.hours("2026-10-14", DayPart::morning, WorkKind::desk, 60)); // its own old hours do not count

    desk.dana = 4711;
    EXPECT_FALSE(desk.hours("2026-10-13", DayPart::morning, WorkKind::desk, 60));
}

TEST(WorkTimes, ReadsTheUsualHoursFromTheWorkingDay)
{
    BookInfo early, late;
    early.workFrom = 7 * 60, early.workTo = 15 * 60 + 30;
    late.workFrom = 14 * 60, late.workTo = 22 * 60;

    EXPECT_EQ(usualMinutes(early, DayPart::morning), 5 * 60);
    EXPECT_EQ(usualMinutes(early, DayPart::afternoon), 3 * 60 + 30);
    EXPECT_EQ(usualMinutes(late, DayPart::morning), 2 * 60);
    EXPECT_EQ(usualMinutes(late, DayPart::afternoon), 8 * 60);
    EXPECT_EQ(usualMinutes(late, DayPart::evening), 2 * 60);
    EXPECT_EQ(partAt(late, 21 * 60), DayPart::afternoon);
    EXPECT_EQ(partAt(early, 18 * 60), DayPart::evening);
}
