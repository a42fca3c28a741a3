// SPDX-License-Identifier: GPL-3.0-or-later
// How the questions about conflicts read who wrote an entry, for core/store/conflicts.cpp and
// conflictlists.cpp.
#pragma once

#include "store/conflicts.h"
#include "store/storeparts.h"

#include <QDir>

namespace ridealong {

inline constexpr int thisDevice = 1;

// of entry e, stream s and device d, in this order
inline constexpr const char *writerColumns = "e.number, e.hlc, d.id, s.device, s.scope, e.op";
inline constexpr const char *writerJoins = " LEFT JOIN stream s ON s.number = e.stream"
                                           " LEFT JOIN device d ON d.number = s.device";

inline LogWriter writerFrom(const Statement &row, int column)
{
    LogWriter by{.entry = row.integer(column), .hlc = row.integer(column + 1)};
    if (row.isNull(column + 3))
        return by;
    by.laptop = row.isNull(column + 2) ? Id{} : row.id(column + 2);
    by.isOurs = row.integer(column + 3) == thisDevice;
    by.scope = row.text(column + 4);
    return by;
}

template<class Work>
auto guarded(const Store &store, Work work) -> Result<decltype(work())>
{
    try {
        return work();
    } catch (const StoreError &failure) {
        return errorOf(failure, QDir::toNativeSeparators(store.path()));
    }
}

} // namespace ridealong
