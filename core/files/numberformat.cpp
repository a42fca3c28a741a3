// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/formats.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

namespace ridealong {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

struct Sign
{
    std::string_view text;
    std::string_view currency; // "$" and "¥" are several
};

constexpr std::array signs{
    Sign{"US$", "USD"},          Sign{"CA$", "CAD"},      Sign{"C$", "CAD"},
    Sign{"AU$", "AUD"},          Sign{"A$", "AUD"},       Sign{"$", "$"},
    Sign{"\xE2\x82\xAC", "EUR"}, Sign{"\xC2\xA3", "GBP"}, Sign{"\xC2\xA5", "\xC2\xA5"},
    Sign{"\xE2\x82\xB9", "INR"}, Sign{"USD", "USD"},      Sign{"EUR", "EUR"},
    Sign{"GBP", "GBP"},          Sign{"JPY", "JPY"},      Sign{"CNY", "CNY"},
    Sign{"CHF", "CHF"},          Sign{"CAD", "CAD"},      Sign{"AUD", "AUD"},
    Sign{"NZD", "NZD"},          Sign{"SEK", "SEK"},      Sign{"NOK", "NOK"},
    Sign{"DKK", "DKK"},          Sign{"PLN", "PLN"},      Sign{"CZK", "CZK"},
    Sign{"HUF", "HUF"},          Sign{"INR", "INR"},      Sign{"BRL", "BRL"},
    Sign{"MXN", "MXN"},          Sign{"ZAR", "ZAR"},      Sign{"SGD", "SGD"},
    Sign{"HKD", "HKD"},          Sign{"KRW", "KRW"},      Sign{"TRY", "TRY"},
    Sign{"ILS", "ILS"},          Sign{"AED", "AED"},      Sign{"SAR", "SAR"},
    Sign{"RON", "RON"},
};

struct Multiplier
{
    std::string_view text;
    int exponent;
};

constexpr std::array multipliers{Multiplier{"mio", 6}, Multiplier{"mn", 6}, Multiplier{"mm", 6},
                                 Multiplier{"bn", 9},  Multiplier{"k", 3},  Multiplier{"m", 6},
                                 Multiplier{"b", 9}};

constexpr std::array<std::string_view, 3> minuses{"-", "\xE2\x88\x92", "\xE2\x80\x93"};
// Blanks and apostrophes that group digits.
constexpr std::array<std::string_view, 6> blankGroups{" ", "\xC2\xA0",    "\xE2\x80\xAF", "\xE2\x80\x89",
                                                      "'", "\xE2\x80\x99"};

bool sameCurrency(std::string_view written, std::string_view book)
{
    static constexpr std::array<std::string_view, 8> dollars{"USD", "CAD", "AUD", "NZD",
                                                             "SGD", "HKD", "MXN", "TWD"};
    if (written == "$")
        return std::ranges::find(dollars, book) != dollars.end();
    if (written == "\xC2\xA5")
        return book == "JPY" || book == "CNY";
    return written == book;
}

// Spares most cells the look into the table.
bool maybeCurrency(char c)
{
    return c == '$' || (c >= 'A' && c <= 'Z') || uint8_t(c) >= 0x80;
}

bool endsFolded(std::string_view text, std::string_view word)
{
    return text.size() >= word.size() && std::ranges::equal(text.substr(text.size() - word.size()), word,
                                                            [](char a, char b) { return (a | 32) == b; });
}

// What stands around the digits, each at most once: sign, currency, brackets, percent, "k".
class Wrapping
{
public:
    Wrapping(std::string_view text, Decimal &decimal)
        : m_text(trimmed(text))
        , m_decimal(decimal)
    {
    }

    std::string_view unwrapped()
    {
        while (front() || back())
            m_text = trimmed(m_text);
        return m_open ? std::string_view{} : m_text;
    }

private:
    static std::span<const Sign> candidates(char c)
    {
        return maybeCurrency(c) ? std::span<const Sign>(signs) : std::span<const Sign>();
    }
    bool once(bool &seen) { return std::exchange(seen, true) == false; }
    bool dropFront(size_t n) { return m_text.remove_prefix(n), true; }
    bool dropBack(size_t n) { return m_text.remove_suffix(n), true; }

    bool front()
    {
        for (const std::string_view minus : minuses)
            if (m_text.starts_with(minus) && once(m_signed))
                return m_decimal.negative = true, dropFront(minus.size());
        if (m_text.starts_with('+') && once(m_signed))
            return dropFront(1);
        if (m_text.starts_with('(') && once(m_signed))
            return m_open = true, m_decimal.negative = true, dropFront(1);
        for (const Sign &sign : candidates(m_text.empty() ? '0' : m_text.front()))
            if (m_text.starts_with(sign.text) && once(m_currency))
                return take(sign), dropFront(sign.text.size());
        return false;
    }

