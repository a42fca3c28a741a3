// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <QDateTime>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace ridealong {

using std::chrono::year_month_day;

namespace {

year_month_day civil(int32_t days)
{
    return year_month_day{std::chrono::sys_days{std::chrono::days{days}}};
}

bool digits(std::string_view text, int &out)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} && end == text.data() + text.size() && text.front() != '-';
}

void putTwo(char *to, unsigned number)
{
    to[0] = char('0' + number / 10);
    to[1] = char('0' + number % 10);
}

} // namespace

Date Date::of(int year, int month, int day)
{
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
        return {};
    const year_month_day ymd{std::chrono::year{year}, std::chrono::month{unsigned(month)},
                             std::chrono::day{unsigned(day)}};
    return ymd.ok() ? Date{int32_t(std::chrono::sys_days{ymd}.time_since_epoch().count())} : Date{};
}

Date Date::parseIso(std::string_view text)
{
    int y = 0, m = 0, d = 0;
    const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-';
    if (!shaped || !digits(text.substr(0, 4), y) || !digits(text.substr(5, 2), m) ||
        !digits(text.substr(8), d))
        return {};
    return of(y, m, d);
}

int Date::year() const
{
    return int(civil(days).year());
}
int Date::month() const
{
    return int(unsigned(civil(days).month()));
}
int Date::day() const
{
    return int(unsigned(civil(days).day()));
}

Date Date::plusMonths(int n) const
{
    if (!isSet())
        return {};
    const auto ymd = civil(days);
    const auto moved = year_month_day{ymd.year(), ymd.month(), std::chrono::day{1}} + std::chrono::months{n};
    const std::chrono::year_month_day_last end{moved.year(), std::chrono::month_day_last{moved.month()}};
    return of(int(moved.year()), int(unsigned(moved.month())),
              std::min(int(unsigned(ymd.day())), int(unsigned(end.day()))));
}

std::string Date::iso() const
{
    if (!isSet())
        return {};
    const auto ymd = civil(days);
    const int year = int(ymd.year());
    char text[24];
    if (year < 0 || year > 9999) {
        const int n = std::snprintf(text, sizeof text, "%04d-%02u-%02u", year, unsigned(ymd.month()),
                                    unsigned(ymd.day()));
        return {text, size_t(n)};
    }
    putTwo(text, unsigned(year) / 100); // a tenth of the time, where a million days are written
    putTwo(text + 2, unsigned(year) % 100);
    text[4] = text[7] = '-';
    putTwo(text + 5, unsigned(ymd.month()));
    putTwo(text + 8, unsigned(ymd.day()));
    return {text, 10};
}

Date Instant::localDate() const
{
    if (!isSet())
        return {};
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms).date();
    return Date::of(date.year(), date.month(), date.day());
}

int Instant::localMinuteOfDay() const
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(ms).time();
    return time.hour() * 60 + time.minute();
}

Instant Instant::fromLocal(Date date, int minuteOfDay)
{
    if (!date.isSet())
        return {};
    const QDate day(date.year(), date.month(), date.day());
    return {QDateTime(day, QTime(minuteOfDay / 60, minuteOfDay % 60)).toMSecsSinceEpoch()};
}

std::string Instant::iso() const
{
    if (!isSet())
        return {};
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toStdString();
}

Week Week::of(int year, int number)
{
    if (number < 1 || number > 53)
        return {};
    const Week first = of(Date::of(year, 1, 4));
    const Week week = first.plus(number - 1);
    return week.isSet() && week.year() == year ? week : Week{};
}

Week Week::parse(std::string_view text)
{
    int y = 0, n = 0;
    if (text.size() != 8 || text.substr(4, 2) != "-W" || !digits(text.substr(0, 4), y) ||
        !digits(text.substr(6), n))
        return {};
    return of(y, n);
}

int Week::number() const
{
    return (monday - of(Date::of(year(), 1, 4)).monday) / 7 + 1;
}

std::string Week::iso() const
{
    if (!isSet())
        return {};
    char text[24];
    const int n = std::snprintf(text, sizeof text, "%04d-W%02d", year(), number());
    return {text, size_t(n)};
}

Period monthOf(Date date)
{
    const Date first = Date::of(date.year(), date.month(), 1);
    return {first, first.plusMonths(1).plus(-1)};
}

Period quarterOf(Date date, int fiscalStartMonth)
{
    const int into = ((date.month() - fiscalStartMonth) % 12 + 12) % 12 % 3;
    const Date first = Date::of(date.year(), date.month(), 1).plusMonths(-into);
    return {first, first.plusMonths(3).plus(-1)};
}

} // namespace ridealong
