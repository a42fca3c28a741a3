// SPDX-License-Identifier: GPL-3.0-or-later
#include "balance/balancechart.h"

#include "balance/balancewords.h"
#include "base/spoken.h"
#include "leads/paint.h"
#include "lists/offer.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

namespace ridealong {

namespace {

constexpr size_t field = size_t(WorkKind::field);
constexpr int leastHours = 4 * 60; // a column of an hour is not as high as the chart
constexpr double barWidth = 30;

// Below the line, nearest first.
constexpr std::array<WorkKind, 3> below = {WorkKind::desk, WorkKind::report, WorkKind::travel};

int fieldOf(const BalanceDay &day)
{
    return day.minutes[field] + day.planned[field];
}

int belowOf(const BalanceDay &day)
{
    int sum = 0;
    for (const WorkKind kind : below)
        sum += day.minutes[size_t(kind)] + day.planned[size_t(kind)];
    return sum;
}

QColor colorOf(WorkKind kind, const Theme &theme)
{
    constexpr std::array<size_t, workKinds> inks = {0, 2, 1, 3};
    return theme.ink[inks[size_t(kind)]];
}

// In high contrast all ink is one: desk has lines across, travel upright ones, reports both.
void paintLined(QPainter &painter, const QRectF &rect, WorkKind kind, const Theme &theme)
{
    constexpr double gap = 3;
    const QRectF box = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.t1, 1));
    painter.drawRect(box);
    if (kind != WorkKind::travel)
        for (double y = box.top() + gap; y < box.bottom(); y += gap)
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    if (kind != WorkKind::desk)
        for (double x = box.left() + gap; x < box.right(); x += gap)
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
}

void paintBar(QPainter &painter, const QRectF &rect, WorkKind kind, const Theme &theme)
{
    if (rect.height() < 1)
        return;
    if (theme.look == Look::highContrast && kind != WorkKind::field)
        paintLined(painter, rect, kind, theme);
    else
        painter.fillRect(rect, colorOf(kind, theme));
}

double markedWidth(const QFont &font, const QString &text)
{
    return 8 + 3 + QFontMetricsF(font).horizontalAdvance(text) + 1;
}

struct LegendEntry
{
    QString text;
    std::optional<WorkKind> kind; // none: what is planned
    double width = 0;
};
using LegendLine = std::vector<LegendEntry>;
constexpr double leastGap = 5;

// As many lines as it takes: the words of another language are longer.
std::vector<LegendLine> legendOf(const Balance &week, double room)
{
    const QFont font = currentTheme().font(TextRole::chart);
    LegendLine all;
    for (const WorkKind kind : allKinds)
        if (kind == WorkKind::field || kind == WorkKind::desk || week.of(kind) > 0)
            all.push_back({.text = inSentence(kindName(kind)), .kind = kind});
    if (std::accumulate(week.planned.begin(), week.planned.end(), 0) > 0)
        all.push_back({.text = BalanceChart::tr("planned"), .kind = {}});
    std::vector<LegendLine> lines(1);
    double left = room;
    for (LegendEntry &entry : all) {
        entry.width = markedWidth(font, entry.text);
        if (entry.width > left && !lines.back().empty()) {
            lines.emplace_back();
            left = room;
        }
        left -= entry.width + leastGap;
        lines.back().push_back(std::move(entry));
    }
    return lines;
}

// Lines of their own: a brush with a pattern is no vector, and SVG and paper lose it.
void paintHatch(QPainter &painter, const QRectF &rect)
{
    constexpr double gap = 5;
    for (double foot = rect.left() - rect.height() + gap; foot < rect.right(); foot += gap) {
        const double from = std::max(foot, rect.left()), to = std::min(foot + rect.height(), rect.right());
        painter.drawLine(QPointF(from, rect.bottom() - (from - foot)),
                         QPointF(to, rect.bottom() - (to - foot)));
    }
}

// Planned field is hatched, planned desk an outline.
void paintPlanned(QPainter &painter, const QRectF &rect, bool hatched, const Theme &theme)
{
    if (rect.height() < 2)
        return;
    const QRectF box = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(Qt::NoBrush);
    if (hatched) {
        painter.setPen(QPen(theme.ink[1], 1));
        paintHatch(painter, box);
    }
    painter.setPen(QPen(hatched ? theme.ink[0] : theme.ink[2], 1));
    painter.drawRect(box);
}

} // namespace

struct BalanceChart::Layout
{
    std::vector<const BalanceDay *> days;
    double labels = 0; // height of a line of labels
    double step = 0;   // from day to day
    double baseline = 0;
    double perMinute = 0;
    std::vector<LegendLine> legend = {};
    QRectF column(size_t place) const
    {
        const double width = std::min(barWidth, step * 0.7);
        return {double(place) * step + (step - width) / 2, 0, width, 0};
    }
};

BalanceChart::BalanceChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Field and desk by day"));
    offerChart(*this, [this] { return asRows(); });
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BalanceChart::setWeek(const Balance &balance, Date today)
{
    m_week = balance;
    m_today = today;
    setAccessibleDescription(weekInWords(balance));
    update();
}

QSize BalanceChart::sizeHint() const
{
    return {currentTheme().px(240), currentTheme().px(112)};
}

QSize BalanceChart::minimumSizeHint() const
{
    return {currentTheme().px(150), currentTheme().px(104)};
}

