// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says about the forecast, as gestures of the page: a forecast by hand, quotas, categories.
// Each asks what is missing, commits, and offers Undo; what is refused is shown and changes nothing.
#pragma once

#include "forecast/forecastfacts.h"

class QWidget;

namespace ridealong {

struct ShellContext;

// Of the row's person, or of the team, in the row's month or quarter.
void askForOverride(ShellContext &shell, QWidget *parent, const ForecastRow &row);
void askForQuotas(ShellContext &shell, QWidget *parent, Period period, uint32_t person);
// An empty category takes it away.
void putIntoCategory(ShellContext &shell, const std::vector<uint32_t> &leads, const char *category);

} // namespace ridealong
