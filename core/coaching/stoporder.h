// SPDX-License-Identifier: GPL-3.0-or-later
// The order of the stops of a day that drives least and is on time. Lateness counts first (the sum of the
// minutes after each window's end), then seconds on the road, then the earlier end, then the order as given.
// Exact for up to mostExact stops: labels over subsets, of which only those stay that no other beats in
// lateness, driving and time (Held and Karp 1962, with the dominance of Desrosiers et al. 1995 for windows).
// Above that the best of greedy starts, improved by 2-opt and Or-opt moves until none helps; never worse than
// the given order. Pure values; no book, no clock.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ridealong {

inline constexpr size_t mostExact = 12;
inline constexpr size_t mostStops = 60; // of one ride; more are refused where they are added

// Of one stop: how long it takes and when it may begin. Who arrives before `from` waits; who begins after
// `to` is late.
struct StopWindow
{
    int minutes = 60;
    int from = 0; // minutes of the day
    int to = 24 * 60;
};

// Place 0 is the start, to which the way returns; stop i is place i + 1. Seconds from the row's place to the
// column's.
struct OrderProblem
{
    std::vector<StopWindow> stops;
    std::vector<std::vector<int>> seconds;
    int startAt = 8 * 60;
};

struct StopOrder
{
    std::vector<size_t> stops; // indexes into the problem's
    int lateSeconds = 0;
    int drivingSeconds = 0; // with the way back
    int endsAtSecond = 0;   // of the day, back at the start
    bool isExact = true;

    auto operator<=>(const StopOrder &) const = default;
};

StopOrder shortestOrder(const OrderProblem &problem);
// The figures of an order as it is.
StopOrder drivenIn(const OrderProblem &problem, std::vector<size_t> order);

} // namespace ridealong
