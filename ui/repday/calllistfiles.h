// SPDX-License-Identifier: GPL-3.0-or-later
// A call list on paper or as a file. Both ask where to in a dialog that `parent` owns and say in a toast what
// was made; what fails is shown by the shell.
#pragma once

#include "report/calllist.h"

class QWidget;

namespace ridealong {

struct ShellContext;

void printCallList(ShellContext &shell, QWidget *parent, uint32_t person);
void saveCallList(ShellContext &shell, QWidget *parent, uint32_t person);
// What follows once the name is known: CSV, XLSX, PDF or a web page, by its end.
void writeCallList(ShellContext &shell, uint32_t person, const QString &path);

} // namespace ridealong
