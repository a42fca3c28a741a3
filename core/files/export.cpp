// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/export.h"

#include "base/spoken.h"
#include "files/exportcolumns.h"
#include "files/exportheads.h"
#include "store/coldtexts.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int64_t rowsBetweenProgress = 1000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

template<class T>
std::vector<uint32_t> rowsOf(const Table<T> &table, const Book &book, const ExportOptions &options)
{
    std::vector<bool> wanted;
    if (options.leads) {
        wanted.resize(book.leads().end());
        for (const uint32_t lead : *options.leads)
            wanted[lead] = true;
    }
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < table.end(); ++row) {
        if (!table.has(row))
            continue;
        if constexpr (requires { table[row].lead; }) {
            const uint32_t lead = table[row].lead.number;
            if (!book.leads().has(lead) || (options.leads && !wanted[lead]))
                continue;
        }
        rows.push_back(row);
    }
    return rows;
}

std::vector<uint32_t> notesOf(const ExportSource &from, const ExportOptions &options)
{
    const Book &book = from.book;
    ColdTexts ofLeads(from.store, book, Entity::lead, leadField("notes"));
    ColdTexts ofTouches(from.store, book, Entity::activity, activityField("note"));
    std::vector<uint32_t> rows;
    for (const uint32_t lead : options.leads ? *options.leads : rowsOf(book.leads(), book, options))
        if (!ofLeads.of(lead).empty())
            rows.push_back(2 * lead);
    for (const uint32_t activity : rowsOf(book.activities(), book, options))
        if (!ofTouches.of(activity).empty())
            rows.push_back(2 * activity + 1);
    return rows;
}

std::vector<uint32_t> rowsOf(ExportTable table, const ExportSource &from, const ExportOptions &options)
{
    const Book &book = from.book;
    switch (table) {
    case ExportTable::leads:
        return options.leads ? *options.leads : rowsOf(book.leads(), book, options);
    case ExportTable::activities:
        return rowsOf(book.activities(), book, options);
    case ExportTable::steps:
        return rowsOf(book.steps(), book, options);
    case ExportTable::sales:
        return rowsOf(book.sales(), book, options);
    case ExportTable::notes:
        return notesOf(from, options);
    case ExportTable::people:
        break;
    }
    return rowsOf(book.people(), book, {});
}

template<class Writer>
Result<int64_t> writeRows(Writer &writer, const ExportColumns &columns, std::span<const uint32_t> rows,
                          const Progress &progress)
{
    std::string buffer;
    int64_t done = 0;
    for (const uint32_t row : rows) {
        if (done++ % rowsBetweenProgress == 0 && !goOn(progress, done, int64_t(rows.size())))
            return Error{ErrorKind::cancelled, tr("The export was cancelled. No file was written.")};
        for (const ExportColumn &column : columns)
            writer.cell(column.text(row, buffer));
        writer.endRow();
    }
    if (const Status finished = writer.finish(); !finished)
        return finished.error();
    return int64_t(rows.size());
}

Result<int64_t> writeCsv(const QString &path, const CsvStyle &style, const ExportColumns &columns,
                         std::span<const uint32_t> rows, const Progress &progress)
{
    CsvWriter writer(style);
    if (const Status opened = writer.open(path); !opened)
        return opened.error();
    for (const ExportColumn &column : columns)
        writer.cell(column.header);
    writer.endRow();
    return writeRows(writer, columns, rows, progress);
}

Result<int64_t> writeSheet(const QString &path, const SheetLook &look, const ExportColumns &columns,
                           std::span<const uint32_t> rows, const Progress &progress)
{
    if (int64_t(rows.size()) > XlsxWriter::mostRows)
        return refuse(tr("A sheet holds %1 rows and these are %2. Name a file that ends in .csv, or filter "
                         "the list.")
                          .arg(spokenLocale().toString(qlonglong(XlsxWriter::mostRows)),
                               spokenLocale().toString(qlonglong(rows.size()))));
    std::vector<SheetColumn> head;
    for (const ExportColumn &column : columns)
        head.push_back({column.header, column.kind, column.isMoney ? look.money : std::string()});
    XlsxWriter writer;
    if (const Status opened = writer.open(path, look.name, std::move(head), progress); !opened)
        return opened.error();
    return writeRows(writer, columns, rows, progress);
}

// Keys become words.
void nameColumns(ExportColumns &columns, ExportTable table, const Book &book, const SheetLook &look)
{
    HeadNames names(table, book);
    for (size_t i = 0; i < columns.size(); ++i)
        columns[i].header =
            names.of(columns[i].header,
                     {i < look.heads.size() ? look.heads[i] : std::string(), fieldWords(columns[i].label)});
}

} // namespace

std::optional<ExportTable> exportTableNamed(std::string_view name)
{
    constexpr std::string_view names[] = {"leads", "activities", "steps", "sales", "people", "notes"};
    const auto found = std::ranges::find(names, name);
    return found == std::end(names) ? std::optional<ExportTable>() : ExportTable(found - std::begin(names));
}

bool isSheet(const QString &path)
{
    return path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

Result<int64_t> exportFile(ExportTable table, const Book &book, const Store &store, const QString &path,
                           const ExportOptions &options, const Progress &progress)
{
    const ExportSource from(book, store);
    auto columns = exportColumns(table, from, options);
    if (!columns)
        return columns.error();
    if (isSheet(path) || options.look.inCsv)
        nameColumns(*columns, table, book, options.look);
    if (const Status free = store.mayReplace(path); !free)
        return free.error();
    const std::vector<uint32_t> rows = rowsOf(table, from, options);
    return isSheet(path) ? writeSheet(path, lookOf(table, book, options), *columns, rows, progress)
                         : writeCsv(path, options.style, *columns, rows, progress);
}

} // namespace ridealong
