// SPDX-License-Identifier: GPL-3.0-or-later
#include "balance/trendline.h"

#include "balance/balancewords.h"
#include "lists/offer.h"
#include "shell/theme.h"

#include <QPainter>
#include <algorithm>

namespace ridealong {

namespace {

bool isKnown(const Balance &week)
{
    return !week.tooLittle && !std::isnan(week.fieldShare);
}

} // namespace

TrendLine::TrendLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    using Holds = report::ColumnKind;
    offerChart(
        *this, [this] { return trendAsRows(m_weeks); },
        {Holds::text, Holds::number, Holds::number, Holds::number, Holds::number, Holds::share},
        tr("Share of field hours by week"));
}

void TrendLine::setWeeks(std::vector<Balance> weeks, const BookInfo &info)
{
    m_weeks = std::move(weeks);
    m_low = info.fieldGoalLow;
    m_high = info.fieldGoalHigh;
    setAccessibleName(tr("Share of field hours, last weeks"));
    setAccessibleDescription(trendInWords(m_weeks));
    setToolTip(trendInWords(m_weeks));
    setVisible(hasLine());
    update();
}

bool TrendLine::hasLine() const
{
    return std::ranges::count_if(m_weeks, isKnown) >= 2;
}

QSize TrendLine::sizeHint() const
{
    return {currentTheme().px(72), currentTheme().px(30)};
}

void TrendLine::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = QRectF(rect()).adjusted(3, 3, -3, -3);
    const auto y = [&](double share) { return plot.bottom() - plot.height() * share; };
    painter.fillRect(QRectF(plot.left(), y(m_high), plot.width(), y(m_low) - y(m_high)), t.sub2);
    const double step = plot.width() / double(std::max<size_t>(m_weeks.size() - 1, 1));
    QPointF last;
    bool drawn = false;
    painter.setPen(QPen(t.ink[0], 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (size_t i = 0; i < m_weeks.size(); ++i) {
        if (!isKnown(m_weeks[i]))
            continue;
        const QPointF at(plot.left() + double(i) * step, y(m_weeks[i].fieldShare));
        if (drawn)
            painter.drawLine(last, at);
        last = at;
        drawn = true;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.ink[0]);
    if (drawn)
        painter.drawEllipse(last, 2.5, 2.5);
}

} // namespace ridealong
