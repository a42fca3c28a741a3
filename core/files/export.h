// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a book as a CSV file in constant memory, with the keys of the fields as headers, so that the file
// can be imported again and gives the same rows; notes are those of leads and of their activities. Deleted
// rows are left out. The file appears whole or not at all.
#pragma once

#include "base/progress.h"
#include "files/csvwriter.h"
#include "store/store.h"

#include <optional>

namespace ridealong {

enum class ExportTable : uint8_t { leads, activities, steps, sales, people, notes };
std::optional<ExportTable> exportTableNamed(std::string_view name);

struct ExportOptions
{
    std::optional<std::vector<uint32_t>> leads = {}; // only these, or what belongs to them; in their order
    std::vector<std::string> columns = {}; // of leads: keys of any fields; empty: all that can be imported
    CsvStyle style = {};
};

bool isSheet(const QString &path); // its name ends in .xlsx
// XLSX where the name ends so, else CSV; `style` is for CSV. Gives the number of rows.
Result<int64_t> exportFile(ExportTable table, const Book &book, const Store &store, const QString &path,
                           const ExportOptions &options, const Progress &progress = {});

} // namespace ridealong
