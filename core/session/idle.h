// SPDX-License-Identifier: GPL-3.0-or-later
// A set to what a field already holds changes nothing, and is not recorded: its stamp would win over what
// another laptop writes meanwhile. Before a commit, by whoever commits; the Book is as it was before it.
#pragma once

#include "book/book.h"

#include <vector>

namespace ridealong {

inline void dropIdle(ChangeSet &changes, const Book &book)
{
    for (Change &change : changes.edit()) {
        const TableBase *table = book.tables().at(change.entity);
        if (change.creates || change.number >= table->end())
            continue;
        std::erase_if(change.cells, [&](const Cell &cell) {
            return !(table->info(cell.field).flags & cold) &&
                   table->value(change.number, cell.field) == cell.value;
        });
    }
    std::erase_if(changes.edit(),
                  [](const Change &change) { return !change.creates && change.cells.empty(); });
}

} // namespace ridealong
