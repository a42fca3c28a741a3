// SPDX-License-Identifier: GPL-3.0-or-later
// A document as an XLSX workbook: a sheet "Summary" with the figures and all that the page says in words,
// then a sheet for each table and chart in reading order, charts as the spreadsheet's own. Numbers are
// numbers, texts are texts and never formulas. The same document with `madeAt` gives the same bytes. Fails
// where the folder for temporary files has no room, and for a table that no sheet holds.
#pragma once

#include "base/result.h"
#include "report/document.h"

#include <QByteArray>

namespace ridealong::report {

Result<QByteArray> toXlsx(const Document &document);

} // namespace ridealong::report
