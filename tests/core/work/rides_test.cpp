// SPDX-License-Identifier: GPL-3.0-or-later
// October 14, 2026 is a Wednesday.
#include "support/rides.h"

#include "work/leads.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;

namespace {

std::string refusal(RideBook &book, const RideDraft &draft)
{
    ChangeSet changes = book->change();
    const auto saved = saveRide(changes, book.book(), draft);
    EXPECT_TRUE(changes.isEmpty() || saved);
    return saved ? "" : saved.error().text.toStdString();
}

std::string refusalOfCancel(RideBook &book, uint32_t ride, const std::string &reason = {})
{
    ChangeSet changes = book->change();
    const Status done = cancelRide(changes, book.book(), ride, reason);
    EXPECT_TRUE(changes.isEmpty() || done);
    return done ? "" : done.error().text.toStdString();
}

void cancel(RideBook &book, uint32_t ride, const std::string &reason = {})
{
    act(book, Op::cancelRide,
        [&](ChangeSet &changes) { return cancelRide(changes, book.book(), ride, reason); });
}

std::string refusedStop(RideBook &book, const DraftStop &stop)
{
    RideDraft draft = book.draft({});
    draft.stops = {stop};
    return refusal(book, draft);
}

} // namespace

TEST(Rides, KeepTheCompanyAndGradeOfTheirStopsInOrder)
{
    RideBook book;
    const uint32_t acme = book.lead("Acme"), bolt = book.lead("Bolt", Grade::B);
    RideDraft draft = book.draft({bolt, acme});
    draft.startName = "Plainfield office";
    draft.start = {39.7, -86.4, PlaceKnown::exact};
    draft.stops[0].goal = "Agree the demo";
    draft.stops[0].role = "observe";

    const uint32_t ride = book.save(draft);

    EXPECT_THAT(book.companies(ride), ElementsAre("Bolt", "Acme"));
    const std::vector<uint32_t> stops = stopsOf(book.book(), ride);
    EXPECT_EQ(book.stop(stops[0]).grade, Grade::B);
    EXPECT_EQ(book.stop(stops[0]).rep.number, book.cole);
    EXPECT_EQ(book.stop(stops[0]).position, 1);
    EXPECT_EQ(book.stop(stops[1]).position, 2);
    EXPECT_EQ(book.said(ride, rideField("state")), "planned");
    EXPECT_EQ(book.row(ride).plannedOn, day("2026-10-14"));
    EXPECT_EQ(book.row(ride).revision, 0);
    EXPECT_DOUBLE_EQ(book.row(ride).startLatitude, 39.7);
    EXPECT_EQ(draftOf(book.book(), ride).stops[0].goal, "Agree the demo");
    EXPECT_EQ(draftOf(book.book(), ride).stops[0].role, "observe");
}

TEST(Rides, AreRefusedWithoutTheRightPeople)
{
    RideBook book;
    RideDraft draft = book.draft({});
    draft.rep = 0;
    EXPECT_EQ(refusal(book, draft), "Say whom the ride-along is with.");
    draft.rep = 999;
    EXPECT_EQ(refusal(book, draft), "Whom the ride-along is with is not on the team any more.");
    draft.rep = book.cole;
    draft.manager = 999;
    EXPECT_EQ(refusal(book, draft), "Who rides along is not on the team any more.");
    draft.manager = book.cole;
    EXPECT_EQ(refusal(book, draft), "Cole Barker cannot ride along with Cole Barker.");

    setCell(book, Entity::person, book.cole, personField("deleted"), true);
    EXPECT_EQ(refusal(book, book.draft({})), "Whom the ride-along is with is not on the team any more.");
}

TEST(Rides, AreRefusedWithoutASaneDay)
{
    RideBook book;
    const auto refused = [&](auto &&spoil) {
        RideDraft draft = book.draft({});
        spoil(draft);
        return refusal(book, draft);
    };

    EXPECT_EQ(refused([](RideDraft &draft) { draft.on = {}; }), "A ride-along needs its day.");
    EXPECT_EQ(refused([](RideDraft &draft) { draft.startAt = 1440; }), "There is no such time of day.");
    EXPECT_EQ(refused([](RideDraft &draft) { draft.startAt = -1; }), "There is no such time of day.");
    EXPECT_NE(refused([](RideDraft &draft) { draft.startName.assign(longestGoal + 1, 'x'); }), "");
    EXPECT_NE(refused([](RideDraft &draft) { draft.objective.assign(longestGoal + 1, 'x'); }), "");
    EXPECT_EQ(refused([](RideDraft &draft) { draft.objective.assign(longestGoal, 'x'); }), "");
    EXPECT_NE(refused([](RideDraft &draft) { draft.start = {91, 0, PlaceKnown::exact}; }), "");
    EXPECT_EQ(refused([](RideDraft &draft) { draft.skill = 99; }), "There is no such skill.");
    EXPECT_NE(refused([](RideDraft &draft) { draft.backMinutes = 1441; }), "");
    EXPECT_EQ(refused([](RideDraft &draft) { draft.row = 7; }), "There is no such ride-along.");
}

