// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchangejobs.h"

#include "session/session.h"
#include "shell/context.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

namespace ridealong {

namespace {

constexpr qint64 tellEveryMs = 100;

// Called by the worker; the watch hears of it on its own thread, ten times a second at most.
Progress watched(ExchangeWatch *watch, std::shared_ptr<std::atomic<bool>> cancel, const Progress &outer)
{
    const auto clock = std::make_shared<QElapsedTimer>();
    return [watch, cancel, outer, clock](int64_t done, int64_t total) {
        if (!clock->isValid() || clock->elapsed() >= tellEveryMs) {
            clock->start();
            QMetaObject::invokeMethod(
                watch, [watch, done, total] { watch->tell(done, total); }, Qt::QueuedConnection);
        }
        return goOn(outer, done, total) && !*cancel;
    };
}

} // namespace

ExchangeWatch::ExchangeWatch(QWidget *window)
    : QObject(window)
    , m_cancel(std::make_shared<std::atomic<bool>>(false))
{
}

ExchangeWatch *ExchangeWatch::of(QWidget *anyInWindow)
{
    QWidget *window = anyInWindow->window();
    while (window->parentWidget())
        window = window->parentWidget()->window(); // of a dialog, the window behind it
    auto *watch = window->findChild<ExchangeWatch *>(QString(), Qt::FindDirectChildrenOnly);
    return watch ? watch : new ExchangeWatch(window);
}

std::shared_ptr<std::atomic<bool>> ExchangeWatch::start(const QString &file)
{
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    m_file = file;
    m_done = m_total = 0;
    Q_EMIT changed();
    return m_cancel;
}

void ExchangeWatch::tell(qint64 done, qint64 total)
{
    if (!isReading())
        return;
    m_done = done;
    m_total = total;
    Q_EMIT changed();
}

void ExchangeWatch::end()
{
    m_file.clear();
    Q_EMIT changed();
    Q_EMIT ended();
}

bool runExchange(ShellContext &shell, QWidget *parent, ExchangeJob job)
{
    Session &session = *shell.session;
    if (!session.store().isWriter())
        return shell.showError({ErrorKind::readOnly, session.store().readOnlyReason()}), false;
    if (!session.lendPen())
        return shell.showError(
                   {ErrorKind::busy, ExchangeWatch::tr("Other work is running. Wait until it is done.")}),
               false;
    auto *watch = ExchangeWatch::of(parent);
    const auto cancel = watch->start(job.file);
    const QPointer<ExchangeWatch> still(watch);
    const auto work = [&session, watch, still, cancel, does = std::move(job.work),
                       showError = shell.showError](const Progress &outer) -> std::function<void()> {
        auto then = does(session, watched(watch, cancel, outer));
        return [&session, still, then, showError] {
            if (const Status read = session.absorb(); !read)
                showError(read.error());
            then();
            if (still)
                still->end();
        };
    };
    if (shell.runJob({.name = job.name, .unit = job.unit, .work = work}))
        return true;
    (void)session.absorb();
    watch->end();
    return false;
}

} // namespace ridealong
