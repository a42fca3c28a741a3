// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/widgets/tabs.h"

#include "leads/paint.h"

#include <QPainter>
#include <QToolButton>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr int between = 20 - 2 * CountTabs::inset; // from the end of one tab to the start of the next
constexpr int countGap = 6;

// Room is kept for the semibold title, so that tabs do not move when one is chosen.
double titleWidth(const QString &title)
{
    return QFontMetricsF(currentTheme().font(13, QFont::DemiBold)).horizontalAdvance(title);
}

} // namespace

int endOfTabs(const QTabBar &tabs)
{
    int end = tabs.width();
    for (const auto *arrow : tabs.findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        if (arrow->isVisible())
            end = std::min(end, arrow->x());
    return end;
}

CountTabs::CountTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
}

int CountTabs::add(const QString &title, const QString &count)
{
    const int index = addTab(title);
    setCount(index, count);
    return index;
}

void CountTabs::setCount(int index, const QString &count)
{
    setTabData(index, count);
    setAccessibleTabName(index, count.isEmpty() ? tabText(index) : tr("%1, %2").arg(tabText(index), count));
    setTabText(index, tabText(index)); // lays the tabs out anew
}

QSize CountTabs::tabSizeHint(int index) const
{
    const QString count = tabData(index).toString();
    double width = titleWidth(tabText(index));
    if (!count.isEmpty())
        width += countGap + digitsWidth(count, currentTheme().font(12));
    return {int(std::ceil(width)) + between + 2 * inset, currentTheme().px(39)};
}

void CountTabs::paintTab(QPainter &painter, int index) const
{
    const auto &t = currentTheme();
    const bool on = index == currentIndex();
    const QRect rect = tabRect(index).adjusted(inset, 0, -between - inset, 0);
    const QFont font = t.font(13, on ? QFont::DemiBold : QFont::Medium);
    const QColor color = !isTabEnabled(index) ? t.control : on ? t.t1 : t.t2;
    paintText(painter, rect, tabText(index), font, color);
    paintDigits(painter, rect, tabData(index).toString(), t.font(12), t.t3);
    if (on)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), t.accent);
    if (on && hasFocus())
        paintPanel(painter, QRectF(rect).adjusted(-inset, 5, inset, -4), 5, Qt::transparent, t.accent, 2);
}

void CountTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setClipRect(0, 0, endOfTabs(*this), height());
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

} // namespace ridealong
