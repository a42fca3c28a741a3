// SPDX-License-Identifier: GPL-3.0-or-later
// What the writer of a delete says to have known of what others wrote: of their streams up to which place. An
// edit that is not among it is an edit against the delete, whatever the clocks say, and on every laptop
// alike. Throws StoreError.
#pragma once

#include "base/digest.h"
#include "store/connection.h"

#include <map>

namespace ridealong {

class SeenBy
{
public:
    // `entry` set the register of the row.
    SeenBy(Connection &db, int64_t entry, const Id &row, uint16_t tag);
    bool says() const { return m_says; } // else an older version wrote it, and there are only the clocks
    bool has(int64_t stream, int64_t seq) const;

private:
    void add(const Digest &entry);

    Connection &m_db;
    bool m_says = false;
    std::map<int64_t, int64_t> m_upTo; // by stream
};

} // namespace ridealong
