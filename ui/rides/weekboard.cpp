// SPDX-License-Identifier: GPL-3.0-or-later
#include "rides/weekboard.h"

#include "base/spoken.h"
#include "base/words.h"
#include "leads/paint.h"
#include "lists/offer.h"
#include "rides/ridecard.h"
#include "rides/ridewords.h"
#include "shell/widgets/pagefocus.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int headHeight = 34;

bool isIn(const DayColumn &day)
{
    return day.hasFocus() || holdsFocus(day);
}

} // namespace

DayColumn::DayColumn(Date on, bool isToday, bool mayPlan, QWidget *parent)
    : QWidget(parent)
    , m_on(on)
    , m_isToday(isToday)
    , m_mayPlan(mayPlan)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, currentTheme().px(headHeight), 8, 8);
    column->setSpacing(8);
    column->addStretch(1);
    setAcceptDrops(mayPlan);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(dayTitle(on));
    setMinimumHeight(currentTheme().px(178));
}

void DayColumn::addCard(RideCard *card)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->count() - 1, card);
    m_cards.push_back(card);
    setFocusPolicy(Qt::NoFocus); // its rides have it
}

void DayColumn::setEmptyText(const QString &text)
{
    m_empty = text;
    setAccessibleDescription(m_cards.empty() ? text : QString());
}

void DayColumn::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter painter(this);
    const bool isStrong = m_isTarget || hasFocus();
    paintPanel(painter, rect(), 10, m_isTarget ? t.accentTint : t.sub, isStrong ? t.accent : t.line,
               isStrong ? 2 : 1);
    const QRectF head(12, 4, width() - 24, t.px(headHeight) - 6);
    //: A day of the week at the head of its column: Mon, Oct 12
    const QString day = spokenDate(m_on, tr("ddd, MMM d")), today = tr("Today");
    const QFont strong = t.font(12.5, QFont::DemiBold), weak = t.font(12);
    const double needed =
        QFontMetricsF(strong).horizontalAdvance(day) + t.px(8) + QFontMetricsF(weak).horizontalAdvance(today);
    paintText(painter, head, day, strong, m_isToday ? t.accent : t.t1);
    if (m_isToday && needed <= head.width())
        paintText(painter, head, today, weak, t.accent, Qt::AlignRight);
    if (!m_cards.empty())
        return;
    painter.setFont(t.font(12.5));
    painter.setPen(t.t3);
    painter.drawText(QRectF(12, t.px(headHeight) + 6, width() - 24, height() - t.px(headHeight) - 12),
                     int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap, m_empty);
}

void DayColumn::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_mayPlan)
        Q_EMIT planAsked(m_on);
    else
        QWidget::keyPressEvent(event);
}

void DayColumn::mouseDoubleClickEvent(QMouseEvent *)
{
    if (m_mayPlan)
        Q_EMIT planAsked(m_on);
}

void DayColumn::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(QLatin1String(rideMime)))
        return;
    event->acceptProposedAction();
    m_isTarget = true;
    update();
}

void DayColumn::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isTarget = false;
    update();
}

void DayColumn::dropEvent(QDropEvent *event)
{
    m_isTarget = false;
    update();
    event->acceptProposedAction();
    const uint32_t ride = event->mimeData()->data(QLatin1String(rideMime)).toUInt();
    // In a later event: the card that is dragged is made anew.
    QMetaObject::invokeMethod(
        this, [this, ride] { Q_EMIT rideDropped(ride, m_on); }, Qt::QueuedConnection);
}

void DayColumn::focusInEvent(QFocusEvent *event)
{
    update();
    QWidget::focusInEvent(event);
}

void DayColumn::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

WeekBoard::WeekBoard(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(24, 14, 16, 14);
    m_row->setSpacing(8);
    setAccessibleName(tr("Ride-alongs"));
    offerList(*this, [this] { return table(); });
}

void WeekBoard::clear()
{
    if (holdsFocus(*this))
        focusPageOf(*this);
    for (DayColumn *day : m_days) {
        m_row->removeWidget(day);
        day->hide();
        day->deleteLater(); // one of its cards may have asked for this
    }
    m_days.clear();
}

