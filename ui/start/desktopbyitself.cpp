// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop does without being asked: reminders, backups, the frozen week and its packs, a new day.
#include "reminders/reminders.h"
#include "render/packfiles.h"
#include "reports/reportarrangement.h"
#include "reports/reportschedule.h"
#include "session/beside.h"
#include "session/weekfreeze.h"
#include "session/weekreports.h"
#include "shell/documents.h"
#include "shell/mainwindow.h"
#include "shell/role.h"
#include "shell/widgets/banners.h"
#include "shell/widgets/toast.h"
#include "start/desktop.h"
#include "store/backups.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QUrl>
#include <algorithm>
#include <optional>

namespace ridealong {

namespace {

constexpr int busyPauseMs = 500; // until other work may have given the book back

} // namespace

// Made of a reader of its own, kept in the open book.
struct EndedWeek
{
    Status state = Done{}; // the last thing that could not be made
    std::optional<MadeForecast> forecast = {};
    std::optional<MadeReports> reports = {};
};

namespace {

template<class T>
void take(EndedWeek &ended, std::optional<T> &made, Result<T> result)
{
    if (result)
        made.emplace(std::move(*result));
    else
        ended.state = result.error();
}

EndedWeek madeBeside(const BookPlace &place, bool forecast, bool reports, const Progress &progress)
{
    EndedWeek ended;
    const Progress untilLeft = [&progress](int64_t, int64_t) { return goOn(progress, 0, 0); };
    const auto session = openBeside(place, untilLeft);
    if (!session) {
        ended.state = session.error();
        return ended;
    }
    const Week last = Week::of((*session)->today()).plus(-1);
    if (forecast)
        take(ended, ended.forecast, forecastToFreeze(**session));
    if (reports && goOn(progress, 0, 0))
        take(ended, ended.reports, reportsToFreeze(**session, last, place.clock.now(), untilLeft));
    return ended;
}

} // namespace

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
                             m_window->refresh(); // it is told when the last one was made
                         };
                     }});
}

void Desktop::endWeekIfDue()
{
    if (m_launch.isGrab() || !m_session)
        return;
    if (m_session->isBusy()) // the page that the program opens with may be reading the book
        return QTimer::singleShot(busyPauseMs, this, &Desktop::endWeekIfDue);
    if (isFreezeDue(*m_session) || areReportsDue(*m_session))
        makeEndedWeek();
    else
        writePacksIfDue();
}

// The simulations of a forecast and five packs take a while in a large book, and people go on meanwhile.
void Desktop::makeEndedWeek()
{
    const BookPlace place = placeOf(*m_session);
    const bool forecast = isFreezeDue(*m_session), reports = areReportsDue(*m_session);
    const auto work = [this, place, forecast, reports](const Progress &progress) -> std::function<void()> {
        auto made = std::make_shared<EndedWeek>(madeBeside(place, forecast, reports, progress));
        return [this, made, place] { keepEndedWeek(place.path, made); };
    };
    if (!m_packs.start({.name = {}, .work = work})) // those of a book that was open before
        QTimer::singleShot(busyPauseMs, this, [this] {
            if (m_session)
                endWeekIfDue();
        });
}

void Desktop::keepEndedWeek(const QString &book, const std::shared_ptr<EndedWeek> &made)
{
    if (!m_session)
        return;
    if (m_session->store().path() != book)
        return endWeekIfDue(); // of the one that was opened meanwhile
    if (m_session->isBusy())
        return QTimer::singleShot(busyPauseMs, this, [this, book, made] { keepEndedWeek(book, made); });
    const auto tell = [this](const Status &done) {
        if (!done)
            m_window->shell().showError(done.error());
    };
    tell(made->state);
    if (made->forecast)
        tell(freezeForecast(*m_session, *made->forecast));
    if (made->reports)
        tell(freezeReports(*m_session, std::move(*made->reports)));
    if (made->state || made->state.error().kind != ErrorKind::cancelled)
        writePacksIfDue();
}

// A failure is told, and tried again at the next start or the next day.
void Desktop::writePacksIfDue()
{
    const ReportSchedule schedule = reportSchedule(*m_session);
    const Week week = weekToWrite(schedule, m_session->today());
    if (!week.isSet() || !isManager(*m_session) || m_packs.isBusy())
        return;
    const render::PackWish wish{.week = week,
                                .folder = schedule.folder,
                                .packs = schedule.packs,
                                .formats = schedule.formats,
                                .madeAt = m_session->clock().now(),
                                .arrangements = arrangementsOf(schedule.packs)};
    m_packs.start({.name = {},
                   .work = [this, wish,
                            place = placeOf(*m_session)](const Progress &progress) -> std::function<void()> {
                       const auto files = render::writePacksOf(place, wish, progress);
                       return [this, wish, files, place] {
                           if (m_session && m_session->store().path() == place.path)
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
    QString said =
        tr("The reports of week %1 are in %2.").arg(wish.week.number()).arg(shortPath(wish.folder));
    if (kept)
        said += u' ' + tr("Files that were changed there were left as they are: %1.").arg(kept);
    m_window->shell().toast({.text = said, .action = tr("Open the folder"), .act = [folder = wish.folder] {
                                 QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
                             }});
}

void Desktop::askForReportIfDue()
{
    if (m_launch.isGrab() || !isManager(*m_session) || !m_session->store().isWriter())
        return;
    ReportSchedule schedule = reportSchedule(*m_session);
    if (!isQuestionDue(schedule, m_session->clock().now()))
        return;
    schedule.asked = Week::of(m_session->today());
    keepReportSchedule(*m_session, schedule);
    showFridayQuestion(schedule.asked);
}

// Stays until it is answered: at four a manager may be in another window.
void Desktop::showFridayQuestion(Week week)
{
    auto *notice = new Notice(tr("It is Friday afternoon. This week’s report is ready to be read."));
    connect(notice->addButton(tr("Open Reports")), &QPushButton::clicked, this, [this, week] {
        m_window->setBanner(nullptr);
        m_window->showPage(QStringLiteral("reports"), QString::fromStdString(week.iso()));
    });
    connect(notice->addButton(tr("Not now")), &QPushButton::clicked, this,
            [this] { m_window->setBanner(nullptr); });
    m_window->setBanner(notice);
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
