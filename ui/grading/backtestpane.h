// SPDX-License-Identifier: GPL-3.0-or-later
// The back-test on the page: the chart, what it says in words, and what publishing would do.
#pragma once

#include "grading/backtestchart.h"

#include <QWidget>

class QChartView;
class QLabel;
class QLayout;

namespace ridealong {

struct PublishFacts
{
    uint32_t open = 0;
    QString next, before; // names of the models
};

class BacktestPane : public QWidget
{
    Q_OBJECT
public:
    explicit BacktestPane(QWidget *parent = nullptr);
    ~BacktestPane() override;
    void setBars(BacktestBars bars);
    void setFacts(const PublishFacts &facts);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *addText(Tone tone, TextRole role = TextRole::body);
    void addTitle(const QString &title);
    QLayout *makeChart();
    void fillLegend();
    void draw();

    BacktestBars m_bars;
    bool m_hasBars = false;
    QChartView *m_view;
    QWidget *m_legend;
    QLabel *m_basis = nullptr, *m_few = nullptr;
    QLabel *m_claim = nullptr, *m_counts = nullptr, *m_strength = nullptr, *m_caution = nullptr;
    QLabel *m_publish = nullptr;
    QLabel *m_beforeName = nullptr;
};

} // namespace ridealong
