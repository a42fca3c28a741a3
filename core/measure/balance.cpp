// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/balance.h"

#include "measure/balancedays.h"

#include <algorithm>
#include <numeric>

namespace ridealong {

namespace {

constexpr int noon = 12 * 60, eveningAtFirst = 18 * 60;
constexpr int enoughMinutes = 4 * 60;
constexpr int mostWeeks = 522;

double shareOf(int part, int whole)
{
    return whole > 0 ? double(part) / double(whole) : std::nan("");
}

int sumOf(const std::array<int, workKinds> &minutes)
{
    return std::accumulate(minutes.begin(), minutes.end(), 0);
}

Balance balanceOf(Week week, const BalanceDay *days)
{
    Balance balance{.week = week, .days = {}};
    std::copy_n(days, 7, balance.days.begin());
    for (const BalanceDay &day : balance.days)
        for (size_t kind = 0; kind < workKinds; ++kind) {
            balance.minutes[kind] += day.minutes[kind];
            balance.planned[kind] += day.planned[kind];
        }
    const int all = balance.total(), field = balance.of(WorkKind::field);
    balance.fieldShare = shareOf(field, all);
    balance.shareWithPlan = shareOf(field + balance.planned[0], all + sumOf(balance.planned));
    balance.paperworkShare = shareOf(balance.of(WorkKind::desk) + balance.of(WorkKind::report), all);
    balance.reportShare = shareOf(balance.of(WorkKind::report), all);
    balance.said = all;
    for (const BalanceDay &day : balance.days)
        balance.said -= day.byItself;
    balance.tooLittle = all < enoughMinutes || balance.said == 0;
    return balance;
}

} // namespace

const char *keyOf(WorkKind kind)
{
    constexpr const char *keys[] = {"field", "desk", "report", "travel"};
    return keys[size_t(kind)];
}

const char *keyOf(DayPart part)
{
    constexpr const char *keys[] = {"morning", "afternoon", "evening"};
    return keys[size_t(part)];
}

const char *keyOf(FieldGoal goal)
{
    constexpr const char *keys[] = {"unknown", "below", "within", "above"};
    return keys[size_t(goal)];
}

DayPart partAt(const BookInfo &info, int minuteOfDay)
{
    if (minuteOfDay < noon)
        return DayPart::morning;
    return minuteOfDay < std::max(eveningAtFirst, info.workTo) ? DayPart::afternoon : DayPart::evening;
}

int Balance::total() const
{
    return sumOf(minutes);
}

Balance balanceOf(const Book &book, uint32_t person, Week week)
{
    return balanceOf(week, balanceDays(book, person, {week.first(), week.last()}).data());
}

std::vector<Balance> balanceTrend(const Book &book, uint32_t person, Week last, int weeks)
{
    weeks = std::clamp(weeks, 1, mostWeeks);
    const Week first = last.plus(1 - weeks);
    const std::vector<BalanceDay> days = balanceDays(book, person, {first.first(), last.last()});
    std::vector<Balance> trend;
    for (int week = 0; week < weeks; ++week)
        trend.push_back(balanceOf(first.plus(week), days.data() + 7 * week));
    return trend;
}

int partsToSay(const Book &book, const Balance &balance)
{
    int parts = 0;
    for (const BalanceDay &day : balance.days) {
        if (day.on >= book.today() || !book.info().isWorkingDay(day.on))
            continue;
        for (const DayPart part : {DayPart::morning, DayPart::afternoon})
            parts += day.parts[size_t(part)].isEmpty();
    }
    return parts;
}

FieldGoal fieldGoal(const BookInfo &info, double share)
{
    if (std::isnan(share))
        return FieldGoal::unknown;
    if (share < info.fieldGoalLow)
        return FieldGoal::below;
    return share > info.fieldGoalHigh ? FieldGoal::above : FieldGoal::within;
}

int saidMinutes(const Book &book, uint32_t person, Date on, DayPart part, WorkKind kind)
{
    const auto &times = book.tables().workTime;
    int minutes = unsetInt;
    for (uint32_t row = 1; row < times.end(); ++row)
        if (times.has(row) && times[row].person.number == person && times[row].on == on &&
            times[row].minutes > 0 && times.text(row, workTimeField("part")) == keyOf(part) &&
            times.text(row, workTimeField("kind")) == keyOf(kind))
            minutes = (minutes == unsetInt ? 0 : minutes) + std::min(times[row].minutes, 24 * 60);
    return minutes;
}

} // namespace ridealong
