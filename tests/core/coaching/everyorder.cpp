// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coaching/everyorder.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace ridealong {

namespace {

bool isBetter(const TriedOrder &a, const TriedOrder &b)
{
    return b.late < 0 || std::tie(a.late, a.driving, a.end) < std::tie(b.late, b.driving, b.end);
}

TriedOrder walked(const OrderProblem &problem, const WayTable &lengths, const std::vector<size_t> &stops)
{
    TriedOrder tried{stops, 0, 0, long(problem.startAt) * 60};
    size_t at = 0;
    for (size_t stop : stops) {
        const long way = problem.seconds[at][stop + 1];
        tried.driving += lengths[at][stop + 1];
        const long begin = std::max(tried.end + way, 60L * problem.stops[stop].from);
        tried.late += std::max(0L, begin - 60L * problem.stops[stop].to);
        tried.end = begin + 60L * problem.stops[stop].minutes;
        at = stop + 1;
    }
    if (!stops.empty()) {
        tried.driving += lengths[at][0];
        tried.end += problem.seconds[at][0];
    }
    return tried;
}

// Depth first in the order of the indexes. A part is given up when it is later than the best, or as late and
// drives more even if the rest had no windows.
struct Branching
{
    const OrderProblem &problem;
    std::vector<long> cheapestInto; // by place
    std::map<std::pair<unsigned, size_t>, long> rests = {};
    TriedOrder best = {};
    std::vector<size_t> stops = {};
    std::vector<bool> used = std::vector<bool>(problem.stops.size());

    // The least driving from a place over the stops that are not in `done` to the start.
    long rest(unsigned done, size_t at)
    {
        const auto known = rests.find({done, at});
        if (known != rests.end())
            return known->second;
        long least = -1;
        for (size_t stop = 0; stop < problem.stops.size(); ++stop)
            if (!(done >> stop & 1u)) {
                const long way = problem.seconds[at][stop + 1] + rest(done | 1u << stop, stop + 1);
                least = least < 0 ? way : std::min(least, way);
            }
        return rests[{done, at}] = least < 0 ? problem.seconds[at][0] : least;
    }

    void go(size_t at, long late, long driving, long now)
    {
        if (stops.size() == problem.stops.size()) {
            const TriedOrder whole = walked(problem, problem.seconds, stops);
            if (isBetter(whole, best))
                best = whole;
            return;
        }
        long latest = late;
        unsigned done = 0;
        for (size_t stop = 0; stop < used.size(); ++stop)
            if (used[stop])
                done |= 1u << stop;
            else
                latest += std::max(0L, now + cheapestInto[stop + 1] - 60L * problem.stops[stop].to);
        const long least = driving + rest(done, at);
        if (best.late >= 0 && std::tie(latest, least) > std::tie(best.late, best.driving))
            return;
        for (size_t stop = 0; stop < used.size(); ++stop) {
            if (used[stop])
                continue;
            const long way = problem.seconds[at][stop + 1];
            const long begin = std::max(now + way, 60L * problem.stops[stop].from);
            used[stop] = true;
            stops.push_back(stop);
            go(stop + 1, late + std::max(0L, begin - 60L * problem.stops[stop].to),
               driving + problem.seconds[at][stop + 1], begin + 60L * problem.stops[stop].minutes);
            stops.pop_back();
            used[stop] = false;
        }
    }
};

} // namespace

TriedOrder bestByPermutations(const OrderProblem &problem, const WayTable &lengths)
{
    std::vector<size_t> stops(problem.stops.size());
    std::iota(stops.begin(), stops.end(), size_t(0));
    TriedOrder best;
    do {
        TriedOrder tried = walked(problem, lengths.empty() ? problem.seconds : lengths, stops);
        if (isBetter(tried, best))
            best = std::move(tried);
    } while (std::next_permutation(stops.begin(), stops.end()));
    return best;
}

TriedOrder bestByBranching(const OrderProblem &problem)
{
    Branching branching{problem, {}};
    for (size_t to = 0; to <= problem.stops.size(); ++to) {
        long cheapest = -1;
        for (size_t from = 0; from <= problem.stops.size(); ++from)
            if (from != to && (cheapest < 0 || problem.seconds[from][to] < cheapest))
                cheapest = problem.seconds[from][to];
        branching.cheapestInto.push_back(std::max(0L, cheapest));
    }
    branching.go(0, 0, 0, long(problem.startAt) * 60);
    return branching.best;
}

} // namespace ridealong
