// SPDX-License-Identifier: GPL-3.0-or-later
// An order problem with every figure in bounds, in seconds, and how a day goes on by one more stop. What is
// missing from the table of ways takes no time; ways of more than 30 days are cut there. Sums are 64 bits, so
// that nothing overflows.
#pragma once

#include "coaching/stoporder.h"

#include <compare>
#include <span>

namespace ridealong {

// In the order in which they count; driving by the lengths.
struct OrderFigures
{
    int64_t late = 0, driving = 0, end = 0;
    auto operator<=>(const OrderFigures &) const = default;
};

using WayTable = std::vector<std::vector<int>>; // as OrderProblem::seconds

// With what is kept least told apart from the seconds by which the day goes on: rounded minutes may make the
// day and true lengths the choice. Any unit; without lengths the seconds.
StopOrder shortestOrder(const OrderProblem &problem, const WayTable &lengths);

class OrderWays
{
public:
    explicit OrderWays(const OrderProblem &problem, const WayTable &lengths = {});

    size_t stops() const { return m_stops.size(); }
    int64_t seconds(size_t from, size_t to) const { return m_seconds[from * (m_stops.size() + 1) + to]; }
    int64_t length(size_t from, size_t to) const { return m_lengths[from * (m_stops.size() + 1) + to]; }
    int64_t service(size_t stop) const { return m_stops[stop].service; }
    int64_t opens(size_t stop) const { return m_stops[stop].opens; }
    int64_t closes(size_t stop) const { return m_stops[stop].closes; }
    OrderFigures start() const { return {0, 0, m_startAt}; }

    // `end` is when the last stop was over, at the place `from`.
    OrderFigures visited(OrderFigures before, size_t from, size_t stop) const
    {
        const int64_t arrives = before.end + seconds(from, stop + 1),
                      begins = arrives < opens(stop) ? opens(stop) : arrives;
        const int64_t late = begins > closes(stop) ? begins - closes(stop) : 0;
        return {before.late + late, before.driving + length(from, stop + 1), begins + service(stop)};
    }
    OrderFigures returned(OrderFigures before, size_t from) const
    {
        return {before.late, before.driving + length(from, 0), before.end + seconds(from, 0)};
    }
    OrderFigures of(std::span<const size_t> order) const;
    int64_t drivingSeconds(std::span<const size_t> order) const;

private:
    struct Stop
    {
        int64_t service, opens, closes;
    };
    std::vector<Stop> m_stops;
    std::vector<int64_t> m_seconds, m_lengths;
    int64_t m_startAt = 0;
};

// The best order of all; of equal ones that with the earlier stops first. For few stops: see mostExact.
// `known` is some order that is good: the better it is, the less is searched.
std::vector<size_t> exactOrder(const OrderWays &ways, const std::vector<size_t> &known);

// Greedy starts and the order as given, improved by moves until none helps or the budget is spent.
std::vector<size_t> improvedOrder(const OrderWays &ways);

} // namespace ridealong
