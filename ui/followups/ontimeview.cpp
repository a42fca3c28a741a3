// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups/ontimeview.h"

#include "lists/offer.h"

#include <QChart>
#include <QLineSeries>
#include <QToolTip>
#include <cmath>
#include <memory>

namespace ridealong {

OnTimeView::OnTimeView(QWidget *parent)
    : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(200, 90);
    setAccessibleName(tr("Follow-ups done on time, by week"));
    using Holds = report::ColumnKind;
    offerChart(*this, [this] { return onTimeAsRows(m_weeks); },
               {Holds::text, Holds::number, Holds::number, Holds::share});
}

OnTimeView::~OnTimeView() = default;

void OnTimeView::setWeeks(const std::vector<StepWeek> &weeks)
{
    if (weeks == m_weeks)
        return; // a chart costs more than all that a commit does
    m_weeks = weeks;
    setAccessibleDescription(onTimeInWords(weeks));
    draw();
}

void OnTimeView::draw()
{
    const std::unique_ptr<QChart> old(chart());
    auto *fresh = onTimeChart(m_weeks, currentTheme());
    setChart(fresh);
    for (auto *series : fresh->series())
        if (auto *line = qobject_cast<QLineSeries *>(series))
            connect(line, &QLineSeries::hovered, this, &OnTimeView::showTip);
}

void OnTimeView::showTip(QPointF at, bool on)
{
    const auto week = size_t(std::max(0L, std::lround(at.x())));
    if (on && week < m_weeks.size())
        QToolTip::showText(QCursor::pos(), weekInWords(m_weeks[week]), this);
    else
        QToolTip::hideText();
}

void OnTimeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_weeks.empty())
        draw();
    QChartView::changeEvent(event);
}

} // namespace ridealong
