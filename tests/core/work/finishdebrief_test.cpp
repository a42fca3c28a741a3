// SPDX-License-Identifier: GPL-3.0-or-later
// October 13, 2026, the day of the ride, is a Tuesday; Dana finishes its debrief on the day after.
#include "support/debriefs.h"

#include "work/leads.h"
#include "work/merge.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

TEST(Debriefs, FinishedOnesAreAllThatTheySay)
{
    RideBook book;
    const uint32_t acme = book.lead("Acme");
    const uint32_t step = addStep(book, acme, "2026-10-13");
    const uint32_t ride = book.ride({acme, book.lead("Bolt")});
    const int32_t revision = book.row(ride).revision;
    book.keep(fullDebrief(book, ride));

    book.finish(book.debrief(ride));

    EXPECT_EQ(book.said(ride, rideField("state")), "done");
    EXPECT_EQ(book.said(ride, rideField("strength")), "Let them talk");
    EXPECT_EQ(book.said(ride, rideField("improvement_2")), "Shorter opening");
    EXPECT_EQ(book.row(ride).leftAt, 465);
    EXPECT_EQ(book.row(ride).backAt, 780);
    EXPECT_EQ(book.row(ride).debriefedOn, day("2026-10-14"));
    EXPECT_EQ(book.row(ride).revision, revision);
    EXPECT_FALSE(hasDraft(book.book(), ride, book.dana));
    const Tables &tables = book.book().tables();
    ASSERT_EQ(RideBook::count(tables.rating), 2);
    EXPECT_EQ(tables.rating.text(1, ratingField("skill_name")), "Listening");
    EXPECT_EQ(tables.rating.text(1, ratingField("guide")), "Asks, waits, sums up");
    EXPECT_EQ(tables.rating[1].on, day("2026-10-13"));
    EXPECT_EQ(tables.rating[1].rep.number, book.cole);
    ASSERT_EQ(RideBook::count(tables.coachingNote), 1);
    EXPECT_EQ(tables.coachingNote.text(1, coachingNoteField("text")), "Good day");
    ASSERT_EQ(RideBook::count(tables.privateNote), 1);
    EXPECT_EQ(tables.privateNote.text(1, privateNoteField("text")), "Tired lately");
    EXPECT_EQ(tables.privateNote[1].by.number, book.dana);
    ASSERT_EQ(RideBook::count(tables.commitment), 1);
    EXPECT_EQ(tables.commitment[1].ride.number, ride);
    EXPECT_EQ(tables.commitment[1].madeOn, day("2026-10-13"));
    EXPECT_EQ(tables.commitment.text(1, commitmentField("state")), "open");

    ASSERT_EQ(activities(book), 1) << "Bolt was not visited";
    const Activity &visit = book.book().activities()[1];
    EXPECT_EQ(visit.lead.number, acme);
    EXPECT_EQ(visit.person.number, book.cole);
    EXPECT_EQ(visit.on, day("2026-10-13"));
    EXPECT_EQ(visit.minutes, 60);
    EXPECT_EQ(book.book().activities().text(1, activityField("role")), "joint");
    EXPECT_EQ(book.book().activities().text(1, activityField("outcome")), "wants demo");
    EXPECT_EQ(book.book().steps()[step].state, stepDone) << "the visit was what was promised";
    const Standing &standing = book.book().standing(acme);
    EXPECT_EQ(standing.nextStepOn, day("2026-10-20"));
    EXPECT_EQ(book.book().steps()[standing.nextStep.number].person.number, book.cole);
    const std::vector<uint32_t> stops = stopsOf(book.book(), ride);
    EXPECT_EQ(book.stop(stops[0]).logged, 2);
    EXPECT_EQ(tables.rideStop.text(stops[0], rideStopField("result")), "met");
    EXPECT_EQ(book.stop(stops[1]).logged, 1);
}

TEST(Debriefs, AreTakenBackAndDoneAgainAsOne)
{
    RideBook book;
    const uint32_t acme = book.lead("Acme");
    const uint32_t ride = book.ride({acme, book.lead("Bolt")});
    book.keep(fullDebrief(book, ride));
    book.finish(book.debrief(ride));

    ASSERT_TRUE(book->undo());
    const Tables &tables = book.book().tables();
    EXPECT_EQ(book.said(ride, rideField("state")), "planned");
    EXPECT_TRUE(hasDraft(book.book(), ride, book.dana));
    EXPECT_EQ(book.debrief(ride).privateNote, "Tired lately");
    EXPECT_EQ(activities(book), 0);
    EXPECT_EQ(RideBook::count(tables.rating), 0);
    EXPECT_EQ(RideBook::count(tables.coachingNote), 0);
    EXPECT_EQ(RideBook::count(tables.privateNote), 0);
    EXPECT_EQ(RideBook::count(tables.commitment), 0);
    EXPECT_FALSE(book.book().standing(acme).nextStep.isSet());

    ASSERT_TRUE(book->redo());
    EXPECT_EQ(book.said(ride, rideField("state")), "done");
    EXPECT_FALSE(hasDraft(book.book(), ride, book.dana));
    EXPECT_EQ(activities(book), 1);
    EXPECT_EQ(RideBook::count(tables.rating), 2);

    ASSERT_TRUE(book->undo());
    book.finish(book.debrief(ride)); // ids that were there before
    EXPECT_EQ(RideBook::count(tables.rating), 2);
    EXPECT_EQ(RideBook::count(tables.coachingNote), 1);
    EXPECT_EQ(RideBook::count(tables.privateNote), 1);
    EXPECT_EQ(activities(book), 1);
}

