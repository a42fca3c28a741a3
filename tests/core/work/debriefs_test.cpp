// SPDX-License-Identifier: GPL-3.0-or-later
// October 13, 2026, the day of the ride, is a Tuesday; Dana debriefs it on the day after.
#include "support/rides.h"

#include "work/coaching.h"
#include "work/leads.h"
#include "work/merge.h"
#include "work/moves.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

std::string refusal(RideBook &book, const Debrief &debrief, uint32_t by)
{
    ChangeSet changes = book->change();
    const Status done = finishDebrief(changes, book.book(), debrief, by);
    EXPECT_TRUE(changes.isEmpty() || done);
    return done ? "" : done.error().text.toStdString();
}

std::string refusal(RideBook &book, const Debrief &debrief)
{
    EXPECT_EQ(refusal(book, debrief, book.dana), whyNotFinished(book.book(), debrief).toStdString());
    return refusal(book, debrief, book.dana);
}

std::string does(RideBook &book, const Debrief &debrief)
{
    return whatFinishingDoes(book.book(), debrief).toStdString();
}

int activities(const RideBook &book)
{
    return RideBook::count(book.book().activities());
}

// One of each thing that can be said.
Debrief fullDebrief(RideBook &book, uint32_t ride)
{
    Debrief debrief = book.debrief(ride);
    debrief.leftAt = 465;
    debrief.backAt = 780;
    debrief.stops[0].result = "met";
    debrief.stops[0].outcome = "wants demo";
    debrief.stops[0].note = "Two lines, not one";
    debrief.stops[0].nextOn = day("2026-10-20");
    debrief.stops[0].nextKind = "demo";
    debrief.stops[0].nextNote = "Bring the pump";
    debrief.stops[1].took = false;
    debrief.ratings = {{book.listening, 4}, {book.closing, 2}};
    debrief.strength = "Let them talk";
    debrief.improvement1 = "Ask for the order";
    debrief.improvement2 = "Shorter opening";
    debrief.sharedNote = "Good day";
    debrief.privateNote = "Tired lately";
    debrief.commitments.push_back(
        {.person = book.cole, .what = "Sends three names", .due = day("2026-10-16")});
    return debrief;
}

} // namespace

TEST(Debriefs, StartWithThePlanAndWhatIsStillPromised)
{
    RideBook book;
    const uint32_t ride = book.ride({book.lead("Acme"), book.lead("Bolt")});
    ChangeSet changes = book->change();
    changes.create(Entity::commitment, {{commitmentField("rep"), Link{book.cole}},
                                        {commitmentField("person"), Link{book.cole}},
                                        {commitmentField("what"), std::string("Calls Bolt")},
                                        {commitmentField("due"), day("2026-10-12")},
                                        {commitmentField("state"), std::string("open")}});
    changes.create(Entity::commitment, {{commitmentField("rep"), Link{book.cole}},
                                        {commitmentField("what"), std::string("Old")},
                                        {commitmentField("state"), std::string("kept")}});
    ASSERT_TRUE(book->commit({Op::makeCommitment}, std::move(changes)));

    const Debrief debrief = book.debrief(ride);

    EXPECT_EQ(debrief.leftAt, 8 * 60);
    EXPECT_EQ(debrief.backAt, 10 * 60) << "two stops of an hour; the ways are unknown";
    ASSERT_EQ(debrief.stops.size(), 2u);
    EXPECT_TRUE(debrief.stops[0].took);
    EXPECT_EQ(debrief.stops[0].kind, "visit");
    ASSERT_EQ(debrief.commitments.size(), 1u);
    EXPECT_EQ(debrief.commitments[0].what, "Calls Bolt");
    EXPECT_EQ(debrief.commitments[0].person, book.cole);
    EXPECT_FALSE(hasDraft(book.book(), ride, book.dana));
    EXPECT_TRUE(debriefOf(book.book(), 999, book.dana).stops.empty());
}

