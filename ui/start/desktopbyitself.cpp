// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop does without being asked: reminders, backups, the frozen week, a new day.
#include "reminders/reminders.h"
#include "session/weekfreeze.h"
#include "shell/mainwindow.h"
#include "start/desktop.h"
#include "store/backups.h"

namespace ridealong {

void Desktop::remindOfSteps()
{
    if (m_launch.isGrab())
        return;
    m_reminders = std::make_unique<Reminders>(*m_session, *m_window);
    connect(m_reminders.get(), &Reminders::woke, this, &Desktop::renewDay);
    m_reminders->start();
}

void Desktop::warn()
{
    const QString warning = m_session->takeWarning();
    if (!warning.isEmpty())
        m_window->shell().showError({ErrorKind::diskFull, warning});
}

void Desktop::backUpIfDue()
{
    const Store &store = m_session->store();
    const Instant now = m_session->clock().now();
    if (m_launch.isGrab() || !store.isWriter() || m_backedUp == now.localDate() ||
        !isBackupDue(store.path(), store.made(), now))
        return;
    m_backedUp = now.localDate();
    m_backups.start({.name = {},
                     .work = [this, path = store.path(), made = store.made(),
                              now](const Progress &progress) -> std::function<void()> {
                         const Status done = makeDueBackups(path, made, now, progress);
                         return [this, done] {
                             if (!done && done.error().kind != ErrorKind::cancelled)
                                 m_window->shell().showError(done.error());
                         };
                     }});
}

void Desktop::freezeForecastIfDue()
{
    if (m_launch.isGrab())
        return;
    if (const Status frozen = freezeIfDue(*m_session); !frozen)
        m_window->shell().showError(frozen.error());
}

void Desktop::renewDay()
{
    if (!m_session)
        return;
    backUpIfDue();
    if (m_session->isBusy())
        return;
    if (m_session->today() != m_session->clock().today()) {
        m_session->renewToday();
        freezeForecastIfDue();
        m_window->setThisWeek(Week::of(m_session->today()));
    }
    if (m_reminders)
        m_reminders->wake();
}

} // namespace ridealong
