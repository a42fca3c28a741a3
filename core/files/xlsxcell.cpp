// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/xlsxcell.h"

#include "base/date.h"
#include "files/textsource.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace ridealong {

namespace {

constexpr size_t shownDigits = 15;
constexpr int longestPlain = 40;
constexpr double daysTo9999 = 2'958'466; // behind the last day that a sheet knows
constexpr int daySeconds = 86'400;

// digits * 10^exponent
struct Decimal
{
    bool negative = false;
    bool whole = true; // written without point and exponent
    std::string digits = {};
    int exponent = 0;
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<Decimal> decimalOf(std::string_view text)
{
    Decimal number;
    size_t i = 0;
    number.negative = !text.empty() && text[0] == '-';
    i += !text.empty() && (text[0] == '-' || text[0] == '+');
    for (; i < text.size() && isDigit(text[i]); ++i)
        number.digits += text[i];
    if (i < text.size() && text[i] == '.') {
        number.whole = false;
        for (++i; i < text.size() && isDigit(text[i]); ++i, --number.exponent)
            number.digits += text[i];
    }
    if (number.digits.empty())
        return {};
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        number.whole = false;
        int exponent = 0;
        const char *from = text.data() + i + 1, *end = text.data() + text.size();
        from += from < end && *from == '+';
        const auto read = std::from_chars(from, end, exponent);
        if (read.ec != std::errc() || read.ptr != end || std::abs(exponent) > 400)
            return {};
        number.exponent += exponent;
        i = text.size();
    }
    return i == text.size() ? std::optional(number) : std::nullopt;
}

void tidy(Decimal &number)
{
    number.digits.erase(0, std::min(number.digits.find_first_not_of('0'), number.digits.size()));
    while (!number.digits.empty() && number.digits.back() == '0') {
        number.digits.pop_back();
        ++number.exponent;
    }
}

// Behind the fifteenth digit stands what binary fractions leave: 0.30000000000000004.
void roundNoise(Decimal &number)
{
    if (number.whole || number.digits.size() <= shownDigits)
        return;
    number.exponent += int(number.digits.size() - shownDigits);
    const bool up = number.digits[shownDigits] >= '5';
    number.digits.resize(shownDigits);
    size_t i = shownDigits;
    for (bool carry = up; carry && i > 0;) {
        char &digit = number.digits[--i];
        carry = digit == '9';
        digit = carry ? '0' : char(digit + 1);
    }
    if (up && number.digits.find_first_not_of('0') == std::string::npos)
        number.digits.insert(0, "1");
    tidy(number);
}

std::string plainText(const Decimal &number)
{
    std::string text = number.digits;
    if (text.empty())
        return "0";
    if (number.exponent >= 0)
        text.append(size_t(number.exponent), '0');
    else {
        const auto behind = size_t(-number.exponent);
        if (text.size() <= behind)
            text.insert(0, behind - text.size() + 1, '0');
        text.insert(text.size() - behind, ".");
    }
    return number.negative ? '-' + text : text;
}

std::string two(int number)
{
    return std::to_string(100 + number).substr(1);
}

std::string clock(int64_t seconds)
{
    std::string text = two(int(seconds / 3600 % 100)) + ':' + two(int(seconds / 60 % 60));
    return seconds % 60 ? text + ':' + two(int(seconds % 60)) : text;
}

std::string dayText(int64_t serial, bool since1904)
{
    if (since1904)
        return Date::of(1904, 1, 1).plus(int(serial)).iso();
    if (serial == 0)
        return "1900-01-00"; // as sheets have it, and a day that no import takes
    if (serial == 60)
        return "1900-02-29";
    const Date origin = serial < 60 ? Date::of(1899, 12, 31) : Date::of(1899, 12, 30);
    return origin.plus(int(serial)).iso();
}

std::string timeText(std::string_view raw, double serial, CellFace face, bool since1904)
{
    using enum CellFace::Kind;
    if (!(serial >= 0 && serial < daysTo9999 - (since1904 ? 1462 : 0)))
        return std::string(raw);
    auto day = int64_t(serial);
    auto seconds = int64_t(std::llround((serial - double(day)) * daySeconds));
    day += seconds / daySeconds;
    seconds %= daySeconds;
    if (face.kind == time || (face.kind == dateTime && day == 0 && !since1904)) {
        const bool isLong = day > 0 && face.kind == time && day < 4; // 26:30 of hours worked
        return isLong ? clock(day * daySeconds + seconds)
               : day  ? dayText(day, since1904) + ' ' + clock(seconds)
                      : clock(seconds);
    }
    const std::string text = dayText(day, since1904);
    return face.kind == dateTime && seconds ? text + ' ' + clock(seconds) : text;
}

// --- number formats

struct Letters
{
    bool day = false, month = false, time = false, percent = false, digits = false;
    size_t zeros = 0;
    bool onlyZeros = true;
};

bool isOf(char c, std::string_view set)
{
    return set.find(c) != std::string_view::npos;
}

// In brackets: a colour, a condition, a language, or hours and minutes beyond a day.
void takeBrackets(std::string_view inside, Letters &found)
{
    const char first = inside.empty() ? '\0' : char(inside[0] | 32);
    if (isOf(first, "hms") && inside.find_first_not_of(std::string{first, char(first - 32)}) == inside.npos)
        found.time = true;
}

size_t takeLetter(std::string_view code, size_t i, Letters &found)
{
    const char c = char(code[i] >= 'A' && code[i] <= 'Z' ? code[i] + 32 : code[i]);
    const bool scientific = c == 'e' && i + 1 < code.size() && isOf(code[i + 1], "+-");
    found.zeros += c == '0';
    found.onlyZeros = found.onlyZeros && c == '0';
    found.digits = found.digits || isOf(c, "0#?") || scientific;
    found.percent = found.percent || c == '%';
    found.day = found.day || isOf(c, "yd") || (isOf(c, "ebg") && !scientific);
    found.month = found.month || c == 'm';
    found.time = found.time || isOf(c, "hs");
    if (c == 'a' && code.substr(i).size() >= 3 && isOf(code[i + 1], "/mM")) {
        found.time = true;
        return code.find_first_of("pP", i) == code.npos ? i
                                                        : code.find_first_of("pP", i) + (code[i + 1] != '/');
    }
    return i;
}

Letters lettersOf(std::string_view code)
{
    Letters found;
    for (size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        if (code[i] == '"')
            i = std::min(code.find('"', i + 1), code.size());
        else if (isOf(code[i], "\\_*"))
            ++i;
        else if (code[i] == '[') {
            const size_t end = std::min(code.find(']', i), code.size());
            takeBrackets(code.substr(i + 1, end - i - 1), found);
            i = end;
        } else
            i = takeLetter(code, i, found);
    }
    return found;
}

} // namespace

