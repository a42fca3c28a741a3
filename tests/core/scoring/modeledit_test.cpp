// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/modeledit.h"

#include "scoring/modelwords.h"
#include "scoring/valuecounts.h"
#include "support/leadsheet.h"
#include "support/scorecards.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::ElementsAre;
using testing::Pair;

namespace {

Model withWeights(std::initializer_list<double> weights)
{
    Model model;
    for (const double weight : weights)
        model.criteria.push_back(
            aCriterion("c" + std::to_string(model.criteria.size()), "employees", weight, {}));
    return model;
}

std::vector<double> weightsOf(const Model &model)
{
    std::vector<double> weights;
    for (const Criterion &criterion : model.criteria)
        weights.push_back(criterion.weight);
    return weights;
}

std::vector<std::string> idsInOrder(const Model &model)
{
    std::vector<std::string> ids;
    for (const size_t i : criteriaInOrder(model))
        ids.push_back(model.criteria[i].id);
    return ids;
}

} // namespace

TEST(ModelEdit, AFloorStopsAPointBeforeItsNeighbours)
{
    Model model; // 80 65 50 35

    setFloor(model, 1, 90);
    setFloor(model, 3, -4);
    setFloor(model, 0, 300);

    EXPECT_THAT(model.cutoffs, ElementsAre(100, 79, 50, 1));
}

TEST(ModelEdit, WeightsAreSharedOutInWholePointsThatSumToAHundred)
{
    Model thirds = withWeights({10, 10, 10});
    Model some = withWeights({30, 20, 20, 15, 20, 0});
    Model nothing = withWeights({0, 0});

    shareOutWeights(thirds);
    shareOutWeights(some); // of 105: 28.57 19.05 19.05 14.29 19.05
    shareOutWeights(nothing);

    EXPECT_THAT(weightsOf(thirds), ElementsAre(34, 33, 33));
    EXPECT_THAT(weightsOf(some), ElementsAre(29, 19, 19, 14, 19, 0));
    EXPECT_THAT(weightsOf(nothing), ElementsAre(0, 0));
}

TEST(ModelEdit, APreviewScalesWeightsToAHundred)
{
    EXPECT_THAT(weightsOf(scaledToHundred(withWeights({30, 20}))), ElementsAre(60, 40));
    EXPECT_THAT(weightsOf(scaledToHundred(withWeights({0}))), ElementsAre(0));
}

TEST(ModelEdit, ACriterionMovesWithinItsDimensionAndThenIntoTheNext)
{
    Model model = withWeights({1, 2, 3});
    model.criteria[2].dimension = Dimension::need;
    ASSERT_THAT(idsInOrder(model), ElementsAre("c0", "c1", "c2"));

    EXPECT_EQ(moveCriterion(model, 1, -1), 0u);
    EXPECT_THAT(idsInOrder(model), ElementsAre("c1", "c0", "c2"));

    const size_t there = moveCriterion(model, 1, 1);
    EXPECT_THAT(idsInOrder(model), ElementsAre("c1", "c0", "c2"));
    EXPECT_EQ(model.criteria[there].id, "c0");
    EXPECT_EQ(model.criteria[there].dimension, Dimension::need);
}

TEST(ModelEdit, IdsAreFreeAndPlain)
{
    Model model = withWeights({1});
    model.criteria[0].id = "site_size";

    EXPECT_EQ(freeCriterionId(model, "Site size"), "site_size_2");
    EXPECT_EQ(freeCriterionId(model, "Größe (m²)"), "gr_e_m");
    EXPECT_EQ(freeCriterionId(model, "規模"), "criterion");
}

TEST(ModelEdit, FirstAnswersAreMadeOfWhatTheLeadsHold)
{
    LeadSheet sheet;
    std::vector<uint32_t> leads;
    for (const int64_t employees : {5, 12, 30, 55, 80, 120, 240, 900})
        leads.push_back(sheet.add({{"employees", whole(employees)},
                                   {"industry", text(employees > 50 ? "Food" : "food")},
                                   {"need", text("active")}}));
    sheet.add({{"industry", text("Retail")}});
    const LeadData data = sheet.data();

    const auto size = firstAnswers(aCriterion("s", "employees", 10, {}), data, leads);
    const auto need = firstAnswers(aCriterion("n", "need", 10, {}), data, leads);
    const auto industry = firstAnswers(aCriterion("i", "industry", 10, {}), data, leads);

    ASSERT_EQ(size.size(), 3u); // quarters at 240, 80 and 30, rounded to figures that people choose
    EXPECT_EQ(size[0], (Answer{.atLeast = 200, .share = 1}));
    EXPECT_EQ(size[1], (Answer{.atLeast = 50, .below = 200, .share = 0.7}));
    EXPECT_EQ(size[2], (Answer{.atLeast = 20, .below = 50, .share = 0.4}));
    ASSERT_EQ(need.size(), 3u);
    EXPECT_EQ(need[0], (Answer{.is = {"active"}, .share = 1}));
    EXPECT_EQ(need[1].share, 0.5);
    ASSERT_EQ(industry.size(), 2u);
    EXPECT_EQ(industry[0].is, std::vector<std::string>{"food"});
}

