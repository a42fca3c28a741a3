// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace ridealong {

namespace {

constexpr double z95 = 1.959963984540054;

// Those of one score, from the best score down.
struct Tied
{
    double count = 0;
    double hits = 0;
};

std::vector<Tied> tiedGroups(std::span<const double> scores, std::span<const uint8_t> has)
{
    std::vector<uint32_t> order(scores.size());
    std::iota(order.begin(), order.end(), 0u);
    std::ranges::sort(order, [&](uint32_t a, uint32_t b) { return scores[a] > scores[b]; });
    std::vector<Tied> groups;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i == 0 || scores[order[i]] != scores[order[i - 1]])
            groups.emplace_back();
        groups.back().count += 1;
        groups.back().hits += has[order[i]] ? 1 : 0;
    }
    return groups;
}

} // namespace

Interval wilson(double hits, double count)
{
    if (!(count > 0))
        return {};
    const double share = hits / count;
    const double z2 = z95 * z95 / count;
    const double centre = share + z2 / 2;
    const double half = z95 * std::sqrt(share * (1 - share) / count + z2 / (4 * count));
    return {std::max(0.0, (centre - half) / (1 + z2)), std::min(1.0, (centre + half) / (1 + z2))};
}

double areaUnderCurve(std::span<const double> scores, std::span<const uint8_t> has)
{
    double pairsWon = 0, hitsAbove = 0, hits = 0, misses = 0;
    for (const Tied &group : tiedGroups(scores, has)) {
        const double others = group.count - group.hits;
        pairsWon += others * (hitsAbove + group.hits / 2);
        hitsAbove += group.hits;
        hits += group.hits;
        misses += others;
    }
    return hits > 0 && misses > 0 ? pairsWon / (hits * misses) : std::nan("");
}

double liftOfBest(std::span<const double> scores, std::span<const uint8_t> has, double part)
{
    const double room = part * double(scores.size());
    double taken = 0, hitsTaken = 0, hits = 0;
    for (const Tied &group : tiedGroups(scores, has)) {
        const double more = std::min(group.count, room - taken);
        taken += more;
        hitsTaken += group.hits * more / group.count;
        hits += group.hits;
    }
    return hits > 0 && taken > 0 ? (hitsTaken / taken) / (hits / double(scores.size())) : std::nan("");
}

} // namespace ridealong
