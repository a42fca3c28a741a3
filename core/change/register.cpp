// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/register.h"

#include <algorithm>

namespace ridealong {

void Register::write(const Leaf &leaf, std::span<const Digest> seen)
{
    for (const Digest &each : seen)
        pass(each);
    if (m_replaced.contains(leaf.stamp.written))
        return;
    const auto place = std::ranges::lower_bound(m_leaves, leaf.stamp, std::greater<>{}, &Leaf::stamp);
    if (place == m_leaves.end() || place->stamp != leaf.stamp)
        m_leaves.insert(place, leaf);
}

void Register::pass(const Digest &replaced)
{
    m_replaced.insert(replaced);
    std::erase_if(m_leaves, [&](const Leaf &leaf) { return leaf.stamp.written == replaced; });
}

bool Register::isConflict() const
{
    return std::ranges::any_of(m_leaves, [&](const Leaf &leaf) { return leaf.value != winner().value; });
}

int64_t depthOver(const Stamp &winner, bool winnerIsOwn, int64_t hlc)
{
    return winner.depth + (winnerIsOwn && winner.hlc < hlc ? 0 : 1);
}

} // namespace ridealong
