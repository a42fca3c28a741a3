// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop says of sources, as values made from the book: the rows of the table, the sentence that
// answers which source pays, and the warnings, worst first. Pages Sources and Forecast say the same.
#pragma once

#include "measure/sources.h"

#include <QString>
#include <set>

namespace ridealong {

struct SourceFacts
{
    SourceOptions options;
    std::vector<SourceRow> rows; // best return first, campaigns below their source
    SourceRow all;
    std::set<std::string> own; // keys of sources with leads that we added ourselves
};

SourceFacts sourceFacts(const Book &book, const SourceOptions &options);
// It cost money and won nothing, and its leads are not just left out because we added them ourselves.
bool isForNothing(const SourceFacts &facts, const SourceRow &row);
bool isWarned(const SourceFacts &facts, const SourceRow &row, SourceFlag flag);

// "Customer referral returns $28 for each $1. Bought list cost $12.4k and won nothing."
QString sourcesAnswer(const Book &book, const SourceFacts &facts);
// "Return per $1 is won value times 30% margin, divided by cost."
QString returnMeaning(const Book &book);

struct SourceWarning
{
    size_t row = 0; // of the facts
    SourceFlag flag = SourceFlag::nothingWon;
    QString text;
};
std::vector<SourceWarning> sourceWarnings(const Book &book, const SourceFacts &facts);

} // namespace ridealong
