// SPDX-License-Identifier: GPL-3.0-or-later
// A week by day: field hours up, desk, report and travel hours down, what is planned hatched or outlined.
// Painted by hand; a click on a day or Enter asks for its hours. Says itself to screen readers, shows exact
// figures under the mouse, and copies itself as a table.
#pragma once

#include "measure/balance.h"

#include <QWidget>

namespace ridealong {

class BalanceChart : public QWidget
{
    Q_OBJECT
public:
    explicit BalanceChart(QWidget *parent = nullptr);
    void setWeek(const Balance &balance, Date today);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QString asRows() const;

Q_SIGNALS:
    void dayAsked(ridealong::Date on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Layout;
    Layout layOut() const;
    std::vector<const BalanceDay *> shownDays() const; // without weekends of which nothing is known
    void paintDay(QPainter &painter, const Layout &layout, size_t place) const;
    void paintLegend(QPainter &painter, const Layout &layout) const;
    const BalanceDay *dayAt(QPointF at) const;

    Balance m_week;
    Date m_today;
};

} // namespace ridealong