TEST(Debriefs, AreKeptAsADraftOfTheirWriter)
{
    RideBook book;
    const uint32_t ride = book.ride({book.lead("Acme"), book.lead("Bolt")});
    const Debrief written = fullDebrief(book, ride);

    book.keep(written);
    book.keep(written);
    book.reopen();

    EXPECT_EQ(RideBook::count(book.book().tables().debriefDraft), 1);
    EXPECT_FALSE(hasDraft(book.book(), ride, book.cole));
    EXPECT_EQ(debriefOf(book.book(), ride, book.cole).privateNote, "");
    const Debrief read = book.debrief(ride);
    EXPECT_EQ(read.leftAt, 465);
    EXPECT_EQ(read.backAt, 780);
    EXPECT_EQ(read.ratings, written.ratings);
    EXPECT_EQ(read.strength, written.strength);
    EXPECT_EQ(read.improvement1, written.improvement1);
    EXPECT_EQ(read.improvement2, written.improvement2);
    EXPECT_EQ(read.sharedNote, written.sharedNote);
    EXPECT_EQ(read.privateNote, written.privateNote);
    EXPECT_EQ(read.stops[0].result, "met");
    EXPECT_EQ(read.stops[0].outcome, "wants demo");
    EXPECT_EQ(read.stops[0].note, "Two lines, not one");
    EXPECT_EQ(read.stops[0].nextOn, day("2026-10-20"));
    EXPECT_EQ(read.stops[0].nextKind, "demo");
    EXPECT_EQ(read.stops[0].nextNote, "Bring the pump");
    EXPECT_FALSE(read.stops[1].took);
    ASSERT_EQ(read.commitments.size(), 1u);
    EXPECT_EQ(read.commitments[0].what, "Sends three names");
    EXPECT_EQ(read.commitments[0].due, day("2026-10-16"));
    EXPECT_EQ(read.commitments[0].person, book.cole);
}

TEST(Debriefs, ADraftNamesRowsByTheirIds)
{
    RideBook book;
    const uint32_t ride = book.ride({book.lead("Acme"), book.lead("Bolt")});
    book.keep(fullDebrief(book, ride));

    const std::string text(book.book().tables().debriefDraft.text(1, debriefDraftField("text")));

    EXPECT_THAT(text, HasSubstr(book.book().tables().skill.id(book.closing).hex()));
    EXPECT_THAT(text, HasSubstr(book.book().people().id(book.cole).hex()));
    EXPECT_THAT(text, HasSubstr(book.book().tables().rideStop.id(1).hex()));
}

