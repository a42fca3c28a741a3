// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/backtest.h"
#include "scoring/preview.h"

#include "support/leadsheet.h"
#include "support/scorecards.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace ridealong;
using testing::ElementsAre;

namespace {

Model byEmployees(double floorOfA = 80)
{
    Model model;
    model.cutoffs[0] = floorOfA;
    model.criteria = {aCriterion("size", "employees", 100,
                                 {{.atLeast = 100, .share = 1}, {.atLeast = 50, .share = 0.7}}, 0.1)};
    return model;
}

uint32_t add(LeadSheet &sheet, int64_t employees, StageType type, int64_t value = 0)
{
    const uint32_t lead = sheet.add({{"employees", whole(employees)}, {"value", money(value)}});
    sheet.standing(lead).stageType = type;
    return lead;
}

} // namespace

TEST(Backtest, CountsByGradeWithIntervalAndRevenue)
{
    // Four A's, three of them won for 300 in all; one B lost; two E's, one won, whose sale was 50.
    LeadSheet sheet;
    for (int i = 0; i < 3; ++i)
        add(sheet, 100, StageType::won, 100);
    add(sheet, 100, StageType::lost, 100);
    add(sheet, 60, StageType::lost);
    add(sheet, 1, StageType::lost);
    sheet.computedValues[{add(sheet, 1, StageType::won, 7), Computed::won}] = money(50);
    add(sheet, 100, StageType::open);
    add(sheet, 100, StageType::parked);
    sheet.set(add(sheet, 100, StageType::won), "deleted", true);

    const Backtest test = backtest(byEmployees(), sheet.data());

    EXPECT_EQ(test.closed, 7u);
    EXPECT_EQ(test.won, 4u);
    EXPECT_EQ(test.grades[0].closed, 4u);
    EXPECT_EQ(test.grades[0].won, 3u);
    EXPECT_DOUBLE_EQ(test.grades[0].winRate, 0.75);
    EXPECT_DOUBLE_EQ(test.grades[0].revenuePerLead, 75);
    // Wilson of 3 in 4: (0.75 + 3.841459/8 -+ 1.959964 sqrt(0.1875/4 + 3.841459/64)) / (1 + 3.841459/4)
    EXPECT_NEAR(test.grades[0].range.low, 0.3006, 1e-4);
    EXPECT_NEAR(test.grades[0].range.high, 0.9544, 1e-4);
    EXPECT_DOUBLE_EQ(test.grades[1].winRate, 0);
    EXPECT_TRUE(std::isnan(test.grades[2].winRate));
    EXPECT_DOUBLE_EQ(test.grades[4].revenuePerLead, 25);
    // Won 100 100 100 10 against lost 100 70 10: 3 x (0.5+1+1) + (0+0+0.5) of 12 pairs.
    EXPECT_DOUBLE_EQ(test.auc, 8.0 / 12);
    EXPECT_TRUE(test.tooFew);
}

TEST(Backtest, UsesOnlyWhatIsKnownWhenALeadComesIn)
{
    LeadSheet sheet;
    Model model = byEmployees();
    model.criteria[0].weight = 40;
    model.criteria.push_back(aCriterion("value", "value", 60, {}, 1));
    model.criteria.push_back(aCriterion("lost", "lost_reason", 0, {}, 1));
    model.gates = {{"touches = 0", Grade::E}, {"need = none", Grade::C}};

    const Model profile = profileModel(model, sheet.data());

    ASSERT_EQ(profile.criteria.size(), 1u);
    EXPECT_DOUBLE_EQ(profile.criteria[0].weight, 100);
    ASSERT_EQ(profile.gates.size(), 1u);
    EXPECT_EQ(profile.gates[0].when, "need = none");
}

TEST(Backtest, TrustsThirtyOfEach)
{
    LeadSheet sheet;
    for (int i = 0; i < 30; ++i) {
        add(sheet, 100, StageType::won);
        add(sheet, 1, StageType::lost);
    }

    const Backtest test = backtest(byEmployees(), sheet.data());

    EXPECT_FALSE(test.tooFew);
    EXPECT_DOUBLE_EQ(test.auc, 1);
    EXPECT_DOUBLE_EQ(test.liftTop20, 2);
}

TEST(Backtest, OfAnEmptyBookHasNoFigures)
{
    const LeadSheet sheet;

    const Backtest test = backtest(byEmployees(), sheet.data());

    EXPECT_TRUE(std::isnan(test.auc));
    EXPECT_TRUE(std::isnan(test.liftTop20));
    EXPECT_TRUE(test.tooFew);
}

TEST(Preview, ShowsWhoMovesAndTheSpreadBeforeAndAfter)
{
    LeadSheet sheet;
    const uint32_t moved = add(sheet, 60, StageType::open);
    add(sheet, 100, StageType::open);
    add(sheet, 1, StageType::open);
    add(sheet, 60, StageType::won);
    const uint32_t fixed = add(sheet, 60, StageType::open);
    sheet.set(fixed, "override_grade", Grade::C);
    const LeadData data = sheet.data();

    const Preview preview = previewModel(Scorer(byEmployees(), data), Scorer(byEmployees(70), data));

    EXPECT_EQ(preview.open, 4u);
    EXPECT_THAT(preview.before, ElementsAre(0, 1, 1, 1, 0, 1));
    EXPECT_THAT(preview.after, ElementsAre(0, 2, 0, 1, 0, 1));
    ASSERT_EQ(preview.moves.size(), 1u);
    EXPECT_EQ(preview.moves[0].lead, moved);
    EXPECT_EQ(preview.up(), 1u);
    EXPECT_EQ(preview.down(), 0u);
    EXPECT_EQ(preview.matrix[2][1], 1u);
    EXPECT_EQ(preview.scoresBefore[14], 2u); // 70 to 75
    EXPECT_EQ(preview.scoresBefore[19], 1u); // 100 too
}

TEST(Preview, CountsTheAnswersOfACriterion)
{
    LeadSheet sheet;
    add(sheet, 100, StageType::open);
    add(sheet, 60, StageType::open);
    add(sheet, 1, StageType::open);
    sheet.add({});
    const LeadData data = sheet.data();

    EXPECT_THAT(countAnswers(Scorer(byEmployees(), data), 0, openLeads(data)), ElementsAre(1, 1, 1, 1));
}
