// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/followups.h"
#include "measure/promises.h"
#include "support/people.h"

#include <random>
#include <set>

using namespace ridealong;

namespace {

std::vector<PromiseGroup> groupsOf(const std::vector<Promise> &promises)
{
    std::vector<PromiseGroup> groups;
    for (const Promise &promise : promises)
        groups.push_back(promise.group);
    return groups;
}

std::vector<uint32_t> stepsOf(const std::vector<Promise> &promises)
{
    std::vector<uint32_t> steps;
    for (const Promise &promise : promises)
        steps.push_back(promise.step);
    return steps;
}

// Leads in all kinds of stages, with steps of all states, days and persons; some rows are deleted.
class AnyBook : public TempBook
{
public:
    explicit AnyBook(unsigned seed)
        : m_dice(seed)
        , kim(addPerson("Kim Lee", "KL"))
        , sam(addPerson("Sam Ray", "SR"))
    {
        ChangeSet changes = session().change();
        std::vector<uint32_t> leads;
        for (int i = 0; i < 40; ++i)
            leads.push_back(changes.create(Entity::lead, leadCells(i)));
        for (int i = 0; i < 60; ++i)
            changes.create(Entity::step, stepCells(leads[size_t(roll(40))]));
        EXPECT_TRUE(session().commit({Op::demo}, std::move(changes)));
    }

private:
    int roll(int sides) { return int(m_dice() % unsigned(sides)); }

    std::vector<Cell> leadCells(int number)
    {
        const auto &stages = book().stageOrder();
        std::vector<Cell> cells = {{leadField("company"), "Lead " + std::to_string(number)},
                                   {leadField("stage"), Link{stages[size_t(roll(int(stages.size())))]}},
                                   {leadField("value"), Money{roll(9) * 100000}}};
        if (const int owner = roll(3))
            cells.push_back({leadField("owner"), Link{owner == 1 ? kim : sam}});
        if (roll(2))
            cells.push_back({leadField("received_on"), day("2026-03-01")});
        if (!roll(8))
            cells.push_back({leadField("deleted"), true});
        return cells;
    }
    std::vector<Cell> stepCells(uint32_t lead)
    {
        std::vector<Cell> cells = {{stepField("lead"), Link{lead}},
                                   {stepField("kind"), Link{book().kindNamed("call")}},
                                   {stepField("state"), int64_t(roll(3) ? stepOpen : 1 + roll(3))}};
        if (roll(8))
            cells.push_back({stepField("due"), book().today().plus(roll(60) - 25)});
        if (!roll(3))
            cells.push_back({stepField("person"), Link{roll(2) ? kim : sam}});
        if (!roll(8))
            cells.push_back({stepField("deleted"), true});
        return cells;
    }

    std::mt19937 m_dice;

public:
    uint32_t kim, sam;
};

} // namespace

TEST(Promises, AreInGroupsByTheirDay)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    const uint32_t late = addStep(book, lead, "2026-10-13"), today = addStep(book, lead, "2026-10-14");
    const uint32_t coming = addStep(book, lead, "2026-10-28"), later = addStep(book, lead, "2026-10-29");
    const uint32_t undated = addStep(book, lead, "");
    book.addLead("Without");

    const auto promises = openPromises(book.book());

    using Group = PromiseGroup;
    EXPECT_EQ(groupsOf(promises), (std::vector{Group::overdue, Group::today, Group::coming, Group::later,
                                               Group::undated, Group::none}));
    EXPECT_EQ(stepsOf(promises), (std::vector<uint32_t>{late, today, coming, later, undated, 0}));
    EXPECT_EQ(overduePromises(book.book()), 1);
}

// Nothing undone ever falls off: whoever asks, and whatever became of the lead.
TEST(Promises, EachOpenStepAndEachLeadWithoutOneIsThereOnce)
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        AnyBook book(seed);
        std::multiset<std::pair<uint32_t, uint32_t>> expected, found;
        std::set<uint32_t> withStep;
        for (uint32_t row = 1; row < book.book().steps().end(); ++row) {
            const Step &step = book.book().steps()[row];
            if (!book.book().steps().has(row) || step.state != stepOpen ||
                !book.book().leads().has(step.lead.number))
                continue;
            expected.insert({step.lead.number, row});
            withStep.insert(step.lead.number);
        }
        for (uint32_t lead = 1; lead < book.book().leads().end(); ++lead)
            if (book.book().leads().has(lead) && !withStep.contains(lead) &&
                book.book().standing(lead).stageType == StageType::open)
                expected.insert({lead, 0});

        const auto promises = openPromises(book.book());
        for (const Promise &promise : promises)
            found.insert({promise.lead, promise.step});

        EXPECT_EQ(found, expected) << "seed " << seed;
        EXPECT_TRUE(std::ranges::is_sorted(groupsOf(promises)));
        size_t byPerson = 0;
        for (const uint32_t person : {book.kim, book.sam})
            byPerson += openPromises(book.book(), person).size();
        byPerson += size_t(std::ranges::count(promises, 0u, &Promise::person));
        EXPECT_EQ(byPerson, promises.size()) << "seed " << seed;
    }
}

