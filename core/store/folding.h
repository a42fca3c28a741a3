// SPDX-License-Identifier: GPL-3.0-or-later
// What the book holds against what its log says: the state that was kept step by step must be the one that
// folding all entries anew gives, always. And the same fold as a cure, where what counts has changed.
#pragma once

#include "store/store.h"

#include <QStringList>
#include <span>

namespace ridealong {

// In words, the first twenty; empty is healthy. Rows that were written before the ground are not judged.
Result<QStringList> foldProblems(const Store &store, const Book &book, const Progress &progress = {});

// Behind a commit that revoked these laptops, took it back, or changed whose they are: what they wrote is
// judged again, and the rows that it spoke of are folded anew. In a transaction of its own; the Book reads
// what changed. Inside a bulk the Book is read when that ends.
Status foldAgain(Store &store, Book &book, std::span<const Id> laptops);
// One row.
Status foldAgain(Store &store, Book &book, Entity entity, uint32_t row);

// For a writer that opens a book after an update: entries that said what only this version knows are read
// again. Before the rows are loaded. Does nothing where the last version that looked was this one.
Status readUnread(Store &store, const Book &book);

} // namespace ridealong
