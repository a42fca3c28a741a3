// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QDateTime>

namespace ridealong {

Clock Clock::at(Date today)
{
    return at(Instant::fromLocal(today, 12 * 60));
}

Clock Clock::at(Instant now)
{
    Clock clock;
    clock.m_fixed = now;
    return clock;
}

Instant Clock::now() const
{
    return m_fixed.isSet() ? m_fixed : Instant{QDateTime::currentMSecsSinceEpoch()};
}

} // namespace ridealong
