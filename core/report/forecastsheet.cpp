// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/forecastreport.h"

#include "files/csvwriter.h"
#include "files/sheetparts.h"
#include "files/xlsxwriter.h"

#include <QCoreApplication>
#include <array>

namespace ridealong::report {

namespace {

using Look = SheetPart::Look;

constexpr SheetPart parts[] = {
    {"company", CellKind::text, QT_TRANSLATE_NOOP("field", "Company")},
    {"owner", CellKind::text, QT_TRANSLATE_NOOP("field", "Owner")},
    {"stage", CellKind::text, QT_TRANSLATE_NOOP("field", "Stage")},
    {"grade", CellKind::text, QT_TRANSLATE_NOOP("field", "Grade")},
    {"category", CellKind::text, QT_TRANSLATE_NOOP("field", "Category")},
    {"close_on", CellKind::date, QT_TRANSLATE_NOOP("field", "Expected close")},
    {"closed_on", CellKind::date, QT_TRANSLATE_NOOP("field", "Closed on")},
    {"value", CellKind::number, QT_TRANSLATE_NOOP("field", "Value"), Look::money},
    {"odds", CellKind::number, QT_TRANSLATE_NOOP("field", "Odds"), Look::share},
    {"weighted", CellKind::number, QT_TRANSLATE_NOOP("field", "Weighted"), Look::money},
    {"won_amount", CellKind::number, QT_TRANSLATE_NOOP("field", "Won"), Look::money},
    {"slips", CellKind::number, QT_TRANSLATE_NOOP("field", "Times moved")},
    {"too_old", CellKind::text, QT_TRANSLATE_NOOP("field", "Too old")}};
using SheetRow = std::array<std::string, std::size(parts)>;

std::string amount(Money money, const Book &book)
{
    return plainText(money.isSet() ? Value{money} : Value{}, book.info().perMajor);
}

SheetRow factsOf(const Book &book, uint32_t lead)
{
    const Lead &row = book.leads()[lead];
    const Grade grade = book.standing(lead).grade;
    SheetRow cells;
    cells[0] = book.leads().text(lead, leadField("company"));
    cells[1] = book.personName(row.owner.number);
    cells[2] = book.stageName(row.stage.number);
    cells[3] = grade == Grade::none ? std::string() : std::string(1, letter(grade));
    cells[4] = book.leads().text(lead, leadField("category"));
    cells[5] = row.closeOn.iso();
    cells[7] = amount(row.value, book);
    return cells;
}

std::vector<SheetRow> rowsOf(const Book &book, const ForecastOptions &options)
{
    std::vector<SheetRow> rows;
    for (const uint32_t lead : wonLeads(book, options)) {
        SheetRow cells = factsOf(book, lead);
        cells[6] = book.leads()[lead].closedOn.iso();
        cells[10] = amount(book.wonAmount(lead), book);
        rows.push_back(std::move(cells));
    }
    for (const ForecastLead &open : forecastLeads(book, options)) {
        SheetRow cells = factsOf(book, open.lead);
        cells[8] = plainText(Value{open.odds}, book.info().perMajor);
        cells[9] = amount(open.weighted, book);
        cells[11] = std::to_string(open.slips);
        cells[12] = open.tooOld ? "yes" : "no";
        rows.push_back(std::move(cells));
    }
    return rows;
}

template<class Writer>
Result<int64_t> writeRows(Writer &writer, const std::vector<SheetRow> &rows)
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

bool isForecastSheet(const QString &path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ||
           path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive);
}

Result<int64_t> writeForecastSheet(const Book &book, const ForecastOptions &options, const QString &path)
{
    const std::vector<SheetRow> rows = rowsOf(book, options);
    if (path.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive)) {
        XlsxWriter writer;
        if (const Status opened = writer.open(path, QCoreApplication::translate("Report", "Forecast"),
                                              sheetColumns(parts, book.info().currency));
            !opened)
            return opened.error();
        return writeRows(writer, rows);
    }
    CsvWriter writer({.bom = true, .guardFormulas = true}); // without the mark Excel reads another code page
    if (const Status opened = writer.open(path); !opened)
        return opened.error();
    for (const SheetPart &part : parts)
        writer.cell(part.header);
    writer.endRow();
    return writeRows(writer, rows);
}

} // namespace ridealong::report
