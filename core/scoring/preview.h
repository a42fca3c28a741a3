// SPDX-License-Identifier: GPL-3.0-or-later
// What publishing a model would change: the grades of all open leads before and after, and who moves. The
// manager's overrides hold in both.
#pragma once

#include "scoring/evaluate.h"

namespace ridealong {

using GradeCounts = std::array<uint32_t, 6>; // by Grade; 0 is none

struct PreviewMove
{
    uint32_t lead = 0;
    Grade from = Grade::none;
    Grade to = Grade::none;
    double scoreBefore = 0;
    double scoreAfter = 0;
};

constexpr size_t scoreBins = 20; // of five points each; the last holds 100 too

struct Preview
{
    uint32_t open = 0;
    GradeCounts before = {}, after = {};
    std::array<GradeCounts, 6> matrix = {};                              // [from][to], also those that stay
    std::array<uint32_t, scoreBins> scoresBefore = {}, scoresAfter = {}; // for the histogram
    std::vector<PreviewMove> moves;                                      // by lead

    uint32_t up() const;
    uint32_t down() const;
};

// Counts one open lead, as it stands and as it would.
void addToPreview(Preview &preview, uint32_t lead, const Scores &was, const Scores &will);
std::vector<uint32_t> openLeads(const LeadData &data);
Preview previewModel(const Scorer &before, const Scorer &after);

// How many of the leads give each answer of a criterion; numbered as in scale.h: 0 is unknown.
std::vector<uint32_t> countAnswers(const Scorer &scorer, size_t criterion, std::span<const uint32_t> leads);

} // namespace ridealong
