// SPDX-License-Identifier: GPL-3.0-or-later
// October 14, 2026 is a Wednesday.
#include "measure/proposals.h"
#include "support/people.h"
#include "work/cadences.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace ridealong {
namespace {

struct Proposals : testing::Test
{
    TempBook book;
    uint32_t erin = book.addPerson("Erin Vance", "EV");
    uint32_t acme = addGraded(book, "Acme", Grade::A, erin);

    void set(const char *steps, Grade grade = Grade::none, const char *stage = nullptr)
    {
        (void)act(book, Op::editCadence, [&](ChangeSet &changes) {
            return setCadence(
                changes, book.book(),
                {.grade = grade, .stage = stage ? book.book().stageNamed(stage) : 0, .steps = steps});
        });
    }
    void touch(const char *kind, const char *on, const char *outcome = nullptr)
    {
        std::vector<Cell> cells;
        if (outcome)
            cells.push_back({activityField("outcome"), std::string(outcome)});
        addActivity(book, acme, erin, kind, on, std::move(cells));
    }
    DoneTouch done(const char *kind, const char *outcome = "") const
    {
        return {.kind = book.book().kindNamed(kind), .outcome = outcome};
    }
    // "email 2026-10-15", or the reason.
    std::string says(const StepProposal &proposal) const
    {
        if (!proposal.isStep())
            return proposal.reason.toStdString();
        return std::string(book.book().kindKey(proposal.kind)) + ' ' + proposal.due.iso();
    }
    std::string next(const DoneTouch &what = {}) const { return says(proposeNext(book.book(), acme, what)); }
    void enter(const char *stage, const char *on)
    {
        const uint32_t to = book.book().stageNamed(stage), from = book.book().leads()[acme].stage.number;
        setCell(book, Entity::lead, acme, leadField("stage"), Link{to});
        create(book, Entity::move,
               {{moveField("lead"), Link{acme}},
                {moveField("from_stage"), Link{from}},
                {moveField("to_stage"), Link{to}},
                {moveField("on"), day(on)}});
    }
};

TEST_F(Proposals, TakeTheMostSpecificCadence)
{
    set("email 9");
    EXPECT_EQ(proposeNext(book.book(), acme).reason.toStdString(),
              "Touch 1 of 1 of the cadence for any lead");

    set("email 5", Grade::A);
    EXPECT_EQ(next(), "email 2026-10-19");

    set("visit 6", Grade::none, "Suspect");
    EXPECT_EQ(next(), "visit 2026-10-20");

    set("demo 7", Grade::A, "Suspect");
    EXPECT_EQ(next(), "demo 2026-10-21");

    set("call 1", Grade::B, "Suspect");
    set("call 1", Grade::A, "Contacted");
    EXPECT_EQ(next(), "demo 2026-10-21");
}

TEST_F(Proposals, GoOnWithEachTouchThatReachedNobody)
{
    set("call 0, email 1, call 3, visit 7", Grade::A);

    EXPECT_EQ(next(), "call 2026-10-14");
    EXPECT_EQ(next(done("call", "no answer")), "email 2026-10-15");

    touch("call", "2026-10-12", "voicemail");
    EXPECT_EQ(next(), "call 2026-10-14") << "made before the lead entered its stage";
}

TEST_F(Proposals, CountFromTheDayInTheStage)
{
    set("call 0, email 1, call 3, visit 7", Grade::A);
    setCell(book, Entity::lead, acme, leadField("created_on"), day("2026-10-01"));
    touch("call", "2026-10-05", "no answer");
    touch("email", "2026-10-13");

    EXPECT_EQ(next(), "call 2026-10-16");
    EXPECT_EQ(next(done("call", "busy")), "visit 2026-10-21");

    enter("Contacted", "2026-10-12");
    EXPECT_EQ(next(), "email 2026-10-14") << "one touch since, on the 13th";
}

TEST_F(Proposals, BeginAgainBehindAConnection)
{
    set("call 2, email 1", Grade::A);
    setCell(book, Entity::lead, acme, leadField("created_on"), day("2026-10-01"));
    touch("call", "2026-10-05", "no answer");
    touch("visit", "2026-10-13");

    EXPECT_EQ(next(), "call 2026-10-15");
    EXPECT_EQ(next(done("call", "no answer")), "email 2026-10-15");
    EXPECT_EQ(next(done("visit")), "call 2026-10-16");
}

TEST_F(Proposals, AGapOfNothingIsTheSameDayUnlessSomebodyWasReached)
{
    set("call 0, email 0", Grade::A);

    EXPECT_EQ(next(done("call", "no answer")), "email 2026-10-14");
    EXPECT_EQ(next(done("visit")), "call 2026-10-15");
}

TEST_F(Proposals, GoOnToAWorkingDayAndNeverBack)
{
    set("call 3, call 2", Grade::A);
    EXPECT_EQ(next(), "call 2026-10-19") << "the 17th is a Saturday";

    setCell(book, Entity::setting, book.book().settingRow("holidays"), settingField("text"),
            std::string("2026-10-16 2026-10-19"));
    EXPECT_EQ(next(done("call", "no answer")), "call 2026-10-20");

    setCell(book, Entity::lead, acme, leadField("created_on"), day("2026-09-01"));
    EXPECT_EQ(next(), "call 2026-10-14") << "long past: today";
}

TEST_F(Proposals, SayWhenTheSequenceIsOver)
{
    set("call 0, email 1", Grade::A);
    touch("call", "2026-10-14", "no answer");

    const StepProposal over = proposeNext(book.book(), acme, done("email"));

    EXPECT_EQ(over.by, ProposedBy::over);
    EXPECT_FALSE(over.isStep());
    EXPECT_EQ(over.reason.toStdString(), "The cadence for A in any stage is over and nobody answered. Park "
                                         "the lead, disqualify it or lose it.");
}

TEST_F(Proposals, LeaveTheWordToAnOutcomeThatReachedSomebody)
{
    set("call 0, email 1, call 3", Grade::A);

    EXPECT_EQ(next(done("call", "wants demo")), "demo 2026-10-21");
    EXPECT_EQ(next(done("call", "lost")), "Lost: nothing follows.");
    EXPECT_EQ(next(done("call", "left message")), "email 2026-10-15");
    EXPECT_EQ(next(done("call", "Their cousin will help")), "call 2026-10-15");
}

TEST_F(Proposals, AreTheUsualOnesWithoutACadence)
{
    EXPECT_EQ(next(), "call 2026-10-15");
    EXPECT_EQ(next(done("call", "voicemail")), "call 2026-10-16");
    EXPECT_EQ(next(done("email")), "call 2026-10-15");
}

TEST_F(Proposals, AreNoneForALeadThatIsNotOpen)
{
    set("call 0", Grade::A);
    enter("Won", "2026-10-14");

    EXPECT_EQ(next(), "Acme is not open: nothing follows.");
}

// Any sequence, any touches, any day: never in the past, a working day where the gap asks for one, and the
// same again when asked again.
TEST_F(Proposals, HoldForAnyHistory)
{
    setCell(book, Entity::setting, book.book().settingRow("holidays"), settingField("text"),
            std::string("2026-10-16 2026-10-19 2026-10-20 2026-12-25"));
    setCell(book, Entity::lead, acme, leadField("created_on"), day("2026-09-01"));
    const bool held = rc::check([this] {
        std::string steps;
        const int count = *rc::gen::inRange(1, 13);
        for (int i = 0; i < count; ++i)
            steps += "call " + std::to_string(*rc::gen::inRange(0, 20)) + "\n";
        set(steps.c_str());
        if (*rc::gen::arbitrary<bool>())
            addActivity(book, acme, erin, *rc::gen::arbitrary<bool>() ? "call" : "visit",
                        Date::parseIso("2026-09-01").plus(*rc::gen::inRange(0, 44)).iso().c_str());
        const DoneTouch what = *rc::gen::element(DoneTouch{}, done("call"), done("call", "no answer"),
                                                 done("visit"), done("call", "interested"));

        const StepProposal proposal = proposeNext(book.book(), acme, what);
        const StepProposal again = proposeNext(book.book(), acme, what);

        RC_ASSERT(proposal.isStep() == (proposal.by != ProposedBy::over));
        RC_ASSERT(!proposal.reason.isEmpty());
        RC_ASSERT(proposal.due == again.due && proposal.kind == again.kind);
        if (proposal.isStep()) {
            RC_ASSERT(proposal.due >= book.book().today());
            RC_ASSERT(book.book().info().isWorkingDay(proposal.due));
        }
    });
    EXPECT_TRUE(held);
}

TEST(Attempts, AreSaidFromTheSecondAndEndAtSix)
{
    TempBook book;
    const uint32_t acme = addGraded(book, "Acme", Grade::A);
    EXPECT_TRUE(attemptsSentence(book.book(), acme).isEmpty());
    for (int i = 0; i < 3; ++i)
        addActivity(book, acme, 1, "call", "2026-10-12", {{activityField("outcome"), std::string("busy")}});
    EXPECT_EQ(attemptsSentence(book.book(), acme).toStdString(), "3 attempts without reaching anybody.");

    for (int i = 0; i < 3; ++i)
        addActivity(book, acme, 1, "email", "2026-10-13");

    EXPECT_EQ(attemptsSentence(book.book(), acme).toStdString(),
              "6 attempts without reaching anybody. The lead may be disqualified as unreachable.");
}

} // namespace
} // namespace ridealong
