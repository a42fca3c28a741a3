// SPDX-License-Identifier: GPL-3.0-or-later
// The table of promises: groups that fold (Left, Right, Enter, a click), a check box for each row that shows
// and changes the selection, and the current row and the selection kept through every change of the book.
#pragma once

#include "followups/promisemodel.h"

#include <QTableView>

namespace ridealong {

class PromiseTable : public QTableView
{
    Q_OBJECT
public:
    explicit PromiseTable(PromiseModel &model, QWidget *parent = nullptr);

    // As PromiseModel::setSections(). Where the current row is gone, the one in its place is current.
    void setSections(std::vector<PromiseSection> sections, PromiseModel::Shows shows);
    const Promise *current() const { return m_model.promiseAt(currentIndex().row()); }
    std::vector<Promise> selected() const; // in the order of the list
    void setCurrentRow(int row);
    void clearSelectedRows(); // but the current one

Q_SIGNALS:
    void selectionCounted();
    void opened(uint32_t lead); // Enter, or a double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void dressColumns();
    void dressHeads();
    bool fold(int row, bool folded);
    std::vector<Promise> rowsBehind(int row) const;
    int firstListed(const std::vector<Promise> &promises) const;
    int rowNear(int row) const;
    void selectRows(const std::vector<Promise> &wanted);

    PromiseModel &m_model;
    std::vector<int> m_heads; // rows that are as low as the head of a group
    bool m_renewing = false;
};

} // namespace ridealong
