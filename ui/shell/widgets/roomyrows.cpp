// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/roomyrows.h"

#include "shell/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace ridealong {

namespace {

constexpr int room = 10; // px at 96 dpi, above and below together

class RoomyDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, currentTheme().px(room));
    }
};

} // namespace

void giveRowsRoom(QListView &list)
{
    list.setItemDelegate(new RoomyDelegate(&list));
}

} // namespace ridealong
