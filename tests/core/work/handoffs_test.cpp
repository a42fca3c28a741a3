// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/handoffs.h"

#include "measure/calllist.h"
#include "support/handoffs.h"
#include "work/leads.h"
#include "work/steps.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::HasSubstr;

namespace {

struct Desk
{
    TempBook book{"2026-10-14"};
    uint32_t kim = book.addPerson("Kim Lee", "KL");
    uint32_t sam = book.addPerson("Sam Ray", "SR");
    uint32_t dana = book->user();
    uint32_t acme = addInquiry(book, "Acme", "2026-10-12");

    std::string text(const Handoff &row, FieldNo field) const
    {
        return std::string(book.book().tables().handoff.text(row, field));
    }
    HandoffState state(uint32_t lead) const { return HandoffState(handoffOf(book, lead).state); }
    uint32_t owner(uint32_t lead) const { return book.book().leads()[lead].owner.number; }
    std::string stage(uint32_t lead) const
    {
        return std::string(book.book().stageName(book.book().leads()[lead].stage.number));
    }
    void call(uint32_t lead, uint32_t person, const char *outcome = "", Date on = {})
    {
        act(book, Op::logActivity, [&](ChangeSet &changes) {
            return logActivity(changes, book.book(),
                               {.lead = lead,
                                .kind = book.book().kindNamed("call"),
                                .person = person,
                                .on = on,
                                .outcome = outcome});
        });
    }
    void accept(uint32_t lead)
    {
        act(book, Op::answerHandoff, [&](ChangeSet &changes) {
            return acceptHandoffs(changes, book.book(), {&lead, 1}, kim);
        });
    }
    void reject(uint32_t lead, const char *reason)
    {
        act(book, Op::answerHandoff, [&](ChangeSet &changes) {
            return rejectHandoffs(changes, book.book(), {&lead, 1}, {.reason = reason, .by = kim});
        });
    }
    void disqualify(uint32_t lead, const char *reason)
    {
        act(book, Op::endHandoff, [&](ChangeSet &changes) {
            return disqualifyLeads(changes, book.book(), {&lead, 1}, reason, kim);
        });
    }
    void recycle(uint32_t lead)
    {
        act(book, Op::endHandoff, [&](ChangeSet &changes) {
            return recycleLeads(changes, book.book(), {&lead, 1},
                                {.reason = "Line 4 comes in spring", .until = day("2027-03-01"), .by = kim});
        });
    }
    // What the verb says when it refuses; nothing may have been appended then.
    template<class Verb>
    std::string refusal(Verb &&verb)
    {
        ChangeSet changes = book->change();
        const Status status = verb(changes);
        EXPECT_TRUE(changes.isEmpty());
        return status ? std::string() : status.error().text.toStdString();
    }
    std::string refusedOffer(uint32_t lead, uint32_t taker)
    {
        return refusal([&](ChangeSet &c) {
            return offerLeads(c, book.book(), {&lead, 1}, {.taker = taker, .by = dana});
        });
    }
    bool undo() { return book->undo().ok(); }
};

} // namespace

TEST(Handoffs, AnOfferKeepsWhoGaveItToWhomAndWhen)
{
    Desk desk;

    offer(desk.book, desk.acme, desk.kim, desk.dana, "Wants a quote");

    const Handoff &row = handoffOf(desk.book, desk.acme);
    EXPECT_EQ(row.giver.number, desk.dana);
    EXPECT_EQ(row.taker.number, desk.kim);
    EXPECT_EQ(row.offeredOn, day("2026-10-14"));
    EXPECT_EQ(row.offeredTime, 12 * 60);
    EXPECT_EQ(desk.text(row, handoffField("request")), "Wants a quote");
    EXPECT_EQ(desk.owner(desk.acme), desk.kim);
    EXPECT_TRUE(isWaiting(desk.book.book(), latestHandoff(desk.book.book(), desk.acme)));
}

TEST(Handoffs, OnlyAnOpenInquiryIsOfferedAndOnlyToAnActiveRep)
{
    Desk desk;
    const uint32_t suspect = desk.book.addLead("Suspect");
    const uint32_t won = addInquiry(desk.book, "Won", "2026-10-01", 0,
                                    {{leadField("stage"), Link{desk.book.book().stageNamed("Won")}}});
    const uint32_t gone = desk.book.addPerson("Gone Away", "GA");
    setCell(desk.book, Entity::person, gone, personField("active"), false);

    EXPECT_THAT(desk.refusedOffer(suspect, desk.kim), HasSubstr("not an inquiry"));
    EXPECT_THAT(desk.refusedOffer(won, desk.kim), HasSubstr("not open"));
    EXPECT_THAT(desk.refusedOffer(desk.acme, gone), HasSubstr("active rep"));
    EXPECT_THAT(desk.refusedOffer(desk.acme, desk.dana), HasSubstr("active rep"));
    EXPECT_THAT(desk.refusedOffer(9999, desk.kim), HasSubstr("no such lead"));
    offer(desk.book, desk.acme, desk.kim, desk.dana);
    EXPECT_THAT(desk.refusedOffer(desk.acme, desk.kim), HasSubstr("already"));
    EXPECT_EQ(desk.refusedOffer(won, desk.sam).empty(), false);
}

