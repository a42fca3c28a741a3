// SPDX-License-Identifier: GPL-3.0-or-later
// The report on sources as a file of the kind that its name ends in: those of every report, and XLSX. Needs a
// QGuiApplication for PDF.
#pragma once

#include "report/sourcesreport.h"

namespace ridealong::render {

Status sourcesFileKind(const QString &path); // refused before any work for a name that ends in none
Status writeSources(const Book &book, const report::SourcesWish &wish, const QString &path);

} // namespace ridealong::render