QString BalanceChart::asRows() const
{
    return weekAsRows(m_week);
}

std::vector<const BalanceDay *> BalanceChart::shownDays() const
{
    std::vector<const BalanceDay *> days;
    for (const BalanceDay &day : m_week.days)
        if (day.on.isSet() && (day.on.weekday() <= 5 || fieldOf(day) + belowOf(day) > 0))
            days.push_back(&day);
    return days;
}

BalanceChart::Layout BalanceChart::layOut() const
{
    Layout layout{.days = shownDays()};
    layout.labels = QFontMetricsF(currentTheme().font(TextRole::chart)).height();
    layout.step = width() / double(std::max<size_t>(layout.days.size(), 1));
    int up = 0, down = 0;
    for (const BalanceDay *day : layout.days) {
        up = std::max(up, fieldOf(*day));
        down = std::max(down, belowOf(*day));
    }
    layout.legend = legendOf(m_week, width());
    const auto lines = double(2 + layout.legend.size()); // hours above, days and legend below
    const double room = height() - lines * layout.labels - 6;
    layout.perMinute = room / double(std::max(up + down, leastHours));
    layout.baseline = layout.labels + 2 + double(std::max(up, leastHours - down)) * layout.perMinute;
    return layout;
}

void BalanceChart::paintDay(QPainter &painter, const Layout &layout, size_t place) const
{
    const Theme &t = currentTheme();
    const BalanceDay &day = *layout.days[place];
    QRectF bar = layout.column(place);
    const auto piece = [&](double top, int minutes) {
        return QRectF(bar.left(), top, bar.width(), minutes * layout.perMinute);
    };
    double top = layout.baseline - day.minutes[field] * layout.perMinute;
    paintBar(painter, piece(top, day.minutes[field]), WorkKind::field, t);
    top -= day.planned[field] * layout.perMinute;
    paintPlanned(painter, piece(top, day.planned[field]), true, t);
    if (fieldOf(day) > 0)
        paintText(painter, {double(place) * layout.step, top - layout.labels - 1, layout.step, layout.labels},
                  hoursWords(fieldOf(day)), t.font(TextRole::chart), t.t2, Qt::AlignHCenter);
    double bottom = layout.baseline + 1;
    for (const WorkKind kind : below) {
        paintBar(painter, piece(bottom, day.minutes[size_t(kind)]), kind, t);
        bottom += day.minutes[size_t(kind)] * layout.perMinute;
    }
    paintPlanned(painter, piece(bottom, day.planned[size_t(WorkKind::desk)]), false, t);
    const bool isToday = day.on == m_today;
    QFont font = t.font(TextRole::chart);
    font.setWeight(isToday ? QFont::DemiBold : QFont::Normal);
    paintText(painter,
              {double(place) * layout.step, height() - double(1 + layout.legend.size()) * layout.labels - 1,
               layout.step, layout.labels},
              spokenDate(day.on, QStringLiteral("ddd")), font, isToday ? t.t1 : t.t3, Qt::AlignHCenter);
}

void BalanceChart::paintLegend(QPainter &painter, const Layout &layout) const
{
    const Theme &t = currentTheme();
    const QFont font = t.font(TextRole::chart);
    const double side = 8;
    double top = height() - double(layout.legend.size()) * layout.labels;
    for (const LegendLine &line : layout.legend) {
        double wanted = 0, left = 0;
        for (const LegendEntry &entry : line)
            wanted += entry.width;
        const double gap = std::clamp((width() - wanted) / double(line.size()), leastGap, 13.0);
        for (const LegendEntry &entry : line) {
            const QRectF mark(left, top + (layout.labels - side) / 2, side, side);
            if (entry.kind)
                paintBar(painter, mark, *entry.kind, t);
            else
                paintPlanned(painter, mark, false, t);
            paintText(painter, {left + side + 3, top, entry.width - side - 3, layout.labels}, entry.text,
                      font, t.t3);
            left += entry.width + gap;
        }
        top += layout.labels;
    }
}

void BalanceChart::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    const Layout layout = layOut();
    for (size_t place = 0; place < layout.days.size(); ++place)
        paintDay(painter, layout, place);
    painter.setPen(QPen(t.ink[0], 1));
    painter.drawLine(QPointF(0, layout.baseline + 0.5), QPointF(width(), layout.baseline + 0.5));
    paintLegend(painter, layout);
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

const BalanceDay *BalanceChart::dayAt(QPointF at) const
{
    const Layout layout = layOut();
    const auto place = size_t(std::max(0.0, at.x() / layout.step));
    return place < layout.days.size() ? layout.days[place] : nullptr;
}

void BalanceChart::mouseReleaseEvent(QMouseEvent *event)
{
    const BalanceDay *day = event->button() == Qt::LeftButton ? dayAt(event->position()) : nullptr;
    if (day)
        Q_EMIT dayAsked(day->on);
}

void BalanceChart::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter && event->key() != Qt::Key_Space)
        return QWidget::keyPressEvent(event);
    Q_EMIT dayAsked({});
}

void BalanceChart::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void BalanceChart::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

bool BalanceChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const BalanceDay *day = dayAt(help->pos());
    QToolTip::showText(help->globalPos(), day ? dayInWords(*day) : QString(), this);
    return true;
}

} // namespace ridealong