TEST(Handoffs, SeveralAreOfferedTogetherOrNotAtAll)
{
    Desk desk;
    const uint32_t list[] = {desk.acme, desk.book.addLead("Suspect")};

    const std::string refusal = desk.refusal([&](ChangeSet &c) {
        return offerLeads(c, desk.book.book(), list, {.taker = desk.kim, .by = desk.dana});
    });

    EXPECT_THAT(refusal, HasSubstr("Suspect"));
    EXPECT_EQ(desk.owner(desk.acme), 0u);
}

TEST(Handoffs, ANewOfferToAnotherWithdrawsTheOld)
{
    Desk desk;
    offer(desk.book, desk.acme, desk.kim, desk.dana);
    const uint32_t first = latestHandoff(desk.book.book(), desk.acme);

    offer(desk.book, desk.acme, desk.sam, desk.dana);

    const auto &rows = desk.book.book().tables().handoff;
    EXPECT_EQ(HandoffState(rows[first].state), HandoffState::withdrawn);
    EXPECT_EQ(rows[waitingOffer(desk.book.book(), desk.acme)].taker.number, desk.sam);
}

TEST(Handoffs, TheTakerOrAManagerAnswersAndNobodyElse)
{
    Desk desk;
    offer(desk.book, desk.acme, desk.kim, desk.dana);
    const uint32_t lead = desk.acme;

    EXPECT_THAT(desk.refusal([&](ChangeSet &c) {
        return acceptHandoffs(c, desk.book.book(), {&lead, 1}, desk.sam);
    }),
                HasSubstr("Kim Lee"));
    desk.accept(lead);

    EXPECT_EQ(desk.state(lead), HandoffState::accepted);
    EXPECT_EQ(handoffOf(desk.book, lead).answeredBy.number, desk.kim);
    EXPECT_EQ(handoffOf(desk.book, lead).answeredOn, day("2026-10-14"));
    EXPECT_EQ(desk.owner(lead), desk.kim);
    EXPECT_THAT(desk.refusal([&](ChangeSet &c) {
        return acceptHandoffs(c, desk.book.book(), {&lead, 1}, desk.dana);
    }),
                HasSubstr("does not wait"));
}

TEST(Handoffs, ARejectedLeadGoesBackToNobodyWithItsReason)
{
    Desk desk;
    offer(desk.book, desk.acme, desk.kim, desk.dana);
    const uint32_t step =
        addStep(desk.book, desk.acme, "2026-10-15", {{stepField("person"), Link{desk.kim}}});
    const uint32_t lead = desk.acme;

    EXPECT_THAT(desk.refusal([&](ChangeSet &c) {
        return rejectHandoffs(c, desk.book.book(), {&lead, 1}, {.reason = "too small", .by = desk.kim});
    }),
                HasSubstr("three reasons"));
    desk.reject(lead, "wrong-route");

    EXPECT_EQ(desk.state(lead), HandoffState::rejected);
    EXPECT_EQ(desk.text(handoffOf(desk.book, lead), handoffField("reason")), "wrong-route");
    EXPECT_EQ(desk.owner(lead), 0u);
    EXPECT_EQ(desk.book.book().steps()[step].person.number, 0u);
    EXPECT_EQ(desk.book.book().steps()[step].state, stepOpen);
    EXPECT_TRUE(isOpenLead(desk.book.book(), lead));
}

TEST(Handoffs, UndoOfARejectionRestoresOwnerStepsAndOffer)
{
    Desk desk;
    offer(desk.book, desk.acme, desk.kim, desk.dana);
    const uint32_t step =
        addStep(desk.book, desk.acme, "2026-10-15", {{stepField("person"), Link{desk.kim}}});
    desk.reject(desk.acme, "bad-data");

    ASSERT_TRUE(desk.undo());

    EXPECT_EQ(desk.state(desk.acme), HandoffState::offered);
    EXPECT_FALSE(handoffOf(desk.book, desk.acme).answeredOn.isSet());
    EXPECT_EQ(desk.owner(desk.acme), desk.kim);
    EXPECT_EQ(desk.book.book().steps()[step].person.number, desk.kim);
    EXPECT_NE(waitingOffer(desk.book.book(), desk.acme), 0u);
}

