// SPDX-License-Identifier: GPL-3.0-or-later
// Demonstrations by week as columns, the two weeks after a ride-along strong, ride-alongs as marks below, and
// at the right what both kinds of weeks give. Weeks are chosen by mouse or arrow keys and opened by Enter; it
// says itself in words and copies as a table.
#pragma once

#include "measure/coaching.h"

#include <QWidget>

namespace ridealong {

QString demosInWords(const DemoWeeks &demos);
QString demosAsRows(const DemoWeeks &demos);

class DemoChart : public QWidget
{
    Q_OBJECT
public:
    explicit DemoChart(QWidget *parent = nullptr);
    void setDemos(const DemoWeeks &demos);
    const DemoWeeks &demos() const { return m_demos; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(ridealong::Week week);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    double keyRoom() const; // of what stands at the right
    QRectF placeOf(size_t week) const;
    int weekAt(QPointF at) const;
    void open(int week);
    void paintWeek(QPainter &painter, size_t week) const;
    void paintKey(QPainter &painter) const;

    DemoWeeks m_demos;
    int m_current = 0;
};

} // namespace ridealong
