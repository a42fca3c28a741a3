// SPDX-License-Identifier: GPL-3.0-or-later
// The best order of stops by trying them: nothing here is shared with the program. Of equal orders the first
// in the order as given.
#pragma once

#include "coaching/orderways.h"

namespace ridealong {

struct TriedOrder
{
    std::vector<size_t> stops;
    long late = -1, driving = 0, end = 0; // seconds; driving in the unit of the lengths
};

TriedOrder bestByPermutations(const OrderProblem &problem, const WayTable &lengths = {}); // every one of them
TriedOrder bestByBranching(const OrderProblem &problem); // leaves out what cannot be better any more

} // namespace ridealong
