// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what was written of a row out of the log and the journal for good: its items are left as their hashes
// alone, so every chain still holds. The row's fields are somebody else's (store/rowfold.h empties them).
// Inside a transaction; throws StoreError.
#pragma once

#include "book/book.h"
#include "store/connection.h"

namespace ridealong {

void eraseRow(Connection &db, const Book &book, Entity entity, uint32_t row, const Id &id);

} // namespace ridealong