TEST(Rides, RefuseStopsThatCannotBe)
{
    RideBook book;
    const uint32_t acme = book.lead("Acme");

    EXPECT_EQ(refusedStop(book, {.lead = 999}), "There is no such lead.");
    EXPECT_EQ(refusedStop(book, {.lead = 0}), "There is no such lead.");
    EXPECT_EQ(refusedStop(book, {.lead = acme, .minutes = 0}),
              "A stop takes 1 to 1440 minutes; Acme does not.");
    EXPECT_NE(refusedStop(book, {.lead = acme, .minutes = 1441}), "");
    EXPECT_EQ(refusedStop(book, {.lead = acme, .minutes = 1440}), "");
    EXPECT_EQ(refusedStop(book, {.lead = acme, .from = 1441}), "There is no such time of day for Acme.");
    EXPECT_EQ(refusedStop(book, {.lead = acme, .to = -1}), "There is no such time of day for Acme.");
    EXPECT_EQ(refusedStop(book, {.lead = acme, .from = 600, .to = 540}),
              "The hours of Acme end before they begin.");
    EXPECT_EQ(refusedStop(book, {.lead = acme, .from = 600, .to = 600}), "");
    EXPECT_NE(refusedStop(book, {.lead = acme, .goal = std::string(longestGoal + 1, 'x')}), "");
    EXPECT_EQ(refusedStop(book, {.lead = acme, .role = "watch"}),
              "The role at Acme is demonstrate, joint or observe.");
    EXPECT_NE(refusedStop(book, {.lead = acme, .legMinutes = -5}), "");
    EXPECT_EQ(refusedStop(book, {.row = 1, .lead = acme}), "That stop is no part of this ride-along.");
    EXPECT_EQ(refusal(book, book.draft({acme, acme})), "Acme is a stop twice.");
}

TEST(Rides, HaveSixtyStopsAtMost)
{
    RideBook book;
    std::vector<uint32_t> leads;
    for (size_t i = 0; i < mostStops; ++i)
        leads.push_back(book.lead("Acme"));

    EXPECT_EQ(refusal(book, book.draft(leads)), "");
    leads.push_back(book.lead("One more"));
    EXPECT_EQ(refusal(book, book.draft(leads)), "A ride-along has 60 stops at most.");
}

TEST(Rides, KeepTheRowsOfStopsThatStay)
{
    RideBook book;
    const uint32_t acme = book.lead("Acme"), bolt = book.lead("Bolt"), cord = book.lead("Cord");
    const uint32_t ride = book.ride({acme, bolt});
    const std::vector<uint32_t> before = stopsOf(book.book(), ride);

    RideDraft draft = draftOf(book.book(), ride);
    std::swap(draft.stops[0], draft.stops[1]);
    draft.stops.pop_back(); // Acme
    draft.stops.push_back({.lead = cord});
    book.save(draft);

    EXPECT_THAT(book.companies(ride), ElementsAre("Bolt", "Cord"));
    EXPECT_EQ(stopsOf(book.book(), ride)[0], before[1]);
    EXPECT_TRUE(book.book().tables().rideStop.isDeleted(before[0]));
    EXPECT_EQ(book.stop(before[1]).position, 1);
}

TEST(Rides, ARemovedStopMayComeBackInItsRow)
{
    RideBook book;
    const uint32_t acme = book.lead("Acme"), bolt = book.lead("Bolt");
    const uint32_t ride = book.ride({acme, bolt});
    const RideDraft before = draftOf(book.book(), ride);
    RideDraft shorter = before;
    shorter.stops.pop_back();
    book.save(shorter);

    book.save(before); // a page that still shows what it showed

    EXPECT_THAT(book.companies(ride), ElementsAre("Acme", "Bolt"));
    EXPECT_EQ(RideBook::count(book.book().tables().rideStop), 2);
}

