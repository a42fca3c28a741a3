// SPDX-License-Identifier: GPL-3.0-or-later
// The own day, the next ride, and what ride-alongs leave to do.
#include "measure/rideneeds.h"
#include "pages/todaypage.h"
#include "repday/daynotices.h"
#include "support/people.h"
#include "today/needspane.h"
#include "today/nextride.h"
#include "today/yourday.h"
#include "ui/support/shellnotes.h"

#include <QAbstractButton>

using namespace ridealong;

namespace {

// Wednesday, 2026-10-14.
struct FieldDay
{
    TempBook book{"2026-10-14"};
    uint32_t dana = book.book().personNamed("Dana Whitfield");
    uint32_t cole = book.addPerson("Cole Jensen", "CJ");
    uint32_t lead = addGraded(book, "Hoosier Ethanol", Grade::A, cole,
                              {{leadField("city"), std::string("Lebanon")},
                               {leadField("latitude"), 40.05},
                               {leadField("longitude"), -86.47}});
    ShellNotes notes{book.session()};

    FieldDay() { book->setUser(dana); }
    uint32_t ride(const char *on, const char *state = "planned", std::vector<Cell> more = {})
    {
        more.insert(more.end(), {{rideField("rep"), Link{cole}},
                                 {rideField("manager"), Link{dana}},
                                 {rideField("on"), day(on)},
                                 {rideField("state"), std::string(state)},
                                 {rideField("start_at"), int64_t(8 * 60)},
                                 {rideField("start_latitude"), 39.77},
                                 {rideField("start_longitude"), -86.16}});
        const uint32_t row = create(book, Entity::ride, std::move(more));
        create(book, Entity::rideStop,
               {{rideStopField("ride"), Link{row}},
                {rideStopField("rep"), Link{cole}},
                {rideStopField("lead"), Link{lead}},
                {rideStopField("position"), int64_t(1)},
                {rideStopField("minutes"), int64_t(60)},
                {rideStopField("role"), std::string("joint")}});
        return row;
    }
    std::vector<Need> needs(const char *rule, uint32_t viewer = 0) const
    {
        const Effort effort = effortOf(book.book());
        std::vector<Need> found = needsYou({.book = book.book(), .effort = effort, .viewer = viewer});
        std::erase_if(found, [&](const Need &need) { return std::string_view(need.rule) != rule; });
        return found;
    }
};

} // namespace

TEST(YourDay, HoldsRidesVisitsSaidHoursAndDebriefsInTheirOrder)
{
    FieldDay it;
    const uint32_t other = it.book.addLead("Buckeye", {{leadField("owner"), Link{it.dana}}});
    const uint32_t today = it.ride("2026-10-14");
    const uint32_t late = it.ride("2026-10-13");
    addStep(it.book, other, "2026-10-14", {{stepField("time"), int64_t(7 * 60)}});
    addStep(it.book, other, "2026-10-15", {{stepField("time"), int64_t(7 * 60)}});
    create(it.book, Entity::workTime,
           {{workTimeField("person"), Link{it.dana}},
            {workTimeField("on"), day("2026-10-14")},
            {workTimeField("part"), std::string("morning")},
            {workTimeField("kind"), std::string("desk")},
            {workTimeField("minutes"), int64_t(90)}});

    const std::vector<DayEntry> entries =
        dayEntries(it.book.session(), balanceOf(it.book.book(), it.dana, Week::of(day("2026-10-14"))));

    ASSERT_EQ(entries.size(), 4u);
    EXPECT_EQ(entries[0].kind, DayEntry::Kind::step);
    EXPECT_EQ(entries[0].row, other);
    EXPECT_EQ(entries[1].kind, DayEntry::Kind::ride);
    EXPECT_EQ(entries[1].row, today);
    EXPECT_EQ(entries[2].kind, DayEntry::Kind::said);
    EXPECT_EQ(entries[2].what, QStringLiteral("1.5 h desk"));
    EXPECT_EQ(entries[3].kind, DayEntry::Kind::debrief);
    EXPECT_EQ(entries[3].row, late);
}

TEST(YourDay, AnEntryOpensWhatItIsAbout)
{
    FieldDay it;
    const uint32_t ride = it.ride("2026-10-14");
    TodayPage page(it.notes.shell);
    page.refresh();

    for (auto *button : page.findChild<YourDay *>()->findChildren<QAbstractButton *>())
        button->click();

    EXPECT_EQ(it.notes.page, QStringLiteral("ride-alongs"));
    EXPECT_EQ(it.notes.argument.toUInt(), ride);
}

