// SPDX-License-Identifier: GPL-3.0-or-later
// A table of finished texts for the clipboard: a line for each row, tabs between the cells that are shown.
#pragma once

#include <QString>

class QMenu;
class QTableView;

namespace ridealong {

QString tableAsRows(const QTableView &table);
void addCopyAction(QMenu &menu, const QTableView &table); // "Copy as table"
// Where the table has no menu of its own yet.
void offerCopy(QTableView &table);

} // namespace ridealong
