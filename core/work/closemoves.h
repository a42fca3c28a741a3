// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps for good that an open lead's expected close was moved to another day. Not a verb of its own: whatever
// is about to be committed is looked through, so that a cell, a form, a bulk edit and an import all leave the
// same fact. A first date, one that is taken away, and the close of a lead that closes here are no moves.
#pragma once

#include "book/book.h"

namespace ridealong {

void noteCloseMoves(ChangeSet &changes, const Book &book, uint32_t by);

} // namespace ridealong
