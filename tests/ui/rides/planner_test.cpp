// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/planner.h"

#include "leads/fittedtable.h"
#include "leads/paint.h"
#include "rides/briefview.h"
#include "rides/nearbytable.h"
#include "rides/planparts.h"
#include "rides/planrow.h"
#include "rides/stoplist.h"
#include "rides/weekboard.h"
#include "shell/theme.h"
#include "ui/rides/ridedesk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QPushButton>
#include <gtest/gtest.h>

using namespace ridealong;

TEST(Planner, ChangesTheRoleByKeyAndUndoesIt)
{
    Desk desk;
    const uint32_t ride = desk.save(desk.plan(3));
    RidesPage page(desk.notes.shell);
    openRide(page, ride);

    press(Qt::Key_Down);
    press(Qt::Key_3);

    EXPECT_EQ(draftOf(desk.book(), ride).stops[1].role, "demonstrate");
    EXPECT_EQ(draftOf(desk.book(), ride).stops[0].role, "joint");
    ASSERT_TRUE(desk->undo());
    page.refresh();
    EXPECT_EQ(draftOf(desk.book(), ride).stops[1].role, "joint");
    EXPECT_EQ(page.planner()->stops()->current(), 1);
}

TEST(Planner, MovesAndRemovesStopsByKey)
{
    Desk desk;
    const uint32_t ride = desk.save(desk.plan(3));
    RidesPage page(desk.notes.shell);
    openRide(page, ride);

    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(draftOf(desk.book(), ride).stops[1].lead, desk.leads[0]);
    EXPECT_EQ(page.planner()->stops()->current(), 1);
    press(Qt::Key_Delete);
    QTest::qWait(50);

    const RideDraft left = draftOf(desk.book(), ride);
    ASSERT_EQ(left.stops.size(), 2U);
    EXPECT_EQ(left.stops[0].lead, desk.leads[1]);
    EXPECT_EQ(left.stops[1].lead, desk.leads[2]);
    EXPECT_FALSE(desk.notes.toasts.isEmpty());
}

TEST(Planner, TakesALegThatIsTypedAndGivesItBack)
{
    Desk desk;
    const uint32_t ride = desk.save(desk.plan(2));
    RidesPage page(desk.notes.shell);
    openRide(page, ride);
    const int byDistance = page.planner()->plan().stops[0].legMinutes;

    press(Qt::Key_L);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("95"));
    press(Qt::Key_Return);

    EXPECT_EQ(draftOf(desk.book(), ride).stops[0].legMinutes, 95);
    EXPECT_TRUE(page.planner()->plan().stops[0].isTyped);
    press(Qt::Key_L);
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    EXPECT_EQ(page.planner()->plan().stops[0].legMinutes, byDistance);
}

TEST(Planner, TypesTheTimeThereAndTheGoal)
{
    Desk desk;
    const uint32_t ride = desk.save(desk.plan(2));
    RidesPage page(desk.notes.shell);
    openRide(page, ride);

    press(Qt::Key_W);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("45, 9:00-11:00"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("A trial date"));
    press(Qt::Key_Return);

    const DraftStop stop = draftOf(desk.book(), ride).stops[0];
    EXPECT_EQ(stop.minutes, 45);
    EXPECT_EQ(stop.from, 540);
    EXPECT_EQ(stop.to, 660);
    EXPECT_EQ(stop.goal, "A trial date");
    press(Qt::Key_W);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("whenever"));
    press(Qt::Key_Return);
    EXPECT_EQ(desk.notes.errors.size(), 1);
}

TEST(Planner, AddsAStopByNameAndFromNearby)
{
    Desk desk;
    const uint32_t ride = desk.save(desk.plan(2));
    RidesPage page(desk.notes.shell);
    openRide(page, ride);

    press(Qt::Key_A);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("kokomo"));
    page.planner()->addField()->completer()->popup()->hide();
    QTest::keyClick(page.planner()->addField(), Qt::Key_Return);
    settle(page);

    EXPECT_EQ(draftOf(desk.book(), ride).stops.size(), 3U);
    NearbyTable *nearby = page.planner()->nearby();
    ASSERT_FALSE(nearby->leads().empty());
    const uint32_t near = nearby->chosen();
    nearby->table()->setFocus();
    QTest::keyClick(nearby->table(), Qt::Key_Return);
    const RideDraft after = draftOf(desk.book(), ride);
    ASSERT_EQ(after.stops.size(), 4U);
    EXPECT_TRUE(
        std::ranges::any_of(after.stops, [near](const DraftStop &stop) { return stop.lead == near; }));
}

