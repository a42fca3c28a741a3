// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/ridespage.h"

#include "measure/mix.h"
#include "measure/rideneeds.h"
#include "rides/keptplaces.h"
#include "rides/nextreps.h"
#include "rides/planner.h"
#include "rides/rideactions.h"
#include "rides/ridewords.h"
#include "rides/weekboard.h"
#include "session/session.h"
#include "shell/context.h"
#include "shell/measured.h"
#include "shell/role.h"
#include "shell/weekselector.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/buttons.h"
#include "shell/widgets/headers.h"
#include "shell/widgets/labels.h"
#include "shell/widgets/scrolled.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int weeksAhead = 26;

bool isFree(const Session &session, Date day)
{
    const Book &book = session.book();
    const auto taken = [&](uint32_t ride) {
        return rideState(book, ride) != "cancelled" &&
               book.tables().ride[ride].manager.number == session.user();
    };
    return book.info().isWorkingDay(day) && std::ranges::none_of(ridesBetween(book, day, day), taken);
}

} // namespace

RidesPage::RidesPage(ShellContext &context, QWidget *parent)
    : Page(context, parent)
    , m_stack(new QStackedWidget(this))
    , m_places(new KeptPlaces(*context.session, this))
{
    m_stack->addWidget(makeWeek());
    m_planner = new Planner(shell(), *m_places, this);
    m_stack->addWidget(m_planner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &RidesPage::showNext);
    connect(context.session, &Session::changed, this, [this] { m_reps.reset(); });
    connect(m_planner, &Planner::left, this, &RidesPage::showWeek);
    connect(m_planner, &Planner::statusChanged, this, &Page::statusChanged);
}

QWidget *RidesPage::makeWeek()
{
    auto *week = new QWidget(this);
    m_header = new PageHeader(tr("Ride-alongs"), week);
    m_weekSelector = new WeekSelector(week);
    m_new = makeButton(tr("Plan a ride-along"), ButtonKind::primary, "plus", week);
    m_header->addWidget(m_weekSelector);
    m_header->addWidget(m_new);
    auto *content = new QWidget(week);
    m_due = new Notice({}, content);
    auto *write = m_due->addButton(tr("Write the debrief"));
    m_board = new WeekBoard(content);
    m_next = new NextReps(content);
    auto *notice = new QWidget(content);
    auto *noticeRow = new QVBoxLayout(notice);
    noticeRow->setContentsMargins(24, 10, 16, 0);
    noticeRow->addWidget(m_due);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    inside->addWidget(notice);
    inside->addWidget(m_board);
    inside->addWidget(makeHairline(Qt::Horizontal, content));
    inside->addWidget(m_next);
    inside->addStretch(1);
    auto *area = makeScrolled(content, week);
    area->setFocusPolicy(Qt::StrongFocus); // so that the keys of the page work at once
    area->setAccessibleName(tr("Ride-alongs"));
    setFocusProxy(area);
    area->installEventFilter(this);
    auto *column = new QVBoxLayout(week);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(area, 1);
    connectWeek();
    connect(write, &QPushButton::clicked, this, [this] {
        if (!m_facts.debriefsDue.empty())
            shell().goTo(QStringLiteral("debrief"), QVariant(m_facts.debriefsDue.front()));
    });
    return week;
}

void RidesPage::connectWeek()
{
    connect(m_weekSelector, &WeekSelector::chosen, this, &RidesPage::showDays);
    connect(m_new, &QPushButton::clicked, this, [this] { planNew(); });
    connect(m_board, &WeekBoard::opened, this, &RidesPage::openRide);
    connect(m_board, &WeekBoard::planAsked, this, [this](Date on) { planNew(0, on); });
    connect(m_board, &WeekBoard::cancelAsked, this,
            [this](uint32_t ride) { askToCancel(shell(), this, ride, [this] { refresh(); }); });
    connect(m_board, &WeekBoard::moveAsked, this, [this](uint32_t ride, Date on) {
        moveRide(shell(), ride, on);
        m_ride = ride;
        showWeekOf(on);
    });
    connect(m_next, &NextReps::planAsked, this, [this](uint32_t rep) { planNew(rep); });
    connect(m_next, &NextReps::opened, this,
            [this](uint32_t rep) { shell().goTo(QStringLiteral("coaching"), QVariant(rep)); });
}

