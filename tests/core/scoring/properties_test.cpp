// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every scorecard and every lead, tried on many that nobody would think of.
#include "scoring/explain.h"
#include "scoring/modelfile.h"

#include "support/leadsheet.h"
#include "support/scorecards.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace ridealong;

namespace {

constexpr double hair = 1e-9;
constexpr const char *industries[] = {"Food", "Beverage", "food machines", "Metals", "Zürich"};

template<class T, size_t N>
T oneOf(const T (&of)[N])
{
    return of[*rc::gen::inRange<size_t>(0, N)];
}

double aShare()
{
    return *rc::gen::inRange(0, 21) / 20.0;
}

Answer aTextAnswer()
{
    Answer answer{.share = aShare()};
    if (*rc::gen::arbitrary<bool>())
        answer.is = {oneOf(industries), oneOf(industries)};
    else
        answer.contains = oneOf({"foo", "e", "Metals", "ü"});
    return answer;
}

Answer aNumberAnswer()
{
    const double low = *rc::gen::inRange(-5, 200);
    Answer answer{.atLeast = low, .share = aShare()};
    if (*rc::gen::arbitrary<bool>())
        answer.below = low + *rc::gen::inRange(1, 100);
    return answer;
}

std::vector<Answer> answersFor(std::string_view field)
{
    std::vector<Answer> answers;
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i)
        answers.push_back(field == "industry" ? aTextAnswer()
                          : field == "need"
                              ? Answer{.is = {oneOf({"none", "latent", "active"})}, .share = aShare()}
                          : field == "budget" ? Answer{.is = {oneOf({"no", "yes"})}, .share = aShare()}
                                              : aNumberAnswer());
    return answers;
}

Criterion aRandomCriterion(int number)
{
    const std::string field = oneOf({"industry", "need", "budget", "employees", "days_since"});
    Criterion criterion = aCriterion("c" + std::to_string(number), field, *rc::gen::inRange(0, 40),
                                     answersFor(field), aShare());
    criterion.dimension = Dimension(*rc::gen::inRange(0, 4));
    if (field == "days_since")
        criterion.date = "received_on";
    return criterion;
}

Gate aGate()
{
    return {.when = oneOf({"need = none", "budget != yes", "employees < 50", "industry ~ foo and need is set",
                           "received_on is empty", "not (need = active or budget = yes)"}),
            .atMost = Grade(*rc::gen::inRange(1, 6))};
}

Model aModel()
{
    Model model;
    std::array<int, 4> floors{};
    for (int &floor : floors)
        floor = *rc::gen::inRange(1, 100);
    std::ranges::sort(floors, std::greater{});
    for (size_t i = 0; i < 4; ++i)
        model.cutoffs[i] = floors[i] + (3.0 - double(i)); // apart, also where two were the same
    // The next question tries one text at a time, not what several criteria would like in one.
    const auto readsTexts = [&model](const Criterion &criterion) {
        return criterion.field == "industry" &&
               std::ranges::find(model.criteria, criterion.field, &Criterion::field) != model.criteria.end();
    };
    const int criteria = *rc::gen::inRange(0, 7), gates = *rc::gen::inRange(0, 3);
    for (int i = 0; i < criteria; ++i)
        if (Criterion criterion = aRandomCriterion(i); !readsTexts(criterion))
            model.criteria.push_back(std::move(criterion));
    for (int i = 0; i < gates; ++i)
        model.gates.push_back(aGate());
    return model;
}

uint32_t addLead(LeadSheet &sheet)
{
    const uint32_t lead = sheet.add({});
    const auto known = [] { return *rc::gen::inRange(0, 3) > 0; };
    if (known())
        sheet.set(lead, "industry", text(oneOf(industries)));
    if (known())
        sheet.set(lead, "need", text(oneOf({"none", "latent", "active"})));
    if (known())
        sheet.set(lead, "budget", text(oneOf({"no", "yes"})));
    if (known())
        sheet.set(lead, "employees", whole(*rc::gen::inRange(0, 300)));
    if (known())
        sheet.set(lead, "received_on", sheet.data().today.plus(-*rc::gen::inRange(-20, 300)));
    return lead;
}

// A random model on a few random leads.
void forAll(const char *what, auto &&holds)
{
    const bool held = rc::check(what, [&] {
        LeadSheet sheet;
        for (int i = 0; i < 5; ++i)
            addLead(sheet);
        const LeadData data = sheet.data();
        const Model model = aModel();
        for (uint32_t lead = 1; lead < sheet.leads.end(); ++lead)
            holds(model, data, lead);
    });
    EXPECT_TRUE(held);
}

// Every value that could make a difference to one of these models.
std::vector<Value> valuesOf(const std::string &field, Date today)
{
    std::vector<Value> values;
    if (field == "industry")
        for (const char *word :
             {"Food", "Beverage", "food machines", "Metals", "Zürich", "foo", "e", "ü", "-"})
            values.push_back(std::string(word));
    else if (field == "need")
        values = {std::string("none"), std::string("latent"), std::string("active")};
    else if (field == "budget")
        values = {std::string("no"), std::string("yes")};
    else if (field == "employees")
        for (int64_t count = -10; count < 320; ++count)
            values.push_back(count);
    else
        for (int days = -10; days < 320; ++days)
            values.push_back(today.plus(-days));
    return values;
}

