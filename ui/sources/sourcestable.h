// SPDX-License-Identifier: GPL-3.0-or-later
// Which source pays, as a table that is as high as its rows: a cell opens the leads behind its figure (a
// click, Enter), Right and Left show and hide the campaigns of a source, a click on a head or O sorts. Pages
// Sources and Forecast show it. The book must outlive it.
#pragma once

#include "sources/sourcesmodel.h"

#include <QTableView>

namespace ridealong {

class SourcesTable : public QTableView
{
    Q_OBJECT
public:
    explicit SourcesTable(QWidget *parent = nullptr);

    // `mostSources` shows so many, the first; 0 all. The current cell and what is unfolded stay.
    void setRows(const Book &book, SourceFacts facts, int mostSources = 0);
    void setSet(SourceSet set);
    SourceSet set() const { return m_set; }
    SourcesModel &rows() const { return *m_model; }
    void openCell(const QModelIndex &cell);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QString &filter); // of exactly the leads behind a figure
    void sorted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dressColumns();
    void fitColumns();
    void sortBy(int column);
    void goTo(const SourceRow &row, int column);
    bool fold(bool folded);

    const Book *m_book = nullptr;
    SourcesModel *m_model;
    SourceSet m_set = SourceSet::returns;
};

} // namespace ridealong
