// SPDX-License-Identifier: GPL-3.0-or-later
// The list that is shown as a CSV file or on paper. Both ask where to in a dialog that `parent` owns, work in
// the background with progress, and say in a toast what was made; what fails is shown by the shell.
#pragma once

#include "leads/shownleads.h"
#include "render/printing.h"

class QWidget;

namespace ridealong {

struct ShellContext;

void askAndExport(ShellContext &shell, QWidget *parent, ShownLeads shown);
// The keys of fields head the columns, so that the file can be imported again.
void exportList(ShellContext &shell, const ShownLeads &shown, const QString &path);
void askAndPrint(ShellContext &shell, QWidget *parent, const ShownLeads &shown);
void askAndPrint(ShellContext &shell, QWidget *parent, const report::Document &document,
                 const std::vector<render::Plate> &plates = {});

} // namespace ridealong
