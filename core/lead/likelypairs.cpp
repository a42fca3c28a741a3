// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/likelypairs.h"

#include <algorithm>
#include <map>

namespace ridealong {

std::array<bool, 3> likenessOf(const Table<Lead> &leads, uint32_t first, uint32_t second)
{
    const LikenessKeys mine = likenessKeys(leads, first), other = likenessKeys(leads, second);
    std::array<bool, 3> why = {};
    for (size_t i = 0; i < why.size(); ++i)
        why[i] = mine[i] && mine[i] == other[i];
    return why;
}

std::vector<LikelyPair> likelyPairs(const Table<Lead> &leads)
{
    std::map<std::pair<uint32_t, uint32_t>, std::array<bool, 3>> found;
    for (const DuplicateGroup &group : likelyDuplicates(leads))
        for (size_t i = 1; i < group.leads.size(); ++i)
            found[{group.leads.front(), group.leads[i]}][size_t(group.why)] = true;
    std::vector<LikelyPair> pairs;
    for (const auto &[leadsOfPair, why] : found)
        pairs.push_back({leadsOfPair.first, leadsOfPair.second, why});
    std::ranges::stable_sort(pairs, std::greater<>(),
                             [](const LikelyPair &pair) { return std::ranges::count(pair.why, true); });
    return pairs;
}

} // namespace ridealong
