// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a Store that its own files of the exchange reach into; nothing outside of store/ includes it.
// Throws what the connection throws.
#pragma once

#include "store/connection.h"
#include "store/log.h"
#include "store/store.h"

namespace ridealong {

struct StoreAccess
{
    static Connection &writing(Store &store) { return *store.m_connection; }
    static Connection &reading(const Store &store) { return store.reading(); }
    static Log &log(Store &store) { return *store.m_log; }
    static bool isInBulk(const Store &store) { return store.m_bulk != nullptr; }
    static uint32_t bulkPerson(const Store &store) { return store.m_bulkPerson; }
    static const NextNumbers &bulkStart(const Store &store) { return store.m_bulkStart; }
    static std::vector<uint32_t> &rewritten(Store &store, Entity entity)
    {
        return store.m_rewritten[size_t(entity)];
    }
    // Rows that are written outside of a bulk and are to be read again.
    static void startReading(Store &store, const Book &book)
    {
        store.m_bulkStart = book.nextNumbers();
        for (auto &rows : store.m_rewritten)
            rows.clear();
    }
    static Status saved(Store &store, const std::function<void()> &write) { return store.saved(write); }
};

} // namespace ridealong
