// SPDX-License-Identifier: GPL-3.0-or-later
// How many rows of a file look like the book's best accounts, before anything is imported: the rows become
// leads of a book in memory and are compared with the seeds of the real one. Looks at a bounded number of
// rows; reads only.
#pragma once

#include "files/importplan.h"

namespace ridealong {

constexpr int64_t mostRowsCompared = 20'000;
constexpr double cloneFrom = 80; // alike so much or more

struct ImportClones
{
    int64_t rows = 0;   // that were compared
    int64_t clones = 0; // of companies that are no best accounts themselves
    bool isAll = true;  // of the file
};

// No rows where the book has no best accounts, or the file is none of leads.
Result<ImportClones> clonesInFile(const ImportPlan &plan, const Book &book, Instant now);
QString describe(const ImportClones &found); // empty for no rows

} // namespace ridealong
