// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/routeview.h"

#include "leads/paint.h"
#include "lists/offer.h"
#include "render/chartpicture.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

namespace ridealong {

namespace {

constexpr double reach = 14; // pixels around a mark that mean it

} // namespace

RouteView::RouteView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Route"));
    offerChart(*this, [this] { return m_legs; });
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void RouteView::setSketch(report::RouteSketch sketch, QStringList names)
{
    m_sketch = std::move(sketch);
    m_names = std::move(names);
    m_current = std::min(m_current, int(m_sketch.marks.size()) - 1);
    setAccessibleDescription(m_sketch.description);
    update();
}

QSize RouteView::sizeHint() const
{
    return {425, 395};
}

int RouteView::markAt(QPointF at) const
{
    int best = -1;
    double least = reach;
    for (size_t i = 0; i < m_sketch.marks.size(); ++i) {
        const double away = std::hypot(m_sketch.marks[i].x - at.x(), m_sketch.marks[i].y - at.y());
        if (away <= least)
            least = away, best = int(i);
    }
    return best;
}

void RouteView::press(int mark)
{
    if (mark < 0 || mark >= int(m_sketch.marks.size()))
        return;
    m_current = mark;
    const auto &what = m_sketch.marks[size_t(mark)];
    if (what.stop != SIZE_MAX)
        Q_EMIT stopPressed(int(what.stop));
    else if (what.lead)
        Q_EMIT candidatePressed(what.lead);
}

void RouteView::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath clip;
    clip.addRoundedRect(QRectF(rect()), 8, 8);
    painter.save();
    painter.setClipPath(clip);
    painter.fillRect(rect(), t.look == Look::highContrast ? t.panel : t.sub);
    const auto light = t.look == Look::highContrast ? render::Palette::gray : render::Palette::light;
    render::Brush brush(t.isDark() ? render::Palette::dark : light);
    brush.paint(painter, m_sketch.picture);
    painter.restore();
    paintPanel(painter, rect(), 8, Qt::transparent, t.line);
    if (!hasFocus())
        return;
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::NoBrush);
    if (m_current >= 0) {
        const auto &mark = m_sketch.marks[size_t(m_current)];
        painter.drawEllipse(QPointF(mark.x, mark.y), reach + 1, reach + 1);
    } else {
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
}

void RouteView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

void RouteView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    press(markAt(event->position()));
    update();
}

void RouteView::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_sketch.marks.size());
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (!count || (!enter && !by))
        return QWidget::keyPressEvent(event);
    if (enter)
        return press(m_current);
    m_current = (m_current + by + (m_current < 0 && by < 0 ? 1 : 0) + count) % count;
    const auto &mark = m_sketch.marks[size_t(m_current)];
    QToolTip::showText(mapToGlobal(QPointF(mark.x, mark.y + 18).toPoint()), m_names.value(m_current), this);
    update();
}

void RouteView::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void RouteView::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

bool RouteView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(), mark < 0 ? QString() : m_names.value(mark), this);
        return true;
    }
    if (event->type() == QEvent::MouseMove)
        setCursor(markAt(static_cast<QMouseEvent *>(event)->position()) < 0 ? Qt::ArrowCursor
                                                                            : Qt::PointingHandCursor);
    return QWidget::event(event);
}

} // namespace ridealong
