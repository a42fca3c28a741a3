// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down the forecast of the week that was over last, so that it can be held against what came: at the
// start of the desktop, at midnight, and when the command line is told to. Undo passes over it: a person who
// takes back what he did last does not mean this. Weeks in which nobody started the program stay missing.
#pragma once

#include "session/session.h"

namespace ridealong {

// Only a manager's book that is open for writing, has anything to forecast, and has not frozen that week yet.
bool isFreezeDue(const Session &session);
Status freezeLastWeek(Session &session); // refuses where the week is frozen already
Status freezeIfDue(Session &session);

// The two halves: made by any thread that may read the book, such as of a session of its own, then kept.
struct MadeForecast
{
    Week week;
    ChangeSet changes;
};
Result<MadeForecast> forecastToFreeze(const Session &session);
Status freezeForecast(Session &session, const MadeForecast &made); // nothing where it was frozen meanwhile

} // namespace ridealong
