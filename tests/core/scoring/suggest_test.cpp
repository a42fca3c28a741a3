// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/backtest.h"
#include "scoring/modelfile.h"
#include "scoring/suggest.h"

#include "support/leadsheet.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <random>
#include <rapidcheck.h>

using namespace ridealong;
using testing::Contains;
using testing::Not;

namespace {

struct Given
{
    std::string industry;
    int employees = 0; // 0 is unknown
    bool won = false;
};

using Dice = std::mt19937;

// Food wins more often than Retail, big ones more often than small ones; a territory says nothing.
std::vector<Given> history(int leads, unsigned seed = 7)
{
    Dice dice(seed);
    std::vector<Given> rows;
    for (int i = 0; i < leads; ++i) {
        Given row{.industry = dice() % 3 ? "Retail" : "Food", .employees = int(dice() % 500)};
        const unsigned chance = (row.industry == "Food" ? 40 : 15) + (row.employees >= 200 ? 30 : 0);
        row.won = dice() % 100 < chance;
        rows.push_back(row);
    }
    return rows;
}

uint32_t add(LeadSheet &sheet, const Given &row)
{
    const uint32_t lead = sheet.add({{"industry", text(row.industry)},
                                     {"employees", row.employees ? whole(row.employees) : Value{}},
                                     {"territory", text(sheet.leads.end() % 2 ? "North" : "South")},
                                     {"company", text("Company " + std::to_string(sheet.leads.end()))}});
    sheet.standing(lead).stageType = row.won ? StageType::won : StageType::lost;
    return lead;
}

LeadSheet &fill(LeadSheet &sheet, const std::vector<Given> &rows)
{
    for (const Given &row : rows)
        add(sheet, row);
    return sheet;
}

Suggestion suggestionFor(const LeadSheet &sheet, const SuggestWish &wish = {})
{
    auto suggestion = suggestModel(sheet.data(), wish);
    EXPECT_TRUE(suggestion) << suggestion.error().text.toStdString();
    return suggestion ? std::move(*suggestion) : Suggestion{};
}

const SuggestedField *fieldOf(const Suggestion &suggestion, std::string_view key)
{
    const auto found =
        std::ranges::find(suggestion.fields, key, [](const SuggestedField &f) { return f.field.key; });
    return found == suggestion.fields.end() ? nullptr : &*found;
}

std::vector<std::string> criteriaOf(const Model &model)
{
    std::vector<std::string> keys;
    for (const Criterion &criterion : model.criteria)
        keys.push_back(criterion.field);
    return keys;
}

} // namespace

TEST(Suggest, FindsWhatTellsTheWonFromTheLost)
{
    LeadSheet sheet;
    fill(sheet, history(2000));

    const Suggestion suggestion = suggestionFor(sheet);

    EXPECT_THAT(criteriaOf(suggestion.model), testing::UnorderedElementsAre("industry", "employees"));
    EXPECT_DOUBLE_EQ(suggestion.model.totalWeight(), 100);
    EXPECT_TRUE(checkModel(suggestion.model, sheet.data(), ModelState::published).empty());
    EXPECT_GT(suggestion.auc, 0.65);
    EXPECT_FALSE(suggestion.hardlyTells);
    const SuggestedField *size = fieldOf(suggestion, "employees");
    ASSERT_TRUE(size && size->criterion);
    EXPECT_NEAR(*size->criterion->answers[1].atLeast, 200, 20);
    EXPECT_DOUBLE_EQ(size->criterion->answers.back().share, 1);
    EXPECT_DOUBLE_EQ(size->criterion->answers.front().share, 0);
    ASSERT_TRUE(fieldOf(suggestion, "territory"));
    EXPECT_EQ(fieldOf(suggestion, "territory")->strength, Strength::none);
    EXPECT_FALSE(fieldOf(suggestion, "company")); // says who it is
}

TEST(Suggest, ScoresAsTheModelDoes)
{
    LeadSheet sheet;
    fill(sheet, history(400));
    add(sheet, {"Food", 0, true});
    const Suggestion suggestion = suggestionFor(sheet);
    const LeadData data = sheet.data();

    const TrainingSet set = readTrainingSet(data, suggestibleFields(data), 1);
    std::vector<uint32_t> all(set.won.size());
    std::iota(all.begin(), all.end(), 0u);
    const ScorecardFit fit = fitScorecard(set, all, std::vector<Use>(set.fields.size(), Use::ifItTells));
    const Scorer scorer(suggestion.model, data);

    ASSERT_FALSE(fit.criteria.empty());
    for (const uint32_t row : all)
        EXPECT_NEAR(fit.points(set, row), scorer.score(set.leads[row]).score, 1e-9);
}