TEST(Rides, CountUpTheirRevisionForACalendar)
{
    RideBook book;
    const uint32_t acme = book.lead("Acme"), bolt = book.lead("Bolt");
    const uint32_t ride = book.ride({acme, bolt});
    const auto after = [&](auto &&change) {
        RideDraft draft = draftOf(book.book(), ride);
        change(draft);
        book.save(draft);
        return book.row(ride).revision;
    };

    EXPECT_EQ(after([](RideDraft &) {}), 0);
    EXPECT_EQ(after([&](RideDraft &draft) { draft.skill = book.closing; }), 0);
    EXPECT_EQ(after([](RideDraft &draft) { draft.stops[0].role = "observe"; }), 0);
    EXPECT_EQ(after([](RideDraft &draft) { draft.on = day("2026-10-15"); }), 1);
    EXPECT_EQ(after([](RideDraft &draft) { draft.startAt = 450; }), 2);
    EXPECT_EQ(after([](RideDraft &draft) { draft.startName = "Home"; }), 3);
    EXPECT_EQ(after([](RideDraft &draft) { draft.start = {39, -86, PlaceKnown::exact}; }), 4);
    EXPECT_EQ(after([](RideDraft &draft) { draft.stops[0].minutes = 30; }), 5);
    EXPECT_EQ(after([](RideDraft &draft) { std::swap(draft.stops[0], draft.stops[1]); }), 6);
    EXPECT_EQ(after([](RideDraft &draft) { draft.stops.pop_back(); }), 7);
    EXPECT_EQ(after([](RideDraft &draft) { draft.objective = "Listen"; }), 8);
}

TEST(Rides, ThatDidNotChangeWriteNothing)
{
    RideBook book;
    const uint32_t ride = book.ride({book.lead("Acme")});

    ChangeSet changes = book->change();
    ASSERT_TRUE(saveRide(changes, book.book(), draftOf(book.book(), ride)));

    EXPECT_TRUE(changes.isEmpty());
}

TEST(Rides, KeepAStopOfWhichTheLeadIsGone)
{
    RideBook book;
    const uint32_t acme = book.lead("Acme"), bolt = book.lead("Bolt");
    const uint32_t ride = book.ride({acme, bolt});
    ChangeSet changes = book->change();
    deleteLeads(changes, book.book(), {{acme}});
    ASSERT_TRUE(book->commit({Op::deleteLead}, std::move(changes)));

    RideDraft draft = draftOf(book.book(), ride);
    draft.on = day("2026-10-20");
    book.save(draft);

    EXPECT_THAT(book.companies(ride), ElementsAre("Acme", "Bolt"));
    EXPECT_EQ(book.row(ride).on, day("2026-10-20"));
}

TEST(Rides, ArePlannedChangedAndCancelledBackAndForth)
{
    RideBook book;
    const uint32_t acme = book.lead("Acme"), bolt = book.lead("Bolt");
    const uint32_t ride = book.ride({acme});
    RideDraft draft = draftOf(book.book(), ride);
    draft.stops.push_back({.lead = bolt});
    book.save(draft);
    cancel(book, ride, "Cole is ill");
    EXPECT_EQ(book.said(ride, rideField("state")), "cancelled");
    EXPECT_EQ(book.said(ride, rideField("cancel_reason")), "Cole is ill");
    EXPECT_EQ(book.row(ride).revision, 2);

    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book.said(ride, rideField("state")), "planned");
    EXPECT_EQ(book.row(ride).revision, 1);
    ASSERT_TRUE(book->undo());
    EXPECT_THAT(book.companies(ride), ElementsAre("Acme"));
    ASSERT_TRUE(book->undo());
    EXPECT_FALSE(book.book().tables().ride.has(ride));

    for (int i = 0; i < 3; ++i)
        ASSERT_TRUE(book->redo());
    EXPECT_THAT(book.companies(ride), ElementsAre("Acme", "Bolt"));
    EXPECT_EQ(book.said(ride, rideField("state")), "cancelled");
    book.reopen();
    EXPECT_THAT(book.companies(ride), ElementsAre("Acme", "Bolt"));
}

TEST(Rides, ThatAreOverStayAsTheyWere)
{
    RideBook book;
    const uint32_t ride = book.ride({book.lead("Acme")});
    cancel(book, ride);
    EXPECT_EQ(refusal(book, draftOf(book.book(), ride)),
              "The ride-along with Cole Barker on Oct 13 was cancelled. Plan a new one.");
    EXPECT_NE(refusalOfCancel(book, ride), "");

    const uint32_t other = book.ride({book.lead("Bolt")});
    book.finish(book.debrief(other));
    EXPECT_EQ(refusal(book, draftOf(book.book(), other)),
              "The ride-along with Cole Barker on Oct 13 is done and stays as it was.");
    EXPECT_NE(refusalOfCancel(book, other), "");
    EXPECT_EQ(refusalOfCancel(book, 999), "There is no such ride-along.");
    EXPECT_NE(refusalOfCancel(book, book.ride({}), std::string(longestGoal + 1, 'x')), "");
}

