// SPDX-License-Identifier: GPL-3.0-or-later
// The entries that every table has in its context menu: copy as table, and export where it stands on a page.
// A table without a menu of its own gets one from the window, when nobody below took the request.
#pragma once

#include "lists/listing.h"

class QMenu;
class QWidget;

namespace ridealong {

class Page;

Page *pageOf(const QWidget &widget);                         // null in a dialog without one
void tellAround(const QWidget &widget, const QString &text); // what was done, where a page can say it
void addTableActions(QMenu &menu, const QTableView &table);
void addExportAction(QMenu &menu, const QWidget &widget, std::function<Listing()> listing);
// The table that `widget` is or lies in; null for anything else.
QTableView *tableAround(QWidget *widget);
void offerTableMenu(QTableView &table, QPoint globally);

} // namespace ridealong
