// SPDX-License-Identifier: GPL-3.0-or-later
// Labels over subsets, and then the order among the best that keeps most of the given one.
#include "coaching/orderways.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace ridealong {

namespace {

using Labels = std::vector<OrderFigures>;

bool isNoWorse(const OrderFigures &a, const OrderFigures &b)
{
    return a.late <= b.late && a.driving <= b.driving && a.end <= b.end;
}

bool isBeaten(const Labels &labels, const OrderFigures &label)
{
    return std::ranges::any_of(labels, [&](const OrderFigures &known) { return isNoWorse(known, label); });
}

void keep(Labels &labels, const OrderFigures &label)
{
    std::erase_if(labels, [&](const OrderFigures &known) { return isNoWorse(label, known); });
    labels.push_back(label);
}

// A state is a set of stops that were visited and the last of them; the set is a mask of bits.
class Exact
{
public:
    explicit Exact(const OrderWays &ways);
    OrderFigures best(const OrderFigures &known);
    std::vector<size_t> firstOrderOf(const OrderFigures &best);

private:
    size_t all() const { return (size_t(1) << m_count) - 1; }
    size_t state(size_t mask, size_t last) const { return mask * m_count + last; }
    bool isIn(size_t mask, size_t stop) const { return mask >> stop & 1; }

    void findRests();
    void findDirectWays();
    OrderFigures atBest(size_t mask, size_t last, const OrderFigures &label) const;
    OrderFigures next(size_t mask, size_t from, const OrderFigures &label, size_t stop) const;
    void extend(size_t mask, size_t last, OrderFigures &best);
    bool completes(size_t mask, size_t from, const OrderFigures &label, const OrderFigures &best);

