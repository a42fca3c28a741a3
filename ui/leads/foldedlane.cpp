// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/foldedlane.h"

#include "leads/carddrops.h"
#include "leads/paint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace ridealong {

FoldedLane::FoldedLane(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(title)
    , m_drops(new CardDrops(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setToolTip(tr("Unfold %1").arg(title));
    setCount(0);
}

void FoldedLane::setCount(int count)
{
    m_count = count;
    setAccessibleName(count == 1 ? tr("%1, one lead, folded").arg(m_title)
                                 : tr("%1, %2 leads, folded").arg(m_title, QLocale().toString(count)));
    update();
}

QSize FoldedLane::sizeHint() const
{
    return {currentTheme().px(32), currentTheme().px(120)};
}

void FoldedLane::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = m_drops->isOver() || hasFocus();
    const QColor fill = m_drops->isOver() ? t.accentTint : underMouse() ? t.sub2 : t.sub;
    paintPanel(painter, rect(), 10, fill, strong ? t.accent : t.line, strong ? 2 : 1);
    painter.translate(width(), 0);
    painter.rotate(90);
    const QRectF line(t.px(12), 0, height() - t.px(24), width());
    const QString count = QLocale().toString(m_count);
    const double room = QFontMetricsF(t.font(TextRole::body)).horizontalAdvance(count) + t.px(8);
    paintText(painter, line.adjusted(0, 0, -room, 0), m_title, t.font(TextRole::strong), t.t1);
    paintText(painter, line, count, t.font(TextRole::body), t.t3, Qt::AlignRight);
}

void FoldedLane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ridealong
