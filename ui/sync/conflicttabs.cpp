// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/conflicttabs.h"

#include "leads/paint.h"
#include "shell/icons.h"
#include "shell/widgets/tabs.h"

#include <QPainter>
#include <QSignalBlocker>

namespace ridealong {

namespace {

constexpr int tall = 52, fewest = 200, inset = 14, badge = 16;

} // namespace

ConflictTabs::ConflictTabs(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(true);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Conflicts"));
}

void ConflictTabs::setTabs(const std::vector<ConflictTab> &tabs, int current)
{
    const QSignalBlocker quiet(this);
    m_tabs = tabs;
    while (count() > int(tabs.size()))
        removeTab(count() - 1);
    for (int i = 0; i < int(tabs.size()); ++i) {
        const ConflictTab &tab = tabs[size_t(i)];
        if (i >= count())
            addTab(tab.title);
        setTabText(i, tab.title);
        setTabToolTip(i, tr("%1: %2").arg(tab.title, tab.below));
        setAccessibleTabName(i, tab.isDecided ? tr("%1: %2, decided").arg(tab.title, tab.below)
                                              : tr("%1: %2").arg(tab.title, tab.below));
    }
    setCurrentIndex(current);
    update();
}

QSize ConflictTabs::tabSizeHint(int) const
{
    const auto &t = currentTheme();
    const int share = m_tabs.empty() ? width() : width() / int(m_tabs.size());
    return {std::clamp(share, t.px(fewest), std::max(t.px(fewest), width())), t.px(tall)};
}

void ConflictTabs::paintTab(QPainter &painter, int index) const
{
    const auto &t = currentTheme();
    const ConflictTab &tab = m_tabs[size_t(index)];
    const bool on = index == currentIndex();
    const QRect rect = tabRect(index);
    if (on)
        painter.fillRect(rect, t.accentTint);
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), t.line);
    QRectF room = QRectF(rect).adjusted(inset, t.px(7), -inset, -t.px(7));
    if (tab.grade >= 0) {
        const double side = t.px(badge);
        paintGradeBadge(painter, {room.left(), room.center().y() - side / 2, side, side}, tab.grade, t);
        room.setLeft(room.left() + side + 8);
    }
    const QRectF end(room.right() - t.px(18), room.top(), t.px(18), room.height());
    if (tab.isDecided)
        paintIcon(painter,
                  QRectF(end.right() - t.px(14), end.center().y() - t.px(7), t.px(14), t.px(14)).toRect(),
                  "check", t.t2);
    else
        paintDigits(painter, end, QString::number(index + 1), t.font(12), t.t3);
    room.setRight(end.left() - 4);
    const double half = room.height() / 2;
    paintText(painter, {room.left(), room.top(), room.width(), half}, tab.title,
              t.font(13, on ? QFont::DemiBold : QFont::Medium), tab.isDecided ? t.t3 : t.t1);
    paintText(painter, {room.left(), room.top() + half, room.width(), half}, tab.below,
              t.font(TextRole::status), t.t2);
    if (on)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), t.accent);
    if (on && hasFocus())
        paintPanel(painter, QRectF(rect).adjusted(4, 4, -4, -5), 5, Qt::transparent, t.accent, 2);
}

void ConflictTabs::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = currentTheme().line;
    painter.fillRect(0, 0, width(), 1, line);
    painter.fillRect(0, height() - 1, width(), 1, line);
    painter.setClipRect(0, 0, endOfTabs(*this), height());
    for (int i = 0; i < std::min(count(), int(m_tabs.size())); ++i)
        paintTab(painter, i);
}

} // namespace ridealong
