// SPDX-License-Identifier: GPL-3.0-or-later
// One scorecard from some rows of the closed leads: bins of each field, the fields that tell most, and points
// by logistic regression on their weights of evidence. Cross-validation does all of it anew for each part.
#pragma once

#include "scoring/learn.h"
#include "scoring/trainingset.h"

namespace ridealong {

enum class Use : uint8_t { never, ifItTells, asked };

struct FittedCriterion
{
    size_t field = 0;           // of the training set
    double coefficient = 0;     // of the weight of evidence, in log odds; never under 0
    std::vector<double> shares; // by bin, two decimals; the best has 1, the worst 0
    double neutral = 0;         // share of a value without evidence
    int weight = 0;             // points
};

struct ScorecardFit
{
    std::vector<Binning> binnings; // of every field
    std::vector<FittedCriterion> criteria;
    double intercept = 0;
    bool isWeak = false; // nothing told anything beyond chance: these are the best of a bad lot

    double points(const TrainingSet &set, uint32_t row) const; // as the scorer counts: unknown is 0
};

constexpr double leastInformation = 0.02; // beyond chance, for a field to be taken

// `uses` by field of the set.
ScorecardFit fitScorecard(const TrainingSet &set, std::span<const uint32_t> rows, std::span<const Use> uses);
// The field alone, best bins first: what it would get right.
double areaUnderCurve(const TrainingSet &set, size_t field, const Binning &binning);
// Whole numbers that sum to `sum`, as near to the parts as they can be (largest remainder).
std::vector<int> wholeParts(std::span<const double> parts, int sum);

} // namespace ridealong
