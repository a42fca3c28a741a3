// SPDX-License-Identifier: GPL-3.0-or-later
// A short table as a part of a page: as high as its rows, so that the page scrolls and not the table. The
// model is its own and holds finished texts; longer lists belong into a view of their own.
#pragma once

#include <QTableView>

class QStandardItem;
class QStandardItemModel;

namespace ridealong {

struct FittedColumn
{
    QString title;
    int width = 0; // 0 takes what is left
    bool right = false;
    const char *measure = nullptr; // whose definition explains the column
};

class FittedTable : public QTableView
{
    Q_OBJECT
public:
    FittedTable(const QString &name, const std::vector<FittedColumn> &columns, QWidget *parent = nullptr);

    // Where a click is only to choose a row, a double click and Enter open it.
    void openOnDoubleClick();
    void clearRows();
    // Takes the items; a missing one is an empty cell. The first says the row to screen readers.
    void addRow(const QList<QStandardItem *> &items, const QString &spoken);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowOpened(int row); // Enter, or a click

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItemModel *m_rows;
};

// A cell with a text; `role` and `value` are what its delegate asks for.
QStandardItem *makeCell(const QString &text = {});
QStandardItem *makeCell(const QString &text, int role, const QVariant &value);

} // namespace ridealong
