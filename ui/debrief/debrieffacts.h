// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a ride-along's debrief, as rows and words that the page and the view of it share. Scans of
// small tables; what was deleted is left out.
#pragma once

#include "book/book.h"

#include <QString>
#include <map>
#include <vector>

namespace ridealong {

struct RatedSkill
{
    uint32_t skill = 0;
    QString name;  // as on that day
    QString guide; // of the value, as on that day
    int value = 0;
};
std::vector<RatedSkill> ratingsOf(const Book &book, uint32_t ride); // in the order of the skills

// The values of the last debriefed ride with that rep before this one; unset where there is none.
struct LastRide
{
    Date on;
    std::map<uint32_t, int> values;
};
LastRide lastRatedBefore(const Book &book, uint32_t ride);

std::vector<uint32_t> sharedNotesOf(const Book &book, uint32_t ride);
std::vector<uint32_t> privateNotesOf(const Book &book, uint32_t ride, uint32_t by);
std::vector<uint32_t> commitmentsMadeOn(const Book &book, uint32_t ride);

uint32_t oldestWithoutDebrief(const Book &book, uint32_t manager); // planned, its day has come; 0: none
bool waitsForDebrief(const Book &book, uint32_t ride);

QString rideDay(Date on); // "Tuesday, October 13"
const char *roleIcon(std::string_view role);
QString resultWords(std::string_view result);              // "Goal met"
QString stateWords(const Book &book, uint32_t commitment); // "kept", "due Fri, Oct 23"
QString changeWords(int change);                           // "same", "+1"

} // namespace ridealong
