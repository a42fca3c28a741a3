// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/carddelegate.h"

#include "leads/roles.h"
#include "shell/icons.h"

#include <QPainter>
#include <QPainterPath>

namespace ridealong {

namespace {

constexpr int padding = 12;
constexpr int avatarSide = 20;

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

DueState dueOf(const QModelIndex &index)
{
    return DueState(index.data(DueStateRole).toInt());
}

int gradeOf(const QModelIndex &index)
{
    const QVariant grade = index.data(GradeRole);
    return grade.isValid() ? grade.toInt() : -1;
}

// One line of text of a card, centred on `y` of the design's 99 px.
QRectF lineAt(const QRectF &card, double y, const Theme &t)
{
    const double height = 18 * t.scale;
    return {card.left() + padding, card.top() + y * t.scale - height / 2, card.width() - 2 * padding + 2,
            height};
}

void paintHead(QPainter &painter, const QRectF &card, const QModelIndex &index, const Theme &t)
{
    const QRectF line = lineAt(card, 19, t);
    const double top = line.center().y() - avatarSide / 2.0;
    paintGradeBadge(painter, {line.left(), top, 20, 20}, gradeOf(index), t);
    const QRectF avatar(line.right() - avatarSide, top, avatarSide, avatarSide);
    if (const QString initials = textOf(index, InitialsRole); !initials.isEmpty())
        paintAvatar(painter, avatar, initials, t);
    const QRectF rest = line.adjusted(28, 0, -avatarSide - 6, 0);
    paintText(painter, rest, textOf(index, ValueTextRole), t.font(14, QFont::DemiBold), t.t1);
    if (index.data(WonRole).toBool())
        paintText(painter, rest, textOf(index, DueTextRole), t.font(TextRole::secondary), t.t3,
                  Qt::AlignRight);
}

void paintNames(QPainter &painter, const QRectF &card, const QModelIndex &index, const Theme &t)
{
    const QRectF name = lineAt(card, 43, t);
    paintText(painter, name, textOf(index, CompanyRole), t.font(13, QFont::DemiBold), t.t1);
    if (index.data(WonRole).toBool())
        return;
    const QString next = textOf(index, NextStepRole);
    const QString below = next.isEmpty() ? textOf(index, CityRole) : next;
    paintText(painter, lineAt(card, 60, t), below, t.font(TextRole::secondary), t.t2);
}

double paintAge(QPainter &painter, const QRectF &line, const QModelIndex &index, const Theme &t)
{
    const QVariant age = index.data(AgeDaysRole);
    if (!age.isValid())
        return 0;
    const int days = age.toInt(), normal = index.data(NormalDaysRole).toInt();
    const bool stale = isStale(days, normal);
    const QString text = CardDelegate::tr("%1 d", "days").arg(days);
    const QFont font = t.font(12, stale ? QFont::DemiBold : QFont::Normal);
    paintDigits(painter, line, text, font, stale ? t.risk : t.t3);
    const double right = line.right() - digitsWidth(text, font) - 6;
    paintAgeing(painter, {right - 24, line.center().y() - 2, 24, 4}, days, normal, t);
    return line.right() - right + (normal > 0 ? 30 : 0);
}

void paintFoot(QPainter &painter, const QRectF &card, const QModelIndex &index, const Theme &t)
{
    const QRectF line = lineAt(card, 82, t);
    const double taken = paintAge(painter, line, index, t);
    const auto due = dueOf(index);
    const bool late = due == DueState::overdue, none = due == DueState::none;
    const QColor color = late ? t.risk : t.t2;
    const QRect icon(int(line.left()) + 1, int(line.center().y()) - 7, 14, 14);
    paintIcon(painter, icon, none ? "minus" : "clock", color);
    const QString text = none ? CardDelegate::tr("No next step") : textOf(index, DueTextRole);
    const QFont font = t.font(12, late ? QFont::DemiBold : QFont::Normal);
    paintText(painter, line.adjusted(19, 0, -taken, 0), text, font, color);
}

void paintRiskEdge(QPainter &painter, const QRectF &card, const Theme &t)
{
    QPainterPath whole;
    whole.addRoundedRect(card, 8, 8);
    QPainterPath inner;
    inner.addRoundedRect(card.adjusted(3, 0, 8, 0), 7, 7);
    painter.fillPath(whole.subtracted(inner).intersected(whole), t.risk);
}

void paintFrame(QPainter &painter, const QRectF &card, bool selected, bool hovered, bool late, const Theme &t)
{
    const QColor fill = selected ? t.accentTint : t.cardFill;
    const QColor border = hovered ? t.line2 : t.isDark() ? t.line2 : t.line;
    paintPanel(painter, card, 8, fill, border);
    if (late)
        paintRiskEdge(painter, card, t);
    if (selected)
        paintPanel(painter, card, 8, Qt::transparent, t.accent, 2);
}

void paintPlaceholder(QPainter &painter, const QRectF &card, const QModelIndex &index, const Theme &t)
{
    painter.setPen(QPen(t.control, 1, Qt::DashLine));
    painter.setBrush(t.sub);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRectF text = card.adjusted(padding, 0, -padding, 0);
    paintText(painter, text, textOf(index, CompanyRole), t.font(TextRole::secondary), t.t3, Qt::AlignHCenter);
}

void paintCard(QPainter &painter, const QRectF &card, const QModelIndex &index, const Theme &t)
{
    paintHead(painter, card, index, t);
    paintNames(painter, card, index, t);
    if (!index.data(WonRole).toBool())
        paintFoot(painter, card, index, t);
}

} // namespace

int cardHeight(bool won)
{
    return currentTheme().px(won ? 66 : 99);
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const auto &t = currentTheme();
    const QRectF card(option.rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PlaceholderRole).toBool()) {
        paintPlaceholder(*painter, card, index, t);
    } else {
        const bool late = dueOf(index) == DueState::overdue && !index.data(WonRole).toBool();
        paintFrame(*painter, card, option.state & QStyle::State_Selected,
                   option.state & QStyle::State_MouseOver, late, t);
        paintCard(*painter, card, index, t);
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {120, cardHeight(index.data(WonRole).toBool())};
}

QPixmap cardPixmap(const QModelIndex &index, int width, double ratio)
{
    const auto &t = currentTheme();
    const int height = cardHeight(index.data(WonRole).toBool()), margin = 12;
    QPixmap pixmap(QSize(width + 2 * margin, height + 2 * margin) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(width / 2.0 + margin, height / 2.0 + margin);
    painter.rotate(2);
    const QRectF card(-width / 2.0, -height / 2.0, width, height);
    for (int i = 0; i < 4; ++i)
        paintPanel(painter, card.translated(0, 4).adjusted(-i, -i, i, i), 8 + i, QColor(0, 0, 0, 14),
                   Qt::transparent);
    paintPanel(painter, card, 8, t.cardFill, t.accent, 2);
    paintCard(painter, card, index, t);
    return pixmap;
}

} // namespace ridealong
