// SPDX-License-Identifier: GPL-3.0-or-later
#include "followup/quickdate.h"

#include <algorithm>
#include <charconv>

namespace ridealong {

namespace {

constexpr int farthestDays = 3700; // ten years: beyond it a number is no date

std::optional<int> numberIn(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return !text.empty() && error == std::errc() && end == text.data() + text.size() && number >= 0
               ? std::optional(number)
               : std::nullopt;
}

// "22nd" and "22" are 22.
std::optional<int> dayNumber(std::string_view text)
{
    for (const std::string_view ending : {"st", "nd", "rd", "th", "."})
        if (text.ends_with(ending))
            return numberIn(text.substr(0, text.size() - ending.size()));
    return numberIn(text);
}

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (size_t at = 0; at <= text.size();) {
        const size_t end = std::min(text.find(separator, at), text.size());
        parts.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

class Reader
{
public:
    Reader(std::span<const QuickToken> words, std::span<const QuickPhrase> phrases,
           const QuickCalendar &calendar)
        : m_words(words)
        , m_phrases(phrases)
        , m_calendar(calendar)
    {
    }

    QuickWhen read(size_t at) const
    {
        size_t skipped = 0;
        while (is(at + skipped, QuickSort::filler) && skipped < 2)
            ++skipped;
        for (const size_t from : {size_t(0), skipped}) // French "il y a 2 jours" begins with what else fills
            for (const auto rule :
                 {&Reader::fixedDay, &Reader::nextOrLast, &Reader::weekday, &Reader::distance,
                  &Reader::monthAndDay, &Reader::numericDate, &Reader::clock})
                if (QuickWhen when = (this->*rule)(at + from); when.count > 0) {
                    when.count += from;
                    return when;
                }
        if (const auto hour = skipped ? bareHour(at + skipped) : std::nullopt)
            return {skipped + 1, {}, *hour * 60};
        return {};
    }

private:
    std::string_view word(size_t at) const
    {
        return at < m_words.size() && !m_words[at].taken ? std::string_view(m_words[at].word)
                                                         : std::string_view();
    }

    // The phrase of that sort that stands there; it may be of several words.
    const QuickPhrase *phrase(size_t at, QuickSort sort) const
    {
        for (const QuickPhrase &one : m_phrases) {
            size_t same = 0;
            while (one.sort == sort && same < one.words.size() && word(at + same) == one.words[same])
                ++same;
            if (one.sort == sort && same == one.words.size())
                return &one;
        }
        return nullptr;
    }
    size_t length(size_t at, QuickSort sort) const
    {
        const QuickPhrase *found = phrase(at, sort);
        return found ? found->words.size() : 0;
    }

    std::optional<int> value(std::string_view text, QuickSort sort) const
    {
        for (const QuickPhrase &phrase : m_phrases)
            if (phrase.sort == sort && phrase.words.size() == 1 && phrase.words.front() == text)
                return phrase.value;
        return std::nullopt;
    }
    std::optional<int> value(size_t at, QuickSort sort) const { return value(word(at), sort); }
    bool is(size_t at, QuickSort sort) const { return value(at, sort).has_value(); }

    QuickWhen on(size_t count, Date date) const
    {
        return date.isSet() && std::abs(int64_t(date.days) - m_calendar.today.days) <= farthestDays
                   ? QuickWhen{count, date}
                   : QuickWhen{};
    }

    QuickWhen fixedDay(size_t at) const
    {
        const QuickPhrase *days = phrase(at, QuickSort::day);
        return days ? on(days->words.size(), m_calendar.today.plus(days->value)) : QuickWhen{};
    }

    Date nextWeekday(int weekday) const
    {
        const int ahead = (weekday - m_calendar.today.weekday() + 7) % 7;
        return m_calendar.today.plus(ahead == 0 ? 7 : ahead);
    }

    QuickWhen weekday(size_t at) const
    {
        const auto day = value(at, QuickSort::weekday);
        return day ? on(1, nextWeekday(*day)) : QuickWhen{};
    }

    // "next thu" is of next week, "last thu" the latest that is over; "next week" is its Monday. French says
    // "jeudi prochain".
    QuickWhen nextOrLast(size_t at) const
    {
        const QuickWhen when = nextOrLast(at, at + 1);
        return when.count || is(at + 2, QuickSort::unit) || is(at + 2, QuickSort::weekday)
                   ? when
                   : nextOrLast(at + 1, at);
    }

    QuickWhen nextOrLast(size_t which, size_t what) const
    {
        const Date monday = Week::of(m_calendar.today).first();
        const auto day = value(what, QuickSort::weekday);
        if (is(which, QuickSort::next)) {
            if (day)
                return on(2, monday.plus(6 + *day));
            if (const auto unit = value(what, QuickSort::unit); unit && word(what).size() > 2)
                return on(2, *unit == 0   ? m_calendar.today.plusMonths(1)
                             : *unit == 7 ? monday.plus(7)
                                          : m_calendar.today.plus(1));
        }
        if (is(which, QuickSort::last) && day) {
            const int back = (m_calendar.today.weekday() - *day + 7) % 7;
            return on(2, m_calendar.today.plus(back == 0 ? -7 : -back));
        }
        return {};
    }

    // "2w", "2 weeks", "in 2 weeks", "3 days ago", "vor 3 Tagen".
    QuickWhen distance(size_t at) const
    {
        const size_t before = length(at, QuickSort::ago);
        const size_t in = before ? before : is(at, QuickSort::in) ? 1 : 0;
        const std::string_view text = word(at + in);
        size_t count = in + 1;
        const size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
        const auto number = digits > 0 && digits <= 3 ? numberIn(text.substr(0, digits)) : std::nullopt;
        if (!number)
            return {};
        auto unit = value(text.substr(digits), QuickSort::unit);
        if (digits == text.size())
            unit = value(at + count++, QuickSort::unit);
        if (!unit)
            return {};
        const size_t behind = before ? 0 : length(at + count, QuickSort::ago);
        const int amount = before || behind ? -*number : *number;
        return on(count + behind,
                  *unit ? m_calendar.today.plus(amount * *unit) : m_calendar.today.plusMonths(amount));
    }

    // A date without a year is of the year that puts it nearest, as long as it is not over for a month.
    Date nearest(int month, int day) const
    {
        const int year = m_calendar.today.year();
        for (int ahead = -1; ahead <= 8; ++ahead)
            if (const Date date = Date::of(year + ahead, month, day);
                date.isSet() && daysBetween(date, m_calendar.today) <= 30)
                return date;
        return {};
    }

    QuickWhen monthAndDay(size_t at) const
    {
        const auto monthFirst = value(at, QuickSort::month);
        const auto month = monthFirst ? monthFirst : value(at + 1, QuickSort::month);
        const auto day = dayNumber(word(monthFirst ? at + 1 : at));
        if (!month || !day)
            return {};
        const auto year = word(at + 2).size() == 4 ? numberIn(word(at + 2)) : std::nullopt;
        return year ? on(3, Date::of(*year, *month, *day)) : on(2, nearest(*month, *day));
    }

    QuickWhen numericDate(size_t at) const
    {
        if (const Date iso = Date::parseIso(word(at)); iso.isSet())
            return on(1, iso);
        const bool slashes = word(at).find('/') != std::string_view::npos;
        std::vector<std::string_view> parts = split(word(at), slashes ? '/' : '.');
        if (!parts.empty() && parts.back().empty())
            parts.pop_back();                                                                  // "22.10."
        if (parts.size() < 2 || parts.size() > 3 || (!slashes && is(at + 1, QuickSort::hour))) // "10.30 Uhr"
            return {};
        const auto first = numberIn(parts[0]), second = numberIn(parts[1]);
        if (!first || !second)
            return {};
        const bool monthFirst = slashes && *first <= 12 && (m_calendar.monthFirst || *second > 12);
        const int month = monthFirst ? *first : *second, day = monthFirst ? *second : *first;
        if (parts.size() == 2)
            return on(1, nearest(month, day));
        const auto year = numberIn(parts[2]);
        return year ? on(1, Date::of(*year < 100 ? 2000 + *year : *year, month, day)) : QuickWhen{};
    }

    static QuickWhen at(size_t count, int hour, int minute, std::optional<bool> afternoon)
    {
        if (afternoon && (hour < 1 || hour > 12))
            return {};
        if (afternoon)
            hour = hour % 12 + (*afternoon ? 12 : 0);
        return hour < 24 && minute < 60 ? QuickWhen{count, {}, hour * 60 + minute} : QuickWhen{};
    }

    std::optional<bool> half(std::string_view text) const
    {
        if (value(text, QuickSort::am))
            return false;
        return value(text, QuickSort::pm) ? std::optional(true) : std::nullopt;
    }

    // "10 Uhr", "10:30 Uhr", "10.30 Uhr", "10h", "10h30", "4 Uhr nachmittags".
    QuickWhen fullHour(size_t place) const
    {
        const std::string_view text = word(place);
        const size_t figures = std::min(text.find_first_not_of("0123456789"), text.size());
        size_t rest = std::min(text.find_first_of("0123456789", figures), text.size());
        size_t count = 1;
        const std::string_view between = text.substr(figures, rest - figures);
        if (between.empty() || between == ":" || between == ".") {
            if (!is(place + count++, QuickSort::hour))
                return {};
        } else if (!value(between, QuickSort::hour)) {
            return {};
        }
        const auto hour = numberIn(text.substr(0, figures));
        const auto minute = rest < text.size() ? numberIn(text.substr(rest)) : std::optional(0);
        if (!hour || !minute || figures > 2 || text.size() - rest > 2)
            return {};
        const auto afternoon = half(word(place + count));
        return at(count + (afternoon ? 1 : 0), *hour, *minute, *hour > 12 ? std::nullopt : afternoon);
    }

    // "10am", "10 am", "10:30", "10:30pm", "noon".
    QuickWhen clock(size_t place) const
    {
        if (const auto minute = value(place, QuickSort::clock))
            return {1, {}, *minute};
        if (const QuickWhen when = fullHour(place); when.count)
            return when;
        const std::string_view text = word(place);
        const size_t figures = std::min(text.find_first_not_of("0123456789:"), text.size());
        const auto parts = split(text.substr(0, figures), ':');
        const auto hour = numberIn(parts[0]);
        const auto minute = parts.size() == 2 && parts[1].size() == 2 ? numberIn(parts[1]) : std::nullopt;
        if (!hour || parts.size() > 2 || (parts.size() == 2 && !minute) || parts[0].size() > 2)
            return {};
        const bool apart = figures == text.size();
        const auto afternoon = apart ? half(word(place + 1)) : half(text.substr(figures));
        if (!afternoon && (!apart || !minute))
            return {};
        return at(apart && afternoon ? 2 : 1, *hour, minute.value_or(0), afternoon);
    }

    // "at 4" in a working day is the afternoon.
    std::optional<int> bareHour(size_t place) const
    {
        const auto hour = word(place).size() <= 2 ? numberIn(word(place)) : std::nullopt;
        if (!hour || *hour > 23 || is(place + 1, QuickSort::unit) || is(place + 1, QuickSort::month))
            return std::nullopt;
        return *hour >= 1 && *hour <= 6 ? *hour + 12 : *hour;
    }

    std::span<const QuickToken> m_words;
    std::span<const QuickPhrase> m_phrases;
    const QuickCalendar &m_calendar;
};

} // namespace

QuickWhen quickWhen(std::span<const QuickToken> words, size_t at, std::span<const QuickPhrase> phrases,
                    const QuickCalendar &calendar)
{
    return Reader(words, phrases, calendar).read(at);
}

} // namespace ridealong
