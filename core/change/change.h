// SPDX-License-Identifier: GPL-3.0-or-later
// What a verb wants: rows to create and fields to set, as one value that the Session commits whole or not at
// all. Numbers of new rows are taken from `next` when the set is begun, so rows of one set can point at each
// other; a set is therefore committed before another is begun.
#pragma once

#include "base/field.h"
#include "base/id.h"
#include "base/value.h"

#include <array>
#include <span>
#include <vector>

namespace ridealong {

struct Cell
{
    FieldNo field;
    Value value;
};

struct Change
{
    Entity entity;
    bool creates;
    uint32_t number;
    Id id; // of a created row; of others the store knows it
    std::vector<Cell> cells;
};

// The number that the next row of each entity gets.
using NextNumbers = std::array<uint32_t, entityCount>;

class ChangeSet
{
public:
    ChangeSet(const NextNumbers &next, Instant now)
        : m_next(next)
        , m_now(now)
    {
    }

    uint32_t create(Entity entity, std::vector<Cell> cells)
    {
        return create(entity, Id::make(m_now.ms), std::move(cells));
    }
    uint32_t create(Entity entity, const Id &id, std::vector<Cell> cells);
    void set(Entity entity, uint32_t number, FieldNo field, Value value);
    void set(Entity entity, uint32_t number, std::vector<Cell> cells);
    void add(ChangeSet &&other); // other was begun after this one ended, from next()

    bool isEmpty() const { return m_changes.empty(); }
    std::span<const Change> changes() const { return m_changes; }
    std::vector<Change> &edit() { return m_changes; }
    const NextNumbers &next() const { return m_next; }
    Instant now() const { return m_now; }
    void clear() { m_changes.clear(); }

private:
    std::vector<Change> m_changes;
    NextNumbers m_next;
    Instant m_now;
};

} // namespace ridealong
