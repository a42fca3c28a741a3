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

namespace ridealong {

struct Listing
{
    QString title;
    std::string currency = "USD";
    std::vector<report::Column> columns = {};
    int rows = 0;
    std::function<std::vector<report::Cell>(int row)> row = {};
    QPointer<const QAbstractItemModel> model = {}; // null for what holds its rows itself
};

enum class ListRows : uint8_t { all, selected };

// `selected` takes the selected rows where there are several, else all. A row that heads a group becomes the
// first cell of the rows below it; columns that only hold pictures or boxes are left out.
Listing listingOf(const QTableView &view, ListRows which = ListRows::all);
Listing listingOf(report::Table table);
// A line for each row and tabs between the cells, the first line names the columns: what charts are made of.
report::Table tableFromRows(const QString &title, const QString &rows);

// A table without rows, for lists that are no table views.
report::Table makeListTable(const QString &title,
                            const std::vector<std::pair<QString, report::ColumnKind>> &columns);

report::Table tableOf(const Listing &listing, int mostRows);
// As a file has it: 2026-10-14, 1250.50, 0.45.
std::string rawText(const report::Cell &cell, const std::string &currency);

} // namespace ridealong
