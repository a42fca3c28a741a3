// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/quicklog.h"

#include "session/quicklines.h"
#include "support/people.h"
#include "work/cadences.h"

#include <gmock/gmock.h>

using namespace ridealong;
using testing::ElementsAre;

namespace {

// A book with a line typed into it, on Wednesday, October 14, 2026, at noon.
struct Typed
{
    TempBook book;
    uint32_t rep = book.addPerson("Tessa Okafor", "TO");
    LeadNames names = {};

    uint32_t addOwned(const char *company) { return addGraded(book, company, Grade::A, rep); }

    QuickPlan plan(std::string_view text, uint32_t chosen = 0)
    {
        names.refresh(book.book().leadData());
        return quickPlan(book.book(), names, readQuickLine(text, quickContext(book.book(), names, 720)), rep,
                         chosen);
    }

    void save(std::string_view text)
    {
        const QuickPlan what = plan(text);
        ASSERT_TRUE(what.canSave()) << what.question.toStdString();
        act(book, Op::logActivity,
            [&](ChangeSet &changes) { return writeLine(book.session(), changes, what); });
    }
};

} // namespace

TEST(QuickPlan, ALineBecomesACallAStepAndAMove)
{
    Typed typed;
    const uint32_t lead = typed.addOwned("Falls City Beverage");

    typed.save("falls city called, wants demo, thu 10am $34k");

    const Book &book = typed.book.book();
    const Activity &call = book.activities()[book.activitiesOf().newest(lead)];
    const Step &step = book.steps()[book.standing(lead).nextStep.number];
    EXPECT_EQ(book.kindKey(call.kind.number), "call");
    EXPECT_EQ(book.activities().text(call, activityField("outcome")), "wants demo");
    EXPECT_EQ(call.person.number, typed.rep);
    EXPECT_EQ(book.kindKey(step.kind.number), "demo");
    EXPECT_EQ(step.due, day("2026-10-15"));
    EXPECT_EQ(step.time, 600);
    EXPECT_EQ(book.stageName(book.leads()[lead].stage.number), "Demo");
    EXPECT_EQ(book.leads()[lead].value, Money{3'400'000});
}

TEST(QuickPlan, AllOfALineIsOneUndo)
{
    Typed typed;
    const uint32_t lead = typed.addOwned("Falls City Beverage");
    typed.save("falls city called, wants demo, thu 10am");

    ASSERT_TRUE(typed.book->undo());

    EXPECT_EQ(typed.book.book().standing(lead).touches, 0);
    EXPECT_FALSE(typed.book.book().standing(lead).nextStep.isSet());
    EXPECT_EQ(typed.book.book().leads()[lead].stage.number, typed.book.book().firstStage());
}

TEST(QuickPlan, FinishesTheStepThatIsDue)
{
    Typed typed;
    const uint32_t lead = typed.addOwned("Acme");
    const uint32_t due = addStep(typed.book, lead, "2026-10-09");

    typed.save("called acme, no answer");

    EXPECT_EQ(typed.book.book().steps()[due].state, stepDone);
    EXPECT_EQ(typed.book.book().standing(lead).nextStepOn, day("2026-10-15")); // the next working day
}

TEST(QuickPlan, APromiseForLaterStays)
{
    Typed typed;
    const uint32_t lead = typed.addOwned("Acme");
    const uint32_t later = addStep(typed.book, lead, "2026-10-20");

    typed.save("called acme, no answer");

    EXPECT_EQ(typed.book.book().steps()[later].state, stepOpen);
    EXPECT_EQ(typed.book.book().standing(lead).nextStep.number, later);
}

TEST(QuickPlan, NoAnswerOnFridayIsAskedAgainOnMonday)
{
    Typed typed{TempBook("2026-10-16")};
    const uint32_t lead = typed.addOwned("Acme");

    typed.save("acme no answer");

    EXPECT_EQ(typed.book.book().standing(lead).nextStepOn, day("2026-10-19"));
}

TEST(QuickPlan, AsksWhichOfSeveralLeads)
{
    Typed typed;
    const uint32_t one = typed.addOwned("Hoosier Gasket"), other = typed.addOwned("Hoosier Ethanol");

    const QuickPlan open = typed.plan("hoosier called"), chosen = typed.plan("hoosier called", other);

    EXPECT_FALSE(open.canSave());
    EXPECT_THAT(open.leads, ElementsAre(one, other));
    EXPECT_TRUE(chosen.canSave());
    EXPECT_EQ(chosen.lead, other);
}

TEST(QuickPlan, TakesTheWholeNameAndTheOwnLeadWithoutAsking)
{
    Typed typed;
    const uint32_t whole = typed.book.addLead("Acme");
    typed.book.addLead("Acme Pumps");
    const uint32_t own = typed.addOwned("Delta Foods");
    typed.book.addLead("Delta Steel");
    const uint32_t open = typed.book.addLead("Sigma Foods");
    const uint32_t lost = typed.book.book().stageNamed("Lost");
    setCell(typed.book, Entity::lead, typed.book.addLead("Sigma Steel"), leadField("stage"), Link{lost});

    EXPECT_EQ(typed.plan("acme called").lead, whole);
    EXPECT_EQ(typed.plan("delta called").lead, own);
    EXPECT_EQ(typed.plan("sigma called").lead, open);
}

