// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every call list, tried on books of chance.
#include "measure/calllist.h"

#include "measure/intake.h"
#include "support/people.h"

#include <gtest/gtest.h>
#include <map>
#include <rapidcheck.h>

using namespace ridealong;

namespace {

struct AnyCalls
{
    TempBook temp; // today is 2026-10-14
    uint32_t kim = temp.addPerson("Kim Lee", "KL"), max = temp.addPerson("Max Orr", "MO");
    bool wantsC = *rc::gen::arbitrary<bool>();
    std::map<uint32_t, Date> due; // the earliest open step

    AnyCalls()
    {
        const uint32_t won = temp.book().stageNamed("Won"), call = temp.book().kindNamed("call");
        ChangeSet changes = temp->change();
        const int leads = *rc::gen::inRange(0, 25);
        if (wantsC)
            changes.create(Entity::policy, {{policyField("person"), Link{kim}},
                                            {policyField("from"), day("2026-10-01")},
                                            {policyField("goal_a"), 0.8},
                                            {policyField("goal_b"), 0.1},
                                            {policyField("goal_c"), 0.1}});
        for (int i = 0; i < leads; ++i)
            addLead(changes, won, call);
        RC_ASSERT(temp->commit({Op::demo}, std::move(changes)).ok());
    }

    void addLead(ChangeSet &changes, uint32_t won, uint32_t call)
    {
        const int intake = *rc::gen::inRange(-3, 5);
        const bool open = *rc::gen::inRange(0, 6) > 0, kims = *rc::gen::inRange(0, 5) > 0;
        const uint32_t lead = changes.create(
            Entity::lead, {{leadField("company"), "Lead " + std::to_string(*rc::gen::inRange(0, 9))},
                           {leadField("stage"), Link{open ? temp.book().firstStage() : won}},
                           {leadField("owner"), Link{kims ? kim : max}},
                           {leadField("override_grade"), Grade(*rc::gen::inRange(1, 6))},
                           {leadField("intake"), intake > 0 ? Value{int64_t(intake)} : Value{}}});
        if (intake == int(Intake::parked))
            changes.create(Entity::intakeEvent,
                           {{intakeEventField("lead"), Link{lead}},
                            {intakeEventField("on"), day("2026-10-01")},
                            {intakeEventField("what"), int64_t(IntakeSaid::parked)},
                            {intakeEventField("until"), day("2026-10-12").plus(*rc::gen::inRange(0, 5))}});
        if (*rc::gen::arbitrary<bool>()) {
            const Date on = day("2026-10-10").plus(*rc::gen::inRange(0, 9));
            due[lead] = on;
            changes.create(Entity::step, {{stepField("lead"), Link{lead}},
                                          {stepField("kind"), Link{call}},
                                          {stepField("due"), on},
                                          {stepField("state"), int64_t(stepOpen)}});
        }
        if (*rc::gen::arbitrary<bool>())
            changes.create(Entity::activity,
                           {{activityField("lead"), Link{lead}},
                            {activityField("person"), Link{kim}},
                            {activityField("kind"), Link{call}},
                            {activityField("on"), day("2026-10-14").plus(-*rc::gen::inRange(0, 40))}});
    }

    bool mayBeCalled(uint32_t lead) const
    {
        const Book &book = temp.book();
        const Lead &row = book.leads()[lead];
        const Grade grade = book.standing(lead).grade;
        const auto intake = Intake(row.intake);
        const auto step = due.find(lead);
        return row.owner.number == kim && book.standing(lead).stageType == StageType::open &&
               (intake == Intake::none || intake == Intake::approved) &&
               (step == due.end() || step->second <= book.today()) &&
               (grade <= Grade::B || (grade == Grade::C && (wantsC || intake == Intake::approved)));
    }
};

} // namespace

TEST(CallRules, ListsWhoMayBeCalledAndNobodyElse)
{
    EXPECT_TRUE(rc::check([] {
        const AnyCalls any;
        std::vector<bool> listed(any.temp.book().leads().end());

        for (const CallRow &row : callList(any.temp.book(), any.kim)) {
            RC_ASSERT(!listed[row.lead]);
            listed[row.lead] = true;
            RC_ASSERT(row.grade <= Grade::C);
            RC_ASSERT(!waitsAtIntake(any.temp.book(), row.lead));
        }

        for (uint32_t lead = 1; lead < any.temp.book().leads().end(); ++lead)
            RC_ASSERT(listed[lead] == any.mayBeCalled(lead));
    }));
}

TEST(CallRules, NoBIsFreeWhileAnAIsLeftAndNoCWhileABIs)
{
    EXPECT_TRUE(rc::check([] {
        const AnyCalls any;
        Grade left = Grade::none, last = Grade::A;

        for (const CallRow &row : callList(any.temp.book(), any.kim)) {
            RC_ASSERT(row.grade >= last);
            last = row.grade;
            if (left == Grade::none && row.why != CallWhy::worked)
                left = row.grade;
            const bool isBehind = left != Grade::none && row.grade > left;
            RC_ASSERT(row.locked == isBehind);
        }
    }));
}
