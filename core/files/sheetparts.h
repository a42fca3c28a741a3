// SPDX-License-Identifier: GPL-3.0-or-later
// A table of columns that is written as CSV under its keys, and as a workbook under the words of its labels.
#pragma once

#include "files/xlsxwriter.h"

#include <span>
#include <vector>

namespace ridealong {

struct SheetPart
{
    enum class Look : uint8_t { plain, money, share };

    const char *header;
    CellKind kind;
    const char *label; // marked for translation in "field"
    Look look = Look::plain;
};

struct SheetTable
{
    QString name; // of the sheet
    std::span<const SheetPart> parts;
    std::string currency;
};
using SheetRow = std::vector<std::string>; // a cell for each part

bool isSheetTable(const QString &path); // its name ends in .csv or .xlsx
// Gives the number of rows.
Result<int64_t> writeSheetTable(const QString &path, const SheetTable &table, std::span<const SheetRow> rows);

} // namespace ridealong
