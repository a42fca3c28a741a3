// SPDX-License-Identifier: GPL-3.0-or-later
// How the first rows of a file will look as leads: taken into a book in memory that has the settings, people,
// stages and the model of the real one, and none of its leads. Nothing is written and the real book is only
// read.
#pragma once

#include "files/importrun.h"

#include <array>
#include <memory>

namespace ridealong {

struct ImportPreview
{
    std::unique_ptr<Book> book = {};  // the staging book; never null
    std::vector<uint32_t> leads = {}; // its rows, in the order of the file
    std::array<uint32_t, 5> grades{}; // A to E
    ImportReport report = {};         // of the rows that were read
};

// A book with what `from` is set up with, and nothing else.
std::unique_ptr<Book> bookSetUpLike(const Book &from);

Result<ImportPreview> previewImport(const ImportPlan &plan, const Book &book, Instant now, int64_t mostRows,
                                    const Progress &progress = {});

} // namespace ridealong
