// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/formats.h"

#include <algorithm>

namespace ridealong {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                  "may",       "june",     "july",     "august",
                                                  "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};

bool startsFolded(std::string_view whole, std::string_view word)
{
    return word.size() <= whole.size() && std::ranges::equal(word, whole.substr(0, word.size()),
                                                             [](char a, char b) { return (a | 32) == b; });
}

// Place in the list, from 1, of a name or its first three letters; "sept" and "tues" too. 0 for none.
int nameIn(std::span<const std::string_view> names, std::string_view word)
{
    if (word.size() < 3)
        return 0;
    const auto found =
        std::ranges::find_if(names, [&](std::string_view name) { return startsFolded(name, word); });
    return found == names.end() ? 0 : int(found - names.begin()) + 1;
}

struct Number
{
    int value = 0;
    int width = 0;
};

// Takes pieces off the front of a text.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_left(text)
    {
    }

    bool atEnd() const { return m_left.empty(); }
    char peek() const { return m_left.empty() ? '\0' : m_left.front(); }
    bool take(char c)
    {
        const bool there = peek() == c && !m_left.empty();
        m_left.remove_prefix(there ? 1 : 0);
        return there;
    }
    bool takeAny(std::string_view any) { return any.find(peek()) != std::string_view::npos && take(peek()); }
    bool blanks()
    {
        return run([](char c) { return c == ' '; }).size() > 0;
    }
    Number number()
    {
        Number n;
        for (const char c : run(isDigit)) {
            n.value = n.width < 9 ? n.value * 10 + (c - '0') : n.value;
            ++n.width;
        }
        return n;
    }
    std::string_view word() { return run(isLetter); }
    int thousandths() // of the digits behind a point; -1 where there are none
    {
        const std::string_view digits = run(isDigit);
        int ms = 0;
        for (size_t i = 0; i < 3; ++i)
            ms = ms * 10 + (i < digits.size() ? digits[i] - '0' : 0);
        return digits.empty() ? -1 : ms;
    }

private:
    template<class Is>
    std::string_view run(Is is)
    {
        const auto end = std::ranges::find_if_not(m_left, is);
        const std::string_view taken = m_left.substr(0, size_t(end - m_left.begin()));
        m_left.remove_prefix(taken.size());
        return taken;
    }

    std::string_view m_left;
};

Parsed<Date> dayOf(Number year, Number month, Number day, const DateFormat &format)
{
    const bool shaped = (year.width == 4 || year.width == 2) && month.width >= 1 && month.width <= 2 &&
                        day.width >= 1 && day.width <= 2;
    if (!shaped)
        return Bad::notADate;
    const int century = year.width == 4 ? 0 : year.value < format.pivot ? 2000 : 1900;
    const Date date = Date::of(century + year.value, month.value, day.value);
    return date.isSet() ? Parsed<Date>(date) : Bad::noSuchDay;
}

Parsed<Date> compactDay(Number n)
{
    const Date date = Date::of(n.value / 10000, n.value / 100 % 100, n.value % 100);
    const bool plausible = date.isSet() && date.year() >= 1900 && date.year() < 2100;
    return plausible ? Parsed<Date>(date) : Bad::notADate;
}

Parsed<Date> inOrder(Number a, Number b, Number c, const DateFormat &format)
{
    if (a.width == 4)
        return dayOf(a, b, c, format);
    if (format.order == DateOrder::ymd)
        return c.width == 4 ? Parsed<Date>(Bad::noSuchDay) : dayOf(a, b, c, format);
    return format.order == DateOrder::dmy ? dayOf(c, b, a, format) : dayOf(c, a, b, format);
}

Number monthNumber(std::string_view word)
{
    return {nameIn(months, word), 2};
}

void ordinal(Scanner &scan)
{
    Scanner ahead = scan;
    const std::string_view word = ahead.word();
    if (word == "st" || word == "nd" || word == "rd" || word == "th")
        scan = ahead;
}

