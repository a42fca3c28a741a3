// SPDX-License-Identifier: GPL-3.0-or-later
// The chart of follow-ups done on time on the screen: follows the theme, shows the figures of a week under
// the mouse, says itself to screen readers, and copies itself as a table.
#pragma once

#include "followups/ontimechart.h"

#include <QChartView>

namespace ridealong {

class OnTimeView : public QChartView
{
    Q_OBJECT
public:
    explicit OnTimeView(QWidget *parent = nullptr);
    ~OnTimeView() override;
    void setWeeks(const std::vector<StepWeek> &weeks); // enough for a line
    const std::vector<StepWeek> &weeks() const { return m_weeks; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw();
    void showTip(QPointF at, bool on);

    std::vector<StepWeek> m_weeks;
};

} // namespace ridealong
