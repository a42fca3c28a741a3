// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that seem to know the outcome because they were filled in after it. Nobody can say so for sure, so
// each comes with the reason, in words, and a person decides.
#pragma once

#include "scoring/scorecardfit.h"

#include <QStringList>

namespace ridealong {

// By field of the set: the reason, or nothing.
QStringList leakReasons(const TrainingSet &set, const std::vector<Binning> &binnings,
                        std::span<const double> aucs, const LeadData &data);

} // namespace ridealong
