// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/dealing.h"

#include "support/people.h"

#include <gmock/gmock.h>
#include <rapidcheck.h>
#include <set>

using namespace ridealong;
using testing::ElementsAre;

namespace {

struct DealBook : TempBook
{
    uint32_t tessa = addPerson("Tessa Okafor", "TO"), luis = addPerson("Luis Ortega", "LO"),
             erin = addPerson("Erin Walsh", "EW");

    void capacity(uint32_t person, int64_t leads)
    {
        setCell(*this, Entity::person, person, personField("capacity"), leads);
    }
    void territory(uint32_t person, const char *text)
    {
        setCell(*this, Entity::person, person, personField("territory"), std::string(text));
    }
    std::vector<uint32_t> add(int count, Grade grade, uint32_t owner = 0)
    {
        std::vector<uint32_t> leads;
        for (int i = 0; i < count; ++i)
            leads.push_back(addGraded(*this, "Acme", grade, owner));
        return leads;
    }
    DealPlan plan(std::vector<uint32_t> reps, uint32_t from = 0)
    {
        return planDeal(book(), leadsToDeal(book(), from), reps);
    }
};

const RepLoad &loadOf(const DealPlan &plan, uint32_t person)
{
    return *std::ranges::find(plan.people, person, &RepLoad::person);
}

// A book of chance: some reps with little room and some places, some leads with and without an owner.
struct AnyBook
{
    TempBook temp;
    std::vector<uint32_t> reps;
    std::vector<uint32_t> owned;

    AnyBook()
    {
        constexpr const char *places[] = {"", "North", "South", "Dayton"};
        ChangeSet changes = temp->change();
        const auto place = [&places] { return std::string(places[*rc::gen::inRange(0, 4)]); };
        const int people = *rc::gen::inRange(1, 5), leads = *rc::gen::inRange(0, 40);
        for (int i = 0; i < people; ++i)
            reps.push_back(changes.create(Entity::person,
                                          {{personField("name"), "Rep " + std::to_string(i)},
                                           {personField("role"), std::string("rep")},
                                           {personField("active"), true},
                                           {personField("territory"), place()},
                                           {personField("capacity"), int64_t(*rc::gen::inRange(0, 15))}}));
        for (int i = 0; i < leads; ++i) {
            const int owner = *rc::gen::inRange(-3, people);
            const uint32_t lead = changes.create(
                Entity::lead, {{leadField("company"), "Lead " + std::to_string(*rc::gen::inRange(0, 9))},
                               {leadField("stage"), Link{temp.book().firstStage()}},
                               {leadField("override_grade"), Grade(*rc::gen::inRange(1, 6))},
                               {leadField("city"), place()},
                               {leadField("value"), Money{*rc::gen::inRange(0, 3)}},
                               {leadField("owner"), owner < 0 ? Value{} : Value{Link{reps[size_t(owner)]}}}});
            if (owner >= 0)
                owned.push_back(lead);
        }
        RC_ASSERT(temp->commit({Op::demo}, std::move(changes)).ok());
    }
    DealPlan plan() const { return planDeal(temp.book(), leadsToDeal(temp.book()), reps); }
};

} // namespace

TEST(Dealing, EvensOutTheAsAndThenTheOthers)
{
    DealBook temp;
    temp.add(2, Grade::A, temp.tessa);
    temp.add(6, Grade::A);
    temp.add(3, Grade::B);

    const DealPlan plan = temp.plan({temp.tessa, temp.luis});

    EXPECT_EQ(loadOf(plan, temp.tessa).aBefore, 2);
    EXPECT_EQ(loadOf(plan, temp.tessa).aAfter, 4);
    EXPECT_EQ(loadOf(plan, temp.luis).aAfter, 4);
    EXPECT_EQ(std::abs(loadOf(plan, temp.tessa).after - loadOf(plan, temp.luis).after), 1);
    EXPECT_TRUE(plan.left.empty());
}

