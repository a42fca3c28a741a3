// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ridespage.h"

#include "book/leadname.h"
#include "leads/fittedtable.h"
#include "rides/briefview.h"
#include "rides/nearbytable.h"
#include "rides/nextreps.h"
#include "rides/planner.h"
#include "rides/planparts.h"
#include "rides/quietfield.h"
#include "rides/ridecard.h"
#include "rides/rolecontrol.h"
#include "rides/stoplist.h"
#include "rides/planrow.h"
#include "rides/weekboard.h"
#include "support/rides.h"
#include "ui/support/shellnotes.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

// Cole has five leads around Indianapolis; today is Wednesday, October 14.
struct Desk : RideBook
{
    std::vector<uint32_t> leads;
    ShellNotes notes{session()};

    Desk()
    {
        const struct
        {
            const char *name;
            Grade grade;
            double latitude, longitude;
        } rows[] = {{"Lebanon Ethanol", Grade::A, 40.05, -86.47},
                    {"Wabash Castings", Grade::B, 40.04, -86.87},
                    {"Tippecanoe Bio", Grade::A, 40.42, -86.87},
                    {"Kokomo Plating", Grade::B, 40.49, -86.13},
                    {"Anderson Brewing", Grade::A, 40.11, -85.68}};
        for (const auto &row : rows) {
            leads.push_back(lead(row.name, row.grade));
            setCell(*this, Entity::lead, leads.back(), leadField("latitude"), row.latitude);
            setCell(*this, Entity::lead, leads.back(), leadField("longitude"), row.longitude);
            addStep(*this, leads.back(), "2026-10-05");
        }
    }
    RideDraft plan(size_t stops, const char *on = "2026-10-15") const
    {
        RideDraft plan = draft({leads.begin(), leads.begin() + ptrdiff_t(stops)}, on);
        plan.startName = "Indianapolis branch";
        plan.start = {.latitude = 39.77, .longitude = -86.16, .known = PlaceKnown::exact};
        return plan;
    }
};

void settle(const RidesPage &page)
{
    EXPECT_TRUE(QTest::qWaitFor([&] { return !page.isReading(); }, 10'000));
}

void show(RidesPage &page)
{
    page.resize(1240, 800);
    page.show();
    page.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    page.refresh();
    settle(page);
}

void press(int key, Qt::KeyboardModifiers modifiers = {})
{
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
}

void openRide(RidesPage &page, uint32_t ride)
{
    show(page);
    page.open(QVariant(ride));
    settle(page);
}

} // namespace

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

    EXPECT_TRUE(page.answer().contains(QStringLiteral("Planned: Cole on Thu, Oct 15."))) << qPrintable(page.answer());
    EXPECT_TRUE(page.answer().contains(QStringLiteral("One debrief is due."))) << qPrintable(page.answer());
    ASSERT_EQ(page.board()->cards().size(), 1U);
    const QString said = page.board()->cards().front()->accessibleName();
    EXPECT_TRUE(said.contains(QStringLiteral("Planned")) && said.contains(QStringLiteral("Wabash Castings")))
        << qPrintable(said);
    EXPECT_EQ(countRides(desk.notes.shell).count, 2);
    ASSERT_EQ(page.next()->reps().size(), 1U);
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
