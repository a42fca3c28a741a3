// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/backtest.h"

#include "base/spoken.h"
#include <QCoreApplication>
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

// Leads of which something was different then are scored by those rows.
void scoreThen(const Model &profile, const PastLeads &past, const SimilarityOf &similarity,
               const ClosedLeads &closed, std::vector<Scores> &scores)
{
    std::vector<uint32_t> rows;
    std::vector<size_t> places;
    for (size_t i = 0; i < closed.leads.size(); ++i)
        if (const uint32_t row = past.rowOf(closed.leads[i])) {
            rows.push_back(row);
            places.push_back(i);
        }
    SimilarityOf similar;
    if (similarity)
        similar = [&](uint32_t row) { return similarity(past.leadOf(row)); };
    std::vector<Scores> then(rows.size());
    Scorer(profile, past.data(), similar).score(rows, then.data());
    for (size_t i = 0; i < places.size(); ++i)
        scores[places[i]] = then[i];
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

Backtest backtest(const Model &model, const LeadData &data, SimilarityOf similarity, const PastLeads *past)
{
    const Model profile = profileModel(model, data);
    const ClosedLeads closed = closedLeads(data);
    std::vector<Scores> scores(closed.leads.size());
    Scorer(profile, data, similarity).score(closed.leads, scores.data());
    if (past)
        scoreThen(profile, *past, similarity, closed, scores);
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
    test.reached = past ? uint32_t(std::ranges::count_if(
                              closed.leads, [past](uint32_t lead) { return past->reaches(lead); }))
                        : 0;
    test.notReached = test.closed - test.reached;
    test.auc = areaUnderCurve(points, closed.won);
    test.liftTop20 = liftOfBest(points, closed.won, 0.2);
    test.tooFew = test.won < fewestForBacktest || test.closed - test.won < fewestForBacktest;
    return test;
}

QString knownSentence(const Backtest &test)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("backtest", text); };
    const auto shown = [](uint32_t count) { return spokenLocale().toString(count); };
    if (test.closed == 0)
        return {};
    if (test.notReached == 0)
        return say("Closed leads: %1, each graded by what was known before it closed.")
            .arg(shown(test.closed));
    if (test.reached == 0)
        return say("Closed leads: %1. They were entered when already closed, so they are graded by what the "
                   "book says now.")
            .arg(shown(test.closed));
    return say("Closed leads: %1. Graded by what was known before they closed: %2. Entered when already "
               "closed "
               "and so graded by what the book says now: %3.")
        .arg(shown(test.closed))
        .arg(shown(test.reached))
        .arg(shown(test.notReached));
}

} // namespace ridealong