CellFace faceOfBuiltIn(int format)
{
    using enum CellFace::Kind;
    const auto within = [format](int from, int to) { return format >= from && format <= to; };
    if (format == 9 || format == 10)
        return {percent};
    if (within(14, 17) || within(27, 31) || format == 36 || within(50, 58))
        return {date};
    if (format == 22)
        return {dateTime};
    return within(18, 21) || within(32, 35) || within(45, 47) ? CellFace{time} : CellFace{};
}

CellFace faceOfCode(std::string_view code)
{
    using enum CellFace::Kind;
    std::string small(code.substr(0, 7));
    std::ranges::transform(small, small.begin(), [](char c) { return char(c | 32); });
    if (small == "general")
        return {};
    const Letters found = lettersOf(code);
    if (found.digits) {
        const bool code0 = found.onlyZeros && found.zeros == code.size() && code.size() > 1;
        const bool parts = found.day || found.time; // "yyyy-mm-dd hh:mm:ss.000"
        if (!parts)
            return found.percent               ? CellFace{percent}
                   : code0 && found.zeros < 20 ? CellFace{padded, uint8_t(found.zeros)}
                                               : CellFace{};
    }
    if (found.percent)
        return {percent};
    if (found.day || (found.month && !found.time))
        return {found.time ? dateTime : date};
    return found.time ? CellFace{time} : CellFace{};
}

std::string cellText(std::string_view raw, CellFace face, bool since1904)
{
    using enum CellFace::Kind;
    auto number = decimalOf(raw);
    if (!number)
        return std::string(raw);
    if (face.kind == date || face.kind == dateTime || face.kind == time) {
        double serial = 0;
        const auto read = std::from_chars(raw.data(), raw.data() + raw.size(), serial);
        if (read.ec == std::errc() && serial >= 0)
            return timeText(raw, serial, face, since1904);
    }
    tidy(*number);
    roundNoise(*number);
    number->exponent += face.kind == percent ? 2 : 0;
    if (std::abs(number->exponent) > longestPlain)
        return std::string(raw);
    std::string text = plainText(*number);
    if (face.kind == padded && text.size() < face.digits && text[0] != '-' && number->exponent >= 0)
        text.insert(0, face.digits - text.size(), '0');
    return face.kind == percent ? text + '%' : text;
}

std::string isoCellText(std::string_view raw)
{
    std::string text(raw);
    const size_t mark = text.find('T');
    if (mark != 10)
        return text;
    const bool midnight = text.find_first_not_of("0:.Z", mark + 1) == std::string::npos;
    if (midnight)
        return text.substr(0, mark);
    text[mark] = ' ';
    return text;
}

int columnOf(std::u16string_view reference)
{
    int column = 0;
    size_t i = 0;
    for (; i < reference.size() && i < 4; ++i) {
        const char16_t c = char16_t(reference[i] & ~0x20);
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c - u'A' + 1);
    }
    return column - 1;
}

void unescapeText(std::string &text)
{
    for (size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at + 1)) {
        unsigned code = 0;
        if (at + 7 > text.size() || text[at + 6] != '_')
            continue;
        const char *from = text.data() + at + 2;
        if (std::from_chars(from, from + 4, code, 16).ptr != from + 4 || (code >= 0xD800 && code < 0xE000))
            continue;
        char utf8[4];
        text.replace(at, 7, utf8, code ? putUtf8(utf8, code) : 0);
    }
}

} // namespace ridealong
