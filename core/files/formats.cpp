// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/formats.h"

#include <QCoreApplication>
#include <algorithm>
#include <string>
#include <vector>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Formats", text);
}

constexpr std::string_view noBreakSpace = "\xC2\xA0", narrowNoBreakSpace = "\xE2\x80\xAF";

size_t blankAtFront(std::string_view text)
{
    if (!text.empty() && (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r')))
        return 1;
    return text.starts_with(noBreakSpace) ? 2 : text.starts_with(narrowNoBreakSpace) ? 3 : 0;
}

size_t blankAtBack(std::string_view text)
{
    if (!text.empty() && (text.back() == ' ' || (text.back() >= '\t' && text.back() <= '\r')))
        return 1;
    return text.ends_with(noBreakSpace) ? 2 : text.ends_with(narrowNoBreakSpace) ? 3 : 0;
}

std::string lower(std::string_view text)
{
    std::string folded(text);
    for (char &c : folded)
        c = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
    return folded;
}

template<size_t N>
bool isOneOf(std::string_view cell, const std::array<std::string_view, N> &words)
{
    const std::string_view text = trimmed(cell);
    return text.size() <= 16 && std::ranges::find(words, lower(text)) != words.end();
}

constexpr std::array<std::string_view, 16> unknowns{
    "unknown", "n/a", "na",   "#n/a", "none",          "null",    "nil", "-",
    "--",      "?",   "n.a.", "\\n",  "not available", "not set", "tbd", "\xE2\x80\x93"};
constexpr std::array<std::string_view, 7> yes{"yes", "y", "true", "t", "1", "x", "on"};
constexpr std::array<std::string_view, 6> no{"no", "n", "false", "f", "0", "off"};

const char *sentence(Bad bad)
{
    switch (bad) {
    case Bad::none:
        break;
    case Bad::empty:
        return QT_TRANSLATE_NOOP("Formats", "the cell is empty");
    case Bad::notADate:
        return QT_TRANSLATE_NOOP("Formats", "%1 is not a date");
    case Bad::noSuchDay:
        return QT_TRANSLATE_NOOP("Formats", "%1 is no day of the calendar in the order that this column has");
    case Bad::notATime:
        return QT_TRANSLATE_NOOP("Formats", "%1 starts with a date, but what follows is not a time");
    case Bad::notANumber:
        return QT_TRANSLATE_NOOP("Formats", "%1 is not a number");
    case Bad::badGrouping:
        return QT_TRANSLATE_NOOP("Formats", "%1 does not fit the decimal sign that this column has");
    case Bad::hasDecimals:
        return QT_TRANSLATE_NOOP("Formats", "%1 is not a whole number");
    case Bad::tooLarge:
        return QT_TRANSLATE_NOOP("Formats", "%1 is too large");
    case Bad::otherCurrency:
        return QT_TRANSLATE_NOOP("Formats", "%1 is in another currency than this book");
    case Bad::isPercent:
        return QT_TRANSLATE_NOOP("Formats", "%1 is a percentage, not an amount");
    case Bad::notYesNo:
        return QT_TRANSLATE_NOOP("Formats", "%1 is neither yes nor no");
    }
    return "";
}

} // namespace

QString describe(Bad bad, std::string_view cell)
{
    constexpr qsizetype longest = 40;
    QString text = QString::fromUtf8(cell.data(), qsizetype(std::min<size_t>(cell.size(), 4 * longest)));
    if (text.size() > longest)
        text = text.left(longest - 1) + QChar(0x2026);
    return tr(sentence(bad)).replace(QStringLiteral("%1"), QChar(0x201C) + text + QChar(0x201D));
}

std::string_view trimmed(std::string_view text)
{
    while (const size_t n = blankAtFront(text))
        text.remove_prefix(n);
    while (const size_t n = blankAtBack(text))
        text.remove_suffix(n);
    return text;
}

bool isBlankCell(std::string_view cell)
{
    return trimmed(cell).empty();
}
bool saysUnknown(std::string_view cell)
{
    return isOneOf(cell, unknowns);
}

Parsed<bool> parseYesNo(std::string_view cell)
{
    if (isBlankCell(cell))
        return Bad::empty;
    if (isOneOf(cell, yes))
        return true;
    return isOneOf(cell, no) ? Parsed<bool>(false) : Bad::notYesNo;
}

namespace {

// "08123": a code, whatever else it looks like.
bool namesSomething(std::string_view text)
{
    return text.size() > 1 && text.front() == '0' &&
           text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool most(int part, int all)
{
    return all > 0 && part * 20 >= all * 19;
}

char usualDecimal(std::string_view currency)
{
    static constexpr std::array<std::string_view, 12> commas{"EUR", "SEK", "NOK", "DKK", "PLN", "CZK",
                                                             "HUF", "BRL", "TRY", "RON", "RUB", "ISK"};
    return std::ranges::find(commas, currency) != commas.end() ? ',' : '.';
}

ColumnKind kindOf(const NumberGuess &numbers)
{
    if (numbers.money)
        return ColumnKind::money;
    if (numbers.percent)
        return ColumnKind::percent;
    return numbers.integers ? ColumnKind::integer : ColumnKind::number;
}

bool takeYesNo(ColumnFormat &format, std::span<const std::string_view> cells)
{
    const auto words = std::ranges::count_if(cells, [](std::string_view c) { return bool(parseYesNo(c)); });
    const bool digits = std::ranges::any_of(cells, [](std::string_view c) {
        const std::string_view text = trimmed(c);
        return text == "0" || text == "1" || text == "x" || text == "X";
    });
    if (digits || !most(int(words), int(cells.size())))
        return false;
    format.kind = ColumnKind::yesNo;
    format.parsed = int(words);
    return true;
}

bool takeDates(ColumnFormat &format, std::span<const std::string_view> cells, std::string_view currency)
{
    const DateGuess dates = detectDates(cells, usualDateOrder(currency));
    if (!most(dates.parsed, dates.cells))
        return false;
    format.kind = dates.withTime ? ColumnKind::instant : ColumnKind::date;
    format.date = dates.format;
    format.ambiguous = dates.ambiguous;
    format.parsed = dates.parsed;
    return true;
}

bool takeNumbers(ColumnFormat &format, std::span<const std::string_view> cells, std::string_view currency)
{
    const NumberGuess numbers = detectNumbers(cells, usualDecimal(currency));
    if (!most(numbers.parsed, numbers.cells) || std::ranges::any_of(cells, namesSomething))
        return false;
    format.kind = kindOf(numbers);
    format.number = numbers.format;
    format.ambiguous = numbers.ambiguous;
    format.parsed = numbers.parsed;
    return true;
}

} // namespace

ColumnFormat detectColumn(std::span<const std::string_view> cells, std::string_view currency)
{
    ColumnFormat format;
    std::vector<std::string_view> known;
    for (const std::string_view cell : cells) {
        format.cells += !isBlankCell(cell);
        format.unknown += saysUnknown(cell);
        if (!isBlankCell(cell) && !saysUnknown(cell))
            known.push_back(trimmed(cell));
    }
    if (known.empty())
        return format;
    if (takeYesNo(format, known) || takeDates(format, known, currency) ||
        takeNumbers(format, known, currency))
        return format;
    format.kind = ColumnKind::text;
    format.parsed = int(known.size());
    return format;
}

namespace {

QString dateText(const ColumnFormat &format)
{
    const QString order = format.date.order == DateOrder::ymd   ? tr("year, month, day")
                          : format.date.order == DateOrder::dmy ? tr("day, month, year")
                                                                : tr("month, day, year");
    const QString kind = format.kind == ColumnKind::date ? tr("date") : tr("date and time");
    QString text = kind + QStringLiteral(": ") + order;
    return text;
}

QString numberText(const ColumnFormat &format, const QString &kind)
{
    QString text = kind + QStringLiteral(", ") +
                   (format.number.decimal == ',' ? tr("decimal comma") : tr("decimal point"));
    return text;
}

QString kindText(const ColumnFormat &format)
{
    switch (format.kind) {
    case ColumnKind::empty:
        return tr("empty");
    case ColumnKind::text:
        return tr("text");
    case ColumnKind::integer:
        return tr("whole number");
    case ColumnKind::number:
        return numberText(format, tr("number"));
    case ColumnKind::percent:
        return numberText(format, tr("percentage"));
    case ColumnKind::money:
        return numberText(format, tr("amount"));
    case ColumnKind::date:
    case ColumnKind::instant:
        return dateText(format);
    case ColumnKind::yesNo:
        return tr("yes or no");
    }
    return {};
}

} // namespace

QString describe(const ColumnFormat &format)
{
    QString text = kindText(format);
    if (format.ambiguous)
        text += QStringLiteral(" (") + tr("could be read in two ways") + QStringLiteral(")");
    return text;
}

} // namespace ridealong
