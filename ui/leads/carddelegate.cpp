// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/carddelegate.h"

#include "leads/leadwords.h"
#include "leads/roles.h"
#include "shell/icons.h"

#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace ridealong {

namespace {

constexpr int badgeSide = 20;
constexpr int iconRoom = 18, barRoom = 30; // of the foot, with the gaps beside them

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

// Whether the day of a closed lead has room beside its amount, or stands below its name.
bool hasDayBeside(int width, const Theme &t)
{
    return width >= t.px(150 + moneyRoom());
}

int paddingOf(const QRectF &card, const Theme &t)
{
    return isNarrowCard(int(card.width()), t) ? 8 : 12;
}

// One line of text of a card, centred on `y` of the design's 99 px.
QRectF lineAt(const QRectF &card, double y, const Theme &t)
{
    const double height = 18 * t.scale;
    const int padding = paddingOf(card, t);
    return {card.left() + padding, card.top() + y * t.scale - height / 2, card.width() - 2 * padding + 2,
            height};
}

// The avatar stands in the corner, or lower where the amount needs its room: "110 Tsd. $" on a narrow card.
struct Head
{
    QRectF badge, amount, avatar;
    bool isLower = false;
};

Head headOf(const QRectF &card, const QModelIndex &index, const Theme &t)
{
    const QRectF line = lineAt(card, 19, t);
    const double side = t.px(badgeSide), top = line.center().y() - side / 2;
    const QFontMetricsF metrics(t.font(14, QFont::DemiBold));
    Head head{.badge = {line.left(), top, side, side},
              .amount = line.adjusted(side + 8, 0, -side - 6, 0),
              .avatar = {line.right() - side, top, side, side}};
    head.isLower = metrics.horizontalAdvance(textOf(index, ValueTextRole)) > head.amount.width() + 0.5;
    if (head.isLower) {
        head.amount.setRight(line.right());
        head.avatar.moveTop(lineAt(card, 61, t).center().y() - side / 2);
    }
    return head;
}

void paintHead(QPainter &painter, const QRectF &card, const QModelIndex &index, const Theme &t)
{
    const Head head = headOf(card, index, t);
    const QRectF &rest = head.amount;
    paintGradeBadge(painter, head.badge, gradeOf(index), t);
    if (const QString initials = textOf(index, InitialsRole); !initials.isEmpty())
        paintAvatar(painter, head.avatar, initials, t);
    paintText(painter, rest, textOf(index, ValueTextRole), t.font(14, QFont::DemiBold), t.t1);
    if (index.data(ClosedRole).toBool() && hasDayBeside(int(card.width()), t))
        paintText(painter, rest, textOf(index, DueTextRole), t.font(TextRole::secondary), t.t3,
                  Qt::AlignRight);
}

void paintNames(QPainter &painter, const QRectF &card, const QModelIndex &index, const Theme &t)
{
    const QRectF name = lineAt(card, 43, t);
    paintText(painter, name, textOf(index, CompanyRole), t.font(13, QFont::DemiBold), t.t1);
    if (index.data(ClosedRole).toBool()) {
        if (!hasDayBeside(int(card.width()), t))
            paintText(painter, lineAt(card, 60, t), textOf(index, DueTextRole), t.font(TextRole::secondary),
                      t.t3);
        return;
    }
    const QString next = textOf(index, NextStepRole);
    const QString below = next.isEmpty() ? textOf(index, CityRole) : next;
    QRectF line = lineAt(card, 60, t);
    if (const Head head = headOf(card, index, t); head.isLower)
        line.setRight(head.avatar.left() - 4);
    paintText(painter, line, below, t.font(TextRole::secondary), t.t2);
}

// What the foot says, and how much of it has room: the bar gives way first, then the sign, then the age.
struct Foot
{
    DueState due;
    QString text, age;
    int days = 0, normal = 0;
    QFont font, ageFont;

