// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast by rep, month, grade or process: won, weighted, forecast, goal, and the share of the goal as a
// bullet. A cell leads to the leads behind it; F2 or a double click on the forecast asks for one by hand, on
// the goal for quotas.
#pragma once

#include "forecast/forecastfacts.h"

#include <QWidget>

class QModelIndex;
class QPushButton;
class QStandardItem;

namespace ridealong {

class FittedTable;
class SectionHeader;
class SegmentedControl;
class StateView;

class ForecastTable : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastTable(QWidget *parent = nullptr);

    void setRows(const Book &book, std::vector<ForecastRow> rows, const ForecastFacts &facts);
    ForecastBy by() const;
    void setBy(ForecastBy by);
    void setOneRep();                                               // there is nobody to compare with
    const std::vector<ForecastRow> &rows() const { return m_rows; } // the last is the whole
    FittedTable *table() const { return m_table; }
    void editCurrent(); // the forecast of the chosen row, else of the first; or the goal that was chosen

Q_SIGNALS:
    void byChanged();
    void wonOpened(const ridealong::ForecastRow &row);
    void openOpened(const ridealong::ForecastRow &row);
    void overrideAsked(const ridealong::ForecastRow &row);
    void quotasAsked(uint32_t person);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addRow(const Book &book, const ForecastRow &row, double scale);
    QStandardItem *titleCell(const Book &book, const ForecastRow &row, const QString &name) const;
    QString nameOf(const Book &book, const ForecastRow &row) const;
    void openCell(const QModelIndex &index);
    void editCell(const QModelIndex &index);
    bool isAll(int row) const { return row + 1 == int(m_rows.size()); }

    SegmentedControl *m_by;
    QPushButton *m_quotas;
    FittedTable *m_table;
    std::vector<ForecastRow> m_rows;
    bool m_quarter = true;
};

} // namespace ridealong
