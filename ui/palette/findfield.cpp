// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/findfield.h"

#include "leads/paint.h"
#include "shell/icons.h"
#include "shell/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace ridealong {

FindField::FindField(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(sizeHint().width());
    setText(tr("Find or run"));
    setAccessibleName(text());
    setToolTip(tr("Ctrl+K"));
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT asked({}); });
}

QSize FindField::sizeHint() const
{
    return {currentTheme().px(236), currentTheme().px(32)};
}

QSize FindField::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void FindField::paintEvent(QPaintEvent *)
{
    const auto &t = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    paintPanel(painter, box, 6, t.panel, hasFocus() ? t.accent : t.control, hasFocus() ? 2 : 1);
    paintIcon(painter, QRect(10, height() / 2 - 8, 16, 16), "search", t.t2);
    const double keyWide = t.px(46), keyTall = t.px(18);
    const bool showsKey = width() > t.px(160);
    paintText(painter, box.adjusted(33, 0, showsKey ? -keyWide - 12 : -8, 0), text(), t.font(13), t.t3);
    if (showsKey)
        paintKeyCap(painter, QRectF(width() - keyWide - 8, (height() - keyTall) / 2, keyWide, keyTall),
                    tr("Ctrl+K"), t);
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    if (!typed.isEmpty() && typed.front().isPrint() && typed != QLatin1String(" "))
        return Q_EMIT asked(typed);
    QAbstractButton::keyPressEvent(event);
}

} // namespace ridealong