    bool back()
    {
        if (m_text.ends_with(')') && m_open)
            return m_open = false, dropBack(1);
        for (const std::string_view minus : minuses)
            if (m_text.ends_with(minus) && once(m_signed))
                return m_decimal.negative = true, dropBack(minus.size());
        if (m_text.ends_with('%') && once(m_decimal.percent))
            return dropBack(1);
        for (const Sign &sign : candidates(m_text.empty() ? '0' : m_text.back()))
            if (m_text.ends_with(sign.text) && once(m_currency))
                return take(sign), dropBack(sign.text.size());
        for (const Multiplier &multiplier : multipliers)
            if (endsFolded(m_text, multiplier.text) && once(m_multiplied))
                return m_decimal.exponent = multiplier.exponent, dropBack(multiplier.text.size());
        return false;
    }

    void take(const Sign &sign) { sign.currency.copy(m_decimal.currency.data(), m_decimal.currency.size()); }

    std::string_view m_text;
    Decimal &m_decimal;
    bool m_signed = false, m_open = false, m_currency = false, m_multiplied = false;
};

// Digits in groups, a decimal sign, digits, an exponent.
class Digits
{
public:
    Digits(std::string_view text, char decimal, Decimal &to)
        : m_text(text)
        , m_decimal(decimal)
        , m_to(to)
    {
    }

    Bad read()
    {
        if (const Bad bad = whole(); bad != Bad::none)
            return bad;
        if (m_text.starts_with(m_decimal)) {
            m_text.remove_prefix(1);
            const size_t n = run();
            if (m_width + n == 0)
                return Bad::notANumber;
            append(n, true);
        }
        if (!exponent())
            return Bad::notANumber;
        return m_full ? Bad::tooLarge : Bad::none;
    }

private:
    size_t run() const { return size_t(std::ranges::find_if_not(m_text, isDigit) - m_text.begin()); }

    void append(size_t n, bool fraction)
    {
        for (size_t i = 0; i < n; ++i) {
            const auto digit = uint8_t(m_text[i] - '0');
            const bool room = size_t(m_to.count) < m_to.digits.size();
            if (room && (digit || m_to.count))
                m_to.digits[size_t(m_to.count++)] = digit;
            m_full |= !room && !fraction;
            m_to.exponent -= room && fraction ? 1 : 0; // digits of a fraction beyond forty change nothing
        }
        m_width += n;
        m_text.remove_prefix(n);
    }

    std::string_view group() const
    {
        const char other = m_decimal == '.' ? ',' : '.';
        if (m_text.starts_with(other))
            return m_text.substr(0, 1);
        for (const std::string_view blank : blankGroups)
            if (m_text.starts_with(blank))
                return blank;
        return {};
    }

    // 1,234,567 or 12,34,567; never 1,23 or 0,123: those are decimals of another country.
    Bad whole()
    {
        const size_t first = run();
        const bool zero = m_text.starts_with('0');
        append(first, false);
        const std::string_view separator = group();
        if (separator.empty())
            return first > 0 || m_text.starts_with(m_decimal) ? Bad::none : Bad::notANumber;
        if (first == 0)
            return Bad::notANumber;
        size_t last = 0, twos = 0, groups = 0;
        for (; m_text.starts_with(separator); ++groups) {
            m_text.remove_prefix(separator.size());
            twos += last == 2;
            if (last != 0 && last != 2 && last != 3)
                return Bad::badGrouping;
            last = run();
            append(last, false);
        }
        const bool indian = twos > 0 && twos == groups - 1 && first <= 2;
        return last == 3 && first <= 3 && !zero && (twos == 0 || indian) ? Bad::none : Bad::badGrouping;
    }

    bool exponent()
    {
        if (m_text.empty())
            return true;
        if ((m_text.front() | 32) != 'e')
            return false;
        m_text.remove_prefix(m_text.size() > 1 && m_text[1] == '+' ? 2 : 1);
        int e = 0;
        const char *end = m_text.data() + m_text.size();
        const auto [at, error] = std::from_chars(m_text.data(), end, e);
        m_to.exponent += std::clamp(e, -999, 999);
        return error == std::errc{} && at == end;
    }

