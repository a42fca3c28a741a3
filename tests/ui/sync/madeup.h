// SPDX-License-Identifier: GPL-3.0-or-later
// The team of the design picture, on October 14, 2026: what the page Sync shows without any file.
#pragma once

#include "sync/syncstate.h"

namespace ridealong {

inline LaptopLine aLaptop(const char *who, const char *place, LaptopState state)
{
    static uint32_t row = 0;
    LaptopLine line{.laptop = ++row, .id = Id{1, row}, .person = row};
    line.who = QString::fromLatin1(who);
    line.first = line.who.section(u' ', 0, 0);
    line.initials = QString(line.who.left(1) + line.who.section(u' ', 1).left(1));
    line.below = QString::fromLatin1(place);
    line.state = state;
    return line;
}

inline LaptopLine heard(LaptopLine line, Date day, int minute, int64_t changes, int conflicts = 0)
{
    line.lastFile = Instant::fromLocal(day, minute);
    line.daysOld = daysBetween(day, Date::of(2026, 10, 14));
    line.changes = changes;
    line.conflicts = conflicts;
    return line;
}

inline SyncState theTeam()
{
    const Date today = Date::of(2026, 10, 14);
    SyncState state{.isInTeam = true, .today = today};
    state.laptops = {
        aLaptop("Dana Whitfield", "This laptop", LaptopState::thisOne),
        heard(aLaptop("Tessa Okafor", "Louisville", LaptopState::conflicts), today, 484, 31, 1),
        heard(aLaptop("Cole Jensen", "Indianapolis", LaptopState::conflicts), today, 485, 22, 2),
        heard(aLaptop("Priya Raman", "Columbus", LaptopState::merged), today, 482, 44),
        heard(aLaptop("Marcus Bell", "Dayton", LaptopState::merged), today, 475, 38),
        heard(aLaptop("Luis Ortega", "Cincinnati", LaptopState::merged), today.plus(-1), 1060, 27),
        heard(aLaptop("Erin Walsh", "Toledo", LaptopState::old), today.plus(-5), 600, 19)};
    state.receivedThisWeek = 181;
    state.nextChanges = 64;
    state.nextSince = state.exchanged = Instant::fromLocal(today, 485);
    state.decisions = 2;
    state.backedUp = today;
    state.backedUpMinute = 450;
    state.refused = {{7, QStringLiteral("marcus-sept.rlx"),
                      QStringLiteral("It was made with another team key. Ask Marcus to export again. Your "
                                     "book is unchanged.")}};
    return state;
}

} // namespace ridealong
