// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that belong to one lead, newest number first: a head per lead and a link per row, four bytes each.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ridealong {

class Chain
{
public:
    void clear() { m_heads.clear(), m_before.clear(); }

    void add(uint32_t owner, uint32_t row)
    {
        if (owner >= m_heads.size())
            m_heads.resize(size_t(owner) + 1);
        if (row >= m_before.size())
            m_before.resize(size_t(row) + 1);
        m_before[row] = m_heads[owner];
        m_heads[owner] = row;
    }

    uint32_t newest(uint32_t owner) const { return owner < m_heads.size() ? m_heads[owner] : 0; }
    uint32_t before(uint32_t row) const { return m_before[row]; }

    template<class F>
    void each(uint32_t owner, F &&f) const
    {
        for (uint32_t row = newest(owner); row; row = before(row))
            f(row);
    }

private:
    std::vector<uint32_t> m_heads;
    std::vector<uint32_t> m_before;
};

} // namespace ridealong
