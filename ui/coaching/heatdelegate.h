// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the heat table: a value as a shaded tile with its digit, the name of a skill with a tag behind it,
// figures at the right. In high contrast the tile is a border.
#pragma once

#include <QStyledItemDelegate>

namespace ridealong {

class HeatDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole + 301, // int, 1 to 5; 0 not rated
        TagTextRole,                    // QString
        StrongRole,                     // bool
        QuietRole                       // bool
    };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace ridealong
