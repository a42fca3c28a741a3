// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/ridedays.h"

#include <algorithm>

namespace ridealong::demo {

namespace {

constexpr PastRide marcus[] = {{202, {3, 3, 3, 4, 3, 3, 2, 3}}, {160, {3, 3, 4, 4, 3, 3, 3, 3}},
                               {120, {4, 3, 4, 4, 3, 4, 3, 3}}, {76, {4, 4, 4, 4, 3, 4, 3, 4}},
                               {44, {4, 4, 4, 4, 4, 4, 3, 4}},  {6, {4, 4, 4, 4, 4, 4, 3, 4}}};
constexpr PastRide priya[] = {{147, {4, 4, 4, 4, 3, 4, 3, 4}},
                              {98, {4, 4, 4, 5, 4, 4, 3, 4}},
                              {49, {5, 4, 4, 5, 4, 4, 3, 4}},
                              {7, {5, 4, 4, 5, 4, 4, 4, 4}}};
constexpr PastRide coles[] = {
    {132, {3, 3, 3, 4, 3, 2, 2, 3}}, {90, {3, 3, 2, 4, 3, 2, 2, 3}}, {41, {3, 3, 2, 4, 3, 2, 2, 3}}};
constexpr PastRide tessa[] = {{181, {3, 3, 2, 3, 2, 2, 2, 3}},
                              {139, {3, 4, 3, 4, 3, 3, 2, 3}},
                              {97, {4, 4, 3, 4, 3, 3, 3, 3}},
                              {48, {4, 4, 3, 4, 3, 3, 3, 4}}};
constexpr PastRide luis[] = {{188, {2, 2, 1, 3, 2, 1, 2, 2}}, {153, {3, 2, 2, 3, 2, 1, 2, 2}},
                             {118, {3, 3, 2, 3, 2, 2, 2, 3}}, {83, {3, 3, 3, 4, 3, 2, 2, 3}},
                             {34, {4, 3, 4, 4, 3, 3, 3, 3}},  {2, {4, 4, 4, 4, 3, 3, 3, 3}}};
constexpr PastRide erin[] = {
    {113, {3, 4, 3, 4, 3, 3, 3, 3}}, {64, {4, 4, 3, 4, 3, 4, 3, 4}}, {22, {4, 4, 4, 4, 3, 4, 3, 4}}};

constexpr std::array<std::span<const PastRide>, repCount> all = {marcus, priya, coles, tessa, luis, erin};

} // namespace

std::span<const PastRide> pastRides(int rep)
{
    return all[size_t(rep)];
}

Date dayOf(const Plan &plan, const PastRide &ride)
{
    return onWorkday(plan.today.plus(-ride.daysAgo));
}

bool rodeAlong(const Plan &plan, int rep, Date day)
{
    return std::ranges::any_of(pastRides(rep),
                               [&](const PastRide &ride) { return dayOf(plan, ride) == day; });
}

uint8_t roleOn(size_t ride, size_t rides, size_t visit)
{
    const size_t grown = rides > 1 ? 4 * ride / (rides - 1) : 4; // 0 at the first, 4 at the last
    constexpr uint8_t roles[5][mostVisits] = {
        {1, 1, 2, 1}, {1, 2, 1, 2}, {2, 1, 3, 2}, {2, 3, 3, 2}, {3, 3, 2, 3}};
    return roles[grown][visit % mostVisits];
}

uint8_t roleOn(const Plan &plan, int rep, Date day, size_t visit)
{
    const auto rides = pastRides(rep);
    const auto found =
        std::ranges::find_if(rides, [&](const PastRide &ride) { return dayOf(plan, ride) == day; });
    return found == rides.end() ? 0 : roleOn(size_t(found - rides.begin()), rides.size(), visit);
}

} // namespace ridealong::demo
