// SPDX-License-Identifier: GPL-3.0-or-later
// Takes rows out of the file for good: their fields, what the log, the undo journal, the full text and the
// lists of the merge say of them. The log's chain holds, for an entry's hash covers each item by the item's
// own hash. Other laptops do the same when the `redact` items reach them. Failures come out as Error.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "store/exchangelog.h"

#include <span>
#include <string>
#include <vector>

namespace ridealong {

class Book;
class Connection;
class Store;

struct ErasedRow
{
    Entity entity = Entity::none;
    uint32_t number = 0; // 0 of one that is only in the log
    Id id = {};          // may be left out where there is a number
};

// In the open bulk: writes the items that erase the rows on every laptop, in each scope that ever held them,
// and erases them here. `names`: what operations say of them, such as a company's name.
Status eraseRows(Store &store, const Book &book, std::vector<ErasedRow> rows,
                 std::span<const std::string> names, uint32_t person, Instant now,
                 const Progress &progress = {});

// For the merge: what the entries that are known to speak of the row say, and the journal. The row's fields
// are store/rowfold.h's to empty. Throws StoreError.
void eraseRow(Connection &db, const Book &book, const ErasedRow &row);

// Behind the bulk: no page of the file and of its write-ahead log holds what was erased.
Status scrub(Store &store);

// The entry that made a row: where its laptop's stream must have come to for another to know of it.
Result<Head> madeBy(const Store &store, Entity entity, uint32_t number);

} // namespace ridealong