TEST(Promises, MoneyAtRiskIsThatOfTheMeasureAndCountsALeadOnce)
{
    for (unsigned seed = 1; seed <= 10; ++seed) {
        AnyBook book(seed);
        const auto promises = openPromises(book.book());

        Money byPerson{0};
        int rows = 0;
        for (const RiskOf &risk : riskByPerson(book.book(), promises))
            byPerson.minor += risk.late.value.minor, rows += risk.late.rows;

        const PromiseSum late = sumOf(book.book(), promises, PromiseGroup::overdue);
        EXPECT_EQ(late.value, moneyAtRisk(book.book()).value) << "seed " << seed;
        EXPECT_EQ(byPerson, late.value);
        EXPECT_EQ(rows, late.rows);
        EXPECT_EQ(overduePromises(book.book()), late.rows);
    }
}

TEST(Promises, OfTwoLateStepsOneCountsTheMoney)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("value"), Money{7'000'000}}});
    addStep(book, lead, "2026-10-12");
    addStep(book, lead, "2026-10-05");

    const PromiseSum late = sumOf(book.book(), openPromises(book.book()), PromiseGroup::overdue);

    EXPECT_EQ(late.rows, 2);
    EXPECT_EQ(late.value.minor, 7'000'000);
}

TEST(Promises, StepsOfParkedLeadsComeBackOnTheirDay)
{
    TempBook book;
    uint32_t parked = 0;
    for (const uint32_t stage : book.book().stageOrder())
        if (book.book().stageType(stage) == StageType::parked)
            parked = stage;
    ASSERT_GT(parked, 0u);
    const uint32_t lead = book.addLead("Acme", {{leadField("stage"), Link{parked}}});
    const uint32_t step = addStep(book, lead, "2026-10-14");

    const auto promises = openPromises(book.book());

    ASSERT_EQ(promises.size(), 1u);
    EXPECT_EQ(promises[0], (Promise{lead, step, 0, PromiseGroup::today, false}));
}

TEST(Promises, RepsWithNothingLateComeLastByName)
{
    TempBook book;
    const uint32_t tessa = book.addPerson("Tessa Okafor", "TO"), cole = book.addPerson("Cole Jensen", "CJ");
    const uint32_t priya = book.addPerson("Priya Raman", "PR"), bo = book.addPerson("Bo Adams", "BA");
    addStep(book, addGraded(book, "One", Grade::A, tessa, {{leadField("value"), Money{100}}}), "2026-10-01");
    addStep(book, addGraded(book, "Two", Grade::A, cole, {{leadField("value"), Money{200}}}), "2026-10-01");

    std::vector<uint32_t> people;
    for (const RiskOf &risk : riskByPerson(book.book(), openPromises(book.book())))
        people.push_back(risk.person);

    EXPECT_EQ(people, (std::vector{cole, tessa, bo, priya}));
}

TEST(Promises, WhatWasDoneIsListedLatestFirst)
{
    TempBook book;
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t lead = book.addLead("Acme", {{leadField("owner"), Link{kim}}});
    const auto done = [&](const char *on, std::vector<Cell> cells = {}) {
        cells.push_back({stepField("state"), int64_t(stepDone)});
        cells.push_back({stepField("done_on"), day(on)});
        return addStep(book, lead, "2026-10-12", std::move(cells));
    };
    const uint32_t monday = done("2026-10-12"), tuesday = done("2026-10-13");
    done("2026-10-04"); // before
    addStep(book, lead, "2026-10-12", {{stepField("state"), int64_t(stepDropped)}});

    const Period week{day("2026-10-12"), day("2026-10-14")};
    EXPECT_EQ(stepsOf(donePromises(book.book(), week)), (std::vector{tuesday, monday}));
    EXPECT_EQ(donePromises(book.book(), week, kim).size(), 2u);
    EXPECT_TRUE(donePromises(book.book(), week, kim + 1).empty());
}
