// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/sharedelegate.h"

#include "leads/roles.h"

#include <QPainter>

namespace ridealong {

void ShareDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QVariant share = index.data(ShareRole);
    const Theme &theme = currentTheme();
    if (!share.isValid())
        return paintText(painter, rect, missing(), theme.font(TextRole::body), theme.t3, Qt::AlignRight);
    const double figure = theme.px(44);
    const QRectF bar(rect.left(), rect.center().y() - 4, rect.width() - figure, 10);
    painter.fillRect(bar, theme.sub2);
    painter.fillRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share.toDouble(), bar.height())),
                     theme.ink[1]);
    const bool late = index.data(LateRole).toBool();
    paintDigits(painter, rect, index.data(Qt::DisplayRole).toString(),
                theme.font(late ? TextRole::strong : TextRole::body), late ? theme.risk : theme.t1);
}

} // namespace ridealong
