// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/monthname.h"

#include "base/fold.h"

#include <QLocale>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace ridealong {

namespace {

constexpr size_t shortestName = 3, longestText = 40;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSeparator(char c)
{
    return std::string_view(" -/.,'").find(c) != std::string_view::npos;
}

// Folded names of twelve months for each language.
std::vector<std::pair<std::string, int>> monthNames()
{
    std::vector<std::pair<std::string, int>> names;
    for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::French})
        for (int month = 1; month <= 12; ++month)
            names.emplace_back(folded(QLocale(language).standaloneMonthName(month).toStdString()), month);
    names.emplace_back("mrz", 3); // as German spreadsheets shorten March
    return names;
}

// Of several months that begin so ("jui" of juin and juillet) none is meant.
int monthNamed(std::string_view word)
{
    static const std::vector<std::pair<std::string, int>> names = monthNames();
    const std::string wanted = folded(word);
    if (wanted.size() < shortestName)
        return 0;
    int found = 0;
    for (const auto &[name, month] : names) {
        if (name == wanted)
            return month;
        if (name.starts_with(wanted))
            found = found == 0 || found == month ? month : -1;
    }
    return wanted == "sept" ? 9 : found > 0 ? found : 0;
}

int yearOf(std::string_view digits)
{
    int year = 0;
    for (const char c : digits)
        year = year * 10 + (c - '0');
    return digits.size() == 2 ? 2000 + year : year;
}

std::string_view takeWhile(std::string_view &text, bool (*is)(char))
{
    size_t end = 0;
    while (end < text.size() && is(text[end]))
        ++end;
    const std::string_view taken = text.substr(0, end);
    text.remove_prefix(end);
    return taken;
}

bool isOfName(char c)
{
    return !isDigit(c) && !isSeparator(c);
}

} // namespace

YearMonth namedMonth(std::string_view text)
{
    if (text.size() > longestText)
        return {};
    takeWhile(text, isSeparator);
    const std::string_view first = takeWhile(text, isDigit);
    takeWhile(text, isSeparator);
    const std::string_view name = takeWhile(text, isOfName);
    takeWhile(text, isSeparator);
    const std::string_view last = takeWhile(text, isDigit);
    takeWhile(text, isSeparator);
    const std::string_view year = first.empty() ? last : first;
    const bool shaped = text.empty() && (first.empty() || last.empty()) &&
                        (year.size() == 4 || (year.size() == 2 && first.empty()));
    const int month = shaped ? monthNamed(name) : 0;
    return month && yearOf(year) >= 1900 ? YearMonth{yearOf(year), month} : YearMonth{};
}

} // namespace ridealong
