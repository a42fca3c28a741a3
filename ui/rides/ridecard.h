// SPDX-License-Identifier: GPL-3.0-or-later
// A ride-along in the week: rep, times, the stops' grades, how far and how long, and its state. Enter and a
// click open it; Alt+Left and Alt+Right, or the mouse, move it to another day; Delete cancels it.
#pragma once

#include "rides/weekfacts.h"

#include <QWidget>

namespace ridealong {

inline constexpr char rideMime[] = "application/x-ridealong-ride";

class RideCard : public QWidget
{
    Q_OBJECT
public:
    explicit RideCard(QWidget *parent = nullptr);
    void setRide(const Book &book, RideFacts facts, bool mayChange);
    const RideFacts &ride() const { return m_facts; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened();
    void dayAsked(int by);
    void cancelAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool isMovable() const;
    void paintWords(QPainter &painter) const;
    void paintStops(QPainter &painter, double top) const;

    RideFacts m_facts;
    QString m_name, m_initials, m_size;
    bool m_mayChange = false;
    QPoint m_pressed;
};

} // namespace ridealong