bool RidesPage::isPlanning() const
{
    return m_stack->currentWidget() == m_planner;
}

bool RidesPage::isReading() const
{
    return m_later.isActive() || (isPlanning() && m_planner->isReading());
}

void RidesPage::refresh()
{
    const Session &session = *shell().session;
    const Week today = Week::of(session.today());
    const bool first = !m_weekSelector->week().isSet();
    m_weekSelector->setRange(today.plus(weeksAhead));
    if (first)
        m_weekSelector->setWeek(today);
    m_new->setVisible(mayPlan(session));
    if (isPlanning() && !m_planner->renew())
        return showWeek();
    if (!isPlanning())
        showDays();
    Q_EMIT statusChanged();
}

void RidesPage::showDays()
{
    const Session &session = *shell().session;
    const Book &book = session.book();
    const bool hadFocus = m_board->focusedDay().isSet();
    m_facts = weekOfRides(session, m_places->places(), m_weekSelector->week());
    m_header->setAnswer(weekAnswer(session, m_facts));
    m_board->setWeek(book, m_facts, mayPlan(session));
    if (hadFocus)
        m_board->focusRide(m_ride);
    m_due->parentWidget()->setVisible(!m_facts.debriefsDue.empty());
    if (!m_facts.debriefsDue.empty()) {
        const Ride &ride = book.tables().ride[m_facts.debriefsDue.front()];
        m_due->setText(
            tr("The debrief of %1 is due.").arg(rideTitle(book, {.rep = ride.rep.number, .on = ride.on})));
    }
    m_next->setVisible(isManager(session));
    m_later.start(0);
    Q_EMIT statusChanged();
}

// In an event of its own, so that the week is there first.
void RidesPage::showNext()
{
    const Session &session = *shell().session;
    if (isManager(session) && !isPlanning())
        m_next->setReps(session.book(), reps(), mayPlan(session));
}

const std::vector<RepSuggestion> &RidesPage::reps()
{
    Session &session = *shell().session;
    if (!m_reps)
        m_reps = suggestReps(session.book(), shell().measured->effort(session));
    return *m_reps;
}

void RidesPage::showWeek()
{
    m_ride = m_planner->draft().row;
    m_stack->setCurrentIndex(0);
    if (m_ride)
        m_weekSelector->setWeek(Week::of(m_planner->draft().on));
    showDays();
    m_board->focusRide(m_ride);
}

void RidesPage::showWeekOf(Date day)
{
    m_weekSelector->setWeek(Week::of(day));
    showDays();
    m_board->focusRide(m_ride);
}

void RidesPage::showPlanner()
{
    m_stack->setCurrentWidget(m_planner);
    m_planner->focusFirst();
    Q_EMIT statusChanged();
}

void RidesPage::openRide(uint32_t ride)
{
    const Session &session = *shell().session;
    if (!session.book().tables().ride.has(ride))
        return;
    const uint32_t rep = session.book().tables().ride[ride].rep.number;
    if (!isManager(session) && rep != session.user())
        return;
    m_planner->showRide(ride);
    showPlanner();
}

Date RidesPage::freeDay() const
{
    const Session &session = *shell().session;
    const Date asked = m_board->focusedDay();
    if (asked.isSet() && asked >= session.today() && isFree(session, asked))
        return asked;
    const Date from =
        std::max(session.today().plus(1),
                 m_weekSelector->week().isSet() ? m_weekSelector->week().first() : session.today());
    for (Date day = from; daysBetween(from, day) < 60; day = day.plus(1))
        if (isFree(session, day))
            return day;
    return from;
}

void RidesPage::planNew(uint32_t rep, Date on)
{
    Session &session = *shell().session;
    if (!mayPlan(session))
        return;
    if (!rep) {
        if (reps().empty())
            return shell().showError(
                {ErrorKind::refused, tr("This book has no rep to ride with. Add one in the settings."), {}});
        rep = reps().front().rep;
    }
    m_planner->propose(rep, on.isSet() ? on : freeDay());
    showPlanner();
}

