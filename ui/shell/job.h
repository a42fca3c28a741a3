// SPDX-License-Identifier: GPL-3.0-or-later
// Long work on one worker thread, one job at a time. The work returns what is to be done with its result;
// that part runs on the window's thread, also after a cancel. Progress reaches the window ten times a second
// at most.
#pragma once

#include "base/progress.h"

#include <QObject>
#include <QString>
#include <atomic>
#include <functional>

class QThread;

namespace ridealong {

struct Job
{
    QString name;      // "Importing 412 rows"
    QString unit = {}; // what the progress counts: "rows"
    std::function<std::function<void()>(const Progress &)> work;
};

class JobRunner : public QObject
{
    Q_OBJECT
public:
    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override; // cancels and waits

    bool isBusy() const { return m_thread != nullptr; }
    bool start(Job job);
    void cancel() { m_cancel = true; }

Q_SIGNALS:
    void started(const QString &name, const QString &unit);
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    void end(QThread *thread, const std::function<void()> &then);

    QThread *m_thread = nullptr;
    std::atomic<bool> m_cancel = false;
};

} // namespace ridealong
