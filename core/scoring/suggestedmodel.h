// SPDX-License-Identifier: GPL-3.0-or-later
// From a fit to the words of a scorecard: bins as answers, fields as criteria, floors of the grades.
#pragma once

#include "scoring/model.h"
#include "scoring/scorecardfit.h"
#include "scoring/winchance.h"

#include <QString>

namespace ridealong {

// An answer for each bin, in their order; shares are left at 0.
std::vector<Answer> answersOf(const TrainingField &field, const Binning &binning, int64_t perMajor);
Criterion criterionOf(const TrainingField &field, const Binning &binning, const FittedCriterion &fitted,
                      int64_t perMajor);
// Floors so that A is the best fifth of the closed leads, B the next one and so on; whole points.
std::array<double, 4> floorsByFifths(std::span<const double> points);
WinChance winChanceOf(const ScorecardFit &fit, const Model &model, Tally closed);

QString fieldLabel(const LeadFieldRef &field);

} // namespace ridealong
