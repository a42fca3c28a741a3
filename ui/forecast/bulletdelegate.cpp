// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/bulletdelegate.h"

#include "leads/secondink.h"
#include "shell/icons.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>
#include <algorithm>

namespace ridealong {

void BulletDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &t = currentTheme();
    const QVariant share = index.data(ForecastShareRole);
    const double scale = index.data(BulletScaleRole).toDouble();
    if (!share.isValid() || scale <= 0)
        return paintText(painter, rect, missing(), t.font(TextRole::body), t.t3);
    const double height = 11, top = rect.center().y() - height / 2 + 0.5;
    const auto wide = [&](double part) { return rect.width() * std::clamp(part / scale, 0.0, 1.0); };
    const double won = wide(index.data(WonShareRole).toDouble()), all = wide(share.toDouble());
    painter.setPen(Qt::NoPen);
    const SecondInk rest = secondInk(t);
    if (all > won)
        paintPanel(painter, QRectF(rect.left() + won, top, all - won, height), 2, rest.fill, rest.line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.ink[0]);
    if (won > 0)
        painter.drawRoundedRect(QRectF(rect.left(), top, std::max(1.0, won - 1), height), 2, 2);
    painter.fillRect(QRectF(rect.left() + wide(1) - 1, top - 4, 2, height + 8), t.t1);
}

void ByHandDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &t = currentTheme();
    const QString text = displayText(index.data(), QLocale());
    if (text.isEmpty())
        return paintText(painter, rect, missing(), t.font(TextRole::body), t.t3, Qt::AlignRight);
    const QFont font = t.font(13, QFont::DemiBold);
    paintDigits(painter, rect, text, font, t.t1);
    if (!index.data(ByHandRole).toBool())
        return;
    const int side = t.px(12);
    const int left = rect.right() - int(digitsWidth(text, font)) - side - 4;
    paintIcon(painter, {left, rect.center().y() - side / 2, side, side}, "pencil", t.accent);
}

void CheckDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    QStyleOptionButton box;
    box.state = QStyle::State_Enabled | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    const int side = 16;
    box.rect = {rect.left(), rect.center().y() - side / 2, side, side};
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter);
}

} // namespace ridealong