bool isBetter(const Scores &a, const Scores &b)
{
    return a.model != b.model ? a.model < b.model : a.score > b.score + hair;
}

} // namespace

TEST(GradingProperties, TheOrderOfCriteriaDoesNotMatter)
{
    forAll("order", [](Model model, const LeadData &data, uint32_t lead) {
        const Scores before = Scorer(model, data).score(lead);
        std::ranges::reverse(model.criteria);
        std::ranges::rotate(model.criteria,
                            model.criteria.begin() + std::ptrdiff_t(model.criteria.size() / 2));

        const Scores after = Scorer(model, data).score(lead);

        RC_ASSERT(std::abs(before.score - after.score) < hair);
        RC_ASSERT(std::abs(before.completeness - after.completeness) < hair);
        RC_ASSERT(before.grade == after.grade);
    });
}

TEST(GradingProperties, AGateNeverRaises)
{
    forAll("gate", [](Model model, const LeadData &data, uint32_t lead) {
        const Scores with = Scorer(model, data).score(lead);
        model.gates.clear();

        const Scores without = Scorer(model, data).score(lead);

        RC_ASSERT(with.model >= without.model);
        RC_ASSERT(with.score == without.score);
        RC_ASSERT(with.gated == (with.model != without.model));
    });
}

TEST(GradingProperties, AHigherFloorNeverRaisesAGradeAndMorePointsNeverLowerOne)
{
    forAll("floors", [](Model model, const LeadData &data, uint32_t lead) {
        const Scores before = Scorer(model, data).score(lead);
        const double more = *rc::gen::inRange(0, 100);
        RC_ASSERT(model.gradeOf(before.score + more) <= model.gradeOf(before.score));
        model.cutoffs[*rc::gen::inRange<size_t>(0, 4)] += 1 + more;

        RC_ASSERT(Scorer(model, data).score(lead).grade >= before.grade);
    });
}

TEST(GradingProperties, TheExplanationSumsToTheScore)
{
    forAll("explanation", [](const Model &model, const LeadData &data, uint32_t lead) {
        const Scorer scorer(model, data);

        const Explanation why = explain(scorer, lead);

        double points = 0, weight = 0, known = 0;
        size_t lines = 0;
        for (const DimensionLine &dimension : why.dimensions) {
            double inside = 0;
            for (const CriterionLine &line : dimension.criteria) {
                RC_ASSERT(line.points >= 0 && line.points <= line.weight + hair);
                RC_ASSERT(line.known == line.answer.has_value());
                inside += line.points;
                known += line.known ? line.weight : 0;
            }
            lines += dimension.criteria.size();
            RC_ASSERT(std::abs(inside - dimension.points) < hair);
            points += dimension.points;
            weight += dimension.weight;
        }
        RC_ASSERT(lines == model.criteria.size());
        RC_ASSERT(std::abs(points - scorer.score(lead).score) < hair);
        RC_ASSERT(std::abs(weight - model.totalWeight()) < hair);
        RC_ASSERT(std::abs((weight > 0 ? known / weight : 0) - why.scores.completeness) < hair);
    });
}

TEST(GradingProperties, ALeadIsGradedTheSameAloneAndAmongOthersAndAfterTheFile)
{
    forAll("alone and among others", [](const Model &model, const LeadData &data, uint32_t lead) {
        const Scorer scorer(model, data), again(readModel(writeModel(model)).model, data);
        std::vector<uint32_t> all;
        for (uint32_t each = 1; each < data.leads.end(); ++each)
            all.push_back(each);
        std::vector<Scores> scores(all.size());
        scorer.score(all, scores.data());

        const Scores alone = scorer.score(lead), read = again.score(lead);
        const Scores assumed = scorer.score(lead, Assumption{"company", std::string("Acme")});

        for (const Scores &other : {scores[lead - 1], read, assumed}) {
            RC_ASSERT(other.score == alone.score);
            RC_ASSERT(other.completeness == alone.completeness);
            RC_ASSERT(other.grade == alone.grade);
        }
    });
}

TEST(GradingProperties, NoSingleAnswerIsBetterThanTheNextQuestionAndThatOneIsReachable)
{
    forAll("next question", [](const Model &model, const LeadData &data, uint32_t lead) {
        const Scorer scorer(model, data);
        const Scores now = scorer.score(lead);
        Scores best = now;
        bool reached = false;

        const std::optional<NextQuestion> question = nextQuestion(scorer, lead);

        for (size_t i = 0; i < model.criteria.size(); ++i) {
            const std::string field = scorer.field(i).asked();
            if (scorer.answer(i, lead) != 0)
                continue;
            for (const Value &value : valuesOf(field, data.today)) {
                const Scores scores = scorer.score(lead, Assumption{field, value});
                best = isBetter(scores, best) ? scores : best;
                reached |= question && field == question->field && scores.model == question->bestGrade &&
                           std::abs(scores.score - question->bestScore) < hair;
            }
        }
        RC_ASSERT(question.has_value() == isBetter(best, now));
        RC_ASSERT(!question || reached);
        RC_ASSERT(!question || question->bestGrade == best.model);
        RC_ASSERT(!question || std::abs(question->bestScore - best.score) < hair);
    });
}
