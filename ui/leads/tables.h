// SPDX-License-Identifier: GPL-3.0-or-later
// One way to set up every table: header, row height, hover, selection. The view owns what is made here.
#pragma once

#include <QHeaderView>

class QTableView;
class QTreeView;
class QAbstractItemView;

namespace ridealong {

// Of a header: 1 for the column by which the rows are sorted first, 2 for the next; below 0 where descending.
// A model that does not know it is sorted by the view's own indicator.
constexpr int SortPlaceRole = Qt::UserRole + 200;

// 32 at the normal text scale; follows the font.
int rowHeight();
// The header of a table: hairline below, the sorted column in semibold with a caret, aligned with its column
// (the model's Qt::TextAlignmentRole of the header).
class TableHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit TableHeader(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
};

void dressTable(QTableView &view);
void dressTree(QTreeView &view);
// True where the mouse is over any cell of the row; for views that dressTable() or dressTree() set up.
bool isHoveredRow(const QWidget *view, const QModelIndex &index);

} // namespace ridealong