// "14 Jul 2009", "14-Jul-09", "14. July 2009"; and "2009 Jul 14"
Parsed<Date> withMonthSecond(Scanner &scan, Number first, const DateFormat &format)
{
    const std::string_view word = scan.word();
    scan.take('.');
    scan.takeAny("-/,");
    scan.blanks();
    const Number last = scan.number();
    const Number month = monthNumber(word);
    if (month.value == 0)
        return Bad::notADate;
    return first.width == 4 ? dayOf(first, month, last, format) : dayOf(last, month, first, format);
}

// "Jul 14, 2009"
Parsed<Date> withMonthFirst(Scanner &scan, std::string_view word, const DateFormat &format)
{
    scan.take('.');
    scan.takeAny("-/");
    scan.blanks();
    const Number day = scan.number();
    ordinal(scan);
    scan.takeAny(",-/");
    scan.blanks();
    const Number year = scan.number();
    const Number month = monthNumber(word);
    return month.value == 0 ? Parsed<Date>(Bad::notADate) : dayOf(year, month, day, format);
}

Parsed<Date> scanDate(Scanner &scan, const DateFormat &format)
{
    std::string_view word = scan.word();
    if (nameIn(weekdays, word) > 0) {
        scan.takeAny(".,");
        scan.blanks();
        word = scan.word();
    }
    if (!word.empty())
        return withMonthFirst(scan, word, format);
    const Number first = scan.number();
    if (first.width == 8)
        return compactDay(first);
    if (first.width == 0 || first.width > 4)
        return Bad::notADate;
    ordinal(scan);
    const char separator = scan.peek();
    if (!scan.takeAny("/.-, "))
        return Bad::notADate;
    scan.blanks();
    if (isLetter(scan.peek()))
        return withMonthSecond(scan, first, format);
    const Number second = scan.number();
    if (separator == ' ' || separator == ',' || !scan.take(separator))
        return Bad::notADate;
    scan.blanks();
    return inOrder(first, second, scan.number(), format);
}

// "Z", "UTC", "+02:00", "-0800", "+02", and what Data Loader writes: "Z-0300"
bool scanZone(Scanner &scan, int &minutes)
{
    const std::string_view word = scan.word();
    const bool utc = word == "Z" || word == "z" || word == "UTC" || word == "GMT";
    if (!utc && !word.empty())
        return false;
    minutes = utc ? 0 : WrittenTime::none;
    const bool west = scan.peek() == '-';
    if (!scan.takeAny("+-"))
        return true;
    Number hours = scan.number();
    Number rest = {hours.value % 100, 2};
    if (hours.width == 4)
        hours.value /= 100;
    else if (hours.width <= 2 && hours.width > 0)
        rest = scan.take(':') ? scan.number() : Number{0, 2};
    else
        return false;
    minutes = (hours.value * 60 + rest.value) * (west ? -1 : 1);
    return hours.value <= 14 && rest.width == 2 && rest.value < 60;
}

// False where "AM" or "PM" stands at an hour that has none.
bool halfDay(Scanner &scan, int &hour)
{
    Scanner ahead = scan;
    ahead.blanks();
    const std::string_view word = ahead.word();
    const bool am = word.size() == 2 && startsFolded("am", word);
    const bool pm = word.size() == 2 && startsFolded("pm", word);
    if (!am && !pm)
        return true;
    scan = ahead;
    const bool twelve = hour >= 1 && hour <= 12;
    hour = hour % 12 + (pm ? 12 : 0);
    return twelve;
}

bool scanTime(Scanner &scan, WrittenTime &time)
{
    const Number hour = scan.number();
    if (hour.width < 1 || hour.width > 2 || !scan.take(':'))
        return false;
    const Number minute = scan.number();
    Number second{0, 2};
    int ms = 0;
    if (scan.take(':')) {
        second = scan.number();
        if (scan.takeAny(".,"))
            ms = scan.thousandths();
    }
    int hours = hour.value;
    if (ms < 0 || minute.width != 2 || second.width != 2 || !halfDay(scan, hours))
        return false;
    time.msOfDay = ((hours * 60 + minute.value) * 60 + second.value) * 1000 + ms;
    scan.blanks();
    return hours < 24 && minute.value < 60 && second.value < 60 && scanZone(scan, time.zoneMinutes);
}

} // namespace

