// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop does without being asked: reminders, backups, the frozen week and its packs, a new day.
#include "reminders/reminders.h"
#include "render/packfiles.h"
#include "reports/reportschedule.h"
#include "session/weekfreeze.h"
#include "session/weekreports.h"
#include "shell/mainwindow.h"
#include "shell/role.h"
#include "shell/widgets/toast.h"
#include "start/desktop.h"
#include "store/backups.h"

#include <QDesktopServices>
#include <QDir>
#include <QUrl>
#include <algorithm>

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

void Desktop::endWeekIfDue()
{
    if (m_launch.isGrab())
        return;
    if (const Status frozen = freezeIfDue(*m_session); !frozen)
        m_window->shell().showError(frozen.error());
    if (const Status frozen = freezeReportsIfDue(*m_session); !frozen)
        m_window->shell().showError(frozen.error());
    writePacksIfDue();
}

// A failure is told, and tried again at the next start or the next day.
void Desktop::writePacksIfDue()
{
    ReportSchedule schedule = reportSchedule(*m_session);
    const Week week = weekToWrite(schedule, m_session->today());
    if (!week.isSet() || !isManager(*m_session) || m_packs.isBusy())
        return;
    const render::PackWish wish{.week = week,
                                .folder = schedule.folder,
                                .packs = schedule.packs,
                                .formats = schedule.formats,
                                .madeAt = m_session->clock().now()};
    auto pages = render::packPages(*m_session, wish);
    if (!pages)
        return m_window->shell().showError(pages.error());
    m_packs.start({.name = {},
                   .work = [this, wish, pages = std::move(*pages), book = m_session->store().path()](
                               const Progress &progress) -> std::function<void()> {
                       const auto files = render::writePacks(pages, wish, progress);
                       return [this, wish, files, book] {
                           if (m_session && m_session->store().path() == book)
                               tellOfPacks(wish, files);
                       };
                   }});
}

void Desktop::tellOfPacks(const render::PackWish &wish, const Result<std::vector<render::PackFile>> &files)
{
    if (!files && files.error().kind == ErrorKind::cancelled)
        return;
    if (!files)
        return m_window->shell().showError(files.error());
    ReportSchedule schedule = reportSchedule(*m_session);
    schedule.written = wish.week;
    keepReportSchedule(*m_session, schedule);
    const auto kept = std::ranges::count(*files, render::PackFile::keptChanged, &render::PackFile::what);
    QString said = tr("The reports of week %1 are in %2.")
                       .arg(wish.week.number())
                       .arg(QDir::toNativeSeparators(wish.folder));
    if (kept)
        said += u' ' + tr("Files that were changed there were left as they are: %1.").arg(kept);
    m_window->shell().toast({.text = said, .action = tr("Open the folder"), .act = [folder = wish.folder] {
                                 QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                             }});
}

void Desktop::askForReportIfDue()
{
    if (m_launch.isGrab() || !isManager(*m_session))
        return;
    ReportSchedule schedule = reportSchedule(*m_session);
    if (!isQuestionDue(schedule, m_session->clock().now()))
        return;
    schedule.asked = Week::of(m_session->today());
    keepReportSchedule(*m_session, schedule);
    m_window->shell().toast({.text = tr("It is Friday afternoon. This week’s report is ready to be read."),
                             .action = tr("Open Reports"),
                             .act = [this] { m_window->showPage(QStringLiteral("reports")); }});
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
        endWeekIfDue();
        m_window->setThisWeek(Week::of(m_session->today()));
    }
    askForReportIfDue();
    if (m_reminders)
        m_reminders->wake();
}

} // namespace ridealong
