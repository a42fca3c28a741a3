// SPDX-License-Identifier: GPL-3.0-or-later
// Long work of the exchange as the window's job, with the session's pen lent to it, and what the page shows
// of it meanwhile. The watch belongs to the window; what comes `then` runs on the window's thread, after a
// cancel too.
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QObject>
#include <QString>
#include <atomic>
#include <functional>
#include <memory>

class QWidget;

namespace ridealong {

class Session;
struct ShellContext;

class ExchangeWatch : public QObject
{
    Q_OBJECT
public:
    static ExchangeWatch *of(QWidget *anyInWindow); // made when it is first asked for

    bool isReading() const { return !m_file.isEmpty(); }
    QString file() const { return m_file; } // that is read; empty for none
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; }
    void cancel() { *m_cancel = true; }

    // For those who run the work.
    std::shared_ptr<std::atomic<bool>> start(const QString &file);
    void tell(qint64 done, qint64 total);
    void end();

Q_SIGNALS:
    void changed();
    void ended(); // the state of the exchange may be another one now

private:
    explicit ExchangeWatch(QWidget *window);

    QString m_file;
    qint64 m_done = 0, m_total = 0;
    std::shared_ptr<std::atomic<bool>> m_cancel;
};

struct ExchangeJob
{
    QString name;      // for the status line: "Writing the change file"
    QString unit = {}; // "changes"
    QString file = {}; // that is read, for the page; empty for other work
    // On the worker. Gives what is to be done with the result, on the window's thread.
    std::function<std::function<void()>(Session &, const Progress &)> work;
};

// False where it could not start; the person has been told.
bool runExchange(ShellContext &shell, QWidget *parent, ExchangeJob job);

} // namespace ridealong
