// SPDX-License-Identifier: GPL-3.0-or-later
#include "coaching/demochart.h"

#include "base/words.h"
#include "leads/paint.h"
#include "leads/secondink.h"
#include "lists/offer.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr int above = 18, below = 40; // room of the figures, and of weeks and marks

QString demosWords(int demos)
{
    return demos == 1 ? DemoChart::tr("1 demo") : DemoChart::tr("%1 demos").arg(QLocale().toString(demos));
}

QString weekInWords(const DemoWeek &week)
{
    const QString words = DemoChart::tr("Week %1: %2").arg(week.week.number()).arg(demosWords(week.demos));
    return week.hasRide ? DemoChart::tr("%1, ride-along").arg(words) : words;
}

QString aWeek(double demos)
{
    return std::isnan(demos) ? DemoChart::tr("no such week yet")
                             : DemoChart::tr("%1 a week").arg(QLocale().toString(demos, 'f', 1));
}

} // namespace

QString demosInWords(const DemoWeeks &demos)
{
    QStringList words{DemoChart::tr("In the two weeks after a ride-along: %1").arg(aWeek(demos.afterRide)),
                      DemoChart::tr("In other weeks: %1").arg(aWeek(demos.otherwise))};
    for (const DemoWeek &week : demos.weeks)
        words << weekInWords(week);
    return words.join(QStringLiteral("; "));
}

QString demosAsRows(const DemoWeeks &demos)
{
    QString rows = DemoChart::tr("Week\tDemos\tRide-along\tWithin two weeks after one\n");
    const auto yes = [](bool is) { return is ? DemoChart::tr("yes") : DemoChart::tr("no"); };
    for (const DemoWeek &week : demos.weeks)
        rows += QString::fromStdString(week.week.iso()) + u'\t' + QString::number(week.demos) + u'\t' +
                yes(week.hasRide) + u'\t' + yes(week.isAfterRide) + u'\n';
    return rows;
}

DemoChart::DemoChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Demos by week, and ride-alongs"));
    offerChart(*this, [this] { return demosAsRows(m_demos); });
}

void DemoChart::setDemos(const DemoWeeks &demos)
{
    m_demos = demos;
    m_current = std::max(0, int(demos.weeks.size()) - 1);
    setAccessibleDescription(demosInWords(demos));
    update();
}

QSize DemoChart::sizeHint() const
{
    return {520, currentTheme().px(180)};
}

QSize DemoChart::minimumSizeHint() const
{
    return {300, sizeHint().height()};
}

double DemoChart::keyRoom() const
{
    const QFontMetricsF metrics(currentTheme().font(TextRole::secondary));
    const QString words[] = {tr("two weeks after"), tr("other weeks"), aWeek(m_demos.afterRide),
                             aWeek(m_demos.otherwise), tr("ride-along")};
    double widest = 0;
    for (const QString &text : words)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest + currentTheme().px(16) + 24;
}

// The column's whole room, from the figures to the base.
QRectF DemoChart::placeOf(size_t week) const
{
    const auto &t = currentTheme();
    const double wide = (width() - keyRoom() - 8) / double(std::max(size_t(1), m_demos.weeks.size()));
    return {4 + wide * double(week), double(t.px(above)), wide, double(height() - t.px(above) - t.px(below))};
}

int DemoChart::weekAt(QPointF at) const
{
    for (size_t week = 0; week < m_demos.weeks.size(); ++week) {
        const QRectF place = placeOf(week);
        if (at.x() >= place.left() && at.x() < place.right())
            return int(week);
    }
    return -1;
}

void DemoChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_demos.weeks.empty())
        return;
    const auto &t = currentTheme();
    const QRectF first = placeOf(0), last = placeOf(m_demos.weeks.size() - 1);
    painter.fillRect(QRectF(first.left(), first.bottom(), last.right() - first.left(), 1), t.line2);
    for (size_t week = 0; week < m_demos.weeks.size(); ++week)
        paintWeek(painter, week);
    paintKey(painter);
    if (hasFocus()) {
        const QRectF chosen = placeOf(size_t(m_current)).adjusted(1, -t.px(above) + 1, -1, t.px(below) - 1);
        paintPanel(painter, chosen, 5, Qt::transparent, t.accent, 2);
    }
}

