// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of activities: what they are called and how many minutes count where none are logged. Verbs
// append to a ChangeSet that the caller commits; what they refuse is an Error with a sentence, and then
// nothing was appended.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <string>
#include <vector>

namespace ridealong {

constexpr int leastMinutes = 1, mostMinutes = 1440;

std::vector<uint32_t> kindsInOrder(const Book &book);
int64_t usesOfKind(const Book &book, uint32_t kind); // activities and steps

Result<uint32_t> addKind(ChangeSet &changes, const Book &book, const std::string &label, int minutes);
Status renameKind(ChangeSet &changes, const Book &book, uint32_t kind, const std::string &label);
// Counts from now on for every activity that has no minutes of its own, also past ones.
Status setKindMinutes(ChangeSet &changes, const Book &book, uint32_t kind, int64_t minutes);
Status moveKind(ChangeSet &changes, const Book &book, uint32_t kind, int by);
// Not one that was used, nor one that the quick log writes.
Status removeKind(ChangeSet &changes, const Book &book, uint32_t kind);

} // namespace ridealong
