// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/frozenweeks.h"

#include "session/weekreports.h"

namespace ridealong::demo {

namespace {

constexpr int weeksFrozen = 5, morning = 7 * 60 + 30;

} // namespace

Status freezeEarlierWeeks(Session &session)
{
    const Week last = Week::of(session.today()).plus(-1);
    for (int back = weeksFrozen; back >= 1; --back) {
        const Week week = last.plus(-back);
        auto made = reportsToFreeze(session, week, Instant::fromLocal(week.plus(1).first(), morning));
        if (!made)
            return made.error();
        if (const Status frozen = freezeReports(session, std::move(*made)); !frozen)
            return frozen;
    }
    return Done{};
}

} // namespace ridealong::demo
