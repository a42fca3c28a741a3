// SPDX-License-Identifier: GPL-3.0-or-later
// The ground of the exchange: at the book's first step into a team every row is written once more, as it
// stands, in the scope where it is now. What was recorded before stays as this laptop's past (streams with
// mine = 3, bodies that only this laptop reads) for audit, history and undo, which say the same as before.
//
// After it the row's `made` is the entry of the ground, no field has a row in `stamp`, and `touch` names the
// entry that made the row before: whoever goes through a row's entries skips those of streams with mine = 3.
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <cstdint>

namespace ridealong {

class Book;
class Store;
struct Instant;

bool hasGround(const Store &store); // also where the book came from an invitation

// In one bulk of its own (Op::layGround), or in the bulk that is open. Does nothing where there is ground.
// The Book is as it was: nothing has to be read again. `person` is who founds the team: whose the views and
// the settings of this laptop are. Cancelled or failed, the book is as before.
Status layGround(Store &store, const Book &book, uint32_t person, Instant now, const Progress &progress = {});

// For a book whose rows all come from others (an invitation): from now on its changes are written for them.
Status noteGround(Store &store);

} // namespace ridealong
