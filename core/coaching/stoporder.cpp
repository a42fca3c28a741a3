// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/stoporder.h"

#include "coaching/orderways.h"

#include <algorithm>
#include <limits>

namespace ridealong {

namespace {

constexpr int dayMinutes = 24 * 60;
constexpr int mostWay = 30 * dayMinutes * 60; // seconds

int secondsOfDay(int minute)
{
    return std::clamp(minute, 0, dayMinutes) * 60;
}

int given(const WayTable &table, size_t from, size_t to, int most)
{
    return from < table.size() && to < table[from].size() ? std::clamp(table[from][to], 0, most) : 0;
}

int fitted(int64_t seconds)
{
    return int(std::min<int64_t>(seconds, std::numeric_limits<int>::max()));
}

StopOrder told(const OrderWays &ways, std::vector<size_t> order)
{
    const OrderFigures figures = ways.of(order);
    const int64_t driving = ways.drivingSeconds(order);
    return {.stops = std::move(order),
            .lateSeconds = fitted(figures.late),
            .drivingSeconds = fitted(driving),
            .endsAtSecond = fitted(figures.end)};
}

} // namespace

OrderWays::OrderWays(const OrderProblem &problem, const WayTable &lengths)
    : m_startAt(secondsOfDay(problem.startAt))
{
    for (const StopWindow &stop : problem.stops)
        m_stops.push_back({secondsOfDay(stop.minutes), secondsOfDay(stop.from), secondsOfDay(stop.to)});
    const size_t places = m_stops.size() + 1;
    m_seconds.reserve(places * places);
    for (size_t from = 0; from < places; ++from)
        for (size_t to = 0; to < places; ++to)
            m_seconds.push_back(given(problem.seconds, from, to, mostWay));
    m_lengths = m_seconds;
    for (size_t way = 0; !lengths.empty() && way < m_lengths.size(); ++way)
        m_lengths[way] = given(lengths, way / places, way % places, std::numeric_limits<int>::max());
}

OrderFigures OrderWays::of(std::span<const size_t> order) const
{
    OrderFigures figures = start();
    size_t from = 0;
    for (const size_t stop : order) {
        figures = visited(figures, from, stop);
        from = stop + 1;
    }
    return order.empty() ? figures : returned(figures, from);
}

int64_t OrderWays::drivingSeconds(std::span<const size_t> order) const
{
    int64_t sum = 0;
    size_t from = 0;
    for (const size_t stop : order) {
        sum += seconds(from, stop + 1);
        from = stop + 1;
    }
    return order.empty() ? 0 : sum + seconds(from, 0);
}

StopOrder shortestOrder(const OrderProblem &problem)
{
    return shortestOrder(problem, {});
}

StopOrder shortestOrder(const OrderProblem &problem, const WayTable &lengths)
{
    const OrderWays ways(problem, lengths);
    std::vector<size_t> order = improvedOrder(ways);
    const bool isExact = ways.stops() <= mostExact;
    if (isExact)
        order = exactOrder(ways, order);
    StopOrder best = told(ways, std::move(order));
    best.isExact = isExact;
    return best;
}

StopOrder drivenIn(const OrderProblem &problem, std::vector<size_t> order)
{
    std::erase_if(order, [&](size_t stop) { return stop >= problem.stops.size(); });
    return told(OrderWays(problem), std::move(order));
}

} // namespace ridealong
