// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/geo.h"
#include "scoring/evaluate.h"

#include "support/leadsheet.h"
#include "support/scorecards.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>

using namespace ridealong;

namespace {

// By hand, with the documented example: Food 30 of 30, 50 employees 20 of 40, at the place itself 10 of 10,
// budget unknown: 60 points, a C, 80 % known.
class Scoring : public testing::Test
{
protected:
    uint32_t add(std::string_view industry, int64_t employees)
    {
        const uint32_t lead = sheet.add({{"industry", text(industry)}, {"employees", whole(employees)}});
        sheet.set(lead, "latitude", 39.77);
        sheet.set(lead, "longitude", -86.16);
        return lead;
    }
    Scores score(uint32_t lead, const Model &model = exampleModel())
    {
        const LeadData data = sheet.data();
        return Scorer(model, data).score(lead);
    }
    double points(Criterion criterion, uint32_t lead)
    {
        Model model;
        model.criteria = {std::move(criterion)};
        return score(lead, model).score;
    }

    LeadSheet sheet;
};

} // namespace

TEST_F(Scoring, AddsWeightTimesShareAndCountsWhatIsKnown)
{
    const uint32_t lead = add("food", 50);

    const Scores scores = score(lead);

    EXPECT_DOUBLE_EQ(scores.score, 60);
    EXPECT_DOUBLE_EQ(scores.completeness, 0.8);
    EXPECT_EQ(scores.grade, Grade::C);
    EXPECT_FALSE(scores.gated);
}

TEST_F(Scoring, GivesAnEmptyLeadNothing)
{
    const Scores scores = score(sheet.add({}));

    EXPECT_EQ(scores.score, 0);
    EXPECT_EQ(scores.completeness, 0);
    EXPECT_EQ(scores.grade, Grade::E);
}

TEST_F(Scoring, TakesTheFirstAnswerThatHoldsElseOtherwise)
{
    const uint32_t lead = sheet.add({{"industry", text("Pump retail")}, {"employees", whole(20)}});
    const std::vector<Answer> texts = {{.is = {"x", "PUMP RETAIL"}, .share = 0.2},
                                       {.contains = "pump", .share = 1}};
    const std::vector<Answer> swapped = {texts[1], texts[0]};
    const std::vector<Answer> bands = {{.below = 20, .share = 1}, {.atLeast = 20, .below = 21, .share = 0.5}};

    EXPECT_DOUBLE_EQ(points(aCriterion("a", "industry", 10, texts), lead), 2);
    EXPECT_DOUBLE_EQ(points(aCriterion("a", "industry", 10, swapped), lead), 10);
    EXPECT_DOUBLE_EQ(points(aCriterion("a", "industry", 10, {{.contains = "food", .share = 1}}, 0.3), lead),
                     3);
    EXPECT_DOUBLE_EQ(points(aCriterion("a", "employees", 10, bands), lead), 5);
    EXPECT_DOUBLE_EQ(points(aCriterion("a", "employees", 10, {{.is = {"20"}, .share = 1}}), lead), 10);
    EXPECT_DOUBLE_EQ(points(aCriterion("a", "employees", 10, {{.is = {"21"}, .share = 1}}, 0.1), lead), 1);
    EXPECT_DOUBLE_EQ(points(aCriterion("a", "value", 10, {}, 1), lead), 0);
}

TEST_F(Scoring, ReadsMoneyInMajorUnitsDatesYesNoAndLinks)
{
    const uint32_t lead = sheet.add({{"value", Money{1'000'029}},
                                     {"received_on", day("2026-11-01")},
                                     {"best_account", true},
                                     {"owner", Link{1}}});
    const Answer november{.from = Date::of(2026, 11, 1), .to = Date::of(2026, 11, 1), .share = 1};
    Criterion age = aCriterion("a", "days_since", 10, {{.atLeast = 20, .below = 20.5, .share = 1}});
    age.date = "received_on";

    EXPECT_EQ(points(aCriterion("a", "value", 10, {{.atLeast = 10000.29, .share = 1}}), lead), 10);
    EXPECT_EQ(points(aCriterion("a", "value", 10, {{.atLeast = 10000.30, .share = 1}}), lead), 0);
    EXPECT_EQ(points(aCriterion("a", "received_on", 10, {november}), lead), 10);
    EXPECT_EQ(points(age, lead), 10);
    EXPECT_EQ(points(aCriterion("a", "best_account", 10, {{.is = {"Yes"}, .share = 1}}), lead), 10);
    EXPECT_EQ(points(aCriterion("a", "owner", 10, {{.is = {"kl"}, .share = 1}}), lead), 10);
    EXPECT_EQ(points(aCriterion("a", "inquiry", 10, {{.is = {"no"}, .share = 1}}), lead), 10);
}

TEST_F(Scoring, ReadsCustomFieldsAndSurvivesOnesThatAreGone)
{
    const uint32_t lead = sheet.add({{"company", text("Acme")}});
    const uint32_t pumps = sheet.addCustomField("pumps", "number");
    const uint32_t brand = sheet.addCustomField("brand", "text");
    sheet.setCustom(lead, pumps, 12.0);
    sheet.setCustom(lead, brand, text("GRUNDFOS"));

    EXPECT_EQ(points(aCriterion("a", "pumps", 10, {{.atLeast = 10, .share = 1}}), lead), 10);
    EXPECT_EQ(points(aCriterion("a", "brand", 10, {{.is = {"Grundfos"}, .share = 1}}), lead), 10);
    EXPECT_EQ(points(aCriterion("a", "valves", 10, {}, 1), lead), 0);
    EXPECT_EQ(points(aCriterion("a", "grade", 10, {}, 1), lead), 0);
}

