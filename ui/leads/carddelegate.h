// SPDX-License-Identifier: GPL-3.0-or-later
// A lead as a card on the board: 99 px high (66 where it is won, 78 where it is narrow too), painted from
// LeadRoles. cardPixmap() is the picture under the mouse while a card is dragged.
#pragma once

#include <QPixmap>
#include <QStyledItemDelegate>

namespace ridealong {

struct Theme;

class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

// A narrow card has less air, and shows the day of a won lead in a line of its own.
bool isNarrowCard(int width, const Theme &theme);
int cardHeight(bool won, int width);
// Turned by two degrees, with a shadow and an accent border; of several cards the first with their number.
// `width` is the card's own.
QPixmap cardPixmap(const QModelIndex &index, int width, double devicePixelRatio, int cards = 1);

} // namespace ridealong
