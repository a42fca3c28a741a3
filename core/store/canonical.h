// SPDX-License-Identifier: GPL-3.0-or-later
// What a book holds as one text that is the same on every laptop that holds the same: each exchanged row by
// entity and id, each field with its value and stamp as in the log, and the values that lost to one that had
// not seen them. Sorted; nothing of this laptop alone (numbers, order of arrival) is in it. For tests and
// check --deep; reads the file by the calling thread's connection. Empty where the file fails.
#pragma once

#include "store/store.h"

#include <span>

namespace ridealong {

// With scopes ("team", "managers", "rep:HEX", "private:HEX") only the rows that stand in one of them now.
std::string canonicalDump(const Store &store, const Book &book, std::span<const std::string> scopes = {});

} // namespace ridealong
