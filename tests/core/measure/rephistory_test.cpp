// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/rephistory.h"

#include "support/people.h"
#include "work/focus.h"

using namespace ridealong;

namespace {

RepHistory historyOf(TempBook &book, uint32_t person, int weeks = 26)
{
    return repHistory(book.book(), effortOf(book.book()), person, weeks);
}

} // namespace

TEST(RepHistory, TellsEachWeekNewestFirst)
{
    TempBook book; // Wednesday of week 42
    const uint32_t cole = book.addPerson("Cole Jensen", "CJ");
    const uint32_t lead = addGraded(book, "Brickyard", Grade::E, cole);
    for (const char *on : {"2026-09-29", "2026-10-06", "2026-10-13"})
        addEffort(book, lead, cole, on, 120, Grade::E);
    addActivity(book, lead, cole, "call", "2026-10-12",
                {{activityField("minutes"), int64_t(30)},
                 {activityField("grade"), Grade::A},
                 {activityField("off_policy"), true},
                 {activityField("queue_jump"), true}});
    setCell(book, Entity::person, cole, personField("hourly_cost"), Money{60'00});

    const RepHistory history = historyOf(book, cole);

    ASSERT_EQ(history.weeks.size(), 3u);
    EXPECT_EQ(history.weeks.front().judged.week, Week::of(2026, 42));
    EXPECT_EQ(history.weeks.front().judged.minutes.total(), 150);
    EXPECT_EQ(history.weeks.front().offPolicy, 1);
    EXPECT_EQ(history.weeks.front().jumps, 1);
    EXPECT_EQ(history.weeks.front().touches, 2);
    EXPECT_EQ(history.weeks.front().waste.minor, 120'00);
    EXPECT_EQ(history.weeks[1].offPolicy, 0);
    EXPECT_EQ(history.weeks[2].judged.state, FocusState::watch); // the first week off
    EXPECT_EQ(history.weeks[1].judged.state, FocusState::brake);
    EXPECT_EQ(historyOf(book, cole, 2).weeks.size(), 2u);
}

TEST(RepHistory, MarksWeeksInWhichTheBrakeWasReleased)
{
    TempBook book;
    const uint32_t cole = book.addPerson("Cole Jensen", "CJ");
    const uint32_t lead = addGraded(book, "Brickyard", Grade::E, cole);
    for (const char *on : {"2026-09-29", "2026-10-06", "2026-10-13"})
        addEffort(book, lead, cole, on, 120, Grade::E);
    act(book, Op::releaseBrake, [&](ChangeSet &changes) {
        return releaseBrake(changes, book.book(),
                            {.person = cole, .until = day("2026-10-20"), .reason = "Trade fair"});
    });

    const RepHistory history = historyOf(book, cole);

    EXPECT_EQ(history.brake.state, FocusState::released);
    ASSERT_EQ(history.releases.size(), 1u);
    EXPECT_TRUE(history.weeks[0].released);
    EXPECT_FALSE(history.weeks[1].released);
}

TEST(RepHistory, HoldsThePoolBesideTheBook)
{
    TempBook book;
    const uint32_t cole = book.addPerson("Cole Jensen", "CJ"), tessa = book.addPerson("Tessa Okafor", "TO");
    const uint32_t touched = addGraded(book, "Touched", Grade::A, cole);
    const uint32_t longAgo = addGraded(book, "Long ago", Grade::A, cole);
    addGraded(book, "Other", Grade::C, tessa);
    addActivity(book, touched, cole, "call", "2026-10-13");
    addActivity(book, longAgo, cole, "call", "2026-08-13");

    const RepHistory history = historyOf(book, cole);

    EXPECT_EQ(history.pool, (std::array{2, 0, 0, 0, 0}));
    EXPECT_EQ(history.book, (std::array{2, 0, 1, 0, 0}));
    EXPECT_DOUBLE_EQ(history.coverage[0], 0.5);
    EXPECT_TRUE(std::isnan(history.coverage[1]));
    EXPECT_EQ(history.neglected, (std::array{1, 0}));
    EXPECT_TRUE(historyOf(book, tessa).weeks.empty());
}
