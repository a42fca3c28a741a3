// SPDX-License-Identifier: GPL-3.0-or-later
// What the sketch of a route says in words: names of its stops, and the whole of it in sentences for who
// cannot see it.
#pragma once

#include "measure/ridewords.h"

#include <span>

namespace ridealong::report {

// The city of each stop; the company where it has none or shares it with another.
std::vector<QString> stopNames(const Book &book, const RideDraft &draft);

QString routeWords(const Book &book, const RideDraft &draft, const RidePlan &plan,
                   std::span<const uint32_t> candidates, const Detour &detour);

} // namespace ridealong::report
