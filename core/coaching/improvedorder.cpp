// SPDX-License-Identifier: GPL-3.0-or-later
// Local search: parts of the order are turned round (2-opt) or moved elsewhere (Or-opt) while that helps.
// Bounded by counted work, not by a clock, so that the same day has the same order on every laptop.
#include "coaching/orderways.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace ridealong {

namespace {

using Order = std::vector<size_t>;

constexpr int64_t mostVisits = 4'000'000; // simulated stops of one search
constexpr size_t longestMoved = 3;        // stops that Or-opt moves at once

class Search
{
public:
    Search(const OrderWays &ways, Order order)
        : m_ways(ways)
        , m_order(std::move(order))
    {
        look();
    }

    void improve(int64_t &budget)
    {
        while (budget > 0 && sweep(budget))
            ;
    }
    const Order &order() const { return m_order; }
    const OrderFigures &figures() const { return m_figures; }

private:
    size_t place(const Order &order, size_t position) const // 0 before the first and after the last
    {
        return position < order.size() ? order[position] + 1 : 0;
    }

    void look();
    bool sweep(int64_t &budget);
    bool turnParts(int64_t &budget);
    bool moveParts(int64_t &budget);
    bool takeTurned(size_t first, size_t last, int64_t &budget);
    bool takeMoved(size_t first, size_t length, size_t to, bool turned, int64_t &budget);
    bool takeIfBetter(size_t firstChanged, size_t lastChanged, int64_t &budget);

