// SPDX-License-Identifier: GPL-3.0-or-later
// Which entries the newest import put among those that wait, and which it freed from there: what taking the
// import back needs to know. Kept for the newest alone. Throws StoreError.
#pragma once

#include "base/digest.h"
#include "store/connection.h"

#include <set>
#include <span>
#include <vector>

namespace ridealong {

struct ImportTrail
{
    std::vector<Digest> queued, freed;
};

void noteTrail(Connection &db, int64_t operation, const std::set<Digest> &queued,
               std::span<const Digest> freed);
ImportTrail trailOf(Connection &db, int64_t operation); // empty for any but the newest

} // namespace ridealong
