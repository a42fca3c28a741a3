// SPDX-License-Identifier: GPL-3.0-or-later
// Field, desk, report and travel hours of a person's week. Ride-alongs that are done count from leaving to
// coming back (planned minutes until they are debriefed), visits, meetings and demonstrations outside of them
// by their minutes: field by themselves. What else was done is said for parts of days (work_time); a part
// that was said wins over what is known by itself for that part only where it says field. Travel inside a
// ride is field. Planned rides of days to come are told apart. Minutes; days have no zone.
#pragma once

#include "book/book.h"

#include <array>
#include <cmath>

namespace ridealong {

enum class WorkKind : uint8_t { field, desk, report, travel };
inline constexpr size_t workKinds = 4;
const char *keyOf(WorkKind kind);
enum class DayPart : uint8_t { morning, afternoon, evening };
const char *keyOf(DayPart part);

struct BalanceDay
{
    Date on;
    std::array<int, workKinds> minutes{}; // done; today's and earlier
    std::array<int, workKinds> planned{}; // rides and visits to come
    int byItself = 0;                     // of field, known without being said
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
    bool tooLittle = true; // under 4 hours said or known
};
Balance balanceOf(const Book &book, uint32_t person, Week week);
std::vector<Balance> balanceTrend(const Book &book, uint32_t person, Week last, int weeks = 13);

enum class FieldGoal : uint8_t { unknown, below, within, above };
FieldGoal fieldGoal(const BookInfo &info, double share);

// What was said of one part of a day; unset minutes: nothing.
int saidMinutes(const Book &book, uint32_t person, Date on, DayPart part, WorkKind kind);

} // namespace ridealong
