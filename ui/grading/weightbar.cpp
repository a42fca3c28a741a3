// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/weightbar.h"

#include "shell/theme.h"

#include <QPainter>
#include <algorithm>

namespace ridealong {

namespace {

constexpr double barHeight = 8;

} // namespace

WeightBar::WeightBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(40);
    setMaximumWidth(120);
}

QSize WeightBar::sizeHint() const
{
    return {120, 18};
}

void WeightBar::setWeight(double weight, double was, double most)
{
    m_weight = weight;
    m_was = was;
    m_most = std::max(most, 1.0);
    update();
}

void WeightBar::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto at = [this](double points) { return std::min(points / m_most, 1.0) * width(); };
    const double top = (height() - barHeight) / 2;
    const auto bar = [&](double wide, const QColor &color) {
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(0, top, wide, barHeight), 2, 2);
    };
    bar(width(), t.sub2);
    if (m_weight > 0)
        bar(at(m_weight), t.ink[0]);
    if (m_was < 0 || m_was == m_weight)
        return;
    const double x = std::min(at(m_was), width() - 2.0);
    painter.fillRect(QRectF(x - 2, top - 4, 4, barHeight + 8), t.panel);
    painter.fillRect(QRectF(x - 1, top - 4, 2, barHeight + 8), t.t1);
}

} // namespace ridealong