report::Table WeekBoard::table() const
{
    using Holds = report::ColumnKind;
    report::Table table = makeListTable(tr("Ride-alongs"), {{tr("Day"), Holds::date},
                                                            {tr("Rep"), Holds::text},
                                                            {tr("State"), Holds::text},
                                                            {tr("Stop"), Holds::number},
                                                            {tr("Company"), Holds::text},
                                                            {tr("Grade"), Holds::grade}});
    for (const RideFacts &ride : m_rides)
        for (int stop = 0; stop < int(ride.companies.size()); ++stop) {
            const int at = size_t(stop) < ride.grades.size() ? ride.grades[size_t(stop)] : -1;
            const Grade grade = gradeFrom(at + 1);
            table.rows.push_back({{.text = dayWords(ride.on), .value = ride.on},
                                  {.text = m_names.value(ride.rep)},
                                  {.text = stateWords(ride)},
                                  {.text = QString::number(stop + 1), .value = int64_t(stop + 1)},
                                  {.text = ride.companies[stop], .strong = true},
                                  {.text = {}, .value = grade, .grade = grade}});
        }
    return table;
}

void WeekBoard::setWeek(const Book &book, const WeekOfRides &week, bool mayPlan)
{
    clear();
    m_rides = week.rides;
    for (const RideFacts &ride : m_rides)
        m_names[ride.rep] = shown(book.personName(ride.rep));
    m_today = book.today();
    for (int i = 0; i < week.days; ++i) {
        const Date on = week.week.first().plus(i);
        const bool isFree = mayPlan && on >= m_today;
        auto *day = new DayColumn(on, on == m_today, isFree, this);
        for (const RideFacts &ride : week.rides)
            if (ride.on == on)
                addRide(*day, book, ride, mayPlan);
        day->setEmptyText(isFree ? tr("No ride-along. Enter plans one.") : tr("No ride-along."));
        connect(day, &DayColumn::planAsked, this, &WeekBoard::planAsked);
        connect(day, &DayColumn::rideDropped, this, &WeekBoard::moveAsked);
        m_days.push_back(day);
        m_row->addWidget(day, 1);
        day->show();
    }
}

void WeekBoard::addRide(DayColumn &day, const Book &book, const RideFacts &ride, bool mayPlan)
{
    auto *card = new RideCard(&day);
    card->setRide(book, ride, mayPlan);
    day.addCard(card);
    const uint32_t row = ride.ride;
    const Date on = ride.on;
    connect(card, &RideCard::opened, this, [this, row] { Q_EMIT opened(row); });
    connect(card, &RideCard::dayAsked, this, [this, row, on](int by) { Q_EMIT moveAsked(row, on.plus(by)); });
    connect(card, &RideCard::cancelAsked, this, [this, row] { Q_EMIT cancelAsked(row); });
}

std::vector<RideCard *> WeekBoard::cards() const
{
    std::vector<RideCard *> all;
    for (const DayColumn *day : m_days)
        all.insert(all.end(), day->cards().begin(), day->cards().end());
    return all;
}

void WeekBoard::focusRide(uint32_t ride)
{
    const auto all = cards();
    const auto found =
        std::ranges::find_if(all, [ride](const RideCard *card) { return card->ride().ride == ride; });
    if (found != all.end())
        return (*found)->setFocus(Qt::OtherFocusReason);
    if (!all.empty())
        return all.front()->setFocus(Qt::OtherFocusReason);
    for (DayColumn *day : m_days)
        if (day->on() >= m_today || day == m_days.back())
            return day->setFocus(Qt::OtherFocusReason);
}

Date WeekBoard::focusedDay() const
{
    for (const DayColumn *day : m_days)
        if (isIn(*day))
            return day->on();
    return {};
}

bool WeekBoard::step(int days, int rows)
{
    for (size_t at = 0; at < m_days.size(); ++at) {
        if (!isIn(*m_days[at]))
            continue;
        const auto &here = m_days[at]->cards();
        const auto has = [](const RideCard *card) { return card->hasFocus(); };
        const int row = int(std::ranges::find_if(here, has) - here.begin());
        const int to = int(at) + days;
        if (to < 0 || to >= int(m_days.size()))
            return false;
        const auto &there = m_days[size_t(to)]->cards();
        if (there.empty())
            m_days[size_t(to)]->setFocus(Qt::OtherFocusReason);
        else if (days == 0 && (row + rows < 0 || row + rows >= int(there.size())))
            return false;
        else
            there[size_t(std::clamp(row + rows, 0, int(there.size()) - 1))]->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void WeekBoard::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & (Qt::AltModifier | Qt::ControlModifier));
    const int days = key == Qt::Key_Left ? -1 : key == Qt::Key_Right ? 1 : 0;
    const int rows = key == Qt::Key_Up || key == Qt::Key_K     ? -1
                     : key == Qt::Key_Down || key == Qt::Key_J ? 1
                                                               : 0;
    if (!plain || (!days && !rows) || !step(days, rows))
        QWidget::keyPressEvent(event);
}

} // namespace ridealong
