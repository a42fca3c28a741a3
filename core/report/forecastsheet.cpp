// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/forecastreport.h"

#include "files/sheetparts.h"

#include <QCoreApplication>
#include <iterator>

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

std::string amount(Money money, const Book &book)
{
    return plainText(money.isSet() ? Value{money} : Value{}, book.info().perMajor);
}

SheetRow factsOf(const Book &book, uint32_t lead)
{
    const Lead &row = book.leads()[lead];
    const Grade grade = book.standing(lead).grade;
    SheetRow cells(std::size(parts));
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

} // namespace

Result<int64_t> writeForecastSheet(const Book &book, const ForecastOptions &options, const QString &path)
{
    return writeSheetTable(path,
                           {QCoreApplication::translate("Report", "Forecast"), parts, book.info().currency},
                           rowsOf(book, options));
}

} // namespace ridealong::report