void DemoChart::paintWeek(QPainter &painter, size_t place) const
{
    const auto &t = currentTheme();
    const SecondInk other = secondInk(t);
    const DemoWeek &week = m_demos.weeks[place];
    const QRectF room = placeOf(place);
    int most = 1;
    for (const DemoWeek &each : m_demos.weeks)
        most = std::max(most, each.demos);
    const double tall = room.height() * week.demos / most, wide = std::min(22.0, room.width() * 0.72);
    const QRectF bar(room.center().x() - wide / 2, room.bottom() - tall, wide, tall);
    if (week.demos)
        paintPanel(painter, bar, 2, week.isAfterRide ? t.ink[0] : other.fill,
                   week.isAfterRide ? t.ink[0] : other.line);
    const double line = t.px(16);
    paintText(painter, {room.left(), bar.top() - line, room.width(), line}, QLocale().toString(week.demos),
              t.font(TextRole::chart), t.t1, Qt::AlignHCenter);
    paintText(painter, {room.left(), room.bottom() + 4, room.width(), line},
              QString::number(week.week.number()), t.font(TextRole::chart), t.t3, Qt::AlignHCenter);
    if (!week.hasRide)
        return;
    const double side = t.px(5), y = room.bottom() + t.px(25);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.t1);
    painter.drawPolygon(QPolygonF{{room.center().x() - side, y + side},
                                  {room.center().x() + side, y + side},
                                  {room.center().x(), y - side}});
}

void DemoChart::paintKey(QPainter &painter) const
{
    const auto &t = currentTheme();
    const double x = width() - keyRoom() + 12, line = t.px(17), box = t.px(10), room = keyRoom() - 12;
    double y = t.px(above) + 4;
    const auto add = [&](const SecondInk &ink, const QString &name, const QString &figure) {
        paintPanel(painter, {x, y + (line - box) / 2, box, box}, 2, ink.fill, ink.line);
        paintText(painter, {x + box + 6, y, room - box - 6, line}, name, t.font(TextRole::secondary), t.t2);
        paintText(painter, {x + box + 6, y + line - 2, room - box - 6, line}, figure, t.font(TextRole::label),
                  t.t1);
        y += 2 * line + 6;
    };
    add({t.ink[0], t.ink[0]}, tr("two weeks after"), aWeek(m_demos.afterRide));
    add(secondInk(t), tr("other weeks"), aWeek(m_demos.otherwise));
    const double base = placeOf(0).bottom();
    paintText(painter, {x, base + 4, room, t.px(16) * 1.0}, tr("week"), t.font(TextRole::chart), t.t3);
    paintText(painter, {x, base + t.px(18), room, t.px(16) * 1.0}, tr("ride-along"), t.font(TextRole::label),
              t.t1);
}

bool DemoChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int week = weekAt(help->pos());
    if (week >= 0)
        QToolTip::showText(help->globalPos(), weekInWords(m_demos.weeks[size_t(week)]), this);
    else
        QToolTip::hideText();
    return true;
}

void DemoChart::open(int week)
{
    if (week >= 0 && size_t(week) < m_demos.weeks.size() && m_demos.weeks[size_t(week)].demos)
        Q_EMIT opened(m_demos.weeks[size_t(week)].week);
}

void DemoChart::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter)
        return open(m_current);
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right)
        return QWidget::keyPressEvent(event);
    m_current = std::clamp(m_current + (event->key() == Qt::Key_Left ? -1 : 1), 0,
                           std::max(0, int(m_demos.weeks.size()) - 1));
    if (!m_demos.weeks.empty())
        QToolTip::showText(mapToGlobal(placeOf(size_t(m_current)).topLeft().toPoint()),
                           weekInWords(m_demos.weeks[size_t(m_current)]), this);
    update();
}

void DemoChart::mousePressEvent(QMouseEvent *event)
{
    const int week = weekAt(event->position());
    if (week >= 0 && event->button() == Qt::LeftButton) {
        m_current = week;
        update();
        open(week);
    }
}

} // namespace ridealong
