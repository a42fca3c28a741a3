// SPDX-License-Identifier: GPL-3.0-or-later
// How a model would have graded the leads that are closed: do the better grades win more? Only what was known
// of a lead when it came in counts: criteria and gates on what working on it brought (stage, value, touches)
// are left out and the others' weights scaled up in their place; and with the past of knownthen.h the others
// are read as they were just before the lead closed, where the change log reaches that far.
#pragma once

#include "base/statistics.h"
#include "scoring/evaluate.h"
#include "scoring/knownthen.h"

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
    double auc = 0;          // NaN where all or none were won
    double liftTop20 = 0;    // likewise
    bool tooFew = false;     // under 30 won or under 30 lost
    uint32_t reached = 0;    // graded by what was known before they closed
    uint32_t notReached = 0; // entered when already closed: graded by what the book says today
    std::array<BacktestRow, 5> grades = {};
};

constexpr uint32_t fewestForBacktest = 30;

Model profileModel(const Model &model, const LeadData &data); // what of it a back-test uses
// Without the past every lead is graded by what the book says today, and counts as not reached.
Backtest backtest(const Model &model, const LeadData &data, SimilarityOf similarity = {},
                  const PastLeads *past = nullptr);
// How many were graded by what was known before they closed, and how many could not be; empty without any.
QString knownSentence(const Backtest &test);

} // namespace ridealong
