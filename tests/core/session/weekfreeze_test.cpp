// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/weekfreeze.h"

#include "support/forecasts.h"
#include "work/forecasts.h"

#include <gmock/gmock.h>

using namespace ridealong;

TEST(WeekFreeze, HappensOnceInAWeekAndOnlyWithAForecast)
{
    TempBook book;
    EXPECT_FALSE(isFreezeDue(book.session())); // nothing to forecast
    addOpen(book, "Demo", 1000, "2026-11-01");
    EXPECT_TRUE(isFreezeDue(book.session()));

    EXPECT_TRUE(freezeIfDue(book.session()));

    EXPECT_FALSE(isFreezeDue(book.session()));
    EXPECT_TRUE(isFrozen(book.book(), Week::of(day("2026-10-05"))));
    EXPECT_FALSE(freezeLastWeek(book.session()));
    book.reopen();
    EXPECT_TRUE(isFrozen(book.book(), Week::of(day("2026-10-05"))));
}

TEST(WeekFreeze, IsPassedOverByUndoAndKeepsWhatCanBeDoneAgain)
{
    TempBook book;
    addOpen(book, "Demo", 1000, "2026-11-01");
    const uint32_t lead = addOpen(book, "Demo", 500, "2026-11-01");
    EXPECT_TRUE(book->undo()); // of the second lead
    int told = 0;
    QObject::connect(&book.session(), &Session::committed, [&told] { ++told; });

    EXPECT_TRUE(freezeIfDue(book.session()));

    EXPECT_EQ(told, 0); // no word of it in the status line, which would offer to undo it
    EXPECT_TRUE(book->redo());
    EXPECT_TRUE(book.book().leads().has(lead));
    EXPECT_TRUE(book->undo());
    EXPECT_TRUE(book->undo());
    EXPECT_TRUE(isFrozen(book.book(), Week::of(day("2026-10-05"))));
}

TEST(WeekFreeze, WhatIsFrozenStaysWhenThePastIsEdited)
{
    TempBook book;
    const uint32_t open = addOpen(book, "Demo", 1000, "2026-11-01"), won = addWon(book, 40, "2026-10-02");
    EXPECT_TRUE(freezeIfDue(book.session()));
    setCell(book, Entity::lead, open, leadField("value"), Money{9});
    setCell(book, Entity::lead, won, leadField("closed_on"), day("2026-07-01"));

    EXPECT_TRUE(freezeIfDue(book.session()));

    const auto &table = book.book().tables().forecastSnapshot;
    for (uint32_t row = 1; row < table.end(); ++row)
        if (table.text(row, forecastSnapshotField("period")) == "2026-Q4") {
            EXPECT_EQ(table[row].won.minor, 40);
            EXPECT_EQ(table[row].weighted.minor, 500);
        }
    EXPECT_GT(table.end(), 1u);
}

TEST(WeekFreeze, IsTheManagersAlone)
{
    TempBook book;
    addOpen(book, "Demo", 1000, "2026-11-01");
    setCell(book, Entity::setting, book.book().settingRow("role"), settingField("text"), std::string("rep"));

    EXPECT_FALSE(isFreezeDue(book.session()));
}
