// SPDX-License-Identifier: GPL-3.0-or-later
#include "today/nextride.h"

#include "base/spoken.h"
#include "base/words.h"
#include "measure/ridewords.h"
#include "rides/ridewords.h"
#include "rides/routeview.h"
#include "session/session.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "today/ridestoprow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int daysAhead = 7, sketchHeight = 126;
constexpr size_t mostStopsShown = 6;

bool isPlannedOf(const Book &book, uint32_t ride, uint32_t person)
{
    const auto &rides = book.tables().ride;
    return rides.text(ride, rideField("state")) == "planned" &&
           (rides[ride].rep.number == person || rides[ride].manager.number == person);
}

uint32_t otherOf(const RideDraft &draft, uint32_t person)
{
    return draft.rep == person ? draft.manager : draft.rep;
}

// "2 stops with Erin, Toledo"
QString afterWords(const Book &book, const RideAhead &ride, uint32_t person)
{
    const QString with = firstName(book, otherOf(ride.draft, person));
    const size_t count = ride.draft.stops.size();
    const QString stops = count == 1 ? NextRidePane::tr("1 stop with %1").arg(with)
                                     : NextRidePane::tr("%1 stops with %2").arg(count).arg(with);
    QString city;
    for (const DraftStop &stop : ride.draft.stops)
        if (city.isEmpty() && book.leads().has(stop.lead))
            city = shown(book.leads().text(stop.lead, leadField("city")));
    return city.isEmpty() ? stops : NextRidePane::tr("%1, %2").arg(stops, city);
}

} // namespace

std::vector<RideAhead> nextRides(const Session &session, const Places &places)
{
    const Book &book = session.book();
    const Date today = session.today();
    std::vector<RideAhead> rides;
    for (const uint32_t ride : ridesBetween(book, today.plus(1), today.plus(90))) {
        const bool isFirst = rides.empty();
        if (!isPlannedOf(book, ride, session.user()))
            continue;
        if (isFirst && book.tables().ride[ride].on > today.plus(daysAhead))
            break;
        RideAhead next{.ride = ride, .draft = draftOf(book, ride)};
        next.plan = planOf(book, places, next.draft);
        rides.push_back(std::move(next));
        if (rides.size() == 2)
            break;
    }
    return rides;
}

uint32_t rideAheadOf(const Book &book, uint32_t rep)
{
    const auto &rides = book.tables().ride;
    for (const uint32_t ride : ridesBetween(book, book.today(), book.today().plus(366)))
        if (rides[ride].rep.number == rep && rides.text(ride, rideField("state")) == "planned")
            return ride;
    return 0;
}

QString nextRideWords(const Book &book, uint32_t ride)
{
    if (!ride)
        return QStringLiteral("—");
    const Ride &row = book.tables().ride[ride];
    if (row.on == book.today())
        return row.startAt == unsetInt ? NextRidePane::tr("Today")
                                       : NextRidePane::tr("Today %1").arg(clockWords(row.startAt));
    return row.on == book.today().plus(1) ? NextRidePane::tr("Tomorrow") : nearDayWords(row.on, book.today());
}

QString rideDayWords(Date on, Date today)
{
    if (on == today)
        return NextRidePane::tr("Today");
    if (on == today.plus(1))
        return NextRidePane::tr("Tomorrow");
    return on <= today.plus(6) ? asTitle(spokenDate(on, QStringLiteral("dddd"))) : dayWords(on);
}

NextRidePane::NextRidePane(QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader({}, this, 20))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addWidget(m_header);
    column->addWidget(makeBody());
    column->addWidget(makeEmpty());
    column->addWidget(makeAfter());
}

QWidget *NextRidePane::makeBody()
{
    m_body = new QWidget(this);
    m_route = new RouteView(m_body);
    m_route->setFixedHeight(currentTheme().px(sketchHeight));
    m_stops = new QVBoxLayout;
    m_stops->setSpacing(0);
    m_way = new ElidedLabel({}, m_body);
    dress(*m_way, TextRole::secondary, Tone::caption);
    auto *brief = makeButton(tr("Open the brief"), ButtonKind::normal, "file-text", m_body);
    auto *print = makeButton(tr("Print"), ButtonKind::normal, "printer", m_body);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(brief);
    buttons->addWidget(print);
    buttons->addWidget(m_way, 1);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(20, 0, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_route);
    column->addLayout(m_stops);
    column->addLayout(buttons);
    connect(m_route, &RouteView::resized, this, &NextRidePane::showSketch);
    connect(m_route, &RouteView::stopPressed, this, [this] {
        if (!m_rides.empty())
            Q_EMIT opened(m_rides.front().ride);
    });
    connect(brief, &QPushButton::clicked, this, [this] {
        if (!m_rides.empty())
            Q_EMIT opened(m_rides.front().ride);
    });
    connect(print, &QPushButton::clicked, this, [this] {
        if (!m_rides.empty())
            Q_EMIT printAsked(m_rides.front().ride);
    });
    return m_body;
}