TEST(Planner, PutsStopsIntoTheirShortestOrder)
{
    Desk desk;
    RideDraft plan = desk.plan(4);
    std::swap(plan.stops[0], plan.stops[2]);
    std::swap(plan.stops[1], plan.stops[3]);
    const uint32_t ride = desk.save(plan);
    RidesPage page(desk.notes.shell);
    openRide(page, ride);
    const int before = page.planner()->plan().drivingMinutes;

    press(Qt::Key_S);
    EXPECT_LT(page.planner()->plan().drivingMinutes, before);
    press(Qt::Key_S);

    EXPECT_EQ(desk.notes.toasts.back(), QStringLiteral("This is the shortest order already."));
}

TEST(Planner, WarnsOfADayWithOneStop)
{
    Desk desk;
    const uint32_t ride = desk.save(desk.plan(1));
    RidesPage page(desk.notes.shell);
    openRide(page, ride);

    EXPECT_FALSE(page.planner()->warnings()->texts().isEmpty());
    EXPECT_TRUE(page.planner()->warnings()->isVisible());
    EXPECT_GT(page.planner()->brief()->pages(), 0);
}

TEST(Planner, ShowsARepHisRideAndLetsHimChangeNothing)
{
    Desk desk;
    const uint32_t ride = desk.save(desk.plan(2));
    const uint32_t other = desk.addPerson("Tessa Okafor", "TO");
    RideDraft hers = desk.plan(0, "2026-10-16");
    hers.rep = other;
    const uint32_t foreign = desk.save(hers);
    desk->setUser(desk.cole);
    RidesPage page(desk.notes.shell);
    show(page);
    EXPECT_EQ(page.board()->cards().size(), 1U);
    EXPECT_EQ(countRides(desk.notes.shell).count, 1);

    page.open(QVariant(foreign));
    EXPECT_FALSE(page.isPlanning());
    page.open(QVariant(ride));
    settle(page);
    press(Qt::Key_3);
    press(Qt::Key_Delete);

    const RideDraft kept = draftOf(desk.book(), ride);
    EXPECT_EQ(kept.stops.size(), 2U);
    EXPECT_EQ(kept.stops[0].role, "joint");
    EXPECT_FALSE(page.planner()->addField()->isVisible());
}

TEST(Planner, LeadsFromADayThatIsOverToItsDebrief)
{
    Desk desk;
    const uint32_t ride = desk.save(desk.plan(2, "2026-10-13"));
    RidesPage page(desk.notes.shell);
    openRide(page, ride);
    QPushButton *write = nullptr;
    for (auto *button : page.planner()->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == QStringLiteral("Write the debrief"))
            write = button;
    ASSERT_TRUE(write);

    write->click();

    EXPECT_EQ(desk.notes.page, QStringLiteral("debrief"));
    EXPECT_EQ(desk.notes.argument.toUInt(), ride);
}

TEST(Planner, PlansGivenLeadsWithTheirRep)
{
    Desk desk;
    RidesPage page(desk.notes.shell);
    show(page);

    page.open(QVariantMap{{QStringLiteral("leads"), QVariantList{desk.leads[1], desk.leads[3]}},
                          {QStringLiteral("on"), QStringLiteral("2026-10-20")}});

    ASSERT_TRUE(page.isPlanning());
    const RideDraft &draft = page.planner()->draft();
    EXPECT_EQ(draft.rep, desk.cole);
    EXPECT_EQ(draft.on, day("2026-10-20"));
    ASSERT_EQ(draft.stops.size(), 2U);
    EXPECT_TRUE(page.planner()->isProposal());
}

TEST(Planner, PutsAStopElsewhereWhereItIsDropped)
{
    Desk desk;
    const uint32_t ride = desk.save(desk.plan(3));
    RidesPage page(desk.notes.shell);
    openRide(page, ride);

    Q_EMIT page.planner()->stops()->moveAsked(2, 0);

    EXPECT_EQ(draftOf(desk.book(), ride).stops[0].lead, desk.leads[2]);
}

TEST(PlanRow, TimesHaveTheirRoomInLargeText)
{
    for (const double scale : {0.9, 1.0, 1.5}) {
        useTheme(*qApp, makeTheme(Look::light, scale));
        EXPECT_GE(timesWidth(), digitsWidth(QStringLiteral("12:45"), currentTheme().font(13, QFont::Medium)))
            << scale;
        EXPECT_GT(cardX(), lineX() + 10);
    }
    useTheme(*qApp, makeTheme(Look::light));
}
