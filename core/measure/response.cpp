// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/response.h"

#include "base/fold.h"

#include <algorithm>
#include <bit>

namespace ridealong {

namespace {

// The minutes of a day's working time that are over at that minute.
int minutesIntoDay(const BookInfo &info, Moment at)
{
    if (!info.isWorkingDay(at.on) || at.minute == unsetInt)
        return 0;
    return std::clamp(at.minute, info.workFrom, info.workTo) - info.workFrom;
}

bool isWeekdayWorked(const BookInfo &info, Date date)
{
    return info.workingDays >> (date.weekday() - 1) & 1;
}

} // namespace

int workingDaysBetween(const BookInfo &info, Date from, Date to)
{
    if (from >= to)
        return 0;
    const int days = daysBetween(from, to);
    int count = days / 7 * std::popcount(info.workingDays & 0x7Fu);
    for (Date date = from.plus(days / 7 * 7); date < to; date = date.plus(1))
        count += isWeekdayWorked(info, date);
    const auto first = info.holidays.lower_bound(from), last = info.holidays.lower_bound(to);
    return count - int(std::count_if(first, last, [&](Date date) { return isWeekdayWorked(info, date); }));
}

int64_t workingMinutes(const BookInfo &info, Moment from, Moment to)
{
    const int64_t wholeDays = workingDaysBetween(info, from.on, to.on);
    const int64_t minutes =
        wholeDays * (info.workTo - info.workFrom) + minutesIntoDay(info, to) - minutesIntoDay(info, from);
    return from.on <= to.on ? std::max<int64_t>(minutes, 0) : 0;
}

bool isTouched(const Book &book, uint32_t lead)
{
    const Date received = book.leads()[lead].receivedOn, last = book.standing(lead).lastTouchOn;
    return last.isSet() && (!received.isSet() || last >= received);
}

std::optional<Moment> firstTouch(const Book &book, uint32_t lead)
{
    std::optional<Moment> first;
    if (!isTouched(book, lead)) // spares a look at each of its activities
        return first;
    const Date received = book.leads()[lead].receivedOn;
    book.activitiesOf().each(lead, [&](uint32_t row) {
        const Activity &activity = book.activities()[row];
        if (!book.activities().has(row) || !activity.on.isSet() || activity.on > book.today() ||
            (received.isSet() && activity.on < received))
            return;
        if (!first || std::pair(activity.on, activity.time) < std::pair(first->on, first->minute))
            first = {activity.on, activity.time};
    });
    return first;
}

std::optional<double> responseHours(const Book &book, uint32_t lead)
{
    const Date received = book.leads()[lead].receivedOn;
    if (received.isSet() && book.standing(lead).firstTouchOn == received)
        return 0; // whatever the time, and whatever followed
    const auto touch = firstTouch(book, lead);
    if (!touch || !received.isSet())
        return {};
    if (touch->on == received)
        return 0;
    return double(workingMinutes(book.info(), {received}, *touch)) / 60;
}

double waitingHours(const Book &book, uint32_t lead)
{
    const Date received = book.leads()[lead].receivedOn;
    return received.isSet() ? double(workingMinutes(book.info(), {received}, {book.today()})) / 60 : 0;
}

bool isWebSource(std::string_view source)
{
    const std::string name = folded(source);
    return name.find("web") != std::string::npos || name.find("online") != std::string::npos;
}

double targetHours(const Book &book, uint32_t lead)
{
    const bool web = isWebSource(book.leads().text(lead, leadField("source")));
    return web ? book.info().webResponseTarget : book.info().responseTarget;
}

Response answerTo(const Book &book, uint32_t lead)
{
    return answerTo(book, lead, responseHours(book, lead));
}

Response answerTo(const Book &book, uint32_t lead, std::optional<double> hours)
{
    const double target = targetHours(book, lead);
    if (hours)
        return *hours <= target ? Response::inTime : Response::late;
    return waitingHours(book, lead) > target ? Response::late : Response::notDue;
}

} // namespace ridealong
