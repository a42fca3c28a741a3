// SPDX-License-Identifier: GPL-3.0-or-later
// A lead as a card on the board: 99 px high (66 where it is won), painted from LeadRoles. cardPixmap() is the
// picture under the mouse while a card is dragged.
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

int cardHeight(bool won);
// Turned by two degrees, with a shadow and an accent border. `width` is the card's own.
QPixmap cardPixmap(const QModelIndex &index, int width, double devicePixelRatio);

} // namespace ridealong
