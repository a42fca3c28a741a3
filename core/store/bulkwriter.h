// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one action in parts, for work too big for one set of changes. Given by Session::bulk; what it wrote
// can be read back before the action ends.
#pragma once

#include "store/store.h"

namespace ridealong {

class BulkWriter
{
public:
    BulkWriter(Store &store, const Book &book, Instant now)
        : m_store(store)
        , m_next(book.nextNumbers())
        , m_book(book)
        , m_now(now)
    {
    }

    const Book &book() const { return m_book; } // as it was before the action began
    ChangeSet change() const { return {m_next, m_now}; }
    Status write(const ChangeSet &changes);

    int64_t operation() const { return m_store.bulkOperation(); }
    // The value in the file, also of a row that this action made.
    Value value(Entity entity, uint32_t number, FieldNo field) const
    {
        return m_store.storedValue(entity, number, field, m_book);
    }
    uint32_t numberOf(Entity entity, const Id &id) const
    {
        return m_store.numberOf(entity, id);
    } // 0 for none
    Id idOf(Entity entity, uint32_t number) const { return m_store.idOf(entity, number); }

private:
    Store &m_store;
    NextNumbers m_next;
    const Book &m_book;
    Instant m_now;
};

} // namespace ridealong
