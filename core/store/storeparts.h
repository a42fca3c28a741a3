// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a Store, for the files of this folder that write and read beside it: the exchange, the
// ground of the log, what is passed on. Nobody outside of core/store includes it. Throws StoreError where
// said.
#pragma once

#include "store/connection.h"
#include "store/log.h"
#include "store/store.h"

namespace ridealong {

struct StoreParts
{
    static Connection &reading(const Store &store) { return store.reading(); } // of the calling thread
    static Connection &writing(Store &store) { return *store.m_connection; }
    static Log &log(Store &store) { return *store.m_log; }
    static bool inBulk(const Store &store) { return store.m_bulk != nullptr; }
    // All that `write` does or nothing of it: in the bulk that is open, else in a transaction of its own,
    // which may run twice where the disk is full.
    static Status saved(Store &store, const std::function<void()> &write);
    static const NextNumbers &bulkStart(const Store &store) { return store.m_bulkStart; }
    static const auto &rewritten(const Store &store) { return store.m_rewritten; } // by entity
    // Rows that are written outside of a bulk and are to be read again.
    static void startReading(Store &store, const Book &book)
    {
        store.m_bulkStart = book.nextNumbers();
        for (auto &rows : store.m_rewritten)
            rows.clear();
    }
    // The Book reads this row again when the bulk is over; rows that the Book does not hold it reads anyway.
    static void rewrote(Store &store, Entity entity, uint32_t number)
    {
        store.m_rewritten[size_t(entity)].push_back(number);
    }
};

} // namespace ridealong
