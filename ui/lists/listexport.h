// SPDX-License-Identifier: GPL-3.0-or-later
// A list as a file, by the end of its name: XLSX with typed cells, else CSV. The job that writes asks the
// window for a few hundred rows at a time, so that neither a long list nor its model is ever held twice; a
// list that changes meanwhile ends it. Says in a toast what was made; what fails is shown by the shell.
#pragma once

#include "lists/listing.h"

class QWidget;

namespace ridealong {

struct ShellContext;

void askAndExport(ShellContext &shell, QWidget *parent, Listing listing);
// What follows once the name is known.
void exportListing(ShellContext &shell, const Listing &listing, const QString &path);

} // namespace ridealong
