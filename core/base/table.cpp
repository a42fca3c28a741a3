// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/table.h"

namespace ridealong {

uint32_t IdIndex::find(const Id &id) const
{
    if (m_slots.empty() || id.isNull())
        return 0;
    const size_t mask = m_slots.size() - 1;
    for (size_t slot = std::hash<Id>{}(id)&mask; m_slots[slot]; slot = (slot + 1) & mask)
        if (m_ids[m_slots[slot]] == id)
            return m_slots[slot];
    return 0;
}

void IdIndex::insert(uint32_t number)
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = std::hash<Id>{}(m_ids[number]) & mask;
    while (m_slots[slot] && m_slots[slot] != number)
        slot = (slot + 1) & mask;
    m_slots[slot] = number;
}

void IdIndex::grow(size_t slots)
{
    m_slots.assign(slots, 0);
    for (uint32_t number = 1; number < size(); ++number)
        if (!m_ids[number].isNull())
            insert(number);
}

void IdIndex::reserve(size_t rows)
{
    m_ids.reserve(rows + 1);
    size_t slots = 16;
    while (slots * 3 < rows * 4)
        slots *= 2;
    if (slots > m_slots.size())
        grow(slots);
}

void IdIndex::put(uint32_t number, const Id &id)
{
    if (number >= m_ids.size())
        m_ids.resize(size_t(number) + 1);
    m_ids[number] = id;
    if (id.isNull())
        return;
    if ((++m_used + 1) * 4 > m_slots.size() * 3)
        grow(std::max<size_t>(16, m_slots.size() * 2));
    insert(number);
}

FieldNo TableBase::fieldByTag(uint16_t tag) const
{
    for (size_t i = 0; i < fieldCount(); ++i)
        if (info(FieldNo(i)).tag == tag)
            return FieldNo(i);
    return noField;
}

FieldNo TableBase::fieldByKey(std::string_view key) const
{
    for (size_t i = 0; i < fieldCount(); ++i)
        if (info(FieldNo(i)).key == key)
            return FieldNo(i);
    return noField;
}

} // namespace ridealong
