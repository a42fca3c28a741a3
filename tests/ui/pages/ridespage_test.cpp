// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ridespage.h"

#include "rides/nextreps.h"
#include "rides/planner.h"
#include "rides/ridecard.h"
#include "rides/weekboard.h"
#include "ui/rides/ridedesk.h"

#include <QLineEdit>
#include <gtest/gtest.h>

using namespace ridealong;

TEST(RidesPage, PlansTomorrowInTwoKeys)
{
    Desk desk;
    RidesPage page(desk.notes.shell);
    show(page);
    page.setFocus();

    press(Qt::Key_N);
    settle(page);
    press(Qt::Key_Return);

    const auto rides = ridesBetween(desk.book(), day("2026-10-15"), day("2026-10-15"));
    ASSERT_EQ(rides.size(), 1U);
    EXPECT_GE(stopsOf(desk.book(), rides.front()).size(), 2U);
    EXPECT_TRUE(page.planner()->statusFact().startsWith(QStringLiteral("Plan saved")))
        << qPrintable(page.statusFact());
    ASSERT_TRUE(desk->undo());
    page.refresh();
    EXPECT_FALSE(page.isPlanning());
}

TEST(RidesPage, SavesNothingOfAProposalThatIsLeft)
{
    Desk desk;
    RidesPage page(desk.notes.shell);
    show(page);
    page.setFocus();

    press(Qt::Key_N);
    press(Qt::Key_Escape);

    EXPECT_FALSE(page.isPlanning());
    EXPECT_EQ(RideBook::count(desk.book().tables().ride), 0);
}

TEST(RidesPage, SaysWhatTheWeekHolds)
{
    Desk desk;
    RidesPage empty(desk.notes.shell);
    show(empty);
    EXPECT_TRUE(empty.answer().startsWith(QStringLiteral("No field day planned this week.")))
        << qPrintable(empty.answer());

    desk.save(desk.plan(2));
    desk.save(desk.plan(1, "2026-10-09")); // over, without a debrief
    RidesPage page(desk.notes.shell);
    show(page);

    EXPECT_TRUE(page.answer().contains(QStringLiteral("Planned: Cole on Thu, Oct 15.")))
        << qPrintable(page.answer());
    EXPECT_TRUE(page.answer().contains(QStringLiteral("One debrief is due."))) << qPrintable(page.answer());
    ASSERT_EQ(page.board()->cards().size(), 1U);
    const QString said = page.board()->cards().front()->accessibleName();
    EXPECT_TRUE(said.contains(QStringLiteral("Planned")) && said.contains(QStringLiteral("Wabash Castings")))
        << qPrintable(said);
    EXPECT_EQ(countRides(desk.notes.shell).count, 2);
    ASSERT_EQ(page.next()->reps().size(), 1U);
}

// A rep knows who he is, but not always who comes.
TEST(RidesPage, TellsARepWhoRidesWithHim)
{
    Desk desk;
    desk.save(desk.plan(2));
    desk->setUser(desk.cole);
    RidesPage page(desk.notes.shell);
    show(page);

    EXPECT_TRUE(page.answer().contains(QStringLiteral("Planned: Dana on Thu, Oct 15.")))
        << qPrintable(page.answer());
    ASSERT_EQ(page.board()->cards().size(), 1U);
    const QString said = page.board()->cards().front()->accessibleName();
    EXPECT_TRUE(said.contains(QStringLiteral("Dana"))) << qPrintable(said);
}

TEST(RidesPage, GoesFromDayToDayAndMovesARide)
{
    Desk desk;
    const uint32_t ride = desk.save(desk.plan(2));
    RidesPage page(desk.notes.shell);
    show(page);
    page.setFocus();

    press(Qt::Key_Down);
    EXPECT_EQ(page.board()->focusedDay(), day("2026-10-15"));
    press(Qt::Key_Right, Qt::AltModifier);
    QTest::qWait(100);

    EXPECT_EQ(desk.row(ride).on, day("2026-10-16"));
    EXPECT_EQ(page.board()->focusedDay(), day("2026-10-16"));
    press(Qt::Key_Left);
    EXPECT_EQ(page.board()->focusedDay(), day("2026-10-15"));
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    EXPECT_TRUE(page.isPlanning());
    press(Qt::Key_Escape);
    EXPECT_FALSE(page.isPlanning());
    ASSERT_TRUE(desk->undo());
    EXPECT_EQ(desk.row(ride).on, day("2026-10-15"));
}

TEST(RidesPage, CancelsWithAReason)
{
    Desk desk;
    const uint32_t ride = desk.save(desk.plan(2));
    RidesPage page(desk.notes.shell);
    show(page);
    page.setFocus();
    press(Qt::Key_Down);

    press(Qt::Key_Delete);
    auto *reason = page.findChild<QLineEdit *>(QStringLiteral("reason"));
    ASSERT_TRUE(reason);
    QTest::keyClicks(reason, QStringLiteral("Cole is ill"));
    QTest::keyClick(reason, Qt::Key_Return);

    EXPECT_EQ(desk.said(ride, rideField("state")), "cancelled");
    EXPECT_EQ(desk.said(ride, rideField("cancel_reason")), "Cole is ill");
}
