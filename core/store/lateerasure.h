// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wrote about an erased lead who had not read of the erasing yet, such as a call: rows that
// hang on it in the tables, and rows that the merge holds, for nobody has a right to what hangs on nothing.
// Whoever may erase the lead erases them too.
#pragma once

#include "store/erasure.h"

namespace ridealong {

// By their ids; the number of one that is only held is 0.
Result<std::vector<ErasedRow>> hangingOnErased(const Store &store, const Book &book);

} // namespace ridealong
