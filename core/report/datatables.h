// SPDX-License-Identifier: GPL-3.0-or-later
// A document's tables as other programs want them: a column holds one thing, and what stands around tables
// and figures in words is a table too, so that CSV, JSON and XLSX lose nothing that the page says.
#pragma once

#include "report/document.h"

namespace ridealong::report {

// Badges and asides become columns of their own.
Table spread(const Table &table);
// Openings, notes, actions, descriptions of drawings, what is said under a title or of an empty table: kind,
// title and text of each, in reading order.
Table wordsTable(const Document &document);
Table termsTable(const Document &document); // of the appendices, without the figures

} // namespace ridealong::report
