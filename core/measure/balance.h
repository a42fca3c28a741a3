// SPDX-License-Identifier: GPL-3.0-or-later
// Field, desk, report and travel hours of a person's week. Ride-alongs that are done count from leaving to
// coming back (planned minutes until they are debriefed), visits, meetings and demonstrations outside of them
// by their minutes: field by themselves. What else was done is said for parts of days (work_time); a part
// that was said wins over what is known by itself for that part only where it says field. Travel inside a
// ride is field. Planned are today's and coming rides and visits, and as desk what they leave of the working
// hours. What runs over midnight counts for both days. Minutes; days have no zone.
#pragma once

#include "book/book.h"

#include <array>
#include <cmath>

namespace ridealong {

enum class WorkKind : uint8_t { field, desk, report, travel };
inline constexpr size_t workKinds = 4;
const char *keyOf(WorkKind kind);
enum class DayPart : uint8_t { morning, afternoon, evening };
inline constexpr size_t dayParts = 3;
const char *keyOf(DayPart part);
// Until noon, until six or the end of the working day if that is later, and what is left.
DayPart partAt(const BookInfo &info, int minuteOfDay);

struct BalancePart
{
    std::array<int, workKinds> said{};
    int known = 0; // field by itself, of what has a time
    bool isEmpty() const { return known == 0 && said == std::array<int, workKinds>{}; }
};

struct BalanceDay
{
    Date on;
    std::array<int, workKinds> minutes{}; // done; today's and earlier
    std::array<int, workKinds> planned{}; // rides and visits to come, and the desk around them
    int byItself = 0;                     // of field, known without being said
    std::array<BalancePart, dayParts> parts{};
    int untimed = 0; // field by itself, without a time; goes where a part of the day says field
};

struct Balance
{
    Week week;
    std::array<BalanceDay, 7> days;
    std::array<int, workKinds> minutes{}, planned{};
    double fieldShare = std::nan("");     // field / all, of what is done
    double shareWithPlan = std::nan("");  // when the planned is done too
    double paperworkShare = std::nan(""); // (desk + report) / all
    double reportShare = std::nan("");
    int said = 0;          // minutes that a person said; of the rest nobody knows what stands beside it
    bool tooLittle = true; // under 4 hours, or nothing said: then the share is that of field in field
    int total() const;
    int of(WorkKind kind) const { return minutes[size_t(kind)]; }
};
Balance balanceOf(const Book &book, uint32_t person, Week week);
std::vector<Balance> balanceTrend(const Book &book, uint32_t person, Week last, int weeks = 13);
// Parts of working days up to now of which nothing is said or known; evenings are never missed.
int partsToSay(const Book &book, const Balance &balance);

enum class FieldGoal : uint8_t { unknown, below, within, above };
FieldGoal fieldGoal(const BookInfo &info, double share);
const char *keyOf(FieldGoal goal);

// What was said of one part of a day; unset minutes: nothing.
int saidMinutes(const Book &book, uint32_t person, Date on, DayPart part, WorkKind kind);

} // namespace ridealong
