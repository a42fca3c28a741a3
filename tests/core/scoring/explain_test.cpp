// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/explain.h"

#include "support/leadsheet.h"
#include "support/scorecards.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;

namespace {

class Why : public testing::Test
{
protected:
    Why()
        : lead(sheet.add({{"industry", text("Food")},
                          {"employees", whole(50)},
                          {"latitude", 39.77},
                          {"longitude", -86.16}}))
    {
    }

    Explanation why(const Model &model = exampleModel())
    {
        const LeadData data = sheet.data();
        return explain(Scorer(model, data), lead);
    }

    LeadSheet sheet;
    uint32_t lead;
};

} // namespace

TEST_F(Why, ListsEveryCriterionUnderItsDimension)
{
    const Explanation e = why();

    ASSERT_EQ(e.dimensions.size(), 2u);
    EXPECT_EQ(e.dimensions[0].dimension, Dimension::fit);
    EXPECT_DOUBLE_EQ(e.dimensions[0].points, 60);
    EXPECT_DOUBLE_EQ(e.dimensions[0].weight, 80);
    ASSERT_EQ(e.dimensions[0].criteria.size(), 3u);
    EXPECT_EQ(e.dimensions[0].criteria[0].answer, "Food");
    EXPECT_EQ(e.dimensions[0].criteria[1].points, 20);
    EXPECT_EQ(e.dimensions[0].criteria[2].answer, "0 km");
    EXPECT_EQ(e.dimensions[1].criteria[0].answer, std::nullopt);
    EXPECT_FALSE(e.dimensions[1].criteria[0].known);
    EXPECT_EQ(e.dimensions[1].criteria[0].weight, 20);
}

TEST_F(Why, GivesReasonsInASentence)
{
    const Explanation e = why();

    EXPECT_EQ(e.reasonsFor.join(QLatin1Char('|')).toStdString(),
              "Industry fit: Food (30 of 30)|Site size: 50 (20 of 40)|Distance: 0 km (10 of 10)");
    EXPECT_EQ(e.reasonsAgainst.join(QLatin1Char('|')).toStdString(), "Budget is not known (0 of 20)");
    EXPECT_EQ(e.sentence.toStdString(),
              "C for Industry fit: Food (30 of 30), Site size: 50 (20 of 40), Distance: 0 km (10 of 10); "
              "against it: Budget is not known (0 of 20).");
}

TEST_F(Why, AsksForTheFactThatCouldChangeTheGradeMost)
{
    sheet.set(lead, "latitude", {});

    const Explanation e = why(); // 50 known; a near place adds 10, a budget 20 and makes it a B

    ASSERT_TRUE(e.nextQuestion);
    EXPECT_EQ(e.nextQuestion->field, "budget");
    EXPECT_EQ(e.nextQuestion->label, "Budget");
    EXPECT_EQ(e.nextQuestion->bestGrade, Grade::B);
    EXPECT_EQ(e.change.toStdString(), "Ask Budget: C could be B.");
}

TEST_F(Why, LooksThroughGatesWhenItAsks)
{
    Model model = exampleModel();
    model.gates = {{"need is empty or need = none", Grade::D}, {"budget = yes", Grade::E}};
    model.criteria.push_back(aCriterion("need", "need", 1, {{.is = {"none"}, .share = 1}}));

    const Explanation e = why(model); // a budget would make it an E, need = none keep it a D

    ASSERT_TRUE(e.nextQuestion);
    EXPECT_EQ(e.scores.grade, Grade::D);
    EXPECT_EQ(e.nextQuestion->field, "need");
    EXPECT_EQ(e.nextQuestion->bestGrade, Grade::C);
}

TEST_F(Why, HasNoQuestionWhenAllIsKnown)
{
    sheet.set(lead, "budget", text("no"));

    const Explanation e = why();

    EXPECT_FALSE(e.nextQuestion);
    EXPECT_EQ(e.scores.completeness, 1);
    // 30, 20 of 40, 10 and 0 of 20 are 60; without the distance it stays a C.
    EXPECT_EQ(e.change.toStdString(),
              "5 more points make it a grade of B. Site size: 100 or more would add 20 "
              "points and make it a grade of A. Without Site size: 40 points, a grade "
              "of D.");
}

TEST_F(Why, AsksForNumbersAndDatesToo)
{
    Model model;
    model.criteria = {aCriterion("e", "employees", 60, {{.atLeast = 10, .share = 0.5}}),
                      aCriterion("v", "value", 30, {{.atLeast = 10, .below = 20, .share = 1}}),
                      aCriterion("a", "days_since", 40, {{.below = 30, .share = 1}}),
                      aCriterion("t", "touches", 90, {}, 1)};
    model.criteria[2].date = "received_on";

    const Explanation e = why(model);

    ASSERT_TRUE(e.nextQuestion);
    EXPECT_EQ(e.nextQuestion->field, "received_on");
    EXPECT_DOUBLE_EQ(e.nextQuestion->bestScore, e.scores.score + 40);
}

TEST_F(Why, NamesGatesThatLower)
{
    sheet.set(lead, "employees", whole(100));
    sheet.set(lead, "need", text("none"));

    const Explanation e = why();

    ASSERT_EQ(e.gates.size(), 1u);
    EXPECT_TRUE(e.gates[0].lowers);
    EXPECT_EQ(e.gates[0].when, "need = none");
    EXPECT_EQ(e.reasonsAgainst.front().toStdString(), "At most C while need = none");
}

TEST_F(Why, MarksTheManagersGrade)
{
    sheet.set(lead, "override_grade", Grade::A);
    sheet.set(lead, "override_reason", text("knows the owner"));
    sheet.set(lead, "override_until", day("2026-12-01"));

    const Explanation e = why();

    ASSERT_TRUE(e.managers);
    EXPECT_EQ(e.managers->reason, "knows the owner");
    EXPECT_EQ(e.scores.grade, Grade::A);
    EXPECT_EQ(e.sentence.toStdString(), "A by the manager: knows the owner.");
    EXPECT_EQ(e.change.toStdString(), "The manager’s grade holds until 2026-12-01; the model says C.");
}

TEST_F(Why, KeepsTheGradeThatALeadClosedWith)
{
    sheet.set(lead, "closed_grade", Grade::B);
    sheet.set(lead, "closed_score", 70.5);
    sheet.standing(lead).closed = 2;

    const Explanation e = why();

    EXPECT_TRUE(e.closed);
    EXPECT_EQ(e.scores.grade, Grade::B);
    EXPECT_EQ(e.scores.score, 70.5);
}

TEST_F(Why, SurvivesAModelWithoutCriteria)
{
    const Explanation e = why(Model{});

    EXPECT_EQ(e.sentence.toStdString(), "E: the model has no criteria.");
    EXPECT_FALSE(e.nextQuestion);
}