TEST(Handoffs, ATouchOfTheTakerAcceptsAndThatOfAnotherDoesNot)
{
    Desk desk;
    offer(desk.book, desk.acme, desk.kim, desk.dana);

    desk.call(desk.acme, desk.sam);
    EXPECT_EQ(desk.state(desk.acme), HandoffState::offered);
    desk.call(desk.acme, desk.kim, "", day("2026-10-13")); // the day before the offer
    EXPECT_EQ(desk.state(desk.acme), HandoffState::offered);
    desk.call(desk.acme, desk.kim);

    EXPECT_EQ(desk.state(desk.acme), HandoffState::accepted);
    EXPECT_EQ(handoffOf(desk.book, desk.acme).answeredTime, 12 * 60);
    ASSERT_TRUE(desk.undo());
    EXPECT_EQ(desk.state(desk.acme), HandoffState::offered);
}

TEST(Handoffs, FinishingAStepAcceptsToo)
{
    Desk desk;
    offer(desk.book, desk.acme, desk.kim, desk.dana);
    const uint32_t step = addStep(desk.book, desk.acme, "2026-10-14");

    act(desk.book, Op::finishStep, [&](ChangeSet &changes) {
        return finishStep(changes, desk.book.book(), step, {.activity = {.person = desk.kim}, .next = {}});
    });

    EXPECT_EQ(desk.state(desk.acme), HandoffState::accepted);
}

TEST(Handoffs, DisqualifyingClosesTheLeadWithItsReason)
{
    Desk desk;
    offer(desk.book, desk.acme, desk.kim, desk.dana);
    desk.call(desk.acme, desk.kim, "interested");
    const uint32_t step = addStep(desk.book, desk.acme, "2026-10-20");

    desk.disqualify(desk.acme, "no-budget");

    EXPECT_EQ(desk.state(desk.acme), HandoffState::disqualified);
    EXPECT_EQ(handoffOf(desk.book, desk.acme).endedOn, day("2026-10-14"));
    EXPECT_EQ(desk.stage(desk.acme), "No decision");
    EXPECT_EQ(desk.book.book().leads().text(desk.acme, leadField("lost_reason")), "No budget");
    EXPECT_EQ(desk.book.book().steps()[step].state, stepDropped);
    ASSERT_TRUE(desk.undo());
    EXPECT_EQ(desk.state(desk.acme), HandoffState::accepted);
    EXPECT_EQ(desk.stage(desk.acme), "Suspect");
    EXPECT_EQ(desk.book.book().steps()[step].state, stepOpen);
}

TEST(Handoffs, DisqualifyingNeedsContactAndUnreachableSixAttempts)
{
    Desk desk;
    const uint32_t lead = desk.acme;
    const auto refused = [&](const char *reason) {
        return desk.refusal([&](ChangeSet &c) {
            return disqualifyLeads(c, desk.book.book(), {&lead, 1}, reason, desk.kim);
        });
    };
    offer(desk.book, lead, desk.kim, desk.dana);

    EXPECT_THAT(refused("no-need"), HasSubstr("Accept or reject it first"));
    EXPECT_THAT(refused("wrong-route"), HasSubstr("five reasons"));
    desk.accept(lead);
    EXPECT_THAT(refused("no-need"), HasSubstr("Nobody has touched Acme"));
    for (int attempt = 0; attempt < 5; ++attempt)
        desk.call(lead, desk.kim, "no answer");
    EXPECT_THAT(refused("unreachable"), HasSubstr("6 attempts without an answer; these are 5"));
    desk.call(lead, desk.kim, "no answer");
    desk.disqualify(lead, "unreachable");

    EXPECT_EQ(desk.stage(lead), "No decision");
}

TEST(Handoffs, ALeadGivenBackIsParkedAndComesBackToNobodyOnItsDay)
{
    Desk desk;
    offer(desk.book, desk.acme, desk.kim, desk.dana);
    desk.accept(desk.acme);
    const uint32_t old = addStep(desk.book, desk.acme, "2026-10-16", {{stepField("person"), Link{desk.kim}}});
    const uint32_t lead = desk.acme;

    EXPECT_THAT(desk.refusal([&](ChangeSet &c) {
        return recycleLeads(c, desk.book.book(), {&lead, 1},
                            {.reason = "Later", .until = day("2026-10-14"), .by = desk.kim});
    }),
                HasSubstr("later day"));
    EXPECT_THAT(desk.refusal([&](ChangeSet &c) {
        return recycleLeads(c, desk.book.book(), {&lead, 1},
                            {.reason = " ", .until = day("2027-03-01"), .by = desk.kim});
    }),
                HasSubstr("Say why"));
    desk.recycle(lead);

    const Standing &standing = desk.book.book().standing(lead);
    EXPECT_EQ(desk.state(lead), HandoffState::recycled);
    EXPECT_EQ(desk.text(handoffOf(desk.book, lead), handoffField("end_reason")), "Line 4 comes in spring");
    EXPECT_EQ(desk.stage(lead), "Parked");
    EXPECT_EQ(desk.owner(lead), 0u);
    EXPECT_EQ(standing.nextStepOn, day("2027-03-01"));
    EXPECT_EQ(desk.book.book().steps()[standing.nextStep.number].person.number, 0u);
    EXPECT_EQ(desk.book.book().steps()[old].state, stepDropped);
    ASSERT_TRUE(desk.undo());
    EXPECT_EQ(desk.state(lead), HandoffState::accepted);
    EXPECT_EQ(desk.stage(lead), "Suspect");
    EXPECT_EQ(desk.owner(lead), desk.kim);
    EXPECT_EQ(desk.book.book().standing(lead).nextStepOn, day("2026-10-16"));
}

