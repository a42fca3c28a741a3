// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/watchedapp.h"

#include <QEvent>
#include <algorithm>
#include <ctime>

namespace ridealong {

namespace {

constexpr double worthNoting = 5; // milliseconds

double threadMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_watching || m_depth > 0) {
        ++m_depth;
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        return handled;
    }
    const std::string what =
        std::string(receiver->metaObject()->className()) + " event " + std::to_string(int(event->type()));
    const double before = threadMilliseconds();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    if (const double held = threadMilliseconds() - before; held > worthNoting)
        m_held.push_back({held, what});
    return handled;
}

std::vector<WatchedApplication::Held> WatchedApplication::endWatch()
{
    m_watching = false;
    std::ranges::sort(m_held, std::greater(), &Held::milliseconds);
    if (m_held.size() > 10)
        m_held.resize(10);
    return std::move(m_held);
}

} // namespace ridealong
