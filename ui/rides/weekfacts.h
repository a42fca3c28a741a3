// SPDX-License-Identifier: GPL-3.0-or-later
// What the rides of one week are, each worked out once, and the sentence that answers how the week looks. Of
// a rep his own. Values only; plans are worked out from the rows.
#pragma once

#include "measure/rideplan.h"

#include <QStringList>

namespace ridealong {

class Session;

struct RideFacts
{
    uint32_t ride = 0;
    uint32_t rep = 0, manager = 0;
    uint32_t with = 0; // whom the reader rides with: the rep, or for that rep the manager
    Date on;
    QString state; // planned, done, cancelled
    bool debriefDue = false;
    int from = 0, to = 0; // as it was where that is known
    double km = 0;
    std::vector<int> grades = {}; // of the stops, 0 is A
    QStringList companies = {};
    QString cancelReason;
};

struct WeekOfRides
{
    Week week;
    std::vector<RideFacts> rides = {};      // by day and start
    int days = 5;                           // 6 or 7 where a weekend is used or worked on
    std::vector<uint32_t> debriefsDue = {}; // of all weeks
};

WeekOfRides weekOfRides(const Session &session, const Places &places, Week week);
QString weekAnswer(const Session &session, const WeekOfRides &week);
QString cardSpoken(const Book &book, const RideFacts &ride);
QString stateWords(const RideFacts &ride);                  // "Planned", "Debrief due"
QString sizeWords(const Book &book, const RideFacts &ride); // "184 mi, 8.5 h"

} // namespace ridealong
