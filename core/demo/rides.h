// SPDX-License-Identifier: GPL-3.0-or-later
// The ride-alongs of the demonstration: those of the past with their ratings and their stops as they were
// done, one that waits for its debrief, and those that are planned; and the manager's hours.
#pragma once

#include "demo/ridedays.h"
#include "demo/setup.h"

#include <vector>

namespace ridealong::demo {

using Skills = std::array<uint32_t, skillCount>; // rows, in their order

// `rows` of the past rides by rep, in the order of pastRides.
struct RideRows
{
    std::array<std::vector<uint32_t>, repCount> past;
};

RideRows writeRides(Rows &rows, const Plan &plan, const Links &links, uint32_t firstLead,
                    std::span<const RideVisit> visits, const Skills &skills);
void writeHours(Rows &rows, const Plan &plan, const Links &links);

} // namespace ridealong::demo
