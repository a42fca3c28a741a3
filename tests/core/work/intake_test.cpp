// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/intake.h"

#include "measure/intake.h"
#include "session/adding.h"
#include "support/people.h"

#include <gmock/gmock.h>

using namespace ridealong;

namespace {

struct IntakeTest : testing::Test
{
    TempBook book; // today is Wednesday, 2026-10-14
    uint32_t kim = book.addPerson("Kim Lee", "KL");
    uint32_t max = book.addPerson("Max Orr", "MO");

    void send(uint32_t lead, uint32_t by, const std::string &argument = {})
    {
        ChangeSet changes = book->change();
        sendToIntake(changes, book.book(), lead, by, argument);
        ASSERT_TRUE(book->commit({Op::addLead}, std::move(changes)));
    }
    uint32_t waiting(const char *company, const std::string &argument = {})
    {
        const uint32_t lead = addGraded(book, company, Grade::D, kim);
        send(lead, kim, argument);
        return lead;
    }
    void answer(IntakeWish wish)
    {
        wish.by = book->user();
        act(book, Op::answerIntake, [&](ChangeSet &c) { return answerIntake(c, book.book(), wish); });
    }
    void argue(uint32_t lead, const char *why)
    {
        act(book, Op::argueIntake, [&](ChangeSet &c) { return argueIntake(c, book.book(), lead, why, kim); });
    }
    QString refusedAnswer(const IntakeWish &wish)
    {
        ChangeSet changes = book->change();
        const Status done = answerIntake(changes, book.book(), wish);
        EXPECT_TRUE(changes.isEmpty());
        return done ? QString() : done.error().text;
    }
    QString refusedArgument(uint32_t lead, const char *why, uint32_t by)
    {
        ChangeSet changes = book->change();
        const Status done = argueIntake(changes, book.book(), lead, why, by);
        EXPECT_TRUE(changes.isEmpty());
        return done ? QString() : done.error().text;
    }
    Intake stateOf(uint32_t lead) { return Intake(book.book().leads()[lead].intake); }
    IntakeCase caseOf(uint32_t lead)
    {
        for (const IntakeCase &one : intakeCases(book.book()))
            if (one.lead == lead)
                return one;
        return {};
    }
    void brake(uint32_t person)
    {
        const uint32_t poor = addGraded(book, "Poor", Grade::E, person);
        for (const char *day : {"2026-09-29", "2026-10-06", "2026-10-13"})
            addEffort(book, poor, person, day, 120, Grade::E);
    }
};

} // namespace

TEST_F(IntakeTest, ARepsLeadUnderCWaitsWithTheArgument)
{
    const uint32_t good = addGraded(book, "Good", Grade::C, kim);
    const uint32_t poor = addGraded(book, "Poor", Grade::D, kim);
    const uint32_t managers = addGraded(book, "Dana's", Grade::E, kim);

    send(good, kim, "Not needed");
    send(poor, kim, "Three sites");
    send(managers, book->user()); // the manager's own leads do not wait

    EXPECT_TRUE(isCallable(book.book(), good));
    EXPECT_TRUE(isCallable(book.book(), managers));
    EXPECT_TRUE(waitsAtIntake(book.book(), poor));
    EXPECT_FALSE(isCallable(book.book(), poor));
    EXPECT_EQ(caseOf(poor).plea, "Three sites");
    EXPECT_EQ(caseOf(poor).person, kim);
}

TEST_F(IntakeTest, UnderTheBrakeACWaitsToo)
{
    brake(kim);
    const uint32_t kims = addGraded(book, "Kim's", Grade::C, kim);
    const uint32_t maxs = addGraded(book, "Max's", Grade::C, max);
    const uint32_t better = addGraded(book, "Better", Grade::B, kim);

    send(kims, kim), send(maxs, max), send(better, kim);

    EXPECT_TRUE(waitsAtIntake(book.book(), kims));
    EXPECT_TRUE(isCallable(book.book(), maxs));
    EXPECT_TRUE(isCallable(book.book(), better));
}

TEST_F(IntakeTest, AClosedLeadDoesNotWait)
{
    const uint32_t won =
        addGraded(book, "Won", Grade::E, kim, {{leadField("stage"), Link{book.book().stageNamed("Won")}}});

    send(won, kim);

    EXPECT_EQ(stateOf(won), Intake::none);
}

TEST_F(IntakeTest, OnceApprovedItIsCallableForGoodAndItsGradeStays)
{
    const uint32_t lead = waiting("Acme"), other = waiting("Other");

    answer({.lead = lead});

    EXPECT_TRUE(isCallable(book.book(), lead));
    EXPECT_TRUE(waitsAtIntake(book.book(), other)); // once is this one only
    EXPECT_EQ(book.book().standing(lead).grade, Grade::D);
    EXPECT_FALSE(refusedAnswer({.lead = lead}).isEmpty());
    EXPECT_FALSE(refusedArgument(lead, "More", kim).isEmpty());
    ASSERT_TRUE(book->undo());
    EXPECT_TRUE(waitsAtIntake(book.book(), lead));
    EXPECT_EQ(caseOf(lead).answered, Date{});
}

