// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes in open addressing: which rows have a match value, in the order they came, and which values were
// seen. Eight bytes a value and eight a row, so that a million rows fit. Hashes of 64 bits stand for the
// values.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace ridealong {

// 0 is no value: it is in no set and finds no row.
class HashSet
{
public:
    bool has(uint64_t key) const { return key && !m_slots.empty() && m_slots[slotOf(key)] == key; }
    bool insert(uint64_t key) // false where it was there
    {
        if (!key || has(key))
            return false;
        if ((m_used + 1) * 4 > m_slots.size() * 3)
            grow();
        m_slots[slotOf(key)] = key;
        ++m_used;
        return true;
    }

private:
    size_t slotOf(uint64_t key) const
    {
        size_t slot = key & (m_slots.size() - 1);
        while (m_slots[slot] && m_slots[slot] != key)
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }
    void grow()
    {
        std::vector<uint64_t> old(m_slots.empty() ? 1024 : m_slots.size() * 2);
        old.swap(m_slots);
        for (const uint64_t key : old)
            if (key)
                m_slots[slotOf(key)] = key;
    }

    std::vector<uint64_t> m_slots;
    size_t m_used = 0;
};

// The first row of each value.
class FirstIndex
{
public:
    void add(uint64_t key, uint32_t row) // nothing where it has one
    {
        if (!key)
            return;
        if ((m_used + 1) * 4 > m_slots.size() * 3)
            grow();
        Slot &slot = m_slots[slotOf(key)];
        if (slot.key)
            return;
        slot = {key, row};
        ++m_used;
    }
    uint32_t find(uint64_t key) const // 0 for none
    {
        return key && !m_slots.empty() ? m_slots[slotOf(key)].row : 0;
    }

private:
    struct Slot
    {
        uint64_t key = 0;
        uint32_t row = 0;
    };

    size_t slotOf(uint64_t key) const
    {
        size_t slot = key & (m_slots.size() - 1);
        while (m_slots[slot].key && m_slots[slot].key != key)
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? 1024 : m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old)
            if (slot.key)
                m_slots[slotOf(slot.key)] = slot;
    }

    std::vector<Slot> m_slots;
    size_t m_used = 0;
};

class MatchIndex
{
public:
    void add(uint64_t key, uint32_t row)
    {
        if (!key)
            return;
        if ((m_used + 1) * 4 > m_slots.size() * 3)
            grow();
        Slot &slot = m_slots[slotOf(key)];
        m_used += slot.key == 0;
        slot.key = key;
        m_links.push_back({row, 0});
        const auto link = uint32_t(m_links.size());
        if (slot.last)
            m_links[slot.last - 1].next = link;
        else
            slot.first = link;
        slot.last = link;
    }

    template<class F>
    void each(uint64_t key, F &&f) const
    {
        if (!key || m_slots.empty())
            return;
        for (uint32_t link = m_slots[slotOf(key)].first; link; link = m_links[link - 1].next)
            f(m_links[link - 1].row);
    }
    uint32_t first(uint64_t key) const
    {
        const uint32_t link = key && !m_slots.empty() ? m_slots[slotOf(key)].first : 0;
        return link ? m_links[link - 1].row : 0;
    }

private:
    struct Slot
    {
        uint64_t key = 0;
        uint32_t first = 0, last = 0; // links, counted from 1
    };
    struct Link
    {
        uint32_t row, next;
    };

    size_t slotOf(uint64_t key) const
    {
        size_t slot = key & (m_slots.size() - 1);
        while (m_slots[slot].key && m_slots[slot].key != key)
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.empty() ? 1024 : m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old)
            if (slot.key)
                m_slots[slotOf(slot.key)] = slot;
    }

    std::vector<Slot> m_slots;
    std::vector<Link> m_links;
    size_t m_used = 0;
};

} // namespace ridealong
