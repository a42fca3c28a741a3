// SPDX-License-Identifier: GPL-3.0-or-later
// The leaves of a register as the book's tables keep them: the value in the row with its stamp, and the
// rivals. Throws StoreError.
#pragma once

#include "base/field.h"
#include "change/stamp.h"
#include "store/connection.h"

#include <optional>
#include <vector>

namespace ridealong {

struct StoredLeaf
{
    Stamp stamp;
    int64_t entry = 0;    // of this laptop's log
    bool isOwn = false;   // in one of its open streams
    bool isGhost = false; // only the entry's hash is known
};

// Of the value in the row: its stamp, or that of the entry that made the row; none for a row that is only
// mentioned.
std::optional<StoredLeaf> winnerOf(Connection &connection, Entity entity, uint32_t number, uint16_t tag);
std::vector<StoredLeaf> rivalsOf(Connection &connection, Entity entity, uint32_t number, uint16_t tag);

} // namespace ridealong
