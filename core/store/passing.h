// SPDX-License-Identifier: GPL-3.0-or-later
// Leads that changed hands, and other rows that left the scope in which they were written. Who sets a lead's
// owner writes that in the scope the lead is leaving, which is what its old owner gets; the lead stands in
// the table `stray` from then on. A manager's laptop passes strays on before each export: the row, and all
// that hangs on a lead, once more in the scope where they are now, with the stamps that they have. A rep
// whose scope still says that the row is his, since two managers gave it away at a time, is told whose it is.
// Those copies may be written again and again: whoever has them already learns nothing new. Failures of the
// file come out as Error, and then nothing was passed on.
#pragma once

#include "base/result.h"

#include <cstdint>

namespace ridealong {

class Book;
class Store;
struct Instant;

int64_t strayCount(const Store &store);

// Within the open bulk, or in a transaction of its own (Op::passOn). Does nothing on a rep's laptop and where
// there is no ground. Gives the number of rows that were copied. The Book need not be read again.
Result<int64_t> passOn(Store &store, const Book &book, uint32_t person, Instant now);

} // namespace ridealong
