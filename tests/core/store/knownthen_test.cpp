// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/backtest.h"
#include "work/fields.h"
#include "work/leads.h"
#include "work/merge.h"
#include "work/moves.h"

#include "support/imports.h"
#include "support/people.h"
#include "support/scorecards.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

// An A while the need is active, an E while it is not.
Model byNeed(const char *field = "need", const char *good = "active")
{
    Model model;
    model.criteria = {aCriterion("need", field, 100, {{.is = {good}, .share = 1}})};
    return model;
}

void set(TempBook &book, uint32_t lead, const char *key, Value value)
{
    setCell(book, Entity::lead, lead, book.book().leads().fieldByKey(key), std::move(value));
}

void move(TempBook &book, uint32_t lead, const char *stage, const char *reason = "Price")
{
    act(book, Op::moveStage, [&](ChangeSet &changes) {
        return moveToStage(
            changes, book.book(),
            {.lead = lead, .stage = book.book().stageNamed(stage), .on = {}, .reason = reason});
    });
}

void setCustom(TempBook &book, uint32_t lead, uint32_t field, const char *value)
{
    act(book, Op::editLead,
        [&](ChangeSet &changes) { return setCustomField(changes, book.book(), lead, field, value); });
}

Backtest tested(TempBook &book, const Model &model)
{
    const auto known = book->store().knownBeforeClosing(book.book());
    EXPECT_TRUE(known);
    const PastLeads past(*known, book.book().leadData());
    return backtest(model, book.book().leadData(), {}, &past);
}

uint32_t gradedA(const Backtest &test)
{
    return test.grades[0].closed;
}

} // namespace

TEST(KnownThen, GradesAClosedLeadByWhatWasKnownBeforeItClosed)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("need"), std::string("none")}});
    move(book, lead, "Won");
    set(book, lead, "need", std::string("latent"));
    set(book, lead, "need", std::string("active"));

    const Model model = byNeed("need", "none");
    const Backtest test = tested(book, model);

    EXPECT_EQ(test.grades[0].won, 1u);
    EXPECT_EQ(test.reached, 1u);
    EXPECT_EQ(test.notReached, 0u);
    EXPECT_EQ(gradedA(backtest(model, book.book().leadData())), 0u);
}

TEST(KnownThen, KeepsWhatWasLearnedBeforeTheClosing)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("need"), std::string("none")}});
    set(book, lead, "need", std::string("active"));
    move(book, lead, "Lost");
    set(book, lead, "need", std::string("none"));

    EXPECT_EQ(gradedA(tested(book, byNeed())), 1u);
}

TEST(KnownThen, SaysWhichLeadsTheLogDoesNotReach)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("need"), std::string("active")},
                                                {leadField("stage"), Link{book.book().stageNamed("Won")}}});
    const uint32_t other = book.addLead("Bolt");
    move(book, other, "Lost");

    Backtest test = tested(book, byNeed());

    EXPECT_EQ(test.reached, 1u);
    EXPECT_EQ(test.notReached, 1u);
    EXPECT_EQ(
        knownSentence(test).toStdString(),
        "Closed leads: 2. Graded by what was known before they closed: 1. Entered when already closed and "
        "so graded by what the book says now: 1.");

    // What is learned later of the one that came in closed cannot be told from what was known.
    set(book, lead, "need", std::string("none"));
    EXPECT_EQ(gradedA(tested(book, byNeed())), 0u);
}

TEST(KnownThen, TakesTheLastClosingOfALeadThatWasOpenedAgain)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("need"), std::string("none")}});
    move(book, lead, "Lost");
    move(book, lead, "Contacted");
    set(book, lead, "need", std::string("active"));
    move(book, lead, "Won");
    set(book, lead, "need", std::string("none"));

    EXPECT_EQ(gradedA(tested(book, byNeed())), 1u);
}

TEST(KnownThen, CorrectingWonToLostIsNotAClosing)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("need"), std::string("none")}});
    move(book, lead, "Won");
    set(book, lead, "need", std::string("active"));
    move(book, lead, "Lost");

    EXPECT_EQ(gradedA(tested(book, byNeed())), 0u);
}

TEST(KnownThen, AnUndoIsNotAClosing)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("need"), std::string("none")}});
    move(book, lead, "Won");
    set(book, lead, "need", std::string("active"));
    move(book, lead, "Contacted");
    ASSERT_TRUE(book->undo());

    const Backtest test = tested(book, byNeed());

    EXPECT_EQ(test.reached, 1u);
    EXPECT_EQ(gradedA(test), 0u);
}

