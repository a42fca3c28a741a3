// SPDX-License-Identifier: GPL-3.0-or-later
// On a laptop that a manager's invitation made a rep's, what is committed is kept to what is that rep's
// (work/repslaptop.h); elsewhere anything may be changed.
#pragma once

#include "base/result.h"
#include "book/book.h"
#include "change/op.h"
#include "store/store.h"

namespace ridealong {

uint32_t repOfLaptop(const Store &store, const Book &book); // 0 on a manager's
Status keepToRep(Op op, ChangeSet &changes, const Store &store, const Book &book);

} // namespace ridealong
