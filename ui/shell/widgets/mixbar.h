// SPDX-License-Identifier: GPL-3.0-or-later
// The grade mix as a bar, A to E from the left, with the goal for A as a tick; and its legend with badges.
#pragma once

#include "leads/paint.h"

#include <QWidget>
#include <array>

class QHBoxLayout;

namespace ridealong {

class MixBar : public QWidget
{
    Q_OBJECT
public:
    explicit MixBar(int barHeight = 12, QWidget *parent = nullptr);
    void setShares(const GradeShares &shares);
    const GradeShares &shares() const { return m_shares; }
    QString asRows() const; // a line for each grade, tabs between
    QSize sizeHint() const override { return {160, m_barHeight + 6}; }
    QSize minimumSizeHint() const override { return {60, m_barHeight + 6}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    GradeShares m_shares;
    int m_barHeight;
};

// Five badges with a text each: a bold figure and a light one; a grade with neither is left out.
struct LegendText
{
    QString strong, weak;
};

class MixLegend : public QWidget
{
    Q_OBJECT
public:
    explicit MixLegend(QWidget *parent = nullptr);
    void setTexts(const std::array<LegendText, 5> &texts);

private:
    QHBoxLayout *m_row;
};

// Whole percents that add up to 100: the largest remainders are rounded up.
std::array<int, 5> wholePercents(const std::array<double, 5> &shares);

} // namespace ridealong
