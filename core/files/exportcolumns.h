// SPDX-License-Identifier: GPL-3.0-or-later
// What a table is exported as, column by column: the header of each, how its cells are written and, for a
// row, its text. A source outlives the columns that are made from it, and belongs to one thread.
#pragma once

#include "files/export.h"
#include "files/xlsxwriter.h"

#include <functional>

namespace ridealong {

// One column: its header and, for a row, its text; what is put together goes to the buffer.
struct ExportColumn
{
    std::string header;
    std::function<std::string_view(uint32_t row, std::string &buffer)> text;
    CellKind kind = CellKind::text;
    std::string label = {}; // of its field, untranslated
    bool isMoney = false;
};
using ExportColumns = std::vector<ExportColumn>;

struct ExportSource
{
    ExportSource(const Book &book, const Store &store);

    const Book &book;
    const Store &store;
    std::vector<std::string> stages; // as an import finds them again

    std::string_view nameOf(Entity entity, uint32_t number) const
    {
        return entity == Entity::stage  ? std::string_view(stages[number < stages.size() ? number : 0])
               : entity == Entity::kind ? book.kindKey(number)
                                        : book.personName(number);
    }
};

// A note is a lead's own or an activity's: twice the number of the lead, or twice that of the activity and
// one.
struct ExportedNote
{
    uint32_t lead, activity; // 0 for a lead's own
};
ExportedNote exportedNote(const Book &book, uint32_t row);

Result<ExportColumns> exportColumns(ExportTable table, const ExportSource &from,
                                    const ExportOptions &options);

} // namespace ridealong