TEST(Dealing, MoreRoomGetsMoreAs)
{
    DealBook temp;
    temp.capacity(temp.tessa, 20), temp.capacity(temp.luis, 10);
    temp.add(9, Grade::A);

    const DealPlan plan = temp.plan({temp.tessa, temp.luis});

    EXPECT_EQ(loadOf(plan, temp.tessa).aAfter, 6);
    EXPECT_EQ(loadOf(plan, temp.luis).aAfter, 3);
}

TEST(Dealing, TheTerritoryGoesFirstWhileThereIsRoom)
{
    DealBook temp;
    temp.territory(temp.luis, "Dayton, Ohio");
    temp.capacity(temp.luis, 1);
    const auto add = [&temp](const char *field, const char *place, int64_t value) {
        return addGraded(temp, place, Grade::A, 0,
                         {{findLeadField(temp.book().leadData(), field).field, std::string(place)},
                          {leadField("value"), Money{value}}});
    };
    const uint32_t dayton = add("city", "DAYTON", 3), ohio = add("region", "ohio", 2),
                   away = add("city", "Gary", 1);

    const DealPlan plan = temp.plan({temp.tessa, temp.luis});

    ASSERT_EQ(plan.dealt.size(), 3u);
    EXPECT_EQ(plan.dealt[0].lead, dayton);
    EXPECT_EQ(plan.dealt[0].person, temp.luis);
    EXPECT_EQ(plan.dealt[0].why, DealtLead::Why::territory);
    EXPECT_EQ(plan.dealt[1].lead, ohio); // he has no room left
    EXPECT_EQ(plan.dealt[1].person, temp.tessa);
    EXPECT_EQ(plan.dealt[2].lead, away);
    EXPECT_EQ(plan.dealt[2].why, DealtLead::Why::share);
}

TEST(Dealing, WhatDoesNotFitStaysAndTheWorstGradesDoNotFit)
{
    DealBook temp;
    temp.capacity(temp.tessa, 3);
    temp.add(1, Grade::D, temp.tessa);
    const auto poor = temp.add(2, Grade::E);
    temp.add(2, Grade::A);

    const DealPlan plan = temp.plan({temp.tessa});

    EXPECT_EQ(plan.left, poor);
    EXPECT_EQ(loadOf(plan, temp.tessa).after, 3);
    EXPECT_EQ(loadOf(plan, temp.tessa).gets(), 2);
}

TEST(Dealing, WhoLeavesHandsOverOpenLeadsInOneUndo)
{
    DealBook temp;
    const auto hers = temp.add(3, Grade::B, temp.erin);
    const uint32_t won = addGraded(temp, "Won", Grade::A, temp.erin,
                                   {{leadField("stage"), Link{temp.book().stageNamed("Won")}}});
    const auto nobodys = temp.add(1, Grade::A);
    const uint32_t step = addStep(temp, hers[0], "2026-10-20", {{stepField("person"), Link{temp.erin}}});

    const DealPlan plan = temp.plan({temp.tessa, temp.luis}, temp.erin);
    ChangeSet changes = temp->change();
    ASSERT_TRUE(dealLeads(changes, temp.book(), plan.dealt));
    ASSERT_TRUE(temp->commit(deedOfDeal(temp.book(), plan.dealt), std::move(changes)));

    EXPECT_EQ(plan.dealt.size(), 3u);
    EXPECT_EQ(temp.book().leads()[won].owner.number, temp.erin);
    EXPECT_FALSE(temp.book().leads()[nobodys[0]].owner.isSet());
    EXPECT_EQ(temp.book().steps()[step].person, temp.book().leads()[hers[0]].owner);
    EXPECT_EQ(temp->undoText(), QStringLiteral("Dealt 3 leads to 2 reps"));
    ASSERT_TRUE(temp->undo());
    for (const uint32_t lead : hers)
        EXPECT_EQ(temp.book().leads()[lead].owner.number, temp.erin);
}

