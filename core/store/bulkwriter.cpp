// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkwriter.h"

#include "work/repslaptop.h"

namespace ridealong {

Status BulkWriter::write(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return Done{};
    if (m_rep) {
        ChangeSet own = changes;
        if (const Status kept = keepToOwn(own, m_book, m_rep); !kept)
            return kept;
        if (const Status written = m_store.writeBulk(own, m_book); !written)
            return written;
    } else if (const Status written = m_store.writeBulk(changes, m_book); !written) {
        return written;
    }
    m_next = changes.next();
    if (m_ingest)
        m_ingest->forgetNumbers();
    return Done{};
}

ChangeSet BulkWriter::change() const
{
    NextNumbers next = m_next;
    if (m_ingest)
        m_ingest->raise(next);
    return {next, m_now};
}

Ingest &BulkWriter::ingest()
{
    if (!m_ingest)
        m_ingest = std::make_unique<Ingest>(m_store, m_book);
    return *m_ingest;
}

} // namespace ridealong
