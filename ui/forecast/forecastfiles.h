// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast that is shown as a file: PDF or web page of its figures, Excel or CSV of the leads behind it,
// by the end of its name. Asks where to in a dialog that `parent` owns; what fails is shown by the shell.
#pragma once

#include "measure/forecast.h"

#include <QString>

class QWidget;

namespace ridealong {

struct ShellContext;

void askAndSaveForecast(ShellContext &shell, QWidget *parent, const ForecastOptions &options);
// What follows once the name is known.
void saveForecast(ShellContext &shell, const ForecastOptions &options, const QString &path);

} // namespace ridealong
