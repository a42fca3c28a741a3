// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly report of a book as a PDF where the person wants it: asks for the file without blocking, writes
// it by the job, and says so.
#pragma once

#include "base/date.h"

class QString;
class QWidget;

namespace ridealong {

struct ShellContext;

void askAndSaveWeekly(ShellContext &shell, Week week, QWidget *parent);
// What follows once the name is known.
void saveWeekly(ShellContext &shell, Week week, const QString &path);

} // namespace ridealong
