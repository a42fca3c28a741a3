// SPDX-License-Identifier: GPL-3.0-or-later
// Grading, filtering and searching 100,000 leads, against scans written by hand for that one question: over
// dense columns (grading), over the rows (filter), over case-folded texts (search).
#include "base/fold.h"
#include "lead/filter.h"
#include "lead/search.h"
#include "scoring/evaluate.h"

#include "support/leadsheet.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <numeric>
#include <random>

namespace ridealong::bench {

namespace {

constexpr uint32_t leadCount = 100'000;
constexpr const char *textFields[] = {"industry", "territory", "region", "country", "source",
                                      "campaign", "product",   "city",   "title",   "tags"};
constexpr const char *choiceFields[] = {"need", "budget", "awareness"};

struct Sheet
{
    LeadSheet leads;
    LeadData data = leads.data();
    std::vector<uint32_t> all = std::vector<uint32_t>(leadCount);

    Sheet()
    {
        std::mt19937 random(1);
        std::iota(all.begin(), all.end(), 1u);
        for (uint32_t i = 1; i <= leadCount; ++i)
            addLead(random, i);
        data.standings = leads.standings;
    }

    void addLead(std::mt19937 &random, uint32_t number)
    {
        const uint32_t lead = leads.add({{"company", text("Company " + std::to_string(number) + " Works")},
                                         {"contact", text("Kim " + std::to_string(random() % 50'000))},
                                         {"email", text("kim" + std::to_string(number) + "@example.com")}});
        for (const char *field : textFields)
            if (random() % 10)
                leads.set(lead, field, text(std::string(field) + std::to_string(random() % 200)));
        for (const char *field : choiceFields)
            if (random() % 3)
                leads.set(lead, field, text(random() % 2 ? "none" : random() % 2 ? "yes" : "active"));
        leads.set(lead, "employees", whole(random() % 1000));
        leads.set(lead, "value", money(random() % 100'000));
        leads.set(lead, "annual_revenue", money(random() % 100'000'000));
        leads.set(lead, "budget_amount", money(random() % 100'000));
        leads.set(lead, "received_on", Date::of(2026, 1, 1).plus(int(random() % 320)));
        leads.set(lead, "latitude", 39.0 + double(random() % 1000) / 500);
        leads.set(lead, "longitude", -86.0 + double(random() % 1000) / 500);
        leads.standing(lead).grade = Grade(1 + random() % 5);
    }
};

const Sheet &sheet()
{
    static const Sheet made;
    return made;
}

Answer from(double atLeast, double share)
{
    Answer answer;
    answer.atLeast = atLeast;
    answer.share = share;
    return answer;
}

// 13 by text, 4 by number and 3 by date, age and distance: twenty.
Model twentyCriteria()
{
    Model model;
    const auto add = [&](const char *field, std::vector<Answer> answers) {
        Criterion criterion;
        criterion.id = std::to_string(model.criteria.size());
        criterion.field = field;
        criterion.weight = 5;
        criterion.answers = std::move(answers);
        criterion.otherwise = 0.1;
        model.criteria.push_back(std::move(criterion));
    };
    for (const char *field : textFields)
        add(field, {{.is = {std::string(field) + "1"}, .share = 1}, {.contains = "7", .share = 0.5}});
    for (const char *field : choiceFields)
        add(field, {{.is = {"active", "yes"}, .share = 1}});
    for (const char *field : {"employees", "value", "annual_revenue", "budget_amount", "employees", "value"})
        add(field, {from(50'000, 1), from(500, 0.7), from(100, 0.4)});
    add("days_since", {from(200, 0.2), from(30, 0.5), from(0, 1)});
    model.criteria.back().date = "received_on";
    return model;
}

// What the scorecard comes to when it is written by hand over columns: a table by code, or three limits.
struct Columns
{
    std::vector<std::vector<uint32_t>> codes;
    std::vector<std::vector<double>> shares;
    std::vector<std::vector<double>> numbers;

    explicit Columns(const Sheet &from)
    {
        const auto column = [&](const char *field) {
            return LeadColumn(from.data, findLeadField(from.data, field));
        };
        const auto addCodes = [&](const char *field) {
            const LeadColumn source = column(field);
            codes.emplace_back(leadCount);
            source.codes(from.all, codes.back().data());
            shares.emplace_back(source.codeCount(), 0.5);
            shares.back()[0] = 0;
        };
        std::ranges::for_each(textFields, addCodes);
        std::ranges::for_each(choiceFields, addCodes);
        for (const char *field :
             {"employees", "value", "annual_revenue", "budget_amount", "employees", "value", "received_on"}) {
            numbers.emplace_back(leadCount);
            column(field).numbers(from.all, numbers.back().data());
        }
    }

    double score(size_t lead) const
    {
        double sum = 0;
        for (size_t i = 0; i < codes.size(); ++i)
            sum += 5 * shares[i][codes[i][lead]];
        for (const std::vector<double> &column : numbers) {
            const double number = column[lead];
            sum += 5 * (number >= 50'000 ? 1 : number >= 500 ? 0.7 : number >= 100 ? 0.4 : 0.1);
        }
        return sum;
    }
};

void gradeAll(benchmark::State &state)
{
    const Scorer scorer(twentyCriteria(), sheet().data);
    std::vector<Scores> scores(leadCount);
    for (auto _ : state) {
        scorer.score(sheet().all, scores.data());
        benchmark::DoNotOptimize(scores.data());
    }
}

void gradeAllByHand(benchmark::State &state)
{
    const Columns columns(sheet());
    const Model model;
    std::vector<std::pair<double, Grade>> scores(leadCount);
    for (auto _ : state) {
        for (size_t lead = 0; lead < leadCount; ++lead) {
            const double score = columns.score(lead);
            scores[lead] = {score, model.gradeOf(score)};
        }
        benchmark::DoNotOptimize(scores.data());
    }
}

void makeScorer(benchmark::State &state)
{
    for (auto _ : state) {
        const Scorer scorer(twentyCriteria(), sheet().data);
        benchmark::DoNotOptimize(&scorer);
    }
}

constexpr const char *question = "grade in (A, B) and industry ~ industry1 and value >= 10000";

void filter(benchmark::State &state)
{
    const Filter chosen = *parseFilter(question, sheet().data);
    for (auto _ : state)
        benchmark::DoNotOptimize(chosen.select(sheet().data));
}

void filterByHand(benchmark::State &state)
{
    const LeadData &data = sheet().data;
    const TextPool &pool = data.leads.pool(leadField("industry"));
    std::vector<uint8_t> holds(pool.size());
    for (uint32_t code = 1; code < pool.size(); ++code)
        holds[code] = pool.view({code}).find("industry1") != std::string_view::npos;
    for (auto _ : state) {
        std::vector<uint32_t> found;
        for (uint32_t lead = 1; lead < data.leads.end(); ++lead) {
            const Lead &row = data.leads[lead];
            const Grade grade = data.standings[lead].grade;
            if (row.deleted != 2 && (grade == Grade::A || grade == Grade::B) && holds[row.industry.code] &&
                row.value.minor >= 1'000'000)
                found.push_back(lead);
        }
        benchmark::DoNotOptimize(found.data());
    }
}

void search(benchmark::State &state)
{
    TextSearch texts;
    texts.refresh(sheet().data);
    for (auto _ : state)
        benchmark::DoNotOptimize(texts.find("works kim9", sheet().data, sheet().all));
}

void searchByHand(benchmark::State &state)
{
    const LeadData &data = sheet().data;
    std::vector<std::vector<std::string>> folds;
    std::vector<Text Lead::*> members;
    for (FieldNo field = 0; field < std::size(leadFields); ++field)
        if (const Member<Lead> &member = leadFields[field].member;
            member.isText() && (leadFields[field].info.flags & searched)) {
            members.push_back(member.text());
            folds.emplace_back();
            for (uint32_t code = 0; code < data.leads.pool(field).size(); ++code)
                folds.back().push_back(folded(data.leads.pool(field).view({code})));
        }
    for (auto _ : state) {
        std::vector<std::vector<uint8_t>> marks;
        for (const auto &column : folds) {
            marks.emplace_back();
            for (const std::string &text : column)
                marks.back().push_back(uint8_t((text.find("works") != std::string::npos) |
                                               (text.find("kim9") != std::string::npos) << 1));
        }
        std::vector<uint32_t> found;
        for (uint32_t lead : sheet().all) {
            uint8_t seen = 0;
            for (size_t i = 0; i < members.size(); ++i)
                seen |= marks[i][(data.leads[lead].*members[i]).code];
            if (seen == 3)
                found.push_back(lead);
        }
        benchmark::DoNotOptimize(found.data());
    }
}

[[maybe_unused]] const auto *const registered = [] {
    const auto add = [](const char *name, auto *function) {
        return benchmark::RegisterBenchmark(name, function)->Unit(benchmark::kMillisecond);
    };
    add("scoring/grade", gradeAll);
    add("scoring/grade/limit", gradeAllByHand);
    add("scoring/make", makeScorer);
    add("scoring/filter", filter);
    add("scoring/filter/limit", filterByHand);
    add("scoring/search", search);
    return add("scoring/search/limit", searchByHand);
}();

} // namespace

} // namespace ridealong::bench
