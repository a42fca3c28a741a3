// SPDX-License-Identifier: GPL-3.0-or-later
// Ride-alongs as packs may tell of them: the day, the rep and the number of stops. Never what was planned to
// be learned, said, rated or promised.
#pragma once

#include "report/weekpack.h"

namespace ridealong::report {

struct RideCount
{
    int done = 0, planned = 0;
};
RideCount ridesWith(const Book &book, uint32_t rep, Period days);

bool hasRides(const Book &book, Date asOf);
// Of the week, else since when there was none: "Thu, Oct 8, 4 stops", "none since Sep 3".
QString rideWords(const Book &book, uint32_t rep, Period days);
Table rideCalendar(const WeekPack &pack); // of the coming week

} // namespace ridealong::report
