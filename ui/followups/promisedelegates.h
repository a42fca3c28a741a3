// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the table of promises that no other table has: the check box that shows the selection, the head of
// a group, and the amount in bold. They read PromiseRoles and own nothing.
#pragma once

#include "leads/delegates.h"

namespace ridealong {

// The first cell of a row; of a row that heads a group the whole row.
class PromiseMarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

class AmountDelegate : public TableDelegate
{
    Q_OBJECT
public:
    using TableDelegate::TableDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace ridealong
