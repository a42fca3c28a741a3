// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/heatdelegate.h"

#include "leads/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace ridealong {

namespace {

void paintTile(QPainter &painter, const QRectF &rect, int value, const Theme &t)
{
    const size_t shade = size_t(std::clamp(value, 1, 5)) - 1;
    const QColor border = t.look == Look::highContrast ? t.line : t.skill[shade];
    paintPanel(painter, rect, 3, t.skill[shade], border);
    paintText(painter, rect, QString::number(value), t.font(TextRole::strong), t.onSkill[shade],
              Qt::AlignHCenter);
}

void paintName(QPainter &painter, const QRectF &rect, const QModelIndex &index, const Theme &t)
{
    const QString name = index.data().toString(), tag = index.data(HeatDelegate::TagTextRole).toString();
    const QFont font = t.font(TextRole::body);
    const double tagRoom = tag.isEmpty() ? 0 : tagWidth(tag, TagKind::accent, t) + 8;
    const double width =
        std::min(QFontMetricsF(font).horizontalAdvance(name) + 1, std::max(0.0, rect.width() - tagRoom));
    const bool quiet = index.data(HeatDelegate::QuietRole).toBool();
    paintText(painter, {rect.left(), rect.top(), width, rect.height()}, name, font, quiet ? t.t2 : t.t1);
    if (tag.isEmpty())
        return;
    const double height = t.px(20);
    paintTag(painter, {rect.left() + width + 8, rect.center().y() - height / 2, tagRoom - 8, height}, tag,
             TagKind::accent, t);
}

} // namespace

void HeatDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto &t = currentTheme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.widget && option.widget->hasFocus();
    if (selected)
        painter->fillRect(option.rect, focused ? t.accentTint : t.sub);
    if (selected && index.column() == 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          focused ? t.accent : t.line2);
    const QRectF rect(option.rect);
    if (const int value = index.data(ValueRole).toInt(); value)
        paintTile(*painter, rect.adjusted(2.5, 2.5, -2.5, -2.5), value, t);
    else if (index.column() == 0)
        paintName(*painter, rect.adjusted(24, 0, -8, 0), index, t);
    else if (index.data().toString().isEmpty())
        paintText(*painter, rect, QStringLiteral("–"), t.font(TextRole::body), t.t3, Qt::AlignHCenter);
    else {
        const bool last = index.column() + 1 == index.model()->columnCount();
        const bool strong = index.data(StrongRole).toBool();
        paintDigits(*painter, rect.adjusted(0, 0, last ? -20 : 0, 0), index.data().toString(),
                    t.font(strong ? TextRole::strong : TextRole::body), strong ? t.t1 : t.t2,
                    last ? Qt::AlignRight : Qt::AlignHCenter);
    }
    painter->restore();
}

} // namespace ridealong