TEST(Rides, CancelledOnesLeaveNoDraftBehind)
{
    RideBook book;
    const uint32_t ride = book.ride({book.lead("Acme")});
    book.keep(book.debrief(ride));

    cancel(book, ride);
    EXPECT_FALSE(hasDraft(book.book(), ride, book.dana));

    ASSERT_TRUE(book->undo());
    EXPECT_TRUE(hasDraft(book.book(), ride, book.dana));
}

TEST(Rides, ANewOneStartsWhereTheLastOneDid)
{
    RideBook book;
    const uint32_t tessa = book.addPerson("Tessa Moore", "TM");
    RideDraft last = book.draft({}, "2026-10-01");
    last.startName = "Cole's place";
    last.start = {39.5, -86.5, PlaceKnown::exact};
    last.startAt = 450;
    book.save(last);
    last.on = day("2026-10-08");
    last.rep = tessa;
    last.startName = "Tessa's place";
    last.startAt = 510;
    book.save(last);

    const Places places(book.book());
    const RideDraft again = newRide(book.book(), places, book.cole, 0, day("2026-10-20"));
    const uint32_t marcus = book.addPerson("Marcus Hill", "MH");
    const RideDraft first = newRide(book.book(), places, marcus, book.dana, day("2026-10-20"));

    EXPECT_EQ(again.startName, "Cole's place");
    EXPECT_EQ(again.startAt, 450);
    EXPECT_DOUBLE_EQ(again.start.latitude, 39.5);
    EXPECT_EQ(again.manager, book.dana) << "the owner of the book";
    EXPECT_EQ(again.on, day("2026-10-20"));
    EXPECT_EQ(first.startName, "Tessa's place") << "the last ride at all";
    EXPECT_EQ(first.startAt, 510);
}

TEST(Rides, TheVeryFirstStartsAtTheOffice)
{
    RideBook book;
    setCell(book, Entity::person, book.cole, personField("office"), std::string("Plainfield"));
    book.addLead("Acme", {{leadField("city"), std::string("Plainfield")},
                          {leadField("latitude"), 39.7},
                          {leadField("longitude"), -86.4}});

    const RideDraft draft = newRide(book.book(), Places(book.book()), book.cole, 0, day("2026-10-20"));

    EXPECT_EQ(draft.startName, "Plainfield");
    EXPECT_TRUE(draft.start.isKnown());
    EXPECT_NEAR(draft.start.latitude, 39.7, 1e-9);
    EXPECT_EQ(draft.startAt, 8 * 60);
    EXPECT_FALSE(newRide(book.book(), Places(book.book()), 0, 0, {}).start.isKnown());
}

TEST(Rides, AStartThatIsANameIsFoundWhenALeadThereIs)
{
    RideBook book;
    RideDraft last = book.draft({}, "2026-10-01");
    last.startName = "Plainfield";
    book.save(last);
    book.addLead("Acme", {{leadField("city"), std::string("Plainfield")},
                          {leadField("latitude"), 39.7},
                          {leadField("longitude"), -86.4}});

    const RideDraft draft = newRide(book.book(), Places(book.book()), book.cole, 0, day("2026-10-20"));

    EXPECT_NEAR(draft.start.latitude, 39.7, 1e-9);
}

TEST(Rides, WithSomebodyWhoLeftStayReadable)
{
    RideBook book;
    const uint32_t ride = book.ride({book.lead("Acme")});
    setCell(book, Entity::person, book.cole, personField("active"), false);

    EXPECT_THAT(ridesOf(book.book(), book.cole), ElementsAre(ride));
    EXPECT_THAT(book.companies(ride), ElementsAre("Acme"));
    book.finish(book.debrief(ride));
    EXPECT_EQ(book.said(ride, rideField("state")), "done");
}

TEST(SetPlace, TakesBothOrNone)
{
    RideBook book;
    const uint32_t acme = book.lead("Acme");
    const auto set = [&](double latitude, double longitude) {
        ChangeSet changes = book->change();
        const Status done = setPlace(changes, book.book(), acme, latitude, longitude);
        return done && book->commit({Op::editLead}, std::move(changes));
    };
    const double none = std::nan("");

    EXPECT_TRUE(set(39.77, -86.16));
    EXPECT_FALSE(set(39.77, none));
    EXPECT_FALSE(set(none, 1));
    EXPECT_FALSE(set(90.1, 0));
    EXPECT_FALSE(set(0, 180.1));
    EXPECT_DOUBLE_EQ(book.book().leads()[acme].latitude, 39.77);
    EXPECT_TRUE(set(none, none));
    EXPECT_TRUE(std::isnan(book.book().leads()[acme].longitude));
}