TEST(Dealing, APersonMayDecideOtherwise)
{
    DealBook temp;
    const auto leads = temp.add(3, Grade::A);
    DealPlan plan = temp.plan({temp.tessa, temp.luis});

    redeal(plan, temp.book(), leads[0], temp.luis);
    redeal(plan, temp.book(), leads[2], 0);

    EXPECT_THAT(plan.left, ElementsAre(leads[2]));
    EXPECT_EQ(loadOf(plan, temp.luis).aAfter, 2);
    EXPECT_EQ(loadOf(plan, temp.tessa).aAfter, 0);
    EXPECT_EQ(plan.dealt[0].why, DealtLead::Why::chosen);
}

TEST(Dealing, RefusesNobodyAndWhatIsGone)
{
    DealBook temp;
    const auto leads = temp.add(1, Grade::A);
    const auto refusal = [&](std::vector<DealtLead> deal) {
        ChangeSet changes = temp->change();
        const Status done = dealLeads(changes, temp.book(), deal);
        EXPECT_TRUE(changes.isEmpty());
        return !done;
    };

    EXPECT_TRUE(refusal({}));
    EXPECT_TRUE(refusal({{leads[0], 99}}));
    EXPECT_TRUE(refusal({{99, temp.tessa}}));
    setCell(temp, Entity::person, temp.tessa, personField("active"), false);
    EXPECT_TRUE(refusal({{leads[0], temp.tessa}}));
}

TEST(Dealing, HoldsItsPromisesWhateverTheBook)
{
    EXPECT_TRUE(rc::check("nobody over the capacity, each lead once, others' leads untouched", [] {
        const AnyBook any;
        const DealPlan plan = any.plan();

        std::set<uint32_t> seen;
        for (const DealtLead &dealt : plan.dealt)
            RC_ASSERT(seen.insert(dealt.lead).second);
        for (const uint32_t lead : plan.left)
            RC_ASSERT(seen.insert(lead).second);
        for (const uint32_t lead : any.owned)
            RC_ASSERT(!seen.contains(lead));
        int room = 0;
        for (const RepLoad &load : plan.people) {
            RC_ASSERT(load.after <= std::max(load.capacity, load.before));
            room += std::max(0, load.capacity - load.after);
        }
        RC_ASSERT(plan.left.empty() || room == 0);
    }));
    EXPECT_TRUE(rc::check("the order of leads and reps does not matter", [] {
        const AnyBook any;
        auto leads = leadsToDeal(any.temp.book()), reps = any.reps;
        const DealPlan plan = any.plan();
        std::ranges::reverse(leads), std::ranges::reverse(reps);
        const DealPlan again = planDeal(any.temp.book(), leads, reps);

        RC_ASSERT(again.left == plan.left);
        RC_ASSERT(again.dealt.size() == plan.dealt.size());
        for (size_t i = 0; i < plan.dealt.size(); ++i)
            RC_ASSERT(again.dealt[i].lead == plan.dealt[i].lead &&
                      again.dealt[i].person == plan.dealt[i].person);
    }));
}

TEST(Dealing, CountsOfAsDifferByOneAtMostWhereNothingStandsAgainstIt)
{
    EXPECT_TRUE(rc::check([] {
        DealBook temp;
        const int leads = *rc::gen::inRange(0, 20);
        for (int i = 0; i < leads; ++i)
            addGraded(temp, "Acme", *rc::gen::arbitrary<bool>() ? Grade::A : Grade::B);

        const DealPlan plan = temp.plan({temp.tessa, temp.luis, temp.erin});

        const auto [least, most] = std::ranges::minmax(plan.people, {}, &RepLoad::aAfter);
        RC_ASSERT(most.aAfter - least.aAfter <= 1);
        const auto [few, many] = std::ranges::minmax(plan.people, {}, &RepLoad::after);
        RC_ASSERT(many.after - few.after <= 2);
    }));
}
