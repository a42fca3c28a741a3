// SPDX-License-Identifier: GPL-3.0-or-later
// What following up is worth: the factors of the rule of 45 as one line, revenue at the rate of now, at one
// that is wished for and at all of them as bars, and who or what it comes from as a table. It tells which
// rate or grouping was chosen; the page reads the book.
#pragma once

#include "measure/followuprevenue.h"

#include <QWidget>

class QLabel;

namespace ridealong {

class FittedTable;
class PointsSpin;
class SegmentedControl;
class WorthBars;

class WorthPane : public QWidget
{
    Q_OBJECT
public:
    explicit WorthPane(QWidget *parent = nullptr);

    void setWorth(const Book &book, const FollowUpRevenue &worth, int asked);
    void setRows(const Book &book, const std::vector<FollowUpRow> &rows);
    double wished() const; // 0-1
    FollowUpBy by() const;
    void setOneRep(); // there is nobody to compare with

Q_SIGNALS:
    void wishedChanged();
    void byChanged();
    void rowOpened(const std::string &key, uint32_t person);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRule();
    QWidget *makeBars();
    QWidget *makeTable();

    std::vector<QLabel *> m_factors; // inquiries, buy rate, follow-up rate, share, sale, revenue
    QLabel *m_origin = nullptr;
    PointsSpin *m_wished = nullptr;
    WorthBars *m_bars = nullptr;
    QLabel *m_gain = nullptr;
    SegmentedControl *m_by = nullptr;
    FittedTable *m_table = nullptr;
    QLabel *m_empty = nullptr;
    std::vector<std::pair<std::string, uint32_t>> m_rows;
};

} // namespace ridealong
