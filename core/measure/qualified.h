// SPDX-License-Identifier: GPL-3.0-or-later
// When a lead was qualified: its first move from an earlier stage to Qualified or a later one. A lead that
// came in there, by a file or by hand, was qualified on a day that nobody recorded, and so has none.
#pragma once

#include "book/book.h"

#include <vector>

namespace ridealong {

// By number of the stage; empty where no process has such a stage.
std::vector<bool> qualifiedStages(const Book &book);
Date qualifiedOn(const Book &book, uint32_t lead, const std::vector<bool> &stages); // unset where unknown

} // namespace ridealong
