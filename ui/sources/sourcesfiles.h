// SPDX-License-Identifier: GPL-3.0-or-later
// The table of sources as a file for marketing: PDF, a web page, a workbook or CSV. Asks where to in a dialog
// that `parent` owns and says in a toast what was made; what fails is shown by the shell.
#pragma once

#include "measure/sources.h"

#include <QString>

class QWidget;

namespace ridealong {

struct ShellContext;

void saveSources(ShellContext &shell, QWidget *parent, const SourceOptions &options);
// What follows once the name is known: the kind is by its end.
void writeSources(ShellContext &shell, const SourceOptions &options, const QString &path);

} // namespace ridealong
