// SPDX-License-Identifier: GPL-3.0-or-later
// The share of field hours over the last weeks in the room of a word, over the band of the goal. Weeks of
// which too little is known leave a gap. Painted by hand; copies itself as a table.
#pragma once

#include "measure/balance.h"

#include <QWidget>

namespace ridealong {

class TrendLine : public QWidget
{
    Q_OBJECT
public:
    explicit TrendLine(QWidget *parent = nullptr);
    void setWeeks(std::vector<Balance> weeks, const BookInfo &info);
    bool hasLine() const; // two weeks at least
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Balance> m_weeks;
    double m_low = 0, m_high = 0;
};

} // namespace ridealong
