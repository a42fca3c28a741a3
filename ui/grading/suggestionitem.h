// SPDX-License-Identifier: GPL-3.0-or-later
// A field in the list of a suggestion: a check box where there is something to take, its name, and in a
// second line how much it tells; a possible leak in the tone of risk.
#pragma once

#include <QStyledItemDelegate>

namespace ridealong {

enum SuggestionRole { PlaceRole = Qt::UserRole, NameRole, TellsRole, LeakRole };

class SuggestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ridealong
