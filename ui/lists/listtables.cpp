// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "book/book.h"
#include "leads/valuecell.h"
#include "lists/listing.h"
#include "lists/tablemenu.h"
#include "pages/page.h"
#include "report/raw.h"
#include "session/session.h"
#include "shell/context.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <memory>

namespace ridealong {

using report::ColumnKind;

namespace {

QString words(double number, ColumnKind kind)
{
    if (kind == ColumnKind::share)
        return percentWords(number);
    return QLocale().toString(number, 'f', number == std::floor(number) ? 0 : 2);
}

report::Cell cellFrom(const QString &text, ColumnKind kind)
{
    bool known = false;
    const double number = text.toDouble(&known);
    if (!known || kind == ColumnKind::text)
        return {.text = text};
    return {.text = words(number, kind), .value = number};
}

} // namespace

Listing listingOf(report::Table table)
{
    Listing listing{.title = table.title};
    listing.columns = table.columns;
    listing.rows = int(table.rows.size());
    listing.row = [rows = std::make_shared<std::vector<std::vector<report::Cell>>>(std::move(table.rows))](
                      int place) { return (*rows)[size_t(place)]; };
    return listing;
}

report::Table tableFromRows(const QString &title, const QString &rows, const std::vector<ColumnKind> &kinds)
{
    QStringList lines = rows.split(u'\n', Qt::SkipEmptyParts);
    report::Table table;
    table.id = "chart";
    table.title = title;
    for (const QString &head : lines.isEmpty() ? QStringList() : lines.takeFirst().split(u'\t')) {
        const size_t at = table.columns.size();
        const ColumnKind usual = at == 0 ? ColumnKind::text : ColumnKind::number;
        table.columns.push_back({.key = std::to_string(at),
                                 .title = head,
                                 .kind = at < kinds.size() ? kinds[at] : usual,
                                 .weight = at == 0 ? 1.0 : 0.2});
    }
    for (const QString &line : std::as_const(lines)) {
        std::vector<report::Cell> &row = table.rows.emplace_back();
        for (const QString &text : line.split(u'\t'))
            row.push_back(cellFrom(text, row.size() < table.columns.size() ? table.columns[row.size()].kind
                                                                           : ColumnKind::text));
    }
    return table;
}

report::Table makeListTable(const QString &title, const std::vector<std::pair<QString, ColumnKind>> &columns)
{
    report::Table table;
    table.id = "list";
    table.title = title;
    for (const auto &[name, kind] : columns)
        table.columns.push_back({.key = std::to_string(table.columns.size()), .title = name, .kind = kind});
    return table;
}

report::Cell listCell(const QString &text, const Value &value)
{
    return {.text = text, .value = knownOf(value)};
}

report::Table tableOf(const Listing &listing, int mostRows)
{
    report::Table table;
    table.id = "list";
    table.title = listing.title;
    table.columns = listing.columns;
    for (int row = 0; row < std::min(listing.rows, mostRows); ++row)
        table.rows.push_back(listing.row(row));
    table.whenEmpty = QCoreApplication::translate("Listing", "Nothing is listed.");
    return table;
}

std::string currencyAround(const QWidget &widget)
{
    const Page *page = pageOf(widget);
    return page ? page->shell().session->book().info().currency : Listing().currency;
}

QString headOf(const Listing &listing, size_t column)
{
    const report::Column &of = listing.columns[column];
    const QString unit = of.kind == ColumnKind::money    ? QString::fromStdString(listing.currency)
                         : column < listing.units.size() ? listing.units[column]
                                                         : QString();
    return unit.isEmpty() ? of.title : QStringLiteral("%1 (%2)").arg(of.title, unit);
}

std::string rawText(const report::Cell &cell, const std::string &currency)
{
    return isEmpty(cell.value) ? report::oneLine(cell.text).toStdString()
                               : report::rawText(cell.value, currency);
}

} // namespace ridealong