TEST(NextRide, IsTheFirstWithinAWeekWithTheOneAfterIt)
{
    FieldDay it;
    const uint32_t later = it.ride("2026-10-22");
    const uint32_t next = it.ride("2026-10-15");
    it.ride("2026-10-16", "cancelled");
    NextRidePane pane;
    uint32_t opened = 0;
    QObject::connect(&pane, &NextRidePane::opened, [&](uint32_t ride) { opened = ride; });

    pane.setRides(it.book.session());

    ASSERT_EQ(pane.rides().size(), 2u);
    EXPECT_EQ(pane.rides()[0].ride, next);
    EXPECT_EQ(pane.rides()[1].ride, later);
    pane.findChild<QAbstractButton *>()->click();
    EXPECT_NE(opened, 0u);
}

TEST(NextRide, IsNoneWhereItIsMoreThanAWeekAway)
{
    FieldDay it;
    it.ride("2026-10-22");
    NextRidePane pane;

    pane.setRides(it.book.session());

    EXPECT_TRUE(pane.rides().empty());
}

TEST(NextRide, IsSaidInTheTableOfReps)
{
    FieldDay it;

    EXPECT_EQ(nextRideWords(it.book.book(), rideAheadOf(it.book.book(), it.cole)), QStringLiteral("—"));
    const uint32_t later = it.ride("2026-10-30");
    EXPECT_EQ(nextRideWords(it.book.book(), rideAheadOf(it.book.book(), it.cole)), QStringLiteral("Oct 30"));
    it.ride("2026-10-15");
    EXPECT_EQ(nextRideWords(it.book.book(), rideAheadOf(it.book.book(), it.cole)),
              QStringLiteral("Tomorrow"));
    it.ride("2026-10-14");
    EXPECT_EQ(nextRideWords(it.book.book(), rideAheadOf(it.book.book(), it.cole)),
              QStringLiteral("Today 8:00"));
    EXPECT_EQ(rideDayWords(day("2026-10-16"), day("2026-10-14")), QStringLiteral("Friday"));
    EXPECT_NE(later, 0u);
}

TEST(RideNeeds, ADebriefIsDueTheDayAfterAndOpensItsRide)
{
    FieldDay it;
    it.ride("2026-10-14");
    EXPECT_TRUE(it.needs("debrief").empty());
    const uint32_t ride = it.ride("2026-10-13");

    const std::vector<Need> needs = it.needs("debrief");

    ASSERT_EQ(needs.size(), 1u);
    EXPECT_EQ(needs[0].title, QStringLiteral("Debrief the ride-along with Cole from yesterday"));
    EXPECT_EQ(needs[0].sentence, QStringLiteral("1 stop, no ratings and no commitments written yet"));
    EXPECT_EQ(placeOf(it.book.book(), needs[0]).page, QStringLiteral("debrief"));
    EXPECT_EQ(placeOf(it.book.book(), needs[0]).argument.toUInt(), ride);
    EXPECT_TRUE(it.needs("debrief", it.cole).empty());
}

TEST(RideNeeds, CommitmentsPastTheirDayAreNamed)
{
    FieldDay it;
    for (const char *due : {"2026-10-13", "2026-10-14"})
        create(it.book, Entity::commitment,
               {{commitmentField("rep"), Link{it.cole}},
                {commitmentField("person"), Link{it.cole}},
                {commitmentField("what"), std::string("Ask for the budget")},
                {commitmentField("due"), day(due)},
                {commitmentField("state"), std::string("open")}});

    const std::vector<Need> needs = it.needs("commitments");

    ASSERT_EQ(needs.size(), 1u);
    EXPECT_EQ(needs[0].title, QStringLiteral("1 commitment is past its day"));
    EXPECT_EQ(needs[0].sentence, QStringLiteral("Cole: Ask for the budget (Oct 13)"));
    EXPECT_EQ(placeOf(it.book.book(), needs[0]).argument.toUInt(), it.cole);
    EXPECT_EQ(it.needs("commitments", it.cole).size(), 1u);
}

TEST(RideNeeds, ARepHearsOfTomorrowsRideAndOfADebriefToRead)
{
    FieldDay it;
    it.ride("2026-10-15");
    it.ride("2026-10-08", "done", {{rideField("debriefed_on"), day("2026-10-09")}});
    it.book->setUser(it.cole);
    DayNotices notices;

    notices.setFacts(it.book.session(), {});

    EXPECT_EQ(notices.rideText(), QStringLiteral("Tomorrow: ride-along with Dana from 8:00 AM, 1 stop."));
    EXPECT_EQ(notices.debriefText(), QStringLiteral("Dana wrote the debrief of your ride-along on Oct 8."));
}
