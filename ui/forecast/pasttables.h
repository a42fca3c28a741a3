// SPDX-License-Identifier: GPL-3.0-or-later
// How good past forecasts were, as rows for files and for paper: each figure in a column of its own, which
// the screen has not the room for.
#pragma once

#include "book/book.h"
#include "report/document.h"

namespace ridealong {

// `only` is a rep who sees his own; 0 for everybody.
report::Table accuracyTable(const Book &book, bool quarters, uint32_t only);
report::Table weeksTable(const Book &book, const std::string &period, uint32_t person);

} // namespace ridealong
