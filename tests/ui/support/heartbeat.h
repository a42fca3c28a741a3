// SPDX-License-Identifier: GPL-3.0-or-later
// Beats in the window's thread and remembers the longest time between two beats: what the window was held
// for, by the clock on the wall, and of that by the processor's time of its thread, which other work on the
// machine does not stretch.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <ctime>

namespace ridealong {

class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_clock.start();
        m_worked = threadMilliseconds();
        m_timer.start(1);
    }

    int beats() const { return m_beats; }
    double longestMilliseconds() const { return m_longest; }
    double longestOfWork() const { return m_longestOfWork; } // milliseconds of the thread

private:
    static double threadMilliseconds()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    }

    void beat()
    {
        const double worked = threadMilliseconds();
        m_longest = std::max(m_longest, double(m_clock.nsecsElapsed()) / 1e6);
        m_longestOfWork = std::max(m_longestOfWork, worked - m_worked);
        m_worked = worked;
        m_clock.restart();
        ++m_beats;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_worked = 0;
    double m_longest = 0;
    double m_longestOfWork = 0;
    int m_beats = 0;
};

} // namespace ridealong
