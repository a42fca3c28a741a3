// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/delegates.h"

#include "leads/roles.h"
#include "leads/tables.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTreeView>

namespace ridealong {

namespace {

constexpr int leastStageName = 40;

const QHeaderView *headerOf(const QWidget *widget)
{
    if (const auto *table = qobject_cast<const QTableView *>(widget))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(widget))
        return tree->header();
    return nullptr;
}

// First and last as a person sees them, whatever was moved or hidden.
bool isOuter(const QHeaderView *header, int column, bool first)
{
    if (!header)
        return true;
    const int step = first ? -1 : 1;
    for (int i = header->visualIndex(column) + step; i >= 0 && i < header->count(); i += step) {
        if (!header->isSectionHidden(header->logicalIndex(i)))
            return false;
    }
    return true;
}

QRectF middle(const QRect &rect, double side)
{
    return {double(rect.left()), rect.top() + (rect.height() - side) / 2.0, side, side};
}

int intOf(const QModelIndex &index, int role, int fallback)
{
    const QVariant value = index.data(role);
    return value.isValid() ? value.toInt() : fallback;
}

Qt::Alignment sideOf(const QModelIndex &index)
{
    return Qt::Alignment(intOf(index, Qt::TextAlignmentRole, int(Qt::AlignLeft))) & Qt::AlignHorizontal_Mask;
}

} // namespace

QRect cellContent(const QStyleOptionViewItem &option, const QModelIndex &index, CellPadding padding)
{
    const auto *header = headerOf(option.widget);
    const int left = isOuter(header, index.column(), true) ? padding.first : padding.inner;
    const int right = isOuter(header, index.column(), false) ? padding.last : padding.inner;
    return option.rect.adjusted(left, 0, -right, -1);
}

void paintCellBack(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto &t = currentTheme();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(option.rect, t.accentTint);
    else if (isHoveredRow(option.widget, index))
        painter.fillRect(option.rect, t.sub);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    if (selected && isOuter(headerOf(option.widget), index.column(), true))
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), t.accent);
}

// A selected row says by its bar that it is the current one, until somebody moves across its cells.
void paintCellFront(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool selected = option.state & QStyle::State_Selected;
    if (!(option.state & QStyle::State_HasFocus) ||
        (selected && isOuter(headerOf(option.widget), index.column(), true)))
        return;
    const QRectF box = QRectF(option.rect).adjusted(1, 0, -1, -1);
    paintPanel(painter, box, 4, Qt::transparent, currentTheme().accent, 2);
}

TableDelegate::TableDelegate(QObject *parent, TextRole role, Tone tone)
    : QStyledItemDelegate(parent)
    , m_role(role)
    , m_tone(tone)
{
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCellBack(*painter, option, index);
    paintContent(*painter, cellContent(option, index), index);
    paintCellFront(*painter, option, index);
    painter->restore();
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), rowHeight()};
}

void TableDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto &t = currentTheme();
    const QString text = displayText(index.data(), QLocale());
    if (text.isEmpty())
        return paintText(painter, rect, m_missing, t.font(TextRole::body), t.t3, sideOf(index));
    paintText(painter, rect, text, t.font(m_role), t.color(m_tone), sideOf(index));
}

GradeDelegate::GradeDelegate(QObject *parent, int side)
    : TableDelegate(parent)
    , m_side(side)
{
}

void GradeDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    paintGradeBadge(painter, middle(rect, currentTheme().px(m_side)), intOf(index, GradeRole, -1),
                    currentTheme());
}

void StageDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto &t = currentTheme();
    const int count = intOf(index, StageCountRole, 0), stage = intOf(index, StageRole, 0);
    if (stage > 0)
        paintPips(painter, rect, stage, count, t);
    const QRect text = rect.adjusted(stage > 0 ? pipsWidth(count) + 6 : 0, 0, 0, 0);
    if (text.width() >= t.px(leastStageName)) // less holds a letter or two, and the pips say more
        paintText(painter, text, index.data(StageNameRole).toString(), t.font(TextRole::body), t.t2);
}

void MixDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto shares = index.data(MixRole).value<GradeShares>();
    const QRectF bar(rect.left(), rect.top() + (rect.height() - 10) / 2, rect.width(), 10);
    paintMixBar(painter, bar, shares, currentTheme());
}

NumberDelegate::NumberDelegate(QObject *parent, Tone tone)
    : TableDelegate(parent, TextRole::body, tone)
    , m_tone(tone)
{
}

void NumberDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto &t = currentTheme();
    const QString text = displayText(index.data(), QLocale());
    if (text.isEmpty())
        return paintText(painter, rect, missing(), t.font(TextRole::body), t.t3, Qt::AlignRight);
    const bool late = index.data(LateRole).toBool();
    const QFont font = t.font(13, late ? QFont::DemiBold : QFont::Normal);
    paintDigits(painter, rect, text, font, late ? t.risk : t.color(m_tone));
}

void DueDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto &t = currentTheme();
    const QString text = index.data(DueTextRole).toString();
    const auto state = DueState(intOf(index, DueStateRole, 0));
    if (text.isEmpty())
        return paintText(painter, rect, missing(), t.font(TextRole::body), t.t3, Qt::AlignRight);
    const bool late = state == DueState::overdue, today = state == DueState::today;
    const QFont font = t.font(13, late ? QFont::DemiBold : today ? QFont::Medium : QFont::Normal);
    const QColor color = late ? t.risk : today ? t.t1 : t.t2;
    paintText(painter, rect, text, font, color, Qt::AlignRight);
}

void AvatarDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto &t = currentTheme();
    const QString initials = index.data(InitialsRole).toString();
    if (initials.isEmpty())
        return paintText(painter, rect, missing(), t.font(TextRole::body), t.t3);
    const int side = t.px(20);
    paintAvatar(painter, middle(rect, side), initials, t);
    const QRect text = rect.adjusted(side + 6, 0, 0, 0);
    if (text.width() > 16)
        paintText(painter, text, displayText(index.data(), QLocale()), t.font(TextRole::name), t.t1);
}

} // namespace ridealong
