// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/people.h"
#include "work/steps.h"

using namespace ridealong;

namespace {

uint32_t kindOf(TempBook &book, const char *key)
{
    return book.book().kindNamed(key);
}

Logged logCall(TempBook &book, uint32_t lead, uint32_t person, Date on = {})
{
    return act(book, Op::logActivity, [&](ChangeSet &changes) {
        return logActivity(changes, book.book(),
                           {.lead = lead, .kind = kindOf(book, "call"), .person = person, .on = on});
    });
}

} // namespace

TEST(Activities, KeepTheGradeThatTheLeadHasNow)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t lead = addGraded(book, "Acme", Grade::B, kim);

    const Logged logged = logCall(book, lead, kim);
    setCell(book, Entity::lead, lead, leadField("override_grade"), Grade::D);

    EXPECT_EQ(logged.grade, Grade::B);
    EXPECT_EQ(book.book().activities()[logged.activity].grade, Grade::B);
    EXPECT_EQ(book.book().activities()[logged.activity].on, day("2026-10-14"));
    EXPECT_EQ(book.book().activities()[logged.activity].queueJump, 1);
}

TEST(Activities, ATouchBeforeABetterLeadThatIsDueJumpsTheQueue)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t best = addGraded(book, "Best", Grade::A, kim);
    const uint32_t lesser = addGraded(book, "Lesser", Grade::B, kim);

    const Logged jump = logCall(book, lesser, kim);
    EXPECT_TRUE(jump.queueJump); // Best was never touched
    ASSERT_EQ(jump.warnings.size(), 1);
    EXPECT_TRUE(jump.warnings[0].contains(QLatin1String("Best (A) was never touched")));

    EXPECT_FALSE(logCall(book, best, kim).queueJump);
    EXPECT_FALSE(logCall(book, lesser, kim).queueJump); // Best was worked today
    addStep(book, best, "2026-10-14");
    EXPECT_TRUE(logCall(book, lesser, kim).queueJump); // Best is due
    EXPECT_EQ(leadPassedOver(book.book(), kim, lesser), best);
}

TEST(Activities, ABetterLeadPutOffToLaterIsNotPassedOver)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t best = addGraded(book, "Best", Grade::A, kim);
    const uint32_t lesser = addGraded(book, "Lesser", Grade::B, kim);
    addStep(book, best, "2026-10-16");
    addGraded(book, "Not his", Grade::A);

    EXPECT_FALSE(logCall(book, lesser, kim).queueJump);
}

TEST(Activities, OfAnEarlierDayAreNotJudged)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    addGraded(book, "Best", Grade::A, kim);
    const uint32_t lesser = addGraded(book, "Lesser", Grade::B, kim);

    const Logged logged = logCall(book, lesser, kim, day("2026-10-12"));

    EXPECT_FALSE(logged.queueJump);
    EXPECT_EQ(book.book().activities()[logged.activity].queueJump, 0); // unknown
}

TEST(Activities, OnDAndEAreOffPolicyWhileTheBrakeIsOn)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t poor = addGraded(book, "Poor", Grade::D, kim);
    const uint32_t good = addGraded(book, "Good", Grade::A, kim);
    EXPECT_FALSE(logCall(book, poor, kim).offPolicy);

    addEffort(book, poor, kim, "2026-09-29", 120, Grade::D);
    addEffort(book, poor, kim, "2026-10-06", 120, Grade::D);

    const Logged logged = logCall(book, poor, kim);
    EXPECT_TRUE(logged.offPolicy);
    EXPECT_TRUE(logged.warnings[0].contains(QStringLiteral("Kim Lee’s brake is on")));
    EXPECT_FALSE(logCall(book, good, kim).offPolicy);
}

