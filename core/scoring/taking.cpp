// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/taking.h"

#include <algorithm>

namespace ridealong {

namespace {

bool isAmong(const std::vector<std::string> &fields, const Criterion &criterion)
{
    return std::ranges::count(fields, criterion.field) > 0;
}

void shareOut(std::vector<Criterion> &criteria, double points)
{
    std::vector<double> weights;
    for (const Criterion &criterion : criteria)
        weights.push_back(criterion.weight);
    const std::vector<int> shares = wholeParts(weights, int(points));
    for (size_t i = 0; i < shares.size(); ++i)
        criteria[i].weight = shares[i];
}

void makeIdsDiffer(std::vector<Criterion> &criteria)
{
    for (size_t i = 0; i < criteria.size(); ++i) {
        const auto earlier = std::span(criteria).first(i);
        while (std::ranges::count(earlier, criteria[i].id, &Criterion::id))
            criteria[i].id += "_2";
    }
}

} // namespace

Model withSuggested(const Model &draft, const Suggestion &suggestion, const std::vector<std::string> &fields)
{
    std::vector<Criterion> taken;
    std::ranges::copy_if(suggestion.model.criteria, std::back_inserter(taken),
                         [&](const Criterion &criterion) { return isAmong(fields, criterion); });
    if (taken.empty())
        return draft;
    Model model = draft;
    if (taken.size() == suggestion.model.criteria.size()) {
        model.name = suggestion.model.name;
        model.description = suggestion.model.description;
        model.cutoffs = suggestion.model.cutoffs;
        model.criteria.clear();
        model.gates.clear();
    }
    std::erase_if(model.criteria, [&](const Criterion &criterion) { return isAmong(fields, criterion); });
    double points = 100;
    for (const Criterion &criterion : taken)
        points -= criterion.weight;
    shareOut(model.criteria, points);
    if (model.criteria.empty())
        shareOut(taken, 100);
    model.criteria.insert(model.criteria.end(), taken.begin(), taken.end());
    makeIdsDiffer(model.criteria);
    return model;
}

} // namespace ridealong
