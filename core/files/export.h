// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a book as a file in constant memory, that can be imported again and gives the same rows: CSV with
// the keys of the fields as headers, a workbook with the words that a person reads, as far as an import finds
// the fields by them; notes are those of leads and of their activities. Deleted
// rows are left out. The file appears whole or not at all.
#pragma once

#include "base/progress.h"
#include "files/csvwriter.h"
#include "store/store.h"

#include <optional>

namespace ridealong {

enum class ExportTable : uint8_t { leads, activities, steps, sales, people, notes };
std::optional<ExportTable> exportTableNamed(std::string_view name);

// How a workbook looks, and a CSV file that a person asked for in the window.
struct SheetLook
{
    QString name = {};                   // of the sheet; empty: that of the table
    std::vector<std::string> heads = {}; // of `columns`, as the window shows them; an empty one: its field's
    std::string money = {};              // the code of spreadsheets for it
    bool inCsv = false;                  // words also there
};

struct ExportOptions
{
    std::optional<std::vector<uint32_t>> leads = {}; // only these, or what belongs to them; in their order
    std::vector<std::string> columns = {}; // of leads: keys of any fields; empty: all that can be imported
    CsvStyle style = {};
    SheetLook look = {};
};

bool isSheet(const QString &path); // its name ends in .xlsx
// XLSX where the name ends so, else CSV; `style` is for CSV. Gives the number of rows.
Result<int64_t> exportFile(ExportTable table, const Book &book, const Store &store, const QString &path,
                           const ExportOptions &options, const Progress &progress = {});

} // namespace ridealong
