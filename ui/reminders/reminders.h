// SPDX-License-Identifier: GPL-3.0-or-later
// Brings promises to mind while the program runs: a summary at its start and at each opening of a working
// day, and each step with a time some minutes before it. Through the notification area of the system where it
// has one, else as the window's toast; a click opens the lead, or the follow-ups. What was missed while the
// laptop slept comes as one summary. One timer to the next moment; a change of leads may only bring it
// forward, all else plans anew, at most once in a second. Lives as long as the session.
#pragma once

#include "book/book.h"
#include "measure/reminders.h"
#include "reminders/reminderchoices.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>

class QSystemTrayIcon;

namespace ridealong {

class MainWindow;
class Session;

class Reminders : public QObject
{
    Q_OBJECT
public:
    Reminders(Session &session, MainWindow &window);
    ~Reminders() override;

    void start();                       // with the summary
    void setWindow(MainWindow &window); // a new one over the same book
    // The clock may have gone on without the timer: after a sleep, and past midnight.
    void wake();
    void setClock(std::function<Instant()> now) { m_now = std::move(now); } // for tests

    Moment next() const { return m_next; } // unset when nothing is planned

Q_SIGNALS:
    // The moment has come; whoever listens renews the day and calls wake().
    void woke();
    void told(const QString &sentence);

private:
    Moment now() const;
    ReminderRules rules() const;
    void plan();
    void arm();
    void noteChange(const Touched &touched);
    bool summarize();
    void remind(Moment from, Moment to);
    void tell(const QString &sentence, uint32_t lead);
    bool tellTray(const QString &sentence, uint32_t lead);
    void open(uint32_t lead); // 0: the follow-ups

    Session &m_session;
    QPointer<MainWindow> m_window;
    std::function<Instant()> m_now;
    ReminderChoices m_choices;
    Moment m_told; // what was due up to then has been brought to mind
    Moment m_next;
    bool m_owesSummary = false;
    QTimer m_timer, m_renew;
    QSystemTrayIcon *m_tray = nullptr; // made when it is first needed
    uint32_t m_trayLead = 0;           // of the last notification
};

} // namespace ridealong
