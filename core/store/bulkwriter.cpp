// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkwriter.h"

namespace ridealong {

Status BulkWriter::write(const ChangeSet &changes)
{
    if (changes.isEmpty())
        return Done{};
    if (const Status written = m_store.writeBulk(changes, m_book); !written)
        return written;
    m_next = changes.next();
    return Done{};
}

} // namespace ridealong
