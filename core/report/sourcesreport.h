// SPDX-License-Identifier: GPL-3.0-or-later
// What marketing gets: which source pays, how often its leads are accepted and why not, how they are followed
// up, and what each figure means. No rep is named. The same Document for the page and the command line. Reads
// the Book and never fails but for the file.
#pragma once

#include "base/result.h"
#include "measure/sources.h"
#include "report/document.h"

#include <QStringList>

namespace ridealong::report {

struct SourcesWish
{
    SourceOptions options;
    Instant madeAt = {}; // stands in the file
};

Document sourcesReport(const Book &book, const SourcesWish &wish);

// What a row's flags say, in sentences that name it.
QStringList flagSentences(const Book &book, const SourceOptions &options, const SourceRow &row);

// A table of the document as one sheet of an XLSX file; "sources" is the first.
Status writeSheet(const Document &document, std::string_view tableId, const QString &path);

} // namespace ridealong::report