TEST_F(Scoring, MeasuresDistanceOnTheGreatCircle)
{
    // One degree of a meridian: 6371.0088 km x pi / 180 = 111.195 km, in the second band.
    const uint32_t lead = add("food", 100);
    sheet.set(lead, "latitude", 40.77);

    EXPECT_NEAR(greatCircleKm(39.77, -86.16, 40.77, -86.16), 111.195, 0.001);
    EXPECT_NEAR(greatCircleKm(0, 0, 0, 180), 20015.115, 0.001);
    EXPECT_DOUBLE_EQ(score(lead).score, 30 + 40 + 5);
    sheet.set(lead, "longitude", {});
    EXPECT_DOUBLE_EQ(score(lead).completeness, 0.7);
}

TEST_F(Scoring, GradesOnTheFloorItselfDespiteRounding)
{
    // Fifty times a tenth of 16 comes out as 79.99999999999997.
    Model model;
    const uint32_t lead = add("food", 50);
    for (int i = 0; i < 50; ++i)
        model.criteria.push_back(aCriterion(std::to_string(i), "industry", 16, {}, 0.1));

    EXPECT_EQ(score(lead, model).grade, Grade::A);
    EXPECT_EQ(model.gradeOf(79.9), Grade::B);
    EXPECT_EQ(model.gradeOf(65), Grade::B);
    EXPECT_EQ(model.gradeOf(50), Grade::C);
    EXPECT_EQ(model.gradeOf(35), Grade::D);
    EXPECT_EQ(model.gradeOf(34.99), Grade::E);
}

TEST_F(Scoring, LetsGatesOnlyLower)
{
    const uint32_t best = add("food", 100);
    sheet.set(best, "budget", text("yes"));
    const uint32_t worst = sheet.add({});
    sheet.set(best, "need", text("none"));
    sheet.set(worst, "need", text("none"));

    EXPECT_EQ(score(best).ungated, Grade::A);
    EXPECT_EQ(score(best).grade, Grade::C);
    EXPECT_TRUE(score(best).gated);
    EXPECT_EQ(score(worst).grade, Grade::E);
    EXPECT_FALSE(score(worst).gated);
}

TEST_F(Scoring, LetsTheManagersGradeWinUntilItLapses)
{
    const uint32_t lead = add("food", 50);
    sheet.set(lead, "override_grade", Grade::A);

    EXPECT_EQ(score(lead).grade, Grade::A);
    EXPECT_EQ(score(lead).model, Grade::C);
    EXPECT_TRUE(score(lead).overridden);
    sheet.set(lead, "override_until", day("2026-11-21"));
    EXPECT_TRUE(score(lead).overridden);
    sheet.set(lead, "override_until", day("2026-11-20"));
    EXPECT_FALSE(score(lead).overridden);
    EXPECT_EQ(score(lead).grade, Grade::C);
}

TEST_F(Scoring, AsksForSimilarityWhereItIsGiven)
{
    const uint32_t lead = add("food", 50);
    Model model;
    model.criteria = {aCriterion("s", "similarity", 10, {{.atLeast = 70, .share = 1}})};
    const LeadData data = sheet.data();

    EXPECT_EQ(Scorer(model, data).score(lead).completeness, 0);
    EXPECT_EQ(Scorer(model, data, [](uint32_t) { return 80.0; }).score(lead).score, 10);
}

TEST_F(Scoring, StaysRightForTextsThatAreNewSince)
{
    const uint32_t lead = add("Retail", 50);
    const LeadData data = sheet.data();
    Scorer scorer(exampleModel(), data);
    EXPECT_DOUBLE_EQ(scorer.score(lead).score, 12 + 20 + 10);

    sheet.set(lead, "industry", text("BEVERAGE"));

    EXPECT_DOUBLE_EQ(scorer.score(lead).score, 60);
    scorer.refresh();
    EXPECT_DOUBLE_EQ(scorer.score(lead).score, 60);
}

TEST_F(Scoring, GivesTheSameOneByOneAndAllTogetherAndAssumingWhatIs)
{
    std::mt19937 random(7);
    std::vector<uint32_t> leads;
    for (int i = 0; i < 1000; ++i) {
        leads.push_back(add(random() % 2 ? "food" : "retail", random() % 200));
        if (random() % 2)
            sheet.set(leads.back(), "budget", text(random() % 2 ? "yes" : "no"));
        if (random() % 2)
            sheet.set(leads.back(), "need", text("none"));
    }
    const LeadData data = sheet.data();
    const Scorer scorer(exampleModel(), data);
    std::vector<Scores> all(leads.size());

    scorer.score(leads, all.data());

    for (size_t i = 0; i < leads.size(); ++i) {
        const Scores one = scorer.score(leads[i]);
        const Scores same =
            scorer.score(leads[i], {"employees", data.leads.value(leads[i], leadField("employees"))});
        EXPECT_EQ(one.score, all[i].score);
        EXPECT_EQ(one.grade, all[i].grade);
        EXPECT_EQ(one.completeness, all[i].completeness);
        EXPECT_EQ(one.score, same.score);
        EXPECT_EQ(one.grade, same.grade);
    }
}
