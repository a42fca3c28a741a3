// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/linkcell.h"

#include "leads/paint.h"
#include "shell/theme.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace ridealong {

LinkCell::LinkCell(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LinkCell::sizeHint() const
{
    const QFontMetrics metrics(currentTheme().font(TextRole::body));
    return {metrics.horizontalAdvance(text()) + 8, currentTheme().px(30)};
}

QSize LinkCell::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void LinkCell::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    const QFont font = t.font(TextRole::body);
    const bool isHot = isEnabled() && (underMouse() || hasFocus());
    paintText(painter, QRectF(rect()).adjusted(0, 0, -4, 0), text(), font,
              isHot         ? t.accent
              : isEnabled() ? t.t1
                            : t.t3,
              Qt::AlignLeft | Qt::AlignVCenter);
    setToolTip(QFontMetrics(font).horizontalAdvance(text()) > width() - 4 ? text() : QString());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

void LinkCell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace ridealong
