// SPDX-License-Identifier: GPL-3.0-or-later
// The headline figure "Field vs desk": the share of the week in the field, its trend, the goal, what the plan
// makes of it, the own share of paperwork, and the columns of the days.
#pragma once

#include "measure/balance.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ridealong {

class BalanceChart;
class TrendLine;

struct FieldFacts
{
    Balance week;
    std::vector<Balance> trend; // oldest first, this week last
    double updateSeconds = 0;   // the median on this laptop; 0 before any
    int partsToSay = 0;
};
FieldFacts fieldFacts(const Book &book, uint32_t person);

class FieldFigure : public QWidget
{
    Q_OBJECT
public:
    explicit FieldFigure(QWidget *parent = nullptr);
    void setFacts(const Book &book, const FieldFacts &facts);
    BalanceChart *chart() const { return m_chart; }

Q_SIGNALS:
    void hoursAsked(ridealong::Date on);

private:
    QLabel *m_share, *m_hours, *m_goal, *m_paperwork;
    TrendLine *m_trend;
    QPushButton *m_say;
    BalanceChart *m_chart;
};

// "36% paperwork, 4.8 s to log a call"
QString paperworkWords(const FieldFacts &facts);

} // namespace ridealong
