// SPDX-License-Identifier: GPL-3.0-or-later
// On which days the manager rode along, and how the reps were rated then: Luis grows from ride to ride, Cole
// has not been ridden with for six weeks.
#pragma once

#include "demo/plan.h"
#include "demo/team.h"

#include <array>
#include <span>

namespace ridealong::demo {

constexpr size_t skillCount = 8;

struct PastRide
{
    int daysAgo;
    std::array<uint8_t, skillCount> ratings;
};

std::span<const PastRide> pastRides(int rep); // oldest first
Date dayOf(const Plan &plan, const PastRide &ride);
bool rodeAlong(const Plan &plan, int rep, Date day);

// What the manager did on the nth of so many rides with a rep, by the place of the visit in the day: first he
// shows, in the end he watches. 1 demonstrate, 2 joint, 3 observe.
uint8_t roleOn(size_t ride, size_t rides, size_t visit);
uint8_t roleOn(const Plan &plan, int rep, Date day, size_t visit);

constexpr size_t mostVisits = 4; // of a ride in the past

// A visit with the manager, as it was done.
struct RideVisit
{
    uint32_t lead = 0; // of the plan
    Date on;
    int16_t time = 0, minutes = 0;
    uint8_t role = 0;
};

} // namespace ridealong::demo