TEST(Handoffs, AssigningAnInquiryOffersItButNotASuspectNorOnesOwn)
{
    Desk desk;
    const uint32_t suspect = desk.book.addLead("Suspect"), own = addInquiry(desk.book, "Own", "2026-10-12");
    const auto assign = [&](uint32_t lead, uint32_t person, uint32_t by) {
        act(desk.book, Op::assign, [&](ChangeSet &changes) {
            assignOwner(changes, desk.book.book(), {&lead, 1}, person, by);
            return Status(Done{});
        });
    };

    assign(desk.acme, desk.kim, desk.dana);
    assign(suspect, desk.kim, desk.dana);
    assign(own, desk.kim, desk.kim);

    EXPECT_EQ(handoffOf(desk.book, desk.acme).giver.number, desk.dana);
    EXPECT_NE(waitingOffer(desk.book.book(), desk.acme), 0u);
    EXPECT_EQ(latestHandoff(desk.book.book(), suspect), 0u);
    EXPECT_EQ(latestHandoff(desk.book.book(), own), 0u);
    EXPECT_EQ(desk.owner(suspect), desk.kim);
    assign(desk.acme, 0, desk.dana);
    EXPECT_EQ(desk.state(desk.acme), HandoffState::withdrawn);
    ASSERT_TRUE(desk.undo());
    EXPECT_NE(waitingOffer(desk.book.book(), desk.acme), 0u);
}

TEST(Handoffs, ANewInquiryForARepIsOffered)
{
    Desk desk;
    const auto add = [&](std::vector<Cell> cells, uint32_t by) {
        return act(desk.book, Op::addLead, [&](ChangeSet &changes) {
            return addLead(changes, desk.book.book(), std::move(cells), by);
        });
    };
    const std::vector<Cell> inquiry = {{leadField("company"), std::string("New")},
                                       {leadField("received_on"), day("2026-10-14")},
                                       {leadField("owner"), Link{desk.kim}}};

    EXPECT_NE(waitingOffer(desk.book.book(), add(inquiry, desk.dana)), 0u);
    EXPECT_EQ(waitingOffer(desk.book.book(), add(inquiry, desk.kim)), 0u);
    const uint32_t free = add({inquiry[0], inquiry[1]}, desk.dana);
    EXPECT_EQ(latestHandoff(desk.book.book(), free), 0u);
    act(desk.book, Op::editLead, [&](ChangeSet &changes) {
        return setFields(changes, desk.book.book(), free, {{leadField("owner"), Link{desk.sam}}}, desk.dana);
    });
    EXPECT_NE(waitingOffer(desk.book.book(), free), 0u);
}

TEST(Handoffs, WhatWaitsForAnAnswerIsNotOnTheCallList)
{
    Desk desk;
    const auto listed = [&] { return callList(desk.book.book(), desk.kim).size(); };
    const uint32_t other = addGraded(desk.book, "Other", Grade::B, desk.kim);
    setCell(desk.book, Entity::lead, desk.acme, leadField("override_grade"), Grade::A);

    offer(desk.book, desk.acme, desk.kim, desk.dana);
    EXPECT_EQ(listed(), 1u);
    EXPECT_EQ(leadPassedOver(desk.book.book(), desk.kim, other), 0u);
    desk.accept(desk.acme);

    EXPECT_EQ(listed(), 2u);
    EXPECT_EQ(leadPassedOver(desk.book.book(), desk.kim, other), desk.acme);
}

TEST(Handoffs, AnOfferThatWasLeftBehindDoesNotWait)
{
    Desk desk;
    offer(desk.book, desk.acme, desk.kim, desk.dana);
    const uint32_t row = latestHandoff(desk.book.book(), desk.acme);

    setCell(desk.book, Entity::lead, desk.acme, leadField("owner"), Link{desk.sam}); // by a merge, say

    EXPECT_FALSE(isWaiting(desk.book.book(), row));
    EXPECT_EQ(stateOf(desk.book.book(), row), HandoffState::withdrawn);
}
