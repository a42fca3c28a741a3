// SPDX-License-Identifier: GPL-3.0-or-later
// The open leads by their points under the draft, in the colours of the grades that they would have, and
// below them the floors as four handles: pulled with the mouse, or with the arrow keys by 1 and with Shift
// by 5.
#pragma once

#include "scoring/preview.h"

#include <QAbstractSlider>
#include <QWidget>
#include <array>

namespace ridealong {

class ModelDraft;

// One floor. The value is in points.
class FloorHandle : public QAbstractSlider
{
    Q_OBJECT
public:
    FloorHandle(char grade, QWidget *parent);
    QSize sizeHint() const override { return {14, 24}; }

Q_SIGNALS:
    void pulledTo(double x); // in the parent
    void stepped(int points);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

class Thresholds : public QWidget
{
    Q_OBJECT
public:
    explicit Thresholds(ModelDraft &draft, QWidget *parent = nullptr);
    void setScores(const std::array<uint32_t, scoreBins> &scores);
    void refresh(); // the floors
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    double xOf(double points) const;
    double barsHeight() const;
    void place();
    void move(size_t floor, double points);
    void paintBars(QPainter &painter) const;
    void paintScale(QPainter &painter) const;
    QString scoresAsRows() const;

    ModelDraft &m_draft;
    std::array<uint32_t, scoreBins> m_scores{};
    std::array<FloorHandle *, 4> m_handles{};
};

} // namespace ridealong
