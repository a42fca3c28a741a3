// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/moneycode.h"
#include "files/xlsxwriter.h"
#include "report/raw.h"
#include "report/sheetnames.h"
#include "report/sourcesreport.h"

#include <algorithm>

namespace ridealong::report {

namespace {

CellKind kindOf(ColumnKind kind)
{
    return kind == ColumnKind::date ? CellKind::date : isNumeric(kind) ? CellKind::number : CellKind::text;
}

std::string shownAs(ColumnKind kind, const Document &document)
{
    return kind == ColumnKind::money   ? moneyCode(document.currency, true)
           : kind == ColumnKind::share ? "0%"
                                       : "";
}

std::string textOf(const Cell &cell, const Document &document)
{
    return isEmpty(cell.value) ? oneLine(cell.text).toStdString() : rawText(cell.value, document.currency);
}

} // namespace

Status writeSheet(const Document &document, std::string_view tableId, const QString &path)
{
    const std::vector<Table> tables = allTables(document);
    const auto table = std::ranges::find(tables, tableId, &Table::id);
    Q_ASSERT(table != tables.end());
    std::vector<SheetColumn> columns;
    for (const Column &column : table->columns)
        columns.push_back({column.title.toStdString(), kindOf(column.kind), shownAs(column.kind, document)});
    XlsxWriter writer;
    if (const Status opened = writer.open(path, SheetNames().add(table->title), std::move(columns)); !opened)
        return opened;
    for (const auto &row : table->rows) {
        for (const Cell &cell : row)
            writer.cell(textOf(cell, document));
        writer.endRow();
    }
    return writer.finish();
}

} // namespace ridealong::report