    const OrderWays &m_ways;
    Order m_order, m_other;
    std::vector<OrderFigures> m_before;     // before each position
    std::vector<int64_t> m_ahead, m_turned; // driving up to a position, and the same ways driven back
    OrderFigures m_figures;
};

void Search::look()
{
    const size_t count = m_order.size();
    m_before.assign(count + 1, m_ways.start());
    m_ahead.assign(count + 1, 0);
    m_turned.assign(count + 1, 0);
    for (size_t i = 0; i < count; ++i) {
        const size_t from = i ? m_order[i - 1] + 1 : 0;
        m_before[i + 1] = m_ways.visited(m_before[i], from, m_order[i]);
        m_ahead[i + 1] = m_ahead[i] + m_ways.length(from, m_order[i] + 1);
        m_turned[i + 1] = m_turned[i] + m_ways.length(m_order[i] + 1, from);
    }
    m_figures = m_ways.of(m_order);
}

// m_other differs from m_order between the two positions only.
bool Search::takeIfBetter(size_t firstChanged, size_t lastChanged, int64_t &budget)
{
    OrderFigures now = m_before[firstChanged];
    size_t from = firstChanged ? m_other[firstChanged - 1] + 1 : 0;
    for (size_t i = firstChanged; i < m_other.size(); ++i) {
        now = m_ways.visited(now, from, m_other[i]);
        from = m_other[i] + 1;
        --budget;
        if (now.late > m_figures.late)
            return false;
        if (i == lastChanged && now == m_before[i + 1])
            return false; // and so is all that follows
    }
    if (m_ways.returned(now, from) >= m_figures)
        return false;
    m_order = m_other;
    look();
    return true;
}

bool Search::takeTurned(size_t first, size_t last, int64_t &budget)
{
    --budget;
    const size_t before = first ? m_order[first - 1] + 1 : 0, after = place(m_order, last + 1);
    const size_t a = m_order[first] + 1, b = m_order[last] + 1;
    const int64_t now =
        m_ways.length(before, a) + m_ahead[last + 1] - m_ahead[first + 1] + m_ways.length(b, after);
    const int64_t then =
        m_ways.length(before, b) + m_turned[last + 1] - m_turned[first + 1] + m_ways.length(a, after);
    if (m_figures.late == 0 && then > now)
        return false;
    m_other = m_order;
    std::reverse(m_other.begin() + std::ptrdiff_t(first), m_other.begin() + std::ptrdiff_t(last) + 1);
    return takeIfBetter(first, last, budget);
}

// `to` is the position in the order without the part.
bool Search::takeMoved(size_t first, size_t length, size_t to, bool turned, int64_t &budget)
{
    --budget;
    const auto at = [](auto &order, size_t position) { return order.begin() + std::ptrdiff_t(position); };
    const size_t a = m_order[first] + 1, b = m_order[first + length - 1] + 1;
    const auto rest = [&](size_t position) { return position < first ? position : position + length; };
    const size_t oldBefore = first ? m_order[first - 1] + 1 : 0, oldAfter = place(m_order, first + length);
    const size_t newBefore = to ? place(m_order, rest(to - 1)) : 0, newAfter = place(m_order, rest(to));
    const int64_t inside = m_ahead[first + length] - m_ahead[first + 1];
    const int64_t insideTurned = m_turned[first + length] - m_turned[first + 1];
    const int64_t now = m_ways.length(oldBefore, a) + m_ways.length(b, oldAfter) +
                        m_ways.length(newBefore, newAfter) + inside;
    const int64_t then = m_ways.length(oldBefore, oldAfter) + m_ways.length(newBefore, turned ? b : a) +
                         m_ways.length(turned ? a : b, newAfter) + (turned ? insideTurned : inside);
    if (to != first && m_figures.late == 0 && then > now)
        return false;
    m_other = m_order;
    if (to < first)
        std::rotate(at(m_other, to), at(m_other, first), at(m_other, first + length));
    else
        std::rotate(at(m_other, first), at(m_other, first + length), at(m_other, to + length));
    if (turned)
        std::reverse(at(m_other, to), at(m_other, to + length));
    return takeIfBetter(std::min(first, to), std::max(first, to) + length - 1, budget);
}

bool Search::turnParts(int64_t &budget)
{
    bool better = false;
    for (size_t first = 0; first + 1 < m_order.size(); ++first)
        for (size_t last = first + 1; last < m_order.size() && budget > 0; ++last)
            better |= takeTurned(first, last, budget);
    return better;
}

bool Search::moveParts(int64_t &budget)
{
    bool better = false;
    for (size_t length = 1; length <= std::min(longestMoved, m_order.size() - 1); ++length)
        for (size_t first = 0; first + length <= m_order.size(); ++first)
            for (size_t to = 0; to + length <= m_order.size() && budget > 0; ++to) {
                if (to != first)
                    better |= takeMoved(first, length, to, false, budget);
                if (to != first && length > 1)
                    better |= takeMoved(first, length, to, true, budget);
            }
    return better;
}

bool Search::sweep(int64_t &budget)
{
    if (m_order.size() < 2)
        return false;
    const bool moved = moveParts(budget);
    return turnParts(budget) || moved;
}

Order asGiven(const OrderWays &ways)
{
    Order order(ways.stops());
    std::iota(order.begin(), order.end(), size_t(0));
    return order;
}

// Always on to the stop that costs least: by what becomes late, then by the time until it begins.
Order nearestFirst(const OrderWays &ways)
{
    Order left = asGiven(ways), order;
    OrderFigures now = ways.start();
    size_t from = 0;
    while (!left.empty()) {
        const auto best = std::ranges::min_element(left, {}, [&](size_t stop) {
            const OrderFigures after = ways.visited(now, from, stop);
            return std::tuple(after.late, after.end - ways.service(stop), stop);
        });
        now = ways.visited(now, from, *best);
        from = *best + 1;
        order.push_back(*best);
        left.erase(best);
    }
    return order;
}

// One after the other, those whose window ends first at first, each where it harms least.
Order insertedByWindow(const OrderWays &ways)
{
    Order waiting = asGiven(ways), order;
    std::ranges::stable_sort(waiting, {}, [&](size_t stop) { return ways.closes(stop); });
    for (const size_t stop : waiting) {
        Order best;
        OrderFigures least;
        for (size_t position = 0; position <= order.size(); ++position) {
            Order tried = order;
            tried.insert(tried.begin() + std::ptrdiff_t(position), stop);
            const OrderFigures figures = ways.of(tried);
            if (best.empty() || figures < least) {
                best = std::move(tried);
                least = figures;
            }
        }
        order = std::move(best);
    }
    return order;
}

} // namespace

std::vector<size_t> improvedOrder(const OrderWays &ways)
{
    const Order given = asGiven(ways);
    Order best = given;
    OrderFigures least = ways.of(given);
    if (given.size() < 2)
        return best;
    const Order starts[] = {given, insertedByWindow(ways), nearestFirst(ways)};
    for (const Order &start : starts) {
        Search search(ways, start);
        int64_t budget = mostVisits / int64_t(std::size(starts));
        search.improve(budget);
        if (search.figures() < least) {
            least = search.figures();
            best = search.order();
        }
    }
    return best;
}

} // namespace ridealong