TEST(Suggest, SplitsTheClosedLeadsIntoFifths)
{
    LeadSheet sheet;
    fill(sheet, history(3000));

    const Suggestion suggestion = suggestionFor(sheet);

    const Backtest test = backtest(suggestion.model, sheet.data());
    EXPECT_NEAR(test.grades[0].closed / 3000.0, 0.2, 0.12); // few answers: as near as they allow
    EXPECT_GT(test.grades[0].winRate, test.grades[4].winRate);
}

TEST(Suggest, RefusesUnderThirtyOfEach)
{
    LeadSheet sheet;
    for (int i = 0; i < 100; ++i)
        add(sheet, {"Food", i, i < 29});

    const auto suggestion = suggestModel(sheet.data());

    ASSERT_FALSE(suggestion);
    EXPECT_EQ(suggestion.error().text,
              QStringLiteral("There are too few closed leads to learn from: 29 won and "
                             "71 lost. At least 30 of each are needed."));
}

TEST(Suggest, WorksFromThirtyOfEach)
{
    LeadSheet sheet;
    for (int i = 0; i < 60; ++i)
        add(sheet, {i % 2 ? "Food" : "Retail", i, i % 2 == 0});

    EXPECT_DOUBLE_EQ(suggestionFor(sheet, {.fields = {"industry"}}).model.totalWeight(), 100);
}

TEST(Suggest, SaysSoWhenNothingTells)
{
    LeadSheet sheet;
    Dice dice(3);
    for (int i = 0; i < 1000; ++i)
        add(sheet, {dice() % 2 ? "Food" : "Retail", int(dice() % 300), dice() % 2 == 0});

    const Suggestion suggestion = suggestionFor(sheet);

    EXPECT_TRUE(suggestion.hardlyTells);
    EXPECT_THAT(suggestion.verdict.toStdString(), testing::HasSubstr("hardly predict winning"));
}

TEST(Suggest, FlagsAFieldThatKnowsTheOutcome)
{
    LeadSheet sheet;
    const uint32_t calls = sheet.addCustomField("contract", "text");
    for (const Given &row : history(1000)) {
        const uint32_t lead = add(sheet, row);
        sheet.setCustom(lead, calls, text(row.won ? "sent" : lead % 20 ? "none" : "sent"));
    }

    const Suggestion suggestion = suggestionFor(sheet);

    ASSERT_TRUE(fieldOf(suggestion, "contract"));
    EXPECT_FALSE(fieldOf(suggestion, "contract")->leak.isEmpty());
    EXPECT_THAT(criteriaOf(suggestion.model), Not(Contains("contract")));
    const Suggestion asked = suggestionFor(sheet, {.fields = {"contract", "industry"}});
    EXPECT_THAT(criteriaOf(asked.model), Contains("contract"));
    EXPECT_FALSE(fieldOf(asked, "contract")->leak.isEmpty());
}

TEST(Suggest, FlagsAFieldThatOnlyWonLeadsHave)
{
    LeadSheet sheet;
    const uint32_t signedBy = sheet.addCustomField("signed_by", "text");
    for (const Given &row : history(500)) {
        const uint32_t lead = add(sheet, row);
        if (row.won)
            sheet.setCustom(lead, signedBy, text(lead % 2 ? "Boss" : "Buyer"));
    }

    const Suggestion suggestion = suggestionFor(sheet);

    EXPECT_THAT(fieldOf(suggestion, "signed_by")->leak.toStdString(),
                testing::HasSubstr("100% of the won and 0% of the lost"));
}

TEST(Suggest, FlagsAFieldThatOpenLeadsLack)
{
    LeadSheet sheet;
    const uint32_t reviewed = sheet.addCustomField("reviewed", "text");
    for (const Given &row : history(500)) {
        const uint32_t lead = add(sheet, row);
        sheet.setCustom(lead, reviewed, text(row.employees % 2 ? "deep" : "short"));
    }
    for (int i = 0; i < 50; ++i)
        sheet.standing(add(sheet, {"Food", 10})).stageType = StageType::open;

    EXPECT_THAT(fieldOf(suggestionFor(sheet), "reviewed")->leak.toStdString(),
                testing::HasSubstr("100% of the closed leads but only 0% of the open"));
}