TEST(Debriefs, ABrokenDraftChangesNothing)
{
    RideBook book;
    const uint32_t ride = book.ride({book.lead("Acme"), book.lead("Bolt")});
    book.keep(book.debrief(ride));
    const auto with = [&](std::string text) {
        setCell(book, Entity::debriefDraft, 1, debriefDraftField("text"), std::move(text));
        return book.debrief(ride);
    };
    const std::string skill = book.book().tables().skill.id(book.closing).hex();

    for (const std::string text : {"", "{", "[]", "null", "\xff\xfe", "{\"stops\":[1,2],\"ratings\":7}"})
        EXPECT_EQ(with(text).stops.size(), 2u) << text;
    EXPECT_EQ(with(std::string(5'000, '[')).stops.size(), 2u);
    EXPECT_EQ(with("{\"strength\":\"" + std::string(300'000, 'x') + "\"}").strength, "");
    EXPECT_TRUE(with("{\"ratings\":{\"" + skill + "\":9,\"nobody\":3}}").ratings.empty());
    EXPECT_EQ(with("{\"ratings\":{\"" + skill + "\":5},\"new\":{}}").ratings.at(book.closing), 5);
    EXPECT_EQ(with("{\"left\":99999,\"back\":\"noon\"}").leftAt, unsetInt);
    EXPECT_TRUE(with("{\"commitments\":[{},3,{\"id\":\"00\",\"what\":\"x\"}]}").commitments.empty());
}

TEST(Debriefs, ADraftForgetsASkillThatWasRetired)
{
    RideBook book;
    const uint32_t ride = book.ride({});
    Debrief debrief = book.debrief(ride);
    debrief.ratings = {{book.listening, 4}, {book.closing, 2}};
    book.keep(debrief);
    setCell(book, Entity::skill, book.closing, skillField("retired"), true);

    debrief = book.debrief(ride);

    EXPECT_EQ(debrief.ratings, (std::map<uint32_t, int>{{book.listening, 4}}));
    EXPECT_EQ(refusal(book, debrief), "");
}

TEST(Debriefs, ATooLongDraftIsRefused)
{
    RideBook book;
    const uint32_t ride = book.ride({});
    Debrief debrief = book.debrief(ride);
    debrief.sharedNote.assign(300'000, 'x');

    ChangeSet changes = book->change();
    EXPECT_FALSE(saveDebriefDraft(changes, book.book(), debrief, book.dana));
    debrief.ride = 99;
    EXPECT_FALSE(saveDebriefDraft(changes, book.book(), debrief, book.dana));
    EXPECT_TRUE(changes.isEmpty());
}

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

TEST(Debriefs, SayWhatStandsInTheirWay)
{
    RideBook book;
    const uint32_t ride = book.ride({book.lead("Acme")});
    const uint32_t other = book.ride({book.lead("Bolt")});
    const auto refused = [&](auto &&spoil) {
        Debrief debrief = book.debrief(ride);
        spoil(debrief);
        return refusal(book, debrief);
    };
    const std::string tooLong(longestNote + 1, 'x');

    EXPECT_EQ(refused([](Debrief &) {}), "") << "few ratings are no obstacle";
    EXPECT_EQ(refused([](Debrief &debrief) { debrief.ride = 99; }), "There is no such ride-along.");
    EXPECT_EQ(refused([&](Debrief &debrief) { debrief.ratings[book.closing] = 6; }),
              "A rating goes from 1 to 5; Closing has another.");
    EXPECT_NE(refused([&](Debrief &debrief) { debrief.ratings[book.closing] = 0; }), "");
    EXPECT_NE(refused([](Debrief &debrief) { debrief.ratings[99] = 3; }), "");
    EXPECT_NE(refused([&](Debrief &debrief) { debrief.strength = tooLong; }), "");
    EXPECT_NE(refused([&](Debrief &debrief) { debrief.sharedNote = tooLong; }), "");
    EXPECT_NE(refused([&](Debrief &debrief) { debrief.privateNote = tooLong; }), "");
    EXPECT_EQ(refused([](Debrief &debrief) { debrief.commitments.push_back({.due = day("2026-10-20")}); }),
              "A commitment needs words: say what was promised.");
    EXPECT_NE(refused([](Debrief &debrief) { debrief.commitments.push_back({.row = 9, .what = "x"}); }), "");
    EXPECT_NE(refused([](Debrief &debrief) { debrief.commitments.push_back({.person = 9, .what = "x"}); }),
              "");
    EXPECT_NE(
        refused([](Debrief &debrief) { debrief.commitments.push_back({.what = "x", .state = "late"}); }), "");
    EXPECT_EQ(refused([](Debrief &debrief) { debrief.leftAt = 600, debrief.backAt = 500; }),
              "The way back ends at 8:20 AM, before the start at 10:00 AM.");
    EXPECT_NE(refused([](Debrief &debrief) { debrief.backAt = 1441; }), "");
    EXPECT_NE(refused([](Debrief &debrief) { debrief.stops[0].result = "maybe"; }), "");
    EXPECT_NE(refused([](Debrief &debrief) { debrief.stops[0].kind = "duel"; }), "");
    EXPECT_NE(refused([](Debrief &debrief) {
                  debrief.stops[0].nextOn = day("2026-10-20"), debrief.stops[0].nextKind = "duel";
              }),
              "");
    EXPECT_EQ(refused([](Debrief &debrief) { debrief.stops[0].nextOn = day("2026-10-12"); }),
              "The next step with Acme would be on Oct 12, before the ride-along.");
    EXPECT_EQ(refused([](Debrief &debrief) { debrief.stops.push_back(debrief.stops[0]); }),
              "Acme stands twice in this debrief.");
    EXPECT_EQ(refused([&](Debrief &debrief) { debrief.stops = book.debrief(other).stops; }),
              "That stop is no part of this ride-along.");
}

TEST(Debriefs, AreOfDaysThatAreHere)
{
    RideBook book;
    const uint32_t tomorrow = book.ride({book.lead("Acme")}, "2026-10-15");
    const uint32_t today = book.ride({}, "2026-10-14");

    EXPECT_EQ(refusal(book, book.debrief(tomorrow)),
              "This ride-along is on Oct 15. It can be debriefed from that day on.");
    EXPECT_EQ(refusal(book, book.debrief(today)), "");
    EXPECT_EQ(does(book, book.debrief(tomorrow)), "");

    act(book, Op::cancelRide,
        [&](ChangeSet &changes) { return cancelRide(changes, book.book(), today, {}); });
    EXPECT_EQ(refusal(book, book.debrief(today)),
              "This ride-along was cancelled, so there is nothing to debrief.");
}

TEST(Debriefs, AreNotWrittenByTheRep)
{
    RideBook book;
    const uint32_t tessa = book.addPerson("Tessa Moore", "TM");
    const uint32_t ride = book.ride({});

    EXPECT_EQ(refusal(book, book.debrief(ride), book.cole),
              "The debrief is written by who rode along; the rep reads and answers it.");
    EXPECT_NE(refusal(book, book.debrief(ride), tessa), "");
    EXPECT_EQ(refusal(book, book.debrief(ride), 0), "") << "a book that names nobody";
}

TEST(Debriefs, SayWhatTheyWillDo)
{
    RideBook book;
    const uint32_t ride = book.ride({book.lead("Acme"), book.lead("Bolt")});

    EXPECT_EQ(
        does(book, fullDebrief(book, ride)),
        "5 h 15 in the field count for Tue, Oct 13. With the next change file Cole Barker gets: the "
        "ratings, what went well and what to improve, the shared note and the commitments. The private "
        "note stays with you. Logged: Acme. Did not take place: Bolt. Next steps: Acme on Tue, Oct 20.");
}
