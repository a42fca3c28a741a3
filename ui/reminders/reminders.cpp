// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/reminders.h"

#include "session/session.h"
#include "shell/icons.h"
#include "shell/mainwindow.h"
#include "shell/role.h"
#include "shell/widgets/toast.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <algorithm>

namespace ridealong {

namespace {

constexpr int renewMs = 1000;
constexpr int longestMs = 6 * 3600 * 1000; // then the wall clock is asked again
constexpr int shownInTrayMs = 10'000;
constexpr int64_t clockSetBack = 3 * 60; // minutes; an hour is only the end of summer time

bool hasPage(const QString &key)
{
    return std::ranges::any_of(pages(), [&](const PageInfo &page) { return key == QLatin1String(page.key); });
}

} // namespace

Reminders::Reminders(Session &session, MainWindow &window)
    : m_session(session)
    , m_window(&window)
    , m_now([&session] { return session.clock().now(); })
{
    m_timer.setSingleShot(true);
    m_renew.setSingleShot(true);
    m_renew.setInterval(renewMs);
    connect(&m_timer, &QTimer::timeout, this, &Reminders::woke);
    connect(&m_renew, &QTimer::timeout, this, &Reminders::plan);
    connect(&session, &Session::changed, this, &Reminders::noteChange);
}

Reminders::~Reminders() = default;

void Reminders::start()
{
    m_told = now();
    m_choices = reminderChoices();
    m_owesSummary = true;
    if (isWorkingTime(m_session.book().info(), m_told))
        summarize();
    plan();
}

void Reminders::setWindow(MainWindow &window)
{
    m_window = &window;
}

Moment Reminders::now() const
{
    const Instant instant = m_now();
    return {instant.localDate(), instant.localMinuteOfDay()};
}

ReminderRules Reminders::rules() const
{
    const bool all = m_choices.everyone && isManager(m_session);
    return {.person = all ? 0 : m_session.user(), .minutesBefore = m_choices.minutesBefore};
}

// The next opening is a moment too: there may be something overdue by then.
void Reminders::plan()
{
    m_timer.stop();
    m_next = {};
    if (!m_choices.on || !m_told.on.isSet())
        return;
    m_next = openingAfter(m_session.book().info(), m_told);
    const auto before = remindersBetween(m_session.book(), rules(), m_told, m_next);
    if (!before.empty())
        m_next = before.front().at;
    arm();
}

void Reminders::arm()
{
    if (m_session.clock().isFixed())
        return;
    const int64_t wait = Instant::fromLocal(m_next.on, m_next.minute).ms - m_now().ms;
    m_timer.start(int(std::clamp<int64_t>(wait, 0, longestMs)));
}

// A moment that is none any more is found empty when it comes.
void Reminders::noteChange(const Touched &touched)
{
    if (touched.everything || touched.entities.test(size_t(Entity::setting))) {
        if (!m_renew.isActive())
            m_renew.start();
        return;
    }
    if (!m_next.on.isSet())
        return;
    const auto sooner = remindersOf(m_session.book(), touched.leads, rules(), m_told, m_next);
    if (sooner.empty() || minutesOf(sooner.front().at) >= minutesOf(m_next))
        return;
    m_next = sooner.front().at;
    arm();
}

void Reminders::wake()
{
    if (const ReminderChoices choices = reminderChoices(); choices != m_choices) {
        m_choices = choices;
        plan();
    }
    const Moment here = now();
    if (!m_told.on.isSet() || minutesOf(m_told) - minutesOf(here) > clockSetBack) {
        m_told = here;
        plan();
    }
    if (m_next.on.isSet() && minutesOf(here) >= minutesOf(m_next)) {
        const Moment from = m_told;
        m_told = here;
        remind(from, here);
        plan();
    } else if (m_next.on.isSet() && !m_timer.isActive()) {
        arm();
    }
}

// An opening that was passed brings all of the day; nothing is said twice.
void Reminders::remind(Moment from, Moment to)
{
    const BookInfo &info = m_session.book().info();
    m_owesSummary = m_owesSummary || minutesOf(openingAfter(info, from)) <= minutesOf(to);
    if (!isWorkingTime(info, to))
        return; // the program slept past the closing; what it missed comes at the next opening
    if (m_owesSummary && summarize())
        return;
    const auto reminders = remindersBetween(m_session.book(), rules(), from, to);
    const uint32_t lead =
        reminders.size() == 1 ? m_session.book().steps()[reminders.front().step].lead.number : 0;
    tell(reminderSentence(m_session.book(), reminders), lead);
}

bool Reminders::summarize()
{
    m_owesSummary = false;
    const QString sentence = dueSentence(m_session.book(), dueSum(m_session.book(), rules().person));
    tell(sentence, 0);
    return !sentence.isEmpty();
}

void Reminders::tell(const QString &sentence, uint32_t lead)
{
    if (sentence.isEmpty() || !m_choices.on || !m_window)
        return;
    Q_EMIT told(sentence);
    if (m_choices.tray && tellTray(sentence, lead))
        return;
    QApplication::alert(m_window);
    m_window->shell().toast({.text = sentence,
                             .action = lead ? tr("Open the lead") : tr("Show them"),
                             .act = [this, lead] { open(lead); }});
}

bool Reminders::tellTray(const QString &sentence, uint32_t lead)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return false;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(appIcon(), this);
        m_tray->setToolTip(tr("Ridealong"));
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { open(m_trayLead); });
        connect(m_tray, &QSystemTrayIcon::activated, this, [this] { open(0); });
        m_tray->show();
    }
    m_trayLead = lead;
    m_tray->showMessage(tr("Ridealong"), sentence, QSystemTrayIcon::Information, shownInTrayMs);
    return true;
}

void Reminders::open(uint32_t lead)
{
    if (!m_window)
        return;
    if (m_window->isMinimized())
        m_window->showNormal();
    m_window->raise();
    m_window->activateWindow();
    if (lead && m_session.book().leads().has(lead))
        m_window->showPage(QStringLiteral("leads"), lead);
    else if (hasPage(QStringLiteral("follow-ups")))
        m_window->showPage(QStringLiteral("follow-ups"));
    else
        m_window->showPage(QStringLiteral("leads"), QStringLiteral("next_step = overdue"));
}

} // namespace ridealong