TEST(Debriefs, FinishingAgainCorrects)
{
    RideBook book;
    const uint32_t ride = book.ride({book.lead("Acme"), book.lead("Bolt")});
    book.finish(fullDebrief(book, ride));
    setCell(book, Entity::ride, ride, rideField("acknowledged_on"), day("2026-10-14"));

    Debrief again = book.debrief(ride);
    EXPECT_EQ(again.ratings.at(book.closing), 2);
    EXPECT_EQ(again.sharedNote, "Good day");
    EXPECT_EQ(again.privateNote, "Tired lately");
    EXPECT_FALSE(again.stops[1].took);
    ASSERT_EQ(again.commitments.size(), 1u);
    book.finish(again); // nothing is other
    EXPECT_EQ(book.row(ride).acknowledgedOn, day("2026-10-14"));
    again.ratings = {{book.listening, 5}};
    again.sharedNote = "Very good day";
    again.privateNote = " ";
    again.commitments[0].state = "kept";
    again.stops[1].took = true;
    book.finish(again);

    const Tables &tables = book.book().tables();
    EXPECT_EQ(RideBook::count(tables.rating), 1);
    EXPECT_EQ(tables.rating[1].value, 5);
    EXPECT_EQ(RideBook::count(tables.coachingNote), 1);
    EXPECT_EQ(tables.coachingNote.text(1, coachingNoteField("text")), "Very good day");
    EXPECT_EQ(RideBook::count(tables.privateNote), 0);
    EXPECT_EQ(RideBook::count(tables.commitment), 1);
    EXPECT_EQ(tables.commitment[1].closedOn, day("2026-10-14"));
    EXPECT_EQ(activities(book), 2) << "Acme once, and Bolt was visited after all";
    EXPECT_FALSE(book.row(ride).acknowledgedOn.isSet()) << "the rep has not seen this";
}

TEST(Debriefs, CarriedPromisesAreKeptDroppedOrChanged)
{
    RideBook book;
    const uint32_t first = book.ride({}, "2026-10-06"), second = book.ride({}, "2026-10-13");
    Debrief debrief = book.debrief(first);
    for (const char *what : {"One", "Two", "Three"})
        debrief.commitments.push_back({.person = book.dana, .what = what, .due = day("2026-10-12")});
    debrief.commitments.push_back({}); // an empty line
    book.finish(debrief);

    Debrief next = book.debrief(second);
    ASSERT_EQ(next.commitments.size(), 3u);
    next.commitments[0].state = "kept";
    next.commitments[1].state = "dropped";
    next.commitments[2].due = day("2026-11-01");
    book.finish(next);

    const auto &rows = book.book().tables().commitment;
    EXPECT_EQ(rows.text(1, commitmentField("state")), "kept");
    EXPECT_EQ(rows[1].closedOn, day("2026-10-14"));
    EXPECT_EQ(rows[1].ride.number, first);
    EXPECT_EQ(rows.text(2, commitmentField("state")), "dropped");
    EXPECT_EQ(rows[3].due, day("2026-11-01"));
    EXPECT_FALSE(rows[3].closedOn.isSet());
    EXPECT_EQ(RideBook::count(rows), 3);
}

TEST(Debriefs, AVisitThatWasLoggedOnTheDayIsNotLoggedAgain)
{
    RideBook book;
    const uint32_t acme = book.lead("Acme"), bolt = book.lead("Bolt"), cord = book.lead("Cord"),
                   dial = book.lead("Dial");
    const uint32_t ride = book.ride({acme, bolt, cord, dial});
    addActivity(book, acme, book.cole, "demo", "2026-10-13");
    addActivity(book, bolt, book.dana, "visit", "2026-10-13"); // on the manager's laptop
    addActivity(book, cord, book.cole, "call", "2026-10-13");
    addActivity(book, dial, book.cole, "visit", "2026-10-12");

    Debrief debrief = book.debrief(ride);
    debrief.stops[0].outcome = "wants quote";
    debrief.stops[1].nextOn = day("2026-10-21");
    const std::string words = does(book, debrief);
    book.finish(debrief);

    EXPECT_THAT(words,
                HasSubstr("Not logged again, for a visit of that day stands there already: Acme and Bolt."));
    EXPECT_THAT(words, HasSubstr("Logged: Cord and Dial."));
    EXPECT_EQ(activities(book), 6);
    EXPECT_EQ(book.book().activities().text(1, activityField("outcome")), "") << "it stays as it was logged";
    EXPECT_EQ(book.book().standing(bolt).nextStepOn, day("2026-10-21"));
    for (const uint32_t row : stopsOf(book.book(), ride))
        EXPECT_EQ(book.stop(row).logged, 2);
    book.finish(book.debrief(ride));
    EXPECT_EQ(activities(book), 6);
}

