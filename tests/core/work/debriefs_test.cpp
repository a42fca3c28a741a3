// SPDX-License-Identifier: GPL-3.0-or-later
// October 13, 2026, the day of the ride, is a Tuesday; Dana debriefs it on the day after.
#include "support/debriefs.h"

#include "work/coaching.h"

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

    for (const std::string text : {"", "{", "[]", "null", "{\"stops\":[1,2],\"ratings\":7}"})
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