TEST(Suggest, LearnsFromWhatWasKnownBeforeTheyClosed)
{
    // Two in three got their region when they closed: "West" when won, "East" when not.
    LeadSheet sheet;
    KnownThen known;
    for (const Given &row : history(600)) {
        const uint32_t lead = add(sheet, row);
        sheet.set(lead, "region", text(lead % 3 == 0 ? "Middle" : row.won ? "West" : "East"));
        known.reached.push_back(lead);
        if (lead % 3)
            known.differing.push_back({lead, leadField("region"), Value{}});
    }
    const LeadData data = sheet.data();
    const PastLeads past(known, data);

    const Suggestion suggestion = suggestionFor(sheet, {.past = &past});

    const SuggestedField *region = fieldOf(suggestion, "region");
    ASSERT_TRUE(region);
    EXPECT_EQ(region->known.leads(), 200u);
    EXPECT_THAT(region->leak.toStdString(), testing::HasSubstr("for 67% of the leads"));
    EXPECT_THAT(criteriaOf(suggestion.model), Not(Contains("region")));
    EXPECT_THAT(criteriaOf(suggestionFor(sheet).model), Contains("industry"));
}

TEST(Suggest, RefusesWhatIsKnownOnlyAfterwards)
{
    LeadSheet sheet;
    fill(sheet, history(200));

    for (const char *field :
         {"closed_on", "lost_reason", "stage", "closed_grade", "grade", "value", "company"})
        EXPECT_FALSE(suggestModel(sheet.data(), {.fields = {field}})) << field;
    EXPECT_FALSE(suggestModel(sheet.data(), {.fields = {"no_such_field"}}));
}

TEST(Suggest, SkipsAValueThatItNeverSaw)
{
    LeadSheet sheet;
    fill(sheet, history(2000));
    const Suggestion suggestion = suggestionFor(sheet);
    const uint32_t food = add(sheet, {"Food", 300}), other = add(sheet, {"Mining", 300}),
                   retail = add(sheet, {"Retail", 300}), blank = add(sheet, {"", 0});

    const LeadData data = sheet.data();
    const Scorer scorer(suggestion.model, data);
    const WinReader reader(suggestion.chance, data);

    EXPECT_LT(scorer.score(retail).score, scorer.score(other).score);
    EXPECT_LT(scorer.score(other).score, scorer.score(food).score);
    EXPECT_LT(reader.chance(retail), reader.chance(other));
    EXPECT_LT(reader.chance(other), reader.chance(food));
    EXPECT_NEAR(reader.chance(food), 0.70, 0.06); // as history() has it
    EXPECT_NEAR(reader.chance(retail), 0.45, 0.06);
    EXPECT_NEAR(reader.chance(blank), double(suggestion.closed.won) / suggestion.closed.leads(), 0.05);
}

TEST(Suggest, IsTheSameWhateverTheOrderOfTheLeads)
{
    const bool holds = rc::check("rows in any order give the same scorecard", [] {
        std::vector<Given> rows = history(300, *rc::gen::arbitrary<unsigned>());
        LeadSheet one, other;
        for (const Given &row : rows)
            one.standing(one.add({{"industry", text(row.industry)}, {"employees", whole(row.employees)}}))
                .stageType = row.won ? StageType::won : StageType::lost;
        std::shuffle(rows.begin(), rows.end(), Dice(*rc::gen::arbitrary<unsigned>()));
        for (const Given &row : rows)
            other.standing(other.add({{"industry", text(row.industry)}, {"employees", whole(row.employees)}}))
                .stageType = row.won ? StageType::won : StageType::lost;

        const auto a = suggestModel(one.data()), b = suggestModel(other.data()), c = suggestModel(one.data());

        RC_ASSERT(a.ok() && b.ok() && c.ok());
        RC_ASSERT(a->model == b->model);
        RC_ASSERT(a->model == c->model);
        RC_ASSERT(a->auc == b->auc);
        RC_ASSERT(a->chance.logOdds == b->chance.logOdds);
        RC_ASSERT(a->model.totalWeight() == 100);
    });

    EXPECT_TRUE(holds);
}

TEST(Suggest, StopsWhenItIsCancelled)
{
    LeadSheet sheet;
    fill(sheet, history(200));
    for (int calls = 0; calls < 6; ++calls) {
        int left = calls;
        const auto suggestion = suggestModel(sheet.data(), {}, [&](int64_t, int64_t) { return left-- > 0; });
        ASSERT_FALSE(suggestion);
        EXPECT_EQ(suggestion.error().kind, ErrorKind::cancelled);
    }
}
