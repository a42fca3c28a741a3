// SPDX-License-Identifier: GPL-3.0-or-later
// Writes one action in parts, for work too big for one set of changes. Given by Session::bulk; what it wrote
// can be read back before the action ends.
#pragma once

#include "store/ingest.h"
#include "store/store.h"

#include <memory>

namespace ridealong {

class BulkWriter
{
public:
    // `rep`: whose leads alone may be changed (work/repslaptop.h); 0 for any.
    BulkWriter(Store &store, const Book &book, Instant now, uint32_t rep = 0)
        : m_store(store)
        , m_next(book.nextNumbers())
        , m_book(book)
        , m_now(now)
        , m_rep(rep)
    {
    }

    const Book &book() const { return m_book; } // as it was before the action began
    ChangeSet change() const;                   // behind what was written, and what the ingest made
    Status write(const ChangeSet &changes);
    // For entries of other laptops; may be used in turns with write(). Who takes entries calls its finish().
    Ingest &ingest();

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
    uint32_t m_rep;
    std::unique_ptr<Ingest> m_ingest; // once it was asked for
};

} // namespace ridealong
