// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/drift.h"

#include "book/publish.h"
#include "measure/overrides.h"
#include "session/gradehistory.h"
#include "work/leads.h"
#include "work/moves.h"

#include "support/people.h"
#include "support/scorecards.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

Model aModel()
{
    Model model;
    model.name = "Test";
    model.criteria = {aCriterion("need", "need", 20, {{.is = {"active"}, .share = 1}}),
                      aCriterion("money", "budget", 18, {{.is = {"yes"}, .share = 1}}),
                      aCriterion("rest", "city", 62, {}, 1)};
    model.criteria[0].label = "Need";
    return model;
}

// With 100 points; without the need 80, without the budget 82, without both 62.
uint32_t addBest(TempBook &book, const char *company, uint32_t owner = 0)
{
    std::vector<Cell> cells = {{leadField("need"), std::string("active")},
                               {leadField("budget"), std::string("yes")},
                               {leadField("city"), std::string("Gary")}};
    if (owner)
        cells.push_back({leadField("owner"), Link{owner}});
    return book.addLead(company, std::move(cells));
}

void publish(TempBook &book, Model model)
{
    auto changes = publishModel(book.book(), book->change(), model, 0);
    ASSERT_TRUE(changes);
    ASSERT_TRUE(book->commit({Op::publishModel}, std::move(*changes)));
}

void set(TempBook &book, uint32_t lead, std::vector<Cell> cells)
{
    ChangeSet changes = book->change();
    changes.set(Entity::lead, lead, std::move(cells));
    ASSERT_TRUE(book->commit({Op::editLead}, std::move(changes)));
}

const Cell noNeed = {leadField("need"), std::string("none")};
const Cell noBudget = {leadField("budget"), std::string("no")};

void override(TempBook &book, uint32_t lead, Grade grade, const char *reason, Date until = {})
{
    act(book, Op::overrideGrade,
        [&](ChangeSet &changes) { return overrideGrade(changes, book.book(), lead, grade, reason, until); });
}

Drift drift(TempBook &book, uint32_t owner = 0)
{
    return driftIn(book.session(), driftPeriod(book->today()), owner);
}

} // namespace

TEST(Drift, NamesWhatMovedMostLeads)
{
    TempBook book;
    Model strict = aModel();
    strict.cutoffs = {90, 70, 50, 35};
    publish(book, strict);
    std::vector<uint32_t> leads;
    for (const char *company : {"Acme", "Bolt", "Cog"})
        leads.push_back(addBest(book, company));
    set(book, leads[0], {noNeed});
    set(book, leads[1], {noNeed});
    set(book, leads[2], {noBudget});

    const Drift found = drift(book);

    ASSERT_THAT(found.lines, SizeIs(1));
    EXPECT_EQ(sentenceOf(found.lines[0]).toStdString(), "3 A’s became B: 2 of them from Need, 1 from money.");
    EXPECT_EQ(causesOf(found.lines[0]).toStdString(), "Need 2, money 1");
    EXPECT_THAT(found.lines[0].causes[0].leads, ElementsAre(leads[0], leads[1]));
    EXPECT_EQ(found.worse(), 3u);
    EXPECT_EQ(sentenceOf(found).toStdString(), "In 28 days: grades that got better 0, that got worse 3.");
}

TEST(Drift, LeavesOutWhoCameBack)
{
    TempBook book;
    publish(book, aModel());
    const uint32_t lead = addBest(book, "Acme");
    set(book, lead, {noNeed, noBudget});
    set(book, lead, {{leadField("need"), std::string("active")}, {leadField("budget"), std::string("yes")}});

    const Drift found = drift(book);

    EXPECT_THAT(found.lines, IsEmpty());
    EXPECT_EQ(sentenceOf(found).toStdString(), "No grade moved in 28 days.");
}

TEST(Drift, TakesTwoStepsOfOneLeadForOneMove)
{
    TempBook book;
    Model strict = aModel();
    strict.cutoffs = {90, 70, 50, 35};
    publish(book, strict);
    const uint32_t lead = addBest(book, "Acme");
    set(book, lead, {noBudget}); // B
    set(book, lead, {noNeed});   // C

    const Drift found = drift(book);

    ASSERT_THAT(found.lines, SizeIs(1));
    EXPECT_EQ(sentenceOf(found.lines[0]).toStdString(), "One A became C, from Need.");
}

TEST(Drift, AVersionOrTheManagerIsTheCauseWhateverElseMoved)
{
    TempBook book;
    publish(book, aModel());
    const uint32_t first = addBest(book, "Acme"), second = addBest(book, "Bolt");
    override(book, second, Grade::C, "Slow payer");
    Model strict = aModel();
    strict.criteria[2].weight = 2;
    strict.criteria[0].weight = 80;
    strict.cutoffs = {100, 65, 50, 35};
    set(book, first, {noNeed});
    publish(book, strict);

    const Drift found = drift(book);

    ASSERT_THAT(found.lines, SizeIs(2));
    EXPECT_EQ(sentenceOf(found.lines[0]).toStdString(), "One A became C, from the manager’s grade.");
    EXPECT_EQ(sentenceOf(found.lines[1]).toStdString(), "One A became E, from a new version of the model.");
}