void RidesPage::open(const QVariant &argument)
{
    const Session &session = *shell().session;
    if (argument.typeId() == QMetaType::QString && argument.toString() == QLatin1String("new"))
        return planNew();
    if (argument.typeId() != QMetaType::QVariantMap) {
        if (const uint32_t ride = argument.toUInt())
            openRide(ride);
        return;
    }
    const QVariantMap map = argument.toMap();
    if (const uint32_t ride = map.value(QStringLiteral("ride")).toUInt())
        return openRide(ride);
    if (!mayPlan(session))
        return;
    std::vector<uint32_t> leads;
    for (const QVariant &lead : map.value(QStringLiteral("leads")).toList())
        leads.push_back(lead.toUInt());
    uint32_t rep = map.value(QStringLiteral("rep")).toUInt();
    if (!rep && !leads.empty() && session.book().leads().has(leads.front()))
        rep = session.book().leads()[leads.front()].owner.number;
    const Date on = Date::parseIso(map.value(QStringLiteral("on")).toString().toStdString());
    if (!rep || !session.book().people().has(rep) || leads.empty())
        return planNew(rep, on);
    m_planner->propose(rep, on.isSet() ? on : freeDay(), leads);
    showPlanner();
}

QString RidesPage::statusFact() const
{
    if (isPlanning())
        return m_planner->statusFact();
    return m_facts.rides.size() == 1 ? tr("1 ride-along this week")
                                     : tr("%1 ride-alongs this week").arg(m_facts.rides.size());
}

QList<KeyHint> RidesPage::keys() const
{
    if (isPlanning())
        return m_planner->keys();
    QList<KeyHint> keys{{tr("Ctrl+["), tr("Week back")}, {tr("Ctrl+]"), tr("Week forward")}};
    if (!mayPlan(*shell().session))
        return keys << KeyHint{tr("Enter"), tr("Open")};
    return keys << KeyHint{tr("N"), tr("Plan a ride-along")} << KeyHint{tr("Enter"), tr("Open")}
                << KeyHint{tr("Alt+← →"), tr("Another day")} << KeyHint{tr("Delete"), tr("Cancel it")};
}

QString RidesPage::answer() const
{
    return isPlanning() ? m_planner->answer() : m_header->answer();
}

// Keys that the window has for something else; here they are about the rides.
bool RidesPage::isOwnKey(const QKeyEvent &event) const
{
    if (event.modifiers() != Qt::ControlModifier)
        return false;
    return isPlanning() ? event.key() == Qt::Key_P
                        : event.key() == Qt::Key_BracketLeft || event.key() == Qt::Key_BracketRight;
}

bool RidesPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

// An arrow takes the focus to the rides; the page is scrolled by what has it.
bool RidesPage::enterBoard(const QKeyEvent &event)
{
    const int key = event.key();
    const bool arrow =
        key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (isPlanning() || !arrow || event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    m_board->focusRide(m_ride);
    return true;
}

bool RidesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && enterBoard(*static_cast<QKeyEvent *>(event)))
        return true;
    return Page::eventFilter(watched, event);
}

void RidesPage::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isOwnKey(*event))
        return isPlanning() ? m_planner->printBrief()
                            : m_weekSelector->step(key == Qt::Key_BracketLeft ? -1 : 1);
    if (!isPlanning() && plain && key == Qt::Key_N)
        return planNew();
    Page::keyPressEvent(event);
}

Page *makeRidesPage(ShellContext &shell, QWidget *parent)
{
    return new RidesPage(shell, parent);
}

NavCount countRides(const ShellContext &shell)
{
    const Session &session = *shell.session;
    const Book &book = session.book();
    const bool all = isManager(session);
    int count = all ? int(debriefsDue(book, session.user()).size()) : 0;
    for (const uint32_t ride : ridesBetween(book, session.today(), Week::of(session.today()).last()))
        count += rideState(book, ride) == "planned" &&
                 (all || book.tables().ride[ride].rep.number == session.user());
    return {.count = count};
}

} // namespace ridealong
