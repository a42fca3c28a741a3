// SPDX-License-Identifier: GPL-3.0-or-later
// Rows with an id that every laptop works out alike (a quota, a setting) may be spoken of by another laptop
// before their making has come. Where such a row is made here, it gets the number under which it is made, and
// what others said of it counts as ever. In the transaction of the commit; throws StoreError.
#pragma once

#include "book/book.h"
#include "store/connection.h"

#include <span>

namespace ridealong {

class Store;

// False where nobody mentioned the row. `entry`, which makes it, stands in the log already.
bool takeMentioned(Connection &db, const Tables &tables, const Change &change, int64_t entry);
// Behind all rows of the entry: what those rows are by all that is said of them.
void foldMentioned(Connection &db, const Book &book, std::span<const Change *const> rows);
bool hasRowsToRead(const Store &store); // that the Book does not hold as they are

} // namespace ridealong