TEST(Debriefs, LeadsThatWentMeanwhileAreNotLogged)
{
    RideBook book;
    const uint32_t gone = book.lead("Gone"), won = book.lead("Won"), loser = book.lead("Loser"),
                   survivor = book.lead("Survivor");
    const uint32_t ride = book.ride({gone, won, loser});
    ChangeSet changes = book->change();
    deleteLeads(changes, book.book(), {{gone}});
    ASSERT_TRUE(book->commit({Op::deleteLead}, std::move(changes)));
    setCell(book, Entity::lead, won, leadField("stage"), Link{book.book().stageNamed("Won")});
    act(book, Op::mergeLeads, [&](ChangeSet &more) {
        return mergeLeads(more, book.book(), {.survivor = survivor, .loser = loser});
    });

    Debrief debrief = book.debrief(ride);
    for (DebriefStop &stop : debrief.stops)
        stop.nextOn = day("2026-10-20");
    const std::string words = does(book, debrief);
    book.finish(debrief);

    EXPECT_THAT(words, HasSubstr("Logged: Survivor."));
    EXPECT_THAT(words, HasSubstr("Won or lost meanwhile, so nothing is logged: Won."));
    EXPECT_THAT(words, HasSubstr("Not among the leads any more, so nothing is logged: Gone."));
    EXPECT_THAT(words, HasSubstr("Next steps: Survivor on Tue, Oct 20."));
    ASSERT_EQ(activities(book), 1);
    EXPECT_EQ(book.book().activities()[1].lead.number, survivor);
    EXPECT_EQ(RideBook::count(book.book().steps()), 1);
    EXPECT_EQ(book.companies(ride), (std::vector<std::string>{"Gone", "Won", "Loser"}));
}

TEST(Debriefs, AStopThatDidNotTakePlaceIsKeptAsSuchThoughItsLeadIsClosed)
{
    RideBook book;
    const uint32_t won = book.lead("Won");
    const uint32_t ride = book.ride({won});
    setCell(book, Entity::lead, won, leadField("stage"), Link{book.book().stageNamed("Won")});
    Debrief debrief = book.debrief(ride);
    debrief.stops[0].took = false;

    book.finish(debrief);

    EXPECT_FALSE(book.debrief(ride).stops[0].took);
    EXPECT_EQ(activities(book), 0);
}

TEST(Debriefs, AStopThatNamesAMergedLeadIsLoggedWithItsSurvivor)
{
    RideBook book;
    const uint32_t loser = book.lead("Loser"), survivor = book.lead("Survivor");
    const uint32_t ride = book.ride({loser});
    act(book, Op::mergeLeads, [&](ChangeSet &changes) {
        return mergeLeads(changes, book.book(), {.survivor = survivor, .loser = loser});
    });
    setCell(book, Entity::rideStop, stopsOf(book.book(), ride)[0], rideStopField("lead"), Link{loser});

    book.finish(book.debrief(ride)); // planned on a laptop that did not know yet

    EXPECT_EQ(book.book().activities()[1].lead.number, survivor);
}

TEST(Debriefs, LeadsThatAreMergedInACircleAreNobody)
{
    RideBook book;
    const uint32_t acme = book.lead("Acme"), bolt = book.lead("Bolt");
    const uint32_t ride = book.ride({acme});
    for (const auto &[lead, other] : {std::pair(acme, bolt), std::pair(bolt, acme)}) {
        setCell(book, Entity::lead, lead, leadField("merged_into"), Link{other});
        setCell(book, Entity::lead, lead, leadField("deleted"), true);
    }

    book.finish(book.debrief(ride));

    EXPECT_EQ(activities(book), 0);
}

TEST(Debriefs, TwoStopsThatBecameOneLeadAreOneVisit)
{
    RideBook book;
    const uint32_t acme = book.lead("Acme"), same = book.lead("Acme Inc");
    const uint32_t ride = book.ride({acme, same});
    act(book, Op::mergeLeads, [&](ChangeSet &changes) {
        return mergeLeads(changes, book.book(), {.survivor = acme, .loser = same});
    });

    book.finish(book.debrief(ride));

    EXPECT_EQ(activities(book), 1);
}

TEST(Debriefs, TheSameNextStepIsNotPromisedTwice)
{
    RideBook book;
    const uint32_t acme = book.lead("Acme");
    addStep(book, acme, "2026-10-20");
    const uint32_t ride = book.ride({acme});

    Debrief debrief = book.debrief(ride);
    debrief.stops[0].nextOn = day("2026-10-20");
    book.finish(debrief);

    EXPECT_EQ(RideBook::count(book.book().steps()), 1);
}