TEST(KnownThen, WhatTheClosingItselfBroughtWasNotKnownBefore)
{
    TempBook book;
    ASSERT_TRUE(importText(book, ImportTable::leads,
                           "reference,company,stage,need\n1,Acme,Contacted,none\n2,Bolt,Won,active\n"));
    ASSERT_TRUE(importText(book, ImportTable::leads, "reference,company,stage,need\n1,Acme,Won,active\n",
                           {.match = {"reference"}, .onMatch = OnMatch::update}));
    ASSERT_EQ(book.book().standing(1).stageType, StageType::won);

    const Backtest test = tested(book, byNeed());

    EXPECT_EQ(test.reached, 1u);
    EXPECT_EQ(test.notReached, 1u);
    EXPECT_EQ(gradedA(test), 1u);
    EXPECT_EQ(test.grades[4].closed, 1u);
}

TEST(KnownThen, ALeadThatIsEnteredAndClosedInOneActionIsNotReached)
{
    TempBook book;
    ChangeSet changes = book->change();
    const uint32_t lead = *addLead(changes, book.book(), {{leadField("company"), std::string("Acme")}}, 0);
    const auto close = [&](ChangeSet &more) {
        return moveToStage(more, book.book(),
                           {.lead = lead, .stage = book.book().stageNamed("Won"), .on = {}});
    };
    ASSERT_TRUE(book->commit({Op::addLead}, std::move(changes), {close}));
    ASSERT_EQ(book.book().standing(lead).stageType, StageType::won);

    EXPECT_EQ(tested(book, byNeed()).reached, 0u);
}

TEST(KnownThen, GoesBackToUnknownAlsoForCustomFields)
{
    TempBook book;
    const uint32_t field = act(book, Op::customField, [&](ChangeSet &changes) {
        return defineField(changes, book.book(), {.label = "Pumps", .type = "number"});
    });
    const std::string key(book.book().tables().customField.text(field, customFieldField("key")));
    const uint32_t later = book.addLead("Acme"), changed = book.addLead("Bolt"), same = book.addLead("Cog");
    setCustom(book, changed, field, "3");
    setCustom(book, same, field, "7");
    for (const uint32_t lead : {later, changed, same})
        move(book, lead, "Won");
    setCustom(book, later, field, "9");
    setCustom(book, changed, field, "8");
    Model model;
    model.criteria = {aCriterion("pumps", key, 100, {{.atLeast = 5, .share = 1}})};

    const auto known = book->store().knownBeforeClosing(book.book());
    ASSERT_TRUE(known);

    ASSERT_EQ(known->differing.size(), 2u);
    EXPECT_EQ(known->differing[0].value, Value{});
    EXPECT_EQ(known->differing[1].value, Value{3.0});
    EXPECT_EQ(gradedA(tested(book, model)), 1u);
    EXPECT_EQ(gradedA(backtest(model, book.book().leadData())), 3u);
}

TEST(KnownThen, AMergeAfterTheClosingIsTakenBackToo)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme"),
                   other = book.addLead("Acme Inc", {{leadField("need"), std::string("active")}});
    move(book, lead, "Won");
    act(book, Op::mergeLeads, [&](ChangeSet &changes) {
        return mergeLeads(changes, book.book(), {.survivor = lead, .loser = other});
    });
    ASSERT_EQ(gradedA(backtest(byNeed(), book.book().leadData())), 1u);

    EXPECT_EQ(gradedA(tested(book, byNeed())), 0u);
}

TEST(KnownThen, GatesAndDistancesReadThePastToo)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme", {{leadField("need"), std::string("active")},
                                                {leadField("latitude"), 39.77},
                                                {leadField("longitude"), -86.16}});
    move(book, lead, "Won");
    set(book, lead, "latitude", 10.0);
    set(book, lead, "need", std::string("none"));
    Model model;
    model.criteria = {aCriterion("near", "distance_km", 100, {{.below = 50, .share = 1}})};
    model.criteria[0].place = {39.77, -86.16};
    model.gates = {{"need = none", Grade::E}};

    EXPECT_EQ(gradedA(tested(book, model)), 1u);
}

TEST(KnownThen, ADeletedClosedLeadIsNotCounted)
{
    TempBook book;
    const uint32_t lead = book.addLead("Acme");
    move(book, lead, "Won");
    set(book, lead, "deleted", true);

    const Backtest test = tested(book, byNeed());

    EXPECT_EQ(test.closed, 0u);
    EXPECT_EQ(test.reached, 0u);
    EXPECT_TRUE(knownSentence(test).isEmpty());
}
