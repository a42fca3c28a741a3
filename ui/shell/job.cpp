// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/job.h"

#include <QElapsedTimer>
#include <QThread>
#include <memory>

namespace ridealong {

JobRunner::JobRunner(QObject *parent)
    : QObject(parent)
{
}

JobRunner::~JobRunner()
{
    m_cancel = true;
    if (m_thread) {
        m_thread->wait();
        delete m_thread;
    }
}

bool JobRunner::start(Job job)
{
    if (isBusy())
        return false;
    m_cancel = false;
    auto clock = std::make_shared<QElapsedTimer>();
    const Progress progress = [this, clock](int64_t done, int64_t total) {
        if (!clock->isValid() || clock->elapsed() >= 100) {
            clock->start();
            Q_EMIT progressed(done, total);
        }
        return !m_cancel;
    };
    auto then = std::make_shared<std::function<void()>>();
    m_thread = QThread::create([work = job.work, progress, then] { *then = work(progress); });
    connect(m_thread, &QThread::finished, this, [this, then] { end(m_thread, *then); });
    Q_EMIT started(job.name, job.unit);
    m_thread->start();
    return true;
}

void JobRunner::end(QThread *thread, const std::function<void()> &then)
{
    thread->deleteLater();
    m_thread = nullptr;
    Q_EMIT finished();
    if (then)
        then();
}

} // namespace ridealong
