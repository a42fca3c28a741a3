// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/sheetparts.h"

#include "files/csvwriter.h"
#include "files/export.h"
#include "files/exportheads.h"
#include "files/moneycode.h"

namespace ridealong {

namespace {

std::vector<SheetColumn> columnsOf(const SheetTable &table)
{
    std::vector<SheetColumn> columns;
    for (const SheetPart &part : table.parts) {
        const std::string shownAs = part.look == SheetPart::Look::money   ? moneyCode(table.currency, true)
                                    : part.look == SheetPart::Look::share ? "0%"
                                                                          : "";
        columns.push_back({fieldWords(part.label), part.kind, shownAs});
    }
    return columns;
}

template<class Writer>
Result<int64_t> writeRows(Writer &writer, std::span<const SheetRow> rows)
{
    for (const SheetRow &row : rows) {
        for (const std::string &cell : row)
            writer.cell(cell);
        writer.endRow();
    }
    if (const Status done = writer.finish(); !done)
        return done.error();
    return int64_t(rows.size());
}

} // namespace

bool isSheetTable(const QString &path)
{
    return isSheet(path) || path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

Result<int64_t> writeSheetTable(const QString &path, const SheetTable &table, std::span<const SheetRow> rows)
{
    if (isSheet(path)) {
        XlsxWriter writer;
        if (const Status opened = writer.open(path, table.name, columnsOf(table)); !opened)
            return opened.error();
        return writeRows(writer, rows);
    }
    CsvWriter writer({.bom = true, .guardFormulas = true}); // without the mark Excel reads another code page
    if (const Status opened = writer.open(path); !opened)
        return opened.error();
    for (const SheetPart &part : table.parts)
        writer.cell(part.header);
    writer.endRow();
    return writeRows(writer, rows);
}

} // namespace ridealong