TEST(QuickPlan, SaysThatNoLeadIsCalledSo)
{
    Typed typed;

    const QuickPlan plan = typed.plan("nobody ltd called");

    EXPECT_TRUE(plan.leads.empty());
    EXPECT_EQ(plan.question, "No lead is called nobody ltd.");
}

TEST(QuickPlan, LosingAsksForTheReason)
{
    Typed typed;
    const uint32_t lead = typed.addOwned("Acme");

    EXPECT_FALSE(typed.plan("acme lost").canSave());
    const std::string reason = lostReasons(typed.book.book()).front();
    typed.save("acme lost, note: " + reason.substr(0, 4));

    EXPECT_EQ(typed.book.book().leads().text(lead, leadField("lost_reason")), reason);
    EXPECT_EQ(typed.book.book().stageType(typed.book.book().leads()[lead].stage.number), StageType::lost);
}

TEST(QuickPlan, NothingMovesALeadBack)
{
    Typed typed;
    const uint32_t lead = typed.addOwned("Acme");
    const uint32_t quoted = typed.book.book().stageNamed("Quoted");
    setCell(typed.book, Entity::lead, lead, leadField("stage"), Link{quoted});

    typed.save("acme called, wants demo");

    EXPECT_EQ(typed.book.book().leads()[lead].stage.number, quoted);
}

TEST(QuickPlan, WarnsOfAnotherPromiseAtThatTime)
{
    Typed typed;
    typed.addOwned("Acme");
    const uint32_t other = typed.addOwned("Delta Foods");
    addStep(typed.book, other, "2026-10-15",
            {{stepField("time"), int64_t(615)}, {stepField("person"), Link{typed.rep}}});

    const QuickPlan plan = typed.plan("acme called, thu 10am");

    ASSERT_EQ(plan.warnings.size(), 1);
    EXPECT_TRUE(plan.warnings.front().contains("Delta Foods")) << plan.warnings.front().toStdString();
    EXPECT_TRUE(plan.canSave());
}

TEST(QuickPlan, AManagerWhoCameAlongIsJoint)
{
    Typed typed;
    const uint32_t lead = typed.addOwned("Acme");

    typed.save("visited acme with dana, interested");

    const Book &book = typed.book.book();
    const Activity &visit = book.activities()[book.activitiesOf().newest(lead)];
    EXPECT_EQ(book.activities().text(visit, activityField("role")), "joint");
}

TEST(QuickPlan, ADayThatIsOverIsNoNextStep)
{
    Typed typed;
    typed.addOwned("Acme");

    EXPECT_FALSE(typed.plan("acme 10/12").canSave());
}

TEST(QuickPlan, ANoteAloneIsAddedToTheLeadsNotes)
{
    Typed typed;
    const uint32_t lead = typed.addOwned("Falls City Beverage");
    const auto notes = [&] {
        return typed.book->store().coldText(Entity::lead, lead, leadField("notes"), typed.book.book());
    };

    typed.save("falls city note: buys in spring");
    typed.save("falls city note: asks for Mina");

    EXPECT_EQ(notes(), "2026-10-14 buys in spring\n2026-10-14 asks for Mina");
    EXPECT_EQ(typed.book.book().activitiesOf().newest(lead), 0u); // a note is no touch
}

TEST(QuickPlan, ACadenceProposesWhatFollowsUnlessTheLineOrTheOutcomeSaysSo)
{
    Typed typed;
    typed.addOwned("Falls City Beverage");
    act(typed.book, Op::editCadence, [&](ChangeSet &changes) {
        return setCadence(changes, typed.book.book(), {.grade = Grade::A, .steps = "call 0, email 1"});
    });
    const auto next = [&](std::string_view text) {
        const QuickPlan plan = typed.plan(text);
        return plan.next
                   ? std::string(typed.book.book().kindKey(plan.next->kind)) + ' ' + plan.next->due.iso()
                   : std::string();
    };

    EXPECT_EQ(next("called falls city, no answer"), "email 2026-10-15");
    EXPECT_EQ(next("called falls city"), "email 2026-10-15");
    EXPECT_EQ(next("called falls city, no answer, fri"), "call 2026-10-16");
    EXPECT_EQ(next("called falls city, interested"), "call 2026-10-19");

    typed.save("called falls city, no answer");
    const QuickPlan stands = typed.plan("called falls city, no answer");
    EXPECT_FALSE(stands.next) << "a later promise stands";
    EXPECT_TRUE(stands.warnings.isEmpty());
}

TEST(QuickPlan, SaysWhenTheCadenceIsOver)
{
    Typed typed;
    typed.addOwned("Falls City Beverage");
    act(typed.book, Op::editCadence,
        [&](ChangeSet &changes) { return setCadence(changes, typed.book.book(), {.steps = "call 0"}); });

    const QuickPlan plan = typed.plan("called falls city, no answer");

    EXPECT_TRUE(plan.canSave());
    EXPECT_FALSE(plan.next);
    EXPECT_THAT(plan.warnings,
                ElementsAre(QStringLiteral("The cadence for any lead is over and nobody answered. Park the "
                                           "lead, disqualify it or lose it.")));
}