QWidget *NextRidePane::makeEmpty()
{
    m_empty = new QWidget(this);
    auto *text =
        makeLabel(tr("None is planned in the next 7 days."), TextRole::secondary, Tone::secondary, m_empty);
    text->setWordWrap(true);
    auto *plan = makeButton(tr("Plan one"), ButtonKind::link, nullptr, m_empty);
    auto *row = new QHBoxLayout(m_empty);
    row->setContentsMargins(20, 0, 16, 14);
    row->addWidget(text, 1);
    row->addWidget(plan);
    connect(plan, &QPushButton::clicked, this, &NextRidePane::planAsked);
    return m_empty;
}

QWidget *NextRidePane::makeAfter()
{
    auto *line = new QWidget(this);
    m_after = makeButton({}, ButtonKind::link, nullptr, line);
    m_afterHours = makeLabel({}, TextRole::secondary, Tone::caption, line);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(20, 8, 16, 8);
    row->addWidget(m_after);
    row->addStretch(1);
    row->addWidget(m_afterHours);
    connect(m_after, &QPushButton::clicked, this, [this] {
        if (m_rides.size() > 1)
            Q_EMIT opened(m_rides[1].ride);
    });
    return line;
}

void NextRidePane::setRides(const Session &session)
{
    m_session = &session;
    m_rides.clear();
    if (!ridesBetween(session.book(), session.today().plus(1), session.today().plus(daysAhead)).empty()) {
        m_places = std::make_unique<Places>(session.book());
        m_rides = nextRides(session, *m_places);
    }
    m_body->setVisible(!m_rides.empty());
    m_empty->setVisible(m_rides.empty());
    m_after->parentWidget()->setVisible(m_rides.size() > 1);
    if (m_rides.empty())
        m_header->setTitle(tr("Next ride-along"));
    else
        showRide(session);
    if (m_rides.size() > 1)
        showAfter(session);
}

void NextRidePane::showRide(const Session &session)
{
    const Book &book = session.book();
    const RideAhead &next = m_rides.front();
    m_header->setTitle(tr("%1: ride-along with %2")
                           .arg(rideDayWords(next.draft.on, session.today()),
                                firstName(book, otherOf(next.draft, session.user()))));
    //: How far a day's ride goes and how long it takes: 184 mi, 8.5 h field
    m_way->setText(
        tr("%1, %2 h field")
            .arg(distanceWords(book.info(), next.plan.totalKm), fieldHours(next.plan.fieldMinutes())));
    fillStops(session);
    showSketch();
}

void NextRidePane::fillStops(const Session &session)
{
    while (auto *item = m_stops->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const RideAhead &next = m_rides.front();
    const size_t count = std::min(next.draft.stops.size(), mostStopsShown);
    for (size_t i = 0; i < count; ++i) {
        auto *row = new RideStopRow(session.book(), next.draft.stops[i], next.plan.stops[i], i, m_body);
        m_stops->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, [this, ride = next.ride] { Q_EMIT opened(ride); });
    }
    if (count < next.draft.stops.size())
        m_stops->addWidget(makeLabel(tr("%1 more").arg(next.draft.stops.size() - count), TextRole::secondary,
                                     Tone::caption, m_body));
}

void NextRidePane::showSketch()
{
    if (m_rides.empty() || !m_session || m_route->width() < 10)
        return;
    const RideAhead &next = m_rides.front();
    const Book &book = m_session->book();
    report::RouteSketch sketch = report::routeSketch(
        book, *m_places, next.draft, next.plan,
        {.width = double(m_route->width()), .height = double(m_route->height()), .small = true});
    QStringList names;
    for (const auto &mark : sketch.marks)
        names << (mark.stop < next.draft.stops.size() ? companyOfStop(book, next.draft.stops[mark.stop])
                                                      : QString());
    m_route->setSketch(std::move(sketch), names);
}

void NextRidePane::showAfter(const Session &session)
{
    const RideAhead &after = m_rides[1];
    m_after->setText(tr("%1: %2").arg(rideDayWords(after.draft.on, session.today()),
                                      afterWords(session.book(), after, session.user())));
    m_afterHours->setText(tr("%1 h field").arg(fieldHours(after.plan.fieldMinutes())));
}

} // namespace ridealong
