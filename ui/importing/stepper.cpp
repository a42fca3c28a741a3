// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/stepper.h"

#include "leads/paint.h"
#include "shell/icons.h"

#include <QPainter>
#include <cmath>

namespace ridealong {

namespace {

constexpr int disc = 20;
constexpr int textGap = 8;
constexpr int lineGap = 12;
constexpr int lineWidth = 26;

QFont stepFont(bool current)
{
    return currentTheme().font(current ? TextRole::strong : TextRole::body);
}

double widthOf(const QString &text, bool current)
{
    return std::ceil(QFontMetricsF(stepFont(current)).horizontalAdvance(text));
}

} // namespace

Stepper::Stepper(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setCurrent(0);
}

void Stepper::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

QSize Stepper::sizeHint() const
{
    double width = 0;
    for (const QString &step : m_steps)
        width += disc + textGap + widthOf(step, true) + 2 * lineGap + lineWidth;
    return {int(width), currentTheme().px(28)};
}

void Stepper::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool done = i < m_current, now = i == m_current;
        const QRectF circle(x, (height() - disc) / 2.0, disc, disc);
        const QColor fill = now ? t.accent : done ? t.ink[0] : t.sub2;
        paintPanel(painter, circle, disc / 2.0, fill, t.look == Look::highContrast ? t.line : fill);
        if (done)
            paintIcon(painter, circle.toRect().adjusted(4, 4, -4, -4), "check", t.panel);
        else
            paintText(painter, circle, QString::number(i + 1), t.font(11, QFont::DemiBold),
                      now ? t.onAccent : t.t3, Qt::AlignHCenter);
        x += disc + textGap;
        const double width = widthOf(m_steps[i], now);
        paintText(painter, {x, 0, width + 2, double(height())}, m_steps[i], stepFont(now), now ? t.t1 : t.t2);
        x += width + lineGap;
        if (i + 1 < m_steps.size())
            painter.fillRect(QRectF(x, height() / 2, lineWidth, 1), t.line2);
        x += lineWidth + lineGap;
    }
}

} // namespace ridealong
