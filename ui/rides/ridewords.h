// SPDX-License-Identifier: GPL-3.0-or-later
// A ride-along in the words of the screen: its title, the sentence that answers what the day is for, times
// without AM and PM as a day's plan has them, and roles. Pure; unset gives an empty text.
#pragma once

#include "measure/rideplan.h"
#include "measure/ridewords.h"

#include <QString>
#include <array>

namespace ridealong {

struct RoleRow
{
    const char *key; // as the book has it
    const char *label;
    const char *icon;
};
// In the order of the keys 1 to 3.
inline constexpr std::array<RoleRow, 3> roleRows = {
    {{"observe", QT_TRANSLATE_NOOP("RideWords", "Observe"), "eye"},
     {"joint", QT_TRANSLATE_NOOP("RideWords", "Joint"), "blend"},
     {"demonstrate", QT_TRANSLATE_NOOP("RideWords", "Demonstrate"), "presentation"}}};
QString labelOf(const RoleRow &role);
int roleIndex(std::string_view key); // -1 for none of them

QString clockWords(int minuteOfDay);                            // "7:45"
QString spanWords(int from, int to);                            // "7:45 – 4:15"
QString fieldHours(int minutes);                                // "8.5", of 510
QString visitWords(int minutes, int from, int to);              // "60 min, between 9:00 and 11:00"
QString wayWords(const BookInfo &info, int minutes, double km); // "35 min, 28 mi"
QString dayTitle(Date date);                                    // "Thursday, October 15"
QString rideTitle(const Book &book, const RideDraft &draft);
// "4 stops and $232k in one day, 3 of them overdue and one A nobody has touched for 34 days. 8.5 field
// hours."
QString rideSentence(const Book &book, const RideDraft &draft, const RidePlan &plan);
// "184 mi, 3 h 45 driving, 4 h with customers"
QString roadSentence(const BookInfo &info, const RidePlan &plan);
QString stopSpoken(const Book &book, const DraftStop &stop, const PlannedStop &plan, size_t place);

} // namespace ridealong
