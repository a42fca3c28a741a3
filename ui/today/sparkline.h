// SPDX-License-Identifier: GPL-3.0-or-later
// A rate over time in the room of two lines: from 0 to 100%, a dashed line at 100%, the first and last value
// named. Painted by hand.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

namespace ridealong {

class Sparkline : public QWidget
{
    Q_OBJECT
public:
    explicit Sparkline(QWidget *parent = nullptr);
    // Shares from 0 to 1; fewer than two show nothing. `first` is the label of the oldest ("25% in Jan").
    void setValues(const std::vector<double> &values, const QString &first, const QString &spoken);
    QString asRows() const; // a line for each week, tabs between
    QSize sizeHint() const override { return {150, 60}; }
    QSize minimumSizeHint() const override { return {60, 50}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_values;
    QString m_first;
};

// A bar of a share of a goal: filled in ink on a track.
class GoalBar : public QWidget
{
    Q_OBJECT
public:
    explicit GoalBar(QWidget *parent = nullptr);
    void setShare(double share);
    QSize sizeHint() const override { return {120, 6}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_share = 0;
};

} // namespace ridealong
