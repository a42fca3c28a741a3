// SPDX-License-Identifier: GPL-3.0-or-later
// How many open leads go from which grade to which: rows are the grades of today, columns those of the draft.
// A cell with leads that move can be chosen.
#pragma once

#include "scoring/preview.h"

#include <QWidget>
#include <optional>
#include <utility>

namespace ridealong {

using GradePair = std::pair<Grade, Grade>; // from, to

class MovesMatrix : public QWidget
{
    Q_OBJECT
public:
    explicit MovesMatrix(QWidget *parent = nullptr);
    void setPreview(const Preview &preview);
    const std::optional<GradePair> &chosen() const { return m_chosen; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

Q_SIGNALS:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF cell(int row, int column) const; // row 0 and column 0 are the heads
    uint32_t count(int row, int column) const;
    void choose(std::optional<GradePair> pair);
    void step(int by);
    void paintHeads(QPainter &painter) const;
    void paintCell(QPainter &painter, int row, int column) const;
    void paintTotals(QPainter &painter) const;
    void say();
    QString asRows() const;

    uint32_t m_open = 0;
    GradeCounts m_before{}, m_after{};
    std::array<GradeCounts, 6> m_matrix{};
    std::optional<GradePair> m_chosen;
};

} // namespace ridealong
