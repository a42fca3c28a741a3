// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-offs in pictures: one bar of accepted, rejected and waiting, and a bar for each reason of a rejection.
// Each says its figures in words to a screen reader.
#pragma once

#include "measure/handoffs.h"

#include <QWidget>

namespace ridealong {

class OutcomeBar : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomeBar(QWidget *parent = nullptr);
    void setRow(const HandoffRow &row);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HandoffRow m_row;
};

class ReasonBars : public QWidget
{
    Q_OBJECT
public:
    explicit ReasonBars(QWidget *parent = nullptr);
    void setRow(const HandoffRow &row);
    QString asRows() const; // tabs and line ends
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintReason(QPainter &painter, const QRectF &line, size_t reason, double nameWidth, int most) const;

    HandoffRow m_row;
};

QString outcomeWords(const HandoffRow &row); // "27 accepted, 15 rejected, 4 waiting"

} // namespace ridealong
