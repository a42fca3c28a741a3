// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/followupworth.h"
#include "support/people.h"

using namespace ridealong;

namespace {

struct WorthBook : TempBook
{
    uint32_t closed(const char *stage, const char *on, std::vector<Cell> cells = {})
    {
        cells.push_back({leadField("stage"), Link{book().stageNamed(stage)}});
        if (*on)
            cells.push_back({leadField("closed_on"), day(on)});
        return addLead("Lead", std::move(cells));
    }
    void done(uint32_t lead, const char *due, const char *on)
    {
        addStep(*this, lead, due, {{stepField("state"), int64_t(stepDone)}, {stepField("done_on"), day(on)}});
    }
    void dropped(uint32_t lead, const char *due, const char *on)
    {
        addStep(*this, lead, due,
                {{stepField("state"), int64_t(stepDropped)}, {stepField("done_on"), day(on)}});
    }
    PromiseWorth worth(uint32_t person = 0) const
    {
        return promiseWorth(book(), lastTwelveMonths(book().today()), person);
    }
};

PromiseWorth worth(WorthSide onTime, WorthSide late, int without)
{
    return {.onTime = onTime, .late = late, .without = without};
}

} // namespace

TEST(PromiseWorth, ALeadIsOnTimeWhenEachStepThatFellDueWasDoneByItsDay)
{
    WorthBook book;
    const uint32_t kept = book.closed("Won", "2026-10-01");
    book.done(kept, "2026-09-01", "2026-09-01");
    book.done(kept, "2026-09-10", "2026-09-08");
    const uint32_t broken = book.closed("Lost", "2026-10-01");
    book.done(broken, "2026-09-01", "2026-09-01");
    book.done(broken, "2026-09-10", "2026-09-11"); // a day late
    const uint32_t lateButWon = book.closed("Won", "2026-10-01");
    book.done(lateButWon, "2026-09-10", "2026-09-20");

    EXPECT_EQ(book.worth(), worth({1, 1}, {2, 1}, 0));
    EXPECT_DOUBLE_EQ(book.worth().late.rate(), 0.5);
    EXPECT_FALSE(book.worth().enough());
}

TEST(PromiseWorth, AStepThatWasNeverDoneIsLateOnceItsDayIsOver)
{
    WorthBook book;
    addStep(book, book.closed("Lost", "2026-10-01"), "2026-09-30"); // open still
    addStep(book, book.closed("Won", "2026-10-01"), "2026-10-01");  // its day was not over
    book.dropped(book.closed("Lost", "2026-10-01"), "2026-09-30", "2026-10-01");

    EXPECT_EQ(book.worth(), worth({0, 0}, {2, 0}, 1));
}

TEST(PromiseWorth, StepsThatDidNotFallDueBeforeTheClosingSayNothing)
{
    WorthBook book;
    const uint32_t lead = book.closed("Won", "2026-10-01");
    book.done(lead, "2026-10-05", "2026-09-30"); // due later
    addStep(book, lead, "2026-10-02");
    book.dropped(lead, "2026-09-20", "2026-09-20"); // dropped in time

    EXPECT_EQ(book.worth(), worth({0, 0}, {0, 0}, 1));
    book.done(lead, "2026-10-01", "2026-10-01");
    EXPECT_EQ(book.worth(), worth({1, 1}, {0, 0}, 0));
}

TEST(PromiseWorth, CountsLeadsClosedInTheLastTwelveMonths)
{
    WorthBook book;
    const uint32_t cole = book.addPerson("Cole Jensen", "CJ");
    for (const char *on : {"2025-10-14", "2025-10-15", "2026-10-14"})
        book.done(book.closed("Won", on), "2025-10-01", "2025-10-01");
    book.done(book.closed("Lost", "2026-01-01", {{leadField("owner"), Link{cole}}}), "2025-12-01",
              "2025-12-05");
    book.done(book.addLead("Open"), "2026-09-01", "2026-09-01");
    book.done(book.closed("Won", ""), "2026-09-01", "2026-09-01"); // nobody knows when
    const uint32_t gone = book.closed("Won", "2026-01-01");
    book.done(gone, "2025-12-01", "2025-12-01");
    setCell(book, Entity::lead, gone, leadField("deleted"), true);

    EXPECT_EQ(book.worth(), worth({2, 2}, {1, 0}, 0));
    EXPECT_EQ(book.worth(cole), worth({0, 0}, {1, 0}, 0));
}

TEST(PromiseWorth, NeedsThirtyLeadsOnEachSide)
{
    PromiseWorth worth{.onTime = {30, 10}, .late = {29, 1}};
    EXPECT_FALSE(worth.enough());
    worth.late.closed = 30;
    EXPECT_TRUE(worth.enough());
    EXPECT_TRUE(std::isnan(WorthSide{}.rate()));
}