TEST_F(IntakeTest, ARefusalNeedsAReasonAndTheRepMayArgue)
{
    const uint32_t lead = waiting("Acme", "Three sites");
    EXPECT_FALSE(refusedAnswer({.lead = lead, .answer = Intake::refused, .reason = " "}).isEmpty());

    answer({.lead = lead, .answer = Intake::refused, .reason = "No project"});
    EXPECT_EQ(stateOf(lead), Intake::refused);
    EXPECT_EQ(caseOf(lead).reason, "No project");
    EXPECT_EQ(book.book().leads().text(lead, leadField("intake_reason")), "No project");
    argue(lead, "They have one now");

    EXPECT_TRUE(waitsAtIntake(book.book(), lead));
    EXPECT_EQ(caseOf(lead).plea, "They have one now");
    EXPECT_EQ(caseOf(lead).reason, "No project"); // the last answer stands beside the new argument
    EXPECT_EQ(caseOf(lead).asked, book->today());
}

TEST_F(IntakeTest, OnlyTheManagerAnswersAndOnlyTheRepArgues)
{
    const uint32_t lead = waiting("Acme");
    const uint32_t nobodys = addGraded(book, "Plain", Grade::D, kim);

    EXPECT_FALSE(refusedAnswer({.lead = lead, .by = kim}).isEmpty());
    EXPECT_FALSE(refusedAnswer({.lead = nobodys, .by = book->user()}).isEmpty());
    EXPECT_FALSE(refusedAnswer({.lead = lead, .answer = Intake::waiting}).isEmpty());
    EXPECT_FALSE(refusedAnswer({.lead = 99}).isEmpty());
    EXPECT_FALSE(refusedArgument(lead, "Mine", book->user()).isEmpty());
    EXPECT_FALSE(refusedArgument(lead, "Not mine", max).isEmpty());
    EXPECT_FALSE(refusedArgument(lead, "  ", kim).isEmpty());
    EXPECT_FALSE(refusedArgument(nobodys, "Why not", kim).isEmpty());
    EXPECT_FALSE(refusedArgument(99, "Why not", kim).isEmpty());
    argue(lead, "What I forgot to say"); // of one that waits
    EXPECT_EQ(caseOf(lead).plea, "What I forgot to say");
}

TEST_F(IntakeTest, AParkedLeadWaitsAgainFromItsDay)
{
    const uint32_t later = waiting("Later"), today = waiting("For good");
    EXPECT_FALSE(refusedAnswer({.lead = later, .answer = Intake::parked, .until = book->today()}).isEmpty());

    answer({.lead = later, .answer = Intake::parked, .until = day("2026-10-28")});
    answer({.lead = today, .answer = Intake::parked});
    EXPECT_FALSE(waitsAtIntake(book.book(), later));
    EXPECT_FALSE(isCallable(book.book(), later));

    book.close();
    const auto then = Session::open(book.path(), Store::Access::write, Clock::at(day("2026-10-28")));
    ASSERT_TRUE(then);
    const Book &now = (*then)->book();
    EXPECT_TRUE(waitsAtIntake(now, later));
    EXPECT_FALSE(isCallable(now, later));
    EXPECT_FALSE(waitsAtIntake(now, today));
    const auto cases = intakeCases(now, {.state = Intake::waiting});
    ASSERT_EQ(cases.size(), 1u);
    EXPECT_EQ(cases[0].lead, later);
}

TEST_F(IntakeTest, ItWaitsForTheYesEvenWhereItsGradeHasRisen)
{
    const uint32_t lead = waiting("Acme");

    setCell(book, Entity::lead, lead, leadField("override_grade"), Grade::A);

    EXPECT_TRUE(waitsAtIntake(book.book(), lead));
    EXPECT_LE(book.book().standing(lead).grade, intakeFloor(book.book(), kim));
}

TEST_F(IntakeTest, ALeadOfAnOlderBookKeepsWhatWasSaid)
{
    const auto older = [&](const char *company, Intake state, const char *words) {
        return addGraded(
            book, company, Grade::D, kim,
            {{leadField("intake"), int64_t(state)}, {leadField("intake_reason"), std::string(words)}});
    };
    const uint32_t waits = older("Waits", Intake::waiting, "Three sites");
    const uint32_t refused = older("Refused", Intake::refused, "No project");

    EXPECT_EQ(caseOf(waits).plea, "Three sites");
    EXPECT_EQ(caseOf(refused).reason, "No project");
    EXPECT_EQ(caseOf(refused).plea, "");

    answer({.lead = waits, .answer = Intake::refused, .reason = "Off profile"});
    argue(refused, "They have one now");
    EXPECT_EQ(caseOf(waits).plea, "Three sites");
    EXPECT_EQ(caseOf(waits).reason, "Off profile");
    EXPECT_EQ(caseOf(refused).reason, "No project");
    EXPECT_EQ(caseOf(refused).plea, "They have one now");
}

TEST_F(IntakeTest, AddingByARepKeepsTheArgumentInOneUndo)
{
    book->setUser(kim);

    const auto lead = addLead(book.session(), {{leadField("company"), std::string("Acme")}}, {}, "Boilers");

    ASSERT_TRUE(lead);
    EXPECT_EQ(caseOf(*lead).plea, "Boilers");
    ASSERT_TRUE(book->undo());
    EXPECT_FALSE(book.book().leads().has(*lead));
    EXPECT_TRUE(intakeCases(book.book()).empty());
}
