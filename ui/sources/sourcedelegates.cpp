// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/sourcedelegates.h"

#include "grading/sharedelegate.h"
#include "leads/roles.h"
#include "shell/icons.h"
#include "sources/sourcesmodel.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ridealong {

namespace {

struct FigureLook
{
    QFont font;
    QColor color;
};

FigureLook lookOf(const QModelIndex &index)
{
    const Theme &t = currentTheme();
    const bool late = index.data(LateRole).toBool(), strong = index.data(StrongRole).toBool();
    return {t.font(late || strong ? TextRole::strong : TextRole::body), late ? t.risk
                                                                        : index.data(QuietRole).toBool()
                                                                            ? t.t2
                                                                            : t.t1};
}

// True where there is no text and what is missing was said instead.
bool paintMissing(QPainter &painter, const QRect &rect, const QModelIndex &index, Qt::Alignment side)
{
    if (!index.data().toString().isEmpty())
        return false;
    const Theme &t = currentTheme();
    paintText(painter, rect, index.data(MissingRole).toString(), t.font(TextRole::body), t.t3, side);
    return true;
}

QRect iconBox(double left, const QRect &rect, int side)
{
    return {int(left), rect.center().y() - side / 2 + 1, side, side};
}

} // namespace

// The caret stands in the inset, so that names stay aligned with the title.
void SourceNameDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Theme &t = currentTheme();
    const auto fold = SourceFold(index.data(FoldRole).toInt());
    if (fold != SourceFold::none)
        paintIcon(painter, iconBox(rect.left() - 16, rect, 12),
                  fold == SourceFold::folded ? "chevron-right" : "chevron-down", t.t2);
    QRect text = rect.adjusted(index.data(LevelRole).toInt() * 16, 0, 0, 0);
    const bool warned = index.data(WarnedRole).toBool();
    if (warned)
        text.setRight(text.right() - 20);
    if (paintMissing(painter, text, index, Qt::AlignLeft))
        return;
    const QString name = index.data().toString();
    const bool isSource = index.data(LevelRole).toInt() == 0 && !index.data(QuietRole).toBool();
    const QFont font = t.font(isSource ? TextRole::name : TextRole::body);
    paintText(painter, text, name, font, isSource ? t.t1 : t.t2);
    const double width = std::min(QFontMetricsF(font).horizontalAdvance(name), double(text.width()));
    if (warned)
        paintIcon(painter, iconBox(text.left() + width + 6, rect, 14), "triangle-alert", t.risk);
}

void SourceFigureDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    if (paintMissing(painter, rect, index, Qt::AlignRight))
        return;
    const FigureLook look = lookOf(index);
    paintDigits(painter, rect, index.data().toString(), look.font, look.color);
}

void SourceShareDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    if (paintMissing(painter, rect, index, Qt::AlignLeft))
        return;
    const Theme &t = currentTheme();
    const FigureLook look = lookOf(index);
    double left = rect.left();
    if (!index.data(QuietRole).toBool()) { // all together have no bar to compare
        const double room = rect.width() - t.px(42);
        const double width = std::max(2.0, room * std::min(1.0, index.data(ShareRole).toDouble()));
        const QRectF bar(left, rect.center().y() - 4, width, 10);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.ink[1]);
        painter.drawRoundedRect(bar, 2, 2);
        left = bar.right() + 8;
    }
    paintDigits(painter, QRectF(left, rect.top(), rect.right() + 1 - left, rect.height()),
                index.data().toString(), look.font, look.color, Qt::AlignLeft);
}

// From 0 to 100 %: a line from the low to the high end, the share as a dot on it, its percent at the right.
void IntervalDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    if (paintMissing(painter, rect, index, Qt::AlignLeft))
        return;
    const Theme &t = currentTheme();
    const QRectF line = QRectF(rect).adjusted(3, 0, -t.px(40), 0);
    const double y = line.center().y();
    const auto at = [&](double share) { return QPointF(line.left() + share * line.width(), y); };
    painter.setPen(QPen(t.grid, 1));
    painter.drawLine(at(0), at(1));
    const QPointF low = at(index.data(LowRole).toDouble()), high = at(index.data(HighRole).toDouble());
    painter.setPen(QPen(t.ink[2], 1.5));
    painter.drawLine(low, high);
    for (const QPointF end : {low, high})
        painter.drawLine(end - QPointF(0, 4), end + QPointF(0, 4));
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.ink[0]);
    painter.drawEllipse(at(index.data(ShareRole).toDouble()), 3, 3);
    const FigureLook look = lookOf(index);
    paintDigits(painter, rect, index.data().toString(), look.font, look.color);
}

void SourceMixDelegate::paintContent(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    if (paintMissing(painter, rect, index, Qt::AlignLeft))
        return;
    const QRectF bar(rect.left(), rect.top() + (rect.height() - 10) / 2, rect.width(), 10);
    paintMixBar(painter, bar, index.data(MixRole).value<GradeShares>(), currentTheme());
}

} // namespace ridealong
