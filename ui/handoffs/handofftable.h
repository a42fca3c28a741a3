// SPDX-License-Identifier: GPL-3.0-or-later
// What became of hand-offs as a table: by source, by rep or by giver, with all of them in the last row. A row
// opens the leads behind it; the choice of the rows stays with the table.
#pragma once

#include "measure/handoffs.h"

#include <QWidget>

namespace ridealong {

class FittedTable;
class SectionHeader;
class SegmentedControl;
class StateView;

class HandoffTable : public QWidget
{
    Q_OBJECT
public:
    explicit HandoffTable(QWidget *parent = nullptr);
    void setPeriod(const Book &book, Period period, int days);

Q_SIGNALS:
    void opened(const QString &filter); // of the leads of a row

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void addRow(const HandoffRow &row, double goal, const QString &name);
    void fitColumns();

    const Book *m_book = nullptr;
    Period m_period;
    std::vector<std::vector<uint32_t>> m_leads; // of each row
    SectionHeader *m_header;
    SegmentedControl *m_by;
    FittedTable *m_table;
    StateView *m_empty;
};

} // namespace ridealong
