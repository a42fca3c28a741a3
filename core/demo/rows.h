// SPDX-License-Identifier: GPL-3.0-or-later
// Writes rows in parts of a bounded size, with ids that follow from the seed. One part is committed before
// the next is begun; after a failure nothing more is written.
#pragma once

#include "session/session.h"

namespace ridealong::demo {

class Rows
{
public:
    Rows(BulkWriter &writer, uint64_t seed, Date today)
        : m_writer(writer)
        , m_changes(writer.change())
        , m_seed(seed)
        , m_today(today)
    {
    }

    const Book &book() const { return m_writer.book(); }
    Id nextId();
    uint32_t create(Entity entity, std::vector<Cell> cells)
    {
        return create(entity, nextId(), std::move(cells));
    }
    uint32_t create(Entity entity, const Id &id, std::vector<Cell> cells);
    void set(Entity entity, uint32_t row, std::vector<Cell> cells)
    {
        m_changes.set(entity, row, std::move(cells));
    }
    Status writeIfFull();
    Status write();

private:
    BulkWriter &m_writer;
    ChangeSet m_changes;
    uint64_t m_seed;
    Date m_today;
    uint64_t m_made = 0;
};

} // namespace ridealong::demo
