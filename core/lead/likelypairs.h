// SPDX-License-Identifier: GPL-3.0-or-later
// Leads that are likely one, two by two, for a person who looks at them one after the other. Of a group each
// stands beside the first, so that merging one pair after the other leaves one lead.
#pragma once

#include "lead/duplicates.h"

namespace ridealong {

struct LikelyPair
{
    uint32_t first = 0; // the smaller number
    uint32_t second = 0;
    std::array<bool, 3> why = {}; // by Likeness
};

// Those with the most reasons first, then by number.
std::vector<LikelyPair> likelyPairs(const Table<Lead> &leads);
std::array<bool, 3> likenessOf(const Table<Lead> &leads, uint32_t first, uint32_t second);

} // namespace ridealong