Parsed<WrittenTime> parseWrittenTime(std::string_view cell, const DateFormat &format)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return Bad::empty;
    Scanner scan(text);
    const Parsed<Date> date = scanDate(scan, format);
    if (!date)
        return date.bad;
    WrittenTime time{date.value};
    if (scan.atEnd())
        return time;
    const bool comma = scan.take(',');
    const bool apart = scan.blanks() || (!comma && scan.takeAny("Tt"));
    if (!apart || !scanTime(scan, time) || !scan.atEnd())
        return Bad::notATime;
    return time;
}

Parsed<Date> parseDate(std::string_view cell, const DateFormat &format)
{
    const Parsed<WrittenTime> time = parseWrittenTime(cell, format);
    return time ? Parsed<Date>(time.value.date) : time.bad;
}

Parsed<Instant> parseInstant(std::string_view cell, const DateFormat &format)
{
    const Parsed<WrittenTime> parsed = parseWrittenTime(cell, format);
    if (!parsed)
        return parsed.bad;
    const WrittenTime &time = parsed.value;
    const int ms = time.hasTime() ? time.msOfDay : 0;
    if (time.zoneMinutes != WrittenTime::none)
        return Instant{int64_t(time.date.days) * 86'400'000 + ms - int64_t(time.zoneMinutes) * 60'000};
    return Instant{Instant::fromLocal(time.date, ms / 60'000).ms + ms % 60'000};
}

const char *name(DateOrder order)
{
    static constexpr std::array names{"ymd", "dmy", "mdy"};
    return names[size_t(order)];
}

std::optional<DateOrder> dateOrderByName(std::string_view text)
{
    for (const DateOrder order : {DateOrder::ymd, DateOrder::dmy, DateOrder::mdy})
        if (text == name(order))
            return order;
    return {};
}

DateOrder usualDateOrder(std::string_view currency)
{
    static constexpr std::array<std::string_view, 6> yearFirst{"CNY", "JPY", "KRW", "TWD", "HUF", "SEK"};
    if (currency == "USD")
        return DateOrder::mdy;
    return std::ranges::find(yearFirst, currency) != yearFirst.end() ? DateOrder::ymd : DateOrder::dmy;
}

namespace {

constexpr std::array orders{DateOrder::ymd, DateOrder::dmy, DateOrder::mdy};

struct Readings
{
    std::array<int, 3> parsed{};
    // differ[i][j]: a cell that two orders read as two days
    std::array<std::array<bool, 3>, 3> differ{};
    bool dots = false;
    DateGuess guess;
};

void readCell(Readings &all, std::string_view cell)
{
    std::array<Date, 3> days;
    for (size_t i = 0; i < orders.size(); ++i) {
        const Parsed<WrittenTime> time = parseWrittenTime(cell, {orders[i]});
        days[i] = time ? time.value.date : Date{};
        all.parsed[i] += time ? 1 : 0;
        all.guess.withTime |= time && time.value.hasTime();
    }
    for (size_t i = 0; i < days.size(); ++i)
        for (size_t j = 0; j < days.size(); ++j)
            all.differ[i][j] |= days[i].isSet() && days[j].isSet() && days[i] != days[j];
    all.dots |= cell.substr(0, 3).find('.') != std::string_view::npos;
    ++all.guess.cells;
}

} // namespace

DateGuess detectDates(std::span<const std::string_view> cells, DateOrder usual)
{
    Readings all;
    for (const std::string_view cell : cells)
        if (!isBlankCell(cell))
            readCell(all, trimmed(cell));
    const int most = *std::ranges::max_element(all.parsed);
    const auto fits = [&](DateOrder order) { return all.parsed[size_t(order)] == most; };
    for (const DateOrder a : orders)
        for (const DateOrder b : orders)
            all.guess.ambiguous |= fits(a) && fits(b) && all.differ[size_t(a)][size_t(b)];
    // A date with points is a day first, nearly everywhere; still it is for a person to say so.
    const DateOrder wanted = !all.guess.ambiguous ? DateOrder::ymd : all.dots ? DateOrder::dmy : usual;
    DateOrder order = wanted;
    for (size_t i = orders.size(); i-- > 0 && !fits(order);)
        order = orders[i];
    all.guess.format.order = order;
    all.guess.parsed = most;
    return all.guess;
}

} // namespace ridealong
