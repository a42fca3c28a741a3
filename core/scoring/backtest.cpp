// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/backtest.h"

#include <algorithm>

namespace ridealong {

namespace {

bool usesProfile(const Criterion &criterion, const LeadData &data)
{
    const CriterionField field = findCriterionField(criterion, data);
    return field.kind != CriterionField::Kind::daysSince &&
           (!field.read.isFound() || isProfileField(field.read));
}

bool usesProfile(const Gate &gate, const LeadData &data)
{
    const Result<Filter> filter = parseFilter(gate.when, data);
    return filter && std::ranges::all_of(filter->fieldsUsed(), [&](const std::string &key) {
               return isProfileField(findLeadField(data, key));
           });
}

bool isClosed(StageType type)
{
    return type == StageType::won || type == StageType::lost;
}

double revenueOf(const LeadData &data, uint32_t lead)
{
    const Value sold = data.computed ? data.computed(lead, Computed::won) : Value{};
    const auto *money = std::get_if<Money>(&sold);
    const Money amount = money ? *money : data.leads[lead].value;
    return amount.isSet() ? toMajor(amount, data.perMajor) : 0;
}

struct ClosedLeads
{
    std::vector<uint32_t> leads;
    std::vector<uint8_t> won;
};

ClosedLeads closedLeads(const LeadData &data)
{
    ClosedLeads closed;
    const auto end = uint32_t(std::min<size_t>(data.leads.end(), data.standings.size()));
    for (uint32_t lead = 1; lead < end; ++lead)
        if (const StageType type = data.standings[lead].stageType; isClosed(type) && data.leads.has(lead)) {
            closed.leads.push_back(lead);
            closed.won.push_back(type == StageType::won);
        }
    return closed;
}

void finish(BacktestRow &row)
{
    const double count = row.closed;
    row.winRate = row.closed ? row.won / count : std::nan("");
    row.range = wilson(row.won, count);
    row.revenuePerLead = row.closed ? row.revenuePerLead / count : std::nan("");
}

} // namespace

Model profileModel(const Model &model, const LeadData &data)
{
    Model profile = model;
    std::erase_if(profile.criteria, [&](const Criterion &c) { return !usesProfile(c, data); });
    std::erase_if(profile.gates, [&](const Gate &gate) { return !usesProfile(gate, data); });
    const double left = profile.totalWeight();
    if (left > 0 && profile.criteria.size() < model.criteria.size())
        for (Criterion &criterion : profile.criteria)
            criterion.weight *= model.totalWeight() / left;
    return profile;
}

Backtest backtest(const Model &model, const LeadData &data, SimilarityOf similarity)
{
    const Scorer scorer(profileModel(model, data), data, std::move(similarity));
    const ClosedLeads closed = closedLeads(data);
    std::vector<Scores> scores(closed.leads.size());
    scorer.score(closed.leads, scores.data());
    Backtest test;
    for (size_t g = 0; g < test.grades.size(); ++g)
        test.grades[g].grade = Grade(g + 1);
    std::vector<double> points;
    for (size_t i = 0; i < scores.size(); ++i) {
        BacktestRow &row = test.grades[size_t(scores[i].model) - 1];
        ++row.closed;
        row.won += closed.won[i];
        row.revenuePerLead += closed.won[i] ? revenueOf(data, closed.leads[i]) : 0;
        test.won += closed.won[i];
        points.push_back(scores[i].score);
    }
    std::ranges::for_each(test.grades, finish);
    test.closed = uint32_t(points.size());
    test.auc = areaUnderCurve(points, closed.won);
    test.liftTop20 = liftOfBest(points, closed.won, 0.2);
    test.tooFew = test.won < fewestForBacktest || test.closed - test.won < fewestForBacktest;
    return test;
}

} // namespace ridealong
