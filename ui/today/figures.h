// SPDX-License-Identifier: GPL-3.0-or-later
// The row of headline figures of the Today page: field vs desk, follow-up rate with what is overdue, effort
// on A's, the quarter's forecast. What the book says nothing about says so. Two rows where room is short.
#pragma once

#include "today/todayfacts.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace ridealong {

class FieldFigure;
class GoalBar;
class MixBar;
class MixLegend;
class Sparkline;

class TodayFigures : public QWidget
{
    Q_OBJECT
public:
    explicit TodayFigures(QWidget *parent = nullptr);
    void setFacts(const Book &book, const TodayFacts &facts);
    FieldFigure *field() const { return m_field; }

Q_SIGNALS:
    void overdueAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFollowUp();
    QWidget *makeEffort();
    QWidget *makeForecast();
    void showFollowUp(const Book &book, const TodayFacts &facts);
    void showEffort(const TodayFacts &facts);
    void showForecast(const Book &book, const TodayFacts &facts);

    QBoxLayout *m_halves = nullptr;
    QWidget *m_between = nullptr, *m_below = nullptr; // hairlines
    FieldFigure *m_field = nullptr;
    QLabel *m_rate = nullptr, *m_touched = nullptr;
    QWidget *m_overdue = nullptr;
    Sparkline *m_line = nullptr;
    QLabel *m_onA = nullptr, *m_goal = nullptr;
    MixBar *m_mix = nullptr;
    MixLegend *m_legend = nullptr;
    QLabel *m_quarter = nullptr, *m_forecast = nullptr, *m_short = nullptr;
    GoalBar *m_attained = nullptr;
};

} // namespace ridealong