TEST(Activities, OnADOfAnEarlierDayAreOffPolicyIfTheBrakeWasOnThen)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t poor = addGraded(book, "Poor", Grade::D, kim);
    addEffort(book, poor, kim, "2026-09-22", 120, Grade::D);
    addEffort(book, poor, kim, "2026-09-30", 120, Grade::D); // the second week off: the brake is on

    EXPECT_TRUE(logCall(book, poor, kim, day("2026-10-12")).offPolicy);
    EXPECT_TRUE(logCall(book, poor, kim, day("2026-09-30")).offPolicy);
    EXPECT_FALSE(logCall(book, poor, kim, day("2026-09-25")).offPolicy);

    create(book, Entity::release,
           {{releaseField("person"), Link{kim}},
            {releaseField("on"), day("2026-10-05")},
            {releaseField("until"), day("2026-10-12")}});
    EXPECT_FALSE(logCall(book, poor, kim, day("2026-10-12")).offPolicy);
    EXPECT_TRUE(logCall(book, poor, kim, day("2026-10-13")).offPolicy);
}

TEST(Activities, RefuseWhatCannotHaveHappened)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    const uint32_t call = kindOf(book, "call");
    ChangeSet changes = book->change();

    EXPECT_FALSE(logActivity(changes, book.book(), {.lead = lead, .kind = call, .on = day("2026-10-15")}));
    EXPECT_FALSE(logActivity(changes, book.book(), {.lead = lead, .kind = call, .minutes = -5}));
    EXPECT_FALSE(logActivity(changes, book.book(), {.lead = lead, .kind = call, .minutes = 1441}));
    EXPECT_FALSE(logActivity(changes, book.book(), {.lead = lead, .kind = 99}));
    EXPECT_FALSE(logActivity(changes, book.book(), {.lead = 99, .kind = call}));
    EXPECT_TRUE(changes.isEmpty());
}

TEST(Steps, DoneAndNextIsOneGesture)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t lead = addGraded(book, "Acme", Grade::A, kim);
    const auto step = act(book, Op::planStep, [&](ChangeSet &changes) {
        return planStep(changes, book.book(),
                        {.lead = lead, .kind = kindOf(book, "call"), .due = day("2026-10-13")});
    });
    EXPECT_EQ(book.book().standing(lead).stepState, StepState::overdue);
    EXPECT_EQ(book.book().steps()[step].person.number, kim);

    act(book, Op::finishStep, [&](ChangeSet &changes) {
        return finishStep(
            changes, book.book(), step,
            {.activity = {.person = kim, .outcome = "wants demo"},
             .next = StepWish{.kind = kindOf(book, "demo"), .due = day("2026-10-22"), .time = 600}});
    });

    EXPECT_EQ(book.book().steps()[step].state, stepDone);
    EXPECT_EQ(book.book().steps()[step].doneOn, day("2026-10-14"));
    EXPECT_EQ(book.book().standing(lead).touches, 1);
    EXPECT_EQ(book.book().standing(lead).nextStepOn, day("2026-10-22"));
    ASSERT_TRUE(book->undo());
    EXPECT_EQ(book.book().steps()[step].state, stepOpen);
    EXPECT_EQ(book.book().standing(lead).touches, 0);
}

TEST(Steps, AnOverdueStepIsMovedOrDroppedWithAReason)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    const uint32_t step = addStep(book, lead, "2026-10-01");

    act(book, Op::planStep,
        [&](ChangeSet &changes) { return moveStep(changes, book.book(), step, day("2026-10-20")); });
    EXPECT_EQ(book.book().standing(lead).stepState, StepState::later);

    ChangeSet refused = book->change();
    EXPECT_FALSE(dropStep(refused, book.book(), step, ""));
    act(book, Op::planStep,
        [&](ChangeSet &changes) { return dropStep(changes, book.book(), step, "Sold the plant"); });
    EXPECT_EQ(book.book().standing(lead).stepState, StepState::none);
    EXPECT_FALSE(moveStep(refused, book.book(), step, day("2026-10-21")));
    EXPECT_TRUE(refused.isEmpty());
}
