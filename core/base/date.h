// SPDX-License-Identifier: GPL-3.0-or-later
// Dates without time zones, instants, times of day and ISO-8601 weeks, as small values.
#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace ridealong {

// A day of the proleptic Gregorian calendar, counted from 1970-01-01. Unset by default.
struct Date
{
    int32_t days = unset;
    static constexpr int32_t unset = std::numeric_limits<int32_t>::min();

    static Date of(int year, int month, int day); // unset where there is no such day
    static Date parseIso(std::string_view text);  // YYYY-MM-DD, unset for anything else

    bool isSet() const { return days != unset; }
    int year() const;
    int month() const;                                                         // 1-12
    int day() const;                                                           // 1-31
    int weekday() const { return int(((int64_t(days) + 3) % 7 + 7) % 7) + 1; } // 1 Monday - 7 Sunday
    Date plus(int n) const { return isSet() ? Date{days + n} : Date{}; }
    Date plusMonths(int n) const; // the same day, or the last of a shorter month
    std::string iso() const;      // empty when unset

    auto operator<=>(const Date &) const = default;
};

inline int daysBetween(Date from, Date to)
{
    return to.days - from.days;
}

// Milliseconds since 1970-01-01 UTC. Unset by default.
struct Instant
{
    int64_t ms = unset;
    static constexpr int64_t unset = std::numeric_limits<int64_t>::min();

    bool isSet() const { return ms != unset; }
    Date localDate() const;
    int localMinuteOfDay() const;
    static Instant fromLocal(Date date, int minuteOfDay);
    std::string iso() const; // local time, YYYY-MM-DDTHH:MM:SS; empty when unset

    auto operator<=>(const Instant &) const = default;
};

// ISO-8601 week: Monday first, week 1 holds the year's first Thursday.
struct Week
{
    int32_t monday = Date::unset; // days of its Monday; the one member makes weeks easy to count

    static Week of(Date date) { return date.isSet() ? Week{date.days - (date.weekday() - 1)} : Week{}; }
    static Week of(int year, int number);     // unset where the year has no such week
    static Week parse(std::string_view text); // 2026-W47, unset for anything else

    bool isSet() const { return monday != Date::unset; }
    Date first() const { return {monday}; }
    Date last() const { return Date{monday}.plus(6); }
    int year() const { return Date{monday}.plus(3).year(); }
    int number() const;
    Week plus(int n) const { return isSet() ? Week{monday + 7 * n} : Week{}; }
    std::string iso() const;

    auto operator<=>(const Week &) const = default;
};

// First and last day, both included.
struct Period
{
    Date from;
    Date to;
    bool holds(Date date) const { return date.isSet() && date >= from && date <= to; }
    bool operator==(const Period &) const = default;
};

Period quarterOf(Date date, int fiscalStartMonth);
Period monthOf(Date date);

} // namespace ridealong
