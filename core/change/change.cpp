// SPDX-License-Identifier: GPL-3.0-or-later
#include "change/change.h"

namespace ridealong {

uint32_t ChangeSet::create(Entity entity, const Id &id, std::vector<Cell> cells)
{
    const uint32_t number = m_next[size_t(entity)]++;
    std::erase_if(cells, [](const Cell &cell) { return ridealong::isEmpty(cell.value); });
    m_changes.push_back({entity, true, number, id, std::move(cells)});
    return number;
}

void ChangeSet::set(Entity entity, uint32_t number, FieldNo field, Value value)
{
    std::vector<Cell> cells;
    cells.push_back({field, std::move(value)});
    set(entity, number, std::move(cells));
}

void ChangeSet::set(Entity entity, uint32_t number, std::vector<Cell> cells)
{
    if (!cells.empty())
        m_changes.push_back({entity, false, number, {}, std::move(cells)});
}

void ChangeSet::add(ChangeSet &&other)
{
    m_next = other.m_next;
    m_changes.insert(m_changes.end(), std::make_move_iterator(other.m_changes.begin()),
                     std::make_move_iterator(other.m_changes.end()));
}

} // namespace ridealong