TEST(ModelEdit, ValuesAreCountedWithoutCaseAndChoicesInTheirOrder)
{
    LeadSheet sheet;
    const uint32_t custom = sheet.addCustomField("plan", "text");
    for (const char *industry : {"Food", "FOOD", "Retail", ""})
        sheet.setCustom(
            sheet.add({{"industry", *industry ? text(industry) : Value{}}, {"need", text("none")}}), custom,
            text("Gold"));
    const LeadData data = sheet.data();

    EXPECT_THAT(countValues(data, findLeadField(data, "industry"), 10),
                ElementsAre(Pair("Food", 2u), Pair("Retail", 1u)));
    EXPECT_THAT(countValues(data, findLeadField(data, "industry"), 1), ElementsAre(Pair("Food", 2u)));
    EXPECT_THAT(countValues(data, findLeadField(data, "need"), 10),
                ElementsAre(Pair("none", 4u), Pair("latent", 0u), Pair("active", 0u)));
    EXPECT_THAT(countValues(data, findLeadField(data, "plan"), 10), ElementsAre(Pair("Gold", 4u)));
}

TEST(ModelEdit, CriteriaMayReadWhatSaysSomethingOfALead)
{
    LeadSheet sheet;
    sheet.addCustomField("pumps", "number");
    std::vector<std::string> keys;
    for (const LeadFieldRef &field : criterionFields(sheet.data()))
        keys.push_back(field.key);

    EXPECT_THAT(keys, testing::IsSupersetOf({"industry", "employees", "pumps", "inquiry", "touches"}));
    for (const char *key : {"grade", "score", "notes", "id", "email", "closed_grade", "deleted"})
        EXPECT_THAT(keys, testing::Not(testing::Contains(key)));
}

TEST(ModelWords, AnAnswerReadsAsAPersonSaysIt)
{
    LeadSheet sheet;
    const LeadData data = sheet.data();
    const auto words = [&](const char *field, const Answer &answer) {
        const Criterion criterion = aCriterion("x", field, 1, {answer});
        return answerWords(answer, findCriterionField(criterion, data)).toStdString();
    };

    EXPECT_EQ(words("industry", {.is = {"Food", "Retail"}}), "Food, Retail");
    EXPECT_EQ(words("industry", {.contains = "pump"}), "contains pump");
    EXPECT_EQ(words("employees", {.atLeast = 1000}), "1,000 or more");
    EXPECT_EQ(words("employees", {.below = 25}), "under 25");
    EXPECT_EQ(words("annual_revenue", {.atLeast = 2.5e6, .below = 50e6}), "2.5M to under 50M");
    EXPECT_EQ(words("employees", {.atLeast = 2.5, .below = 25}), "2.50 to under 25");
    EXPECT_EQ(words("distance_km", {.below = 50}), "under 50 km");
    EXPECT_EQ(words("inquiry", {.is = {"yes"}}), "Yes");
    EXPECT_EQ(words("received_on", {.from = Date::of(2026, 10, 1)}), "from Oct 1, 2026");
}

TEST(ModelWords, DifferencesOfTwoModelsAreSentences)
{
    const Model before = exampleModel();
    Model after = before;
    after.criteria[0].weight = 25;
    after.criteria[1].answers.pop_back();
    after.criteria.pop_back(); // Budget
    after.criteria.push_back(aCriterion("need", "need", 25, {}));
    after.cutoffs[0] = 78;
    after.gates.clear();

    std::vector<std::string> lines;
    for (const QString &line : modelChanges(before, after))
        lines.push_back(line.toStdString());

    EXPECT_THAT(lines, ElementsAre("Industry fit has 25 points instead of 30.",
                                   "need is new, with 25 points.", "Budget is gone; it had 20 points.",
                                   "A starts at 78 instead of 80.", "The answers of Site size are others.",
                                   "Gate gone: at most C while need = none."));
    EXPECT_TRUE(modelChanges(before, before).isEmpty());
}
