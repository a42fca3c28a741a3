// SPDX-License-Identifier: GPL-3.0-or-later
#include "followups/promisedelegates.h"

#include "followups/promisemodel.h"
#include "shell/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace ridealong {

namespace {

// The row with the focus is no choice of rows yet.
bool choosesSeveral(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || !view->selectionModel())
        return false;
    const QItemSelection selection = view->selectionModel()->selection();
    return selection.size() > 1 || (!selection.isEmpty() && selection.first().height() > 1);
}

void paintMark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto &t = currentTheme();
    paintCellBack(painter, option, index);
    const int side = t.px(16);
    QStyleOption box;
    box.rect =
        QRect(option.rect.left() + 24, option.rect.top() + (option.rect.height() - side) / 2, side, side);
    box.state = QStyle::State_Enabled |
                (option.state & QStyle::State_Selected && choosesSeveral(option) ? QStyle::State_On
                                                                                 : QStyle::State_Off);
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter,
                                         option.widget);
    paintCellFront(painter, option, index);
}

void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto &t = currentTheme();
    painter.fillRect(option.rect, t.sub);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const bool folded = index.data(GroupFoldedRole).toBool(), risk = index.data(GroupRiskRole).toBool();
    const int side = t.px(12);
    const QRect arrow(option.rect.left() + 14 - side / 2, option.rect.center().y() - side / 2, side, side);
    paintIcon(painter, arrow, folded ? "chevron-right" : "chevron-down", t.t3);
    QRectF line = QRectF(option.rect).adjusted(24, 0, -16, -1);
    const QString title = index.data(GroupTitleRole).toString();
    const QFont font = t.font(TextRole::strong);
    paintText(painter, line, title, font, t.t1);
    line.setLeft(line.left() + QFontMetricsF(font).horizontalAdvance(title) + 8);
    paintText(painter, line, index.data(GroupDetailRole).toString(), t.font(TextRole::body),
              risk ? t.risk : t.t3);
    if (option.state & QStyle::State_HasFocus)
        paintPanel(painter, QRectF(option.rect).adjusted(1, 0, -1, -1), 4, Qt::transparent, t.accent, 2);
}

} // namespace

void PromiseMarkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(GroupTitleRole).isValid())
        paintHead(*painter, option, index);
    else
        paintMark(*painter, option, index);
    painter->restore();
}

void AmountDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto &t = currentTheme();
    const QString text = index.data().toString();
    if (text.isEmpty())
        return paintText(painter, rect, tr("none"), t.font(TextRole::body), t.t3, Qt::AlignRight);
    paintDigits(painter, rect, text, t.font(TextRole::strong), t.t1);
}

} // namespace ridealong
