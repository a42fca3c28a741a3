// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/reportwish.h"

namespace ridealong {

report::ReportWish reportWish(const Session &session, Week week, Instant madeAt)
{
    const Date from = week.plus(-1).first(), to = week.plus(1).first();
    return {.week = week,
            .madeAt = madeAt,
            .grades = session.store().gradeChanges(Instant::fromLocal(from, 0), Instant::fromLocal(to, 0))};
}

} // namespace ridealong
