// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the report on sources. For report/sourcesreport.cpp, and the words that its sentences share.
#pragma once

#include "measure/sources.h"
#include "report/document.h"

namespace ridealong::report {

Table sourcesTable(const Book &book, const SourceTable &sources);
Table rejectsTable(const Book &book, const SourceOptions &options); // of the cohort's hand-offs
Table followUpTable(const Book &book, const SourceOptions &options);

QString sourceName(const SourceRow &row); // "Trade show", "Trade show, Spring fair", "No source"
QString factorWords(double factor, std::string_view currency); // "$28.25"; empty for NaN
QString monthYear(Date month);                                 // "November 2026"

} // namespace ridealong::report
