// SPDX-License-Identifier: GPL-3.0-or-later
// How a model would have graded the leads that are closed: do the better grades win more? Only what was known
// of a lead when it came in counts: criteria and gates on what working on it brought (stage, value, touches)
// are left out and the others' weights scaled up in their place.
#pragma once

#include "base/statistics.h"
#include "scoring/evaluate.h"

namespace ridealong {

struct BacktestRow
{
    Grade grade = Grade::none;
    uint32_t closed = 0;
    uint32_t won = 0;
    double winRate = 0;        // NaN without any
    Interval range;            // Wilson, 95 %
    double revenuePerLead = 0; // major units; NaN without any
};

struct Backtest
{
    uint32_t closed = 0;
    uint32_t won = 0;
    double auc = 0;       // NaN where all or none were won
    double liftTop20 = 0; // likewise
    bool tooFew = false;  // under 30 won or under 30 lost
    std::array<BacktestRow, 5> grades = {};
};

constexpr uint32_t fewestForBacktest = 30;

Model profileModel(const Model &model, const LeadData &data); // what of it a back-test uses
Backtest backtest(const Model &model, const LeadData &data, SimilarityOf similarity = {});

} // namespace ridealong
