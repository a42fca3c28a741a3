// SPDX-License-Identifier: GPL-3.0-or-later
// Days with stops, made up: by places on a grid or a line, or by chance from a seed.
#pragma once

#include "coaching/stoporder.h"

#include <cstdlib>
#include <random>
#include <utility>

namespace ridealong {

// Streets run north and east only: minutes are the sum of both differences. The start is at 0, 0.
inline OrderProblem onGrid(const std::vector<std::pair<int, int>> &places,
                           const std::vector<StopWindow> &stops)
{
    OrderProblem problem{.stops = stops, .seconds = {}};
    std::vector<std::pair<int, int>> all = {{0, 0}};
    all.insert(all.end(), places.begin(), places.end());
    problem.stops.resize(places.size());
    for (const auto &[x, y] : all) {
        problem.seconds.emplace_back();
        for (const auto &[u, v] : all)
            problem.seconds.back().push_back(60 * (std::abs(x - u) + std::abs(y - v)));
    }
    return problem;
}

inline OrderProblem onLine(const std::vector<int> &places, const std::vector<StopWindow> &stops = {})
{
    std::vector<std::pair<int, int>> points;
    for (const int place : places)
        points.emplace_back(place, 0);
    return onGrid(points, stops);
}

// Five kinds of day: without windows, halves of a day, narrow windows, windows that cannot all be kept, and
// one-way streets with some windows. Places fall together at times, so that orders tie.
inline OrderProblem byChance(unsigned seed, size_t count)
{
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
    std::vector<std::pair<int, int>> places;
    std::vector<StopWindow> stops;
    const int kind = int(seed % 5), size = seed % 3 == 0 ? 6 : 60;
    for (size_t i = 0; i < count; ++i) {
        places.emplace_back(upTo(2 * size) - size, upTo(2 * size) - size);
        StopWindow stop{.minutes = 15 + 15 * upTo(kind == 3 ? 5 : 2)};
        if (kind == 1)
            stop = upTo(1) ? StopWindow{stop.minutes, 480, 720} : StopWindow{stop.minutes, 720, 1020};
        if (kind == 2)
            stop.from = 480 + 15 * upTo(28), stop.to = stop.from + 15 + 15 * upTo(8);
        if (kind == 3)
            stop.from = 480 + 30 * upTo(6), stop.to = stop.from + 10 * upTo(3);
        if (kind == 4 && upTo(2) == 0)
            stop.from = 540 + 30 * upTo(8), stop.to = stop.from + 60;
        stops.push_back(stop);
    }
    OrderProblem problem = onGrid(places, stops);
    for (size_t from = 0; kind == 4 && from <= count; ++from)
        for (size_t to = 0; to <= count; ++to)
            problem.seconds[from][to] += from == to ? 0 : 60 * upTo(30);
    return problem;
}

} // namespace ridealong
