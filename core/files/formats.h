// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a column are, and reading one cell: dates, amounts, numbers, yes and no. A reading gives
// a value or the reason why not, never a guess; where a whole column leaves two readings open it says so.
// Blanks around a cell do not count. Dates have no zone: the day of "2011-01-01T23:00Z" is the first of
// January.
#pragma once

#include "base/date.h"
#include "base/money.h"

#include <QString>
#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace ridealong {

enum class Bad : uint8_t {
    none,
    empty,
    notADate,
    noSuchDay,
    notATime,
    notANumber,
    badGrouping,
    hasDecimals,
    tooLarge,
    otherCurrency,
    isPercent,
    notYesNo
};
// "“31.2.2024” is no day of the calendar in the order that this column has"
QString describe(Bad bad, std::string_view cell);

template<class T>
struct Parsed
{
    T value{};
    Bad bad = Bad::none;

    Parsed(T v)
        : value(v)
    {
    }
    Parsed(Bad b)
        : bad(b)
    {
    }
    explicit operator bool() const { return bad == Bad::none; }
};

std::string_view trimmed(std::string_view text); // blanks of ASCII and no-break spaces
bool isBlankCell(std::string_view cell);
bool saysUnknown(
    std::string_view cell); // unknown, n/a, none, null, -, ? …: for columns where that means empty

// --- dates

enum class DateOrder : uint8_t { ymd, dmy, mdy };
const char *name(DateOrder order);
std::optional<DateOrder> dateOrderByName(std::string_view name);
DateOrder usualDateOrder(std::string_view currency); // where people pay with it: mdy for USD

struct DateFormat
{
    DateOrder order = DateOrder::ymd; // of dates that do not start with a year of four digits
    int pivot = 70;                   // years of two digits below it are 20xx, the others 19xx
    bool operator==(const DateFormat &) const = default;
};

// As it stands there: day, time of day if any, zone if any.
struct WrittenTime
{
    static constexpr int none = std::numeric_limits<int>::min();

    Date date;
    int msOfDay = none;
    int zoneMinutes = none; // east of UTC
    bool hasTime() const { return msOfDay != none; }
};
Parsed<WrittenTime> parseWrittenTime(std::string_view cell, const DateFormat &format);
Parsed<Date> parseDate(std::string_view cell, const DateFormat &format);
// Without a zone it is local time; without a time it is the local midnight.
Parsed<Instant> parseInstant(std::string_view cell, const DateFormat &format);

struct DateGuess
{
    DateFormat format;
    bool ambiguous = false; // the cells fit another order as well and would be other days: `usual` was taken
    int cells = 0;          // that are not blank
    int parsed = 0;
    bool withTime = false;
};
DateGuess detectDates(std::span<const std::string_view> cells, DateOrder usual);

// --- numbers

struct NumberFormat
{
    char decimal = '.'; // the other one of point and comma may group, as may blanks and apostrophes
    bool operator==(const NumberFormat &) const = default;
};

// A number as it is written, exact: digits * 10^exponent.
struct Decimal
{
    std::array<uint8_t, 40> digits{};
    int count = 0; // no leading zeros; 0 is zero
    int exponent = 0;
    bool negative = false;
    bool percent = false;           // "12 %" has the digits 12
    std::array<char, 4> currency{}; // "EUR", "$", "\xC2\xA5", or empty
};
Parsed<Decimal> parseDecimal(std::string_view cell, const NumberFormat &format);
Parsed<double> parseNumber(std::string_view cell, const NumberFormat &format); // 12 % is 0.12
Parsed<int64_t> parseInteger(std::string_view cell, const NumberFormat &format);

struct MoneyFormat
{
    NumberFormat number = {};
    int minorDigits = 2;            // of the book's currency
    int64_t scale = 1;              // 1000000 where the column holds millions
    std::string_view currency = {}; // an amount in another one is refused; empty takes any
};
// Rounded half away from zero.
Parsed<Money> parseMoney(std::string_view cell, const MoneyFormat &format);

struct NumberGuess
{
    NumberFormat format;
    bool ambiguous = false; // "1.500" all the way down: the usual one was taken
    int cells = 0;
    int parsed = 0;
    bool integers = true;
    bool money = false;
    bool percent = false;
};
NumberGuess detectNumbers(std::span<const std::string_view> cells, char usualDecimal);

// --- yes and no, and columns

Parsed<bool> parseYesNo(std::string_view cell);

enum class ColumnKind : uint8_t { empty, text, integer, number, percent, money, date, instant, yesNo };

struct ColumnFormat
{
    ColumnKind kind = ColumnKind::empty;
    DateFormat date = {};
    NumberFormat number = {};
    bool ambiguous = false;
    int cells = 0;   // that are not blank
    int parsed = 0;  // of these, as the kind says
    int unknown = 0; // of these, words for unknown
    bool operator==(const ColumnFormat &) const = default;
};
// A column is what 19 of 20 of its cells are. Digits with a leading zero are text: they name something.
ColumnFormat detectColumn(std::span<const std::string_view> cells, std::string_view currency);
QString describe(const ColumnFormat &format);

} // namespace ridealong