TEST(Drift, IsOfOnePersonOrOfTheWholeTeam)
{
    TempBook book;
    publish(book, aModel());
    const uint32_t kim = book.addPerson("Kim Lee", "KL");
    const uint32_t his = addBest(book, "Acme", kim), gone = addBest(book, "Bolt", kim);
    set(book, addBest(book, "Cog"), {noNeed, noBudget});
    set(book, his, {noNeed, noBudget});
    set(book, gone, {noNeed, noBudget});
    set(book, gone, {{leadField("deleted"), true}});

    EXPECT_THAT(drift(book, kim).lines[0].leads, ElementsAre(his));
    EXPECT_EQ(drift(book).worse(), 2u);
}

TEST(GradeHistory, SaysInWordsWhatEndedEachGrade)
{
    TempBook book;
    publish(book, aModel());
    const uint32_t lead = addBest(book, "Acme");
    set(book, lead, {noNeed, noBudget});

    const std::vector<GradeChange> history = gradeHistory(book.session(), lead);

    ASSERT_THAT(history, SizeIs(1));
    EXPECT_EQ(sentenceOf(history[0], book.session()).toStdString(),
              "A until Wed, Oct 14: Need −20, money −18");
    EXPECT_EQ(gradeTrend(book.session(), lead, history), Trend::falling);
}

TEST(GradeHistory, OfAClosedLeadIsSteady)
{
    TempBook book;
    publish(book, aModel());
    const uint32_t lead = addBest(book, "Acme");
    set(book, lead, {noNeed, noBudget});
    act(book, Op::moveStage, [&](ChangeSet &changes) {
        return moveToStage(changes, book.book(),
                           {.lead = lead, .stage = book.book().stageNamed("Won"), .on = {}});
    });

    EXPECT_EQ(gradeTrend(book.session(), lead, gradeHistory(book.session(), lead)), Trend::steady);
}

TEST(Overrides, ListsWhatHoldsAndWhatLapsedLately)
{
    TempBook book;
    publish(book, aModel());
    const uint32_t forever = addBest(book, "Acme"), later = addBest(book, "Bolt"),
                   soon = addBest(book, "Cog"), lapsed = addBest(book, "Dart"),
                   longAgo = addBest(book, "Echo"), closed = addBest(book, "Fox");
    override(book, forever, Grade::B, "Friend of the house");
    override(book, later, Grade::C, "Slow payer", day("2026-12-01"));
    override(book, soon, Grade::D, "Strike", day("2026-10-14"));
    override(book, closed, Grade::D, "Strike");
    set(book, lapsed,
        {{leadField("override_grade"), Grade::E}, {leadField("override_until"), day("2026-10-13")}});
    set(book, longAgo,
        {{leadField("override_grade"), Grade::E}, {leadField("override_until"), day("2026-09-15")}});
    act(book, Op::moveStage, [&](ChangeSet &changes) {
        return moveToStage(changes, book.book(),
                           {.lead = closed, .stage = book.book().stageNamed("Won"), .on = {}});
    });

    const std::vector<OverrideNow> list = overrides(book.book());

    ASSERT_THAT(list, SizeIs(4));
    EXPECT_EQ(list[0].lead, soon);
    EXPECT_EQ(list[0].daysLeft(book->today()), 1);
    EXPECT_EQ(list[0].modelGrade, Grade::A);
    EXPECT_EQ(endWords(list[0]).toStdString(), "until Oct 14, 2026");
    EXPECT_EQ(list[1].lead, later);
    EXPECT_EQ(list[2].lead, forever);
    EXPECT_EQ(endWords(list[2]).toStdString(), "until it is taken back");
    EXPECT_EQ(list[3].lead, lapsed);
    EXPECT_TRUE(list[3].lapsed);
    EXPECT_EQ(endWords(list[3]).toStdString(), "lapsed after Oct 13, 2026");
    EXPECT_EQ(overriddenBy(book.session(), soon), "Dana Whitfield");
    EXPECT_EQ(overriddenBy(book.session(), addBest(book, "Golf")), "");
}

TEST(Overrides, AreRefusedForAClosedLead)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("stage"), Link{book.book().stageNamed("Won")}}});
    ChangeSet changes = book->change();

    const Status done = overrideGrade(changes, book.book(), lead, Grade::B, "Because", {});

    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().text.toStdString(), "A closed lead keeps the grade that it closed with.");
}