    const OrderWays &m_ways;
    size_t m_count;
    std::vector<int64_t> m_rests;    // least driving from a state to the end of the day
    std::vector<int64_t> m_services; // of the stops not in a mask
    std::vector<int64_t> m_direct;   // shortest ways between places, over others too
    std::vector<Labels> m_labels;    // by state
    std::vector<size_t> m_order;
};

Exact::Exact(const OrderWays &ways)
    : m_ways(ways)
    , m_count(ways.stops())
{
    findRests();
    findDirectWays();
}

void Exact::findRests()
{
    m_rests.assign((all() + 1) * m_count, std::numeric_limits<int64_t>::max());
    m_services.assign(all() + 1, 0);
    for (size_t mask = all() + 1; mask-- > 0;) {
        for (size_t stop = 0; stop < m_count; ++stop)
            m_services[mask] += isIn(mask, stop) ? 0 : m_ways.service(stop);
        for (size_t last = 0; last < m_count; ++last) {
            int64_t &rest = m_rests[state(mask, last)];
            if (mask == all())
                rest = m_ways.length(last + 1, 0);
            for (size_t stop = 0; stop < m_count; ++stop)
                if (!isIn(mask, stop))
                    rest = std::min(rest, m_ways.length(last + 1, stop + 1) +
                                              m_rests[state(mask | size_t(1) << stop, stop)]);
        }
    }
}

// Typed ways need not keep to the inequality of the triangle.
void Exact::findDirectWays()
{
    const size_t places = m_count + 1;
    for (size_t from = 0; from < places; ++from)
        for (size_t to = 0; to < places; ++to)
            m_direct.push_back(m_ways.seconds(from, to));
    for (size_t over = 0; over < places; ++over)
        for (size_t from = 0; from < places; ++from)
            for (size_t to = 0; to < places; ++to)
                m_direct[from * places + to] =
                    std::min(m_direct[from * places + to],
                             m_direct[from * places + over] + m_direct[over * places + to]);
}

// What no way to go on from there can be better than.
OrderFigures Exact::atBest(size_t mask, size_t last, const OrderFigures &label) const
{
    const int64_t rest = m_rests[state(mask, last)];
    const size_t places = m_count + 1;
    OrderFigures bound{label.late, label.driving + rest,
                       label.end + m_services[mask] + m_direct[(last + 1) * places]};
    for (size_t stop = 0; stop < m_count; ++stop)
        if (!isIn(mask, stop))
            bound.late += std::max<int64_t>(0, label.end + m_direct[(last + 1) * places + stop + 1] -
                                                   m_ways.closes(stop));
    return bound;
}

// Who would wait at every stop that is left may as well leave later: so labels become equal.
OrderFigures Exact::next(size_t mask, size_t from, const OrderFigures &label, size_t stop) const
{
    OrderFigures after = m_ways.visited(label, from, stop);
    int64_t latest = std::numeric_limits<int64_t>::max();
    for (size_t other = 0; other < m_count; ++other)
        if (!isIn(mask, other) && other != stop)
            latest = std::min(latest, m_ways.opens(other) - m_ways.seconds(stop + 1, other + 1));
    if (latest != std::numeric_limits<int64_t>::max())
        after.end = std::max(after.end, latest);
    return after;
}

void Exact::extend(size_t mask, size_t last, OrderFigures &best)
{
    for (const OrderFigures &label : m_labels[state(mask, last)]) {
        if (mask == all()) {
            best = std::min(best, m_ways.returned(label, last + 1));
            continue;
        }
        if (atBest(mask, last, label) >= best)
            continue;
        for (size_t stop = 0; stop < m_count; ++stop) {
            if (isIn(mask, stop))
                continue;
            const OrderFigures after = next(mask, last + 1, label, stop);
            const size_t reached = mask | size_t(1) << stop;
            Labels &labels = m_labels[state(reached, stop)];
            if (atBest(reached, stop, after) < best && !isBeaten(labels, after))
                keep(labels, after);
        }
    }
}

OrderFigures Exact::best(const OrderFigures &known)
{
    OrderFigures best = known;
    m_labels.assign((all() + 1) * m_count, {});
    for (size_t stop = 0; stop < m_count; ++stop)
        m_labels[state(size_t(1) << stop, stop)] = {next(0, 0, m_ways.start(), stop)};
    for (size_t mask = 1; mask <= all(); ++mask)
        for (size_t last = 0; last < m_count; ++last)
            if (isIn(mask, last))
                extend(mask, last, best);
    return best;
}

// Stops are tried in the order as given; labels from which the best cannot be reached are remembered.
bool Exact::completes(size_t mask, size_t from, const OrderFigures &label, const OrderFigures &best)
{
    if (mask == all())
        return m_ways.returned(label, from) == best;
    for (size_t stop = 0; stop < m_count; ++stop) {
        if (isIn(mask, stop))
            continue;
        const OrderFigures after = next(mask, from, label, stop);
        const size_t reached = mask | size_t(1) << stop;
        if (atBest(reached, stop, after) > best || isBeaten(m_labels[state(reached, stop)], after))
            continue;
        m_order.push_back(stop);
        if (completes(reached, stop + 1, after, best))
            return true;
        m_order.pop_back();
        keep(m_labels[state(reached, stop)], after);
    }
    return false;
}

std::vector<size_t> Exact::firstOrderOf(const OrderFigures &best)
{
    m_labels.assign((all() + 1) * m_count, {});
    m_order.clear();
    return completes(0, 0, m_ways.start(), best) ? m_order : std::vector<size_t>{};
}

} // namespace

std::vector<size_t> exactOrder(const OrderWays &ways, const std::vector<size_t> &known)
{
    std::vector<size_t> given(ways.stops());
    std::iota(given.begin(), given.end(), size_t(0));
    if (given.size() < 2)
        return given;
    Exact exact(ways);
    const OrderFigures best = exact.best(ways.of(known));
    if (best == ways.of(given))
        return given;
    std::vector<size_t> order = exact.firstOrderOf(best);
    return order.size() == given.size() ? order : known;
}

} // namespace ridealong