    std::string_view m_text;
    char m_decimal;
    Decimal &m_to;
    size_t m_width = 0;
    bool m_full = false;
};

constexpr int64_t largestScale = 1'000'000'000'000'000;

// digits * scale * 10^exponent * 10^shift, rounded half away from zero.
Parsed<int64_t> scaled(const Decimal &decimal, int shift, int64_t scale)
{
    if (scale < 1 || scale > largestScale)
        return Bad::tooLarge;
    std::array<uint8_t, 64> product{};
    size_t begin = product.size();
    uint64_t carry = 0;
    for (int i = decimal.count; i > 0 || carry > 0; --i) {
        carry += i > 0 ? decimal.digits[size_t(i - 1)] * uint64_t(scale) : 0;
        product[--begin] = uint8_t(carry % 10);
        carry /= 10;
    }
    const auto digit = [&](int i) {
        return begin + size_t(i) < product.size() ? product[begin + size_t(i)] : 0;
    };
    const int whole = int(product.size() - begin) + decimal.exponent + shift;
    constexpr int64_t largest = std::numeric_limits<int64_t>::max();
    int64_t value = 0;
    for (int i = 0; i < whole && decimal.count > 0; ++i) {
        if (value > (largest - digit(i)) / 10)
            return Bad::tooLarge;
        value = value * 10 + digit(i);
    }
    const bool roundsUp = whole >= 0 && digit(whole) >= 5;
    if (roundsUp && value == largest)
        return Bad::tooLarge;
    value += roundsUp;
    return decimal.negative ? -value : value;
}

void dropTrailingZeros(Decimal &decimal)
{
    for (; decimal.count > 0 && decimal.digits[size_t(decimal.count - 1)] == 0; --decimal.count)
        ++decimal.exponent;
}

} // namespace

Parsed<Decimal> parseDecimal(std::string_view cell, const NumberFormat &format)
{
    const std::string_view text = trimmed(cell);
    if (text.empty())
        return Bad::empty;
    Decimal decimal;
    const bool bare = isDigit(text.front()) && isDigit(text.back());
    const std::string_view digits = bare ? text : Wrapping(text, decimal).unwrapped();
    if (const Bad bad = Digits(digits, format.decimal, decimal).read(); bad != Bad::none)
        return bad;
    dropTrailingZeros(decimal);
    return decimal;
}

Parsed<double> parseNumber(std::string_view cell, const NumberFormat &format)
{
    const Parsed<Decimal> parsed = parseDecimal(cell, format);
    if (!parsed)
        return parsed.bad;
    const Decimal &decimal = parsed.value;
    std::string text = decimal.count ? "" : "0";
    for (int i = 0; i < decimal.count; ++i)
        text += char('0' + decimal.digits[size_t(i)]);
    text += 'e' + std::to_string(decimal.exponent - (decimal.percent ? 2 : 0));
    double value = 0;
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    if (result.ec == std::errc::result_out_of_range && decimal.exponent > 0)
        return Bad::tooLarge;
    return decimal.negative && decimal.count ? -value : value;
}

Parsed<int64_t> parseInteger(std::string_view cell, const NumberFormat &format)
{
    const Parsed<Decimal> parsed = parseDecimal(cell, format);
    if (!parsed)
        return parsed.bad;
    if (parsed.value.percent)
        return Bad::isPercent;
    if (parsed.value.count > 0 && parsed.value.exponent < 0)
        return Bad::hasDecimals;
    return scaled(parsed.value, 0, 1);
}

Parsed<Money> parseMoney(std::string_view cell, const MoneyFormat &format)
{
    const Parsed<Decimal> parsed = parseDecimal(cell, format.number);
    if (!parsed)
        return parsed.bad;
    if (parsed.value.percent)
        return Bad::isPercent;
    const auto &code = parsed.value.currency;
    const std::string_view written(code.data(), size_t(std::ranges::find(code, '\0') - code.begin()));
    if (!written.empty() && !format.currency.empty() && !sameCurrency(written, format.currency))
        return Bad::otherCurrency;
    const Parsed<int64_t> minor = scaled(parsed.value, format.minorDigits, format.scale);
    return minor ? Parsed<Money>(Money{minor.value}) : minor.bad;
}

NumberGuess detectNumbers(std::span<const std::string_view> cells, char usualDecimal)
{
    NumberGuess guess;
    int parsed[2] = {0, 0};
    bool differ = false, integers[2] = {true, true};
    for (const std::string_view cell : cells) {
        if (isBlankCell(cell))
            continue;
        ++guess.cells;
        const Parsed<Decimal> point = parseDecimal(cell, {'.'}), comma = parseDecimal(cell, {','});
        parsed[0] += bool(point);
        parsed[1] += bool(comma);
        integers[0] &= !point || point.value.exponent >= 0;
        integers[1] &= !comma || comma.value.exponent >= 0;
        differ |= point && comma && point.value.exponent != comma.value.exponent && point.value.count > 0;
        for (const Parsed<Decimal> &one : {point, comma}) {
            guess.money |= one && one.value.currency[0];
            guess.percent |= one && one.value.percent;
        }
    }
    const bool tie = parsed[0] == parsed[1];
    guess.ambiguous = tie && differ;
    const bool comma = guess.ambiguous ? usualDecimal == ',' : parsed[1] > parsed[0];
    guess.format.decimal = comma ? ',' : '.';
    guess.parsed = parsed[comma];
    guess.integers = integers[comma];
    return guess;
}

} // namespace ridealong
