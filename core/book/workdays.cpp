// SPDX-License-Identifier: GPL-3.0-or-later
#include "book/workdays.h"

namespace ridealong {

namespace {

constexpr int mostDaysOff = 1000; // in a row

} // namespace

Date workdayFrom(const BookInfo &info, Date day)
{
    for (int ahead = 0; ahead < mostDaysOff; ++ahead)
        if (info.isWorkingDay(day.plus(ahead)))
            return day.plus(ahead);
    return day;
}

Date workdaysAfter(const BookInfo &info, Date from, int days)
{
    Date day = from;
    for (; days > 0; --days)
        day = workdayFrom(info, day.plus(1));
    return day;
}

} // namespace ridealong
