// SPDX-License-Identifier: GPL-3.0-or-later
#include "grading/suggestionitem.h"

#include "leads/delegates.h"
#include "leads/paint.h"

#include <QApplication>
#include <QPainter>

namespace ridealong {

namespace {

constexpr int indent = 34; // of the texts, with and without a check box

} // namespace

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    paintCellBack(*painter, option, index);
    QStyleOptionViewItem box(option);
    initStyleOption(&box, index);
    const QStyle *style = box.widget ? box.widget->style() : QApplication::style();
    if (index.flags() & Qt::ItemIsUserCheckable) {
        box.rect = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, box.widget);
        box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
        box.state |= box.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, box.widget);
    }
    const Theme &theme = currentTheme();
    const QRectF text = QRectF(option.rect).adjusted(indent, 5, -8, -6);
    const double half = text.height() / 2;
    const Tone tone = index.data(LeakRole).toBool() ? Tone::risk : Tone::caption;
    paintText(*painter, {text.left(), text.top(), text.width(), half}, index.data(NameRole).toString(),
              theme.font(TextRole::name), theme.t1);
    paintText(*painter, {text.left(), text.top() + half, text.width(), half},
              index.data(TellsRole).toString(), theme.font(TextRole::secondary), theme.color(tone));
    paintCellFront(*painter, option, index);
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, currentTheme().px(48)};
}

} // namespace ridealong
