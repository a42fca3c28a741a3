// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/sparkline.h"

#include "base/words.h"
#include "leads/paint.h"
#include "lists/offer.h"
#include "shell/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace ridealong {

namespace {

QString whole()
{
    return percentWords(1);
}

} // namespace

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    offerChart(
        *this, [this] { return asRows(); }, {report::ColumnKind::text, report::ColumnKind::share},
        tr("Follow-up rate by week"));
}

QString Sparkline::asRows() const
{
    QString rows = tr("Week\tShare\n"); // the last one is this week
    for (size_t i = 0; i < m_values.size(); ++i)
        rows += QString::number(int(i) + 1 - int(m_values.size())) + u'\t' +
                (std::isnan(m_values[i]) ? QString() : QString::number(m_values[i], 'f', 4)) + u'\n';
    return rows;
}

void Sparkline::setValues(const std::vector<double> &values, const QString &first, const QString &spoken)
{
    m_values = values.size() < 2 ? std::vector<double>() : values;
    m_first = first;
    setAccessibleName(spoken);
    setToolTip(spoken);
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.empty())
        return;
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = t.font(TextRole::chart);
    const double lineHeight = QFontMetricsF(font).height();
    const double labelRoom = QFontMetricsF(font).horizontalAdvance(whole()) + 8;
    const QRectF plot(4, lineHeight / 2, width() - 8 - labelRoom, height() - lineHeight * 1.5 - 4);
    const auto at = [&](size_t i) {
        return QPointF(plot.left() + plot.width() * double(i) / double(m_values.size() - 1),
                       plot.bottom() - plot.height() * m_values[i]);
    };
    painter.setPen(QPen(t.ink[2], 1, Qt::DashLine));
    painter.drawLine(plot.topLeft(), plot.topRight());
    paintText(painter, {plot.right() + 6, plot.top() - lineHeight / 2, labelRoom, lineHeight}, whole(), font,
              t.t3);
    QPainterPath line(at(0));
    for (size_t i = 1; i < m_values.size(); ++i)
        line.lineTo(at(i));
    painter.strokePath(line, QPen(t.ink[0], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.ink[0]);
    painter.drawEllipse(at(0), 2.5, 2.5);
    painter.drawEllipse(at(m_values.size() - 1), 2.5, 2.5);
    // Below the first point, or above it where the line starts at the bottom of the picture.
    const double y = std::min(at(0).y() + 3, height() - lineHeight);
    paintText(painter, {0, y, double(width()), lineHeight}, m_first, font, t.t3);
}

GoalBar::GoalBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GoalBar::setShare(double share)
{
    m_share = std::isnan(share) ? 0 : share;
    update();
}

void GoalBar::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), 2, t.sub2, t.look == Look::highContrast ? t.line : t.sub2);
    const QRectF filled(0, 0, width() * std::clamp(m_share, 0.0, 1.0), height());
    if (filled.width() > 1)
        paintPanel(painter, filled, 2, t.ink[0], t.ink[0]);
}

} // namespace ridealong