    bool isLate() const { return due == DueState::overdue; }
    bool isStale() const { return ridealong::isStale(days, normal); }
};

Foot footOf(const QModelIndex &index, const Theme &t)
{
    Foot foot{.due = dueOf(index), .text = {}, .age = {}, .font = {}, .ageFont = {}};
    const QVariant age = index.data(AgeDaysRole);
    foot.days = age.toInt();
    foot.normal = age.isValid() ? index.data(NormalDaysRole).toInt() : 0;
    foot.age = age.isValid() ? CardDelegate::tr("%1 d", "days").arg(foot.days) : QString();
    foot.text = foot.due == DueState::none ? CardDelegate::tr("No next step") : textOf(index, DueTextRole);
    foot.font = t.font(12, foot.isLate() ? QFont::DemiBold : QFont::Normal);
    foot.ageFont = t.font(12, foot.isStale() ? QFont::DemiBold : QFont::Normal);
    return foot;
}

void paintFoot(QPainter &painter, const QRectF &card, const QModelIndex &index, const Theme &t)
{
    const Foot foot = footOf(index, t);
    QRectF line = lineAt(card, 82, t);
    const double words = QFontMetricsF(foot.font).horizontalAdvance(foot.text);
    const double age = foot.age.isEmpty() ? 0 : digitsWidth(foot.age, foot.ageFont) + 6;
    const bool sign = !isNarrowCard(int(card.width()), t) && iconRoom + words + age <= line.width();
    const bool bar = foot.normal > 0 && (sign ? iconRoom : 0) + words + age + barRoom <= line.width();
    const bool days = age > 0 && words + age <= line.width();
    const QColor color = foot.isLate() ? t.risk : t.t2;
    if (days)
        paintDigits(painter, line, foot.age, foot.ageFont, foot.isStale() ? t.risk : t.t3);
    if (bar)
        paintAgeing(painter, {line.right() - age - 24, line.center().y() - 2, 24, 4}, foot.days, foot.normal,
                    t);
    if (sign) {
        const QRect icon(int(line.left()) + 1, int(line.center().y()) - 7, 14, 14);
        paintIcon(painter, icon, foot.due == DueState::none ? "minus" : "clock", color);
        line.setLeft(line.left() + iconRoom + 1);
    }
    paintText(painter, line, foot.text, foot.font, color);
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
    const QRectF text = card.adjusted(paddingOf(card, t), 0, -paddingOf(card, t), 0);
    paintText(painter, text, textOf(index, CompanyRole), t.font(TextRole::secondary), t.t3, Qt::AlignHCenter);
}

void paintCard(QPainter &painter, const QRectF &card, const QModelIndex &index, const Theme &t)
{
    paintHead(painter, card, index, t);
    paintNames(painter, card, index, t);
    if (!index.data(ClosedRole).toBool())
        paintFoot(painter, card, index, t);
}

// How many cards are dragged, on the corner of the first.
void paintNumber(QPainter &painter, QPointF centre, int cards, const Theme &t)
{
    const QString number = QLocale().toString(cards);
    const QFont font = t.font(12, QFont::DemiBold);
    const double height = t.px(20);
    const double width = std::max(height, QFontMetricsF(font).horizontalAdvance(number) + t.px(12));
    const QRectF pill(centre.x() - height / 2, centre.y() - height / 2, width, height);
    paintPanel(painter, pill, height / 2, t.accent, Qt::transparent);
    paintText(painter, pill, number, font, t.onAccent, Qt::AlignHCenter);
}

} // namespace

bool isNarrowCard(int width, const Theme &theme)
{
    return width < theme.px(150);
}

int cardHeight(bool won, int width)
{
    const Theme &t = currentTheme();
    return t.px(!won ? 99 : hasDayBeside(width, t) ? 66 : 78);
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
        const bool late = dueOf(index) == DueState::overdue && !index.data(ClosedRole).toBool();
        paintFrame(*painter, card, option.state & QStyle::State_Selected,
                   option.state & QStyle::State_MouseOver, late, t);
        paintCard(*painter, card, index, t);
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QListView *>(option.widget);
    const int width = list ? list->viewport()->width() - 2 * list->spacing() : currentTheme().px(177);
    return {120, cardHeight(index.data(ClosedRole).toBool(), width)};
}

QPixmap cardPixmap(const QModelIndex &index, int width, double ratio, int cards)
{
    const auto &t = currentTheme();
    const int height = cardHeight(index.data(ClosedRole).toBool(), width), margin = 12;
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
    if (cards > 1)
        paintNumber(painter, card.topLeft() + QPointF(4, 4), cards, t);
    return pixmap;
}

} // namespace ridealong
