// SPDX-License-Identifier: GPL-3.0-or-later
// What a table or list of a page shows at this moment, read row by row: the columns that are to be seen from
// left to right, the rows in their order, each cell as a person reads it and, where it is a number, a day or
// an amount, as that. To be read on the window's thread and as long as isThere() says so.
#pragma once

#include "report/document.h"

#include <QPointer>
#include <functional>

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace ridealong {

struct Listing
{
    QString title;
    std::string currency = "USD";
    std::vector<report::Column> columns = {};
    std::vector<QString> units =
        {}; // of a column's numbers, as its cells say it: "h"; money's is the currency
    int rows = 0;
    std::function<std::vector<report::Cell>(int row)> row = {};
    QPointer<const QAbstractItemModel> model = {}; // null for what holds its rows itself
};

enum class ListRows : uint8_t { all, selected };

// `selected` takes the selected rows where there are several, else all. A row that heads a group becomes the
// first cell of the rows below it; columns that only hold pictures or boxes are left out.
Listing listingOf(const QTableView &view, ListRows which = ListRows::all);
Listing listingOf(report::Table table);
// Of the book that the page around the widget shows; dollars where there is none.
std::string currencyAround(const QWidget &widget);
// A line for each row and tabs between the cells, the first line names the columns: what charts are made of.
// Numbers are as programs write them, money in major units; `kinds` says what they are, one by one.
report::Table tableFromRows(const QString &title, const QString &rows,
                            const std::vector<report::ColumnKind> &kinds = {});

// A table without rows, for lists that are no table views.
report::Table makeListTable(const QString &title,
                            const std::vector<std::pair<QString, report::ColumnKind>> &columns);

// A cell of it: what is not known is empty for other programs.
report::Cell listCell(const QString &text, const Value &value = {});

report::Table tableOf(const Listing &listing, int mostRows);
// The title of a column in a file or on the clipboard, where cells have no units: "Value (USD)".
QString headOf(const Listing &listing, size_t column);
// As a file has it: 2026-10-14, 1250.50, 0.45.
std::string rawText(const report::Cell &cell, const std::string &currency);

} // namespace ridealong
