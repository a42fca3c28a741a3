// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/importcell.h"

#include "files/csvwriter.h"
#include "files/importplaces.h"
#include "files/monthname.h"

#include <QCoreApplication>
#include <cmath>

namespace ridealong {

namespace {

// Enough for any company's revenue, and a book's sums stay far from the end of 64 bits.
constexpr int64_t mostMoney = 100'000'000'000'000;

constexpr size_t longestText = 4000; // bytes of a field that stands in lists

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportCell", text);
}

using Form = ImportField::Form;

struct Cell64
{
    const ImportField &field;
    const CellFormat &format;
    std::string_view text; // trimmed, not blank
    Value &value;
    QString &why;

    bool wrong(Bad bad) const
    {
        why = describe(bad, text);
        return false;
    }
    bool wrong(const QString &reason) const
    {
        why = reason;
        return false;
    }
    template<class T>
    bool take(const Parsed<T> &parsed) const
    {
        if (!parsed)
            return wrong(parsed.bad);
        value = parsed.value;
        return true;
    }
};

template<class F>
bool eachChoice(std::string_view choices, F &&is)
{
    for (std::string_view rest = choices; !rest.empty();) {
        const size_t bar = rest.find('|');
        if (is(rest.substr(0, bar)))
            return true;
        rest = bar == std::string_view::npos ? std::string_view{} : rest.substr(bar + 1);
    }
    return false;
}

bool readChoice(const Cell64 &cell)
{
    const std::string folded = foldedHeader(cell.text);
    const bool found = eachChoice(cell.field.choices, [&](std::string_view choice) {
        if (folded.empty() ? choice != cell.text : foldedHeader(choice) != folded)
            return false;
        cell.value = std::string(choice);
        return true;
    });
    if (found)
        return true;
    if (const auto yes = parseYesNo(cell.text); yes && cell.field.choices == "no|yes") {
        cell.value = std::string(yes.value ? "yes" : "no");
        return true;
    }
    if (saysUnknown(cell.text))
        return true;
    QString known = QString::fromStdString(cell.field.choices).replace(QLatin1Char('|'), QLatin1String(", "));
    return cell.wrong(tr("%1 is none of: %2").arg(quoted(cell.text), known));
}

bool readWhole(const Cell64 &cell)
{
    Parsed<int64_t> whole = Bad::none;
    if (cell.format.scale == 1) {
        whole = parseInteger(cell.text, cell.format.number);
    } else if (const auto number = parseNumber(cell.text, cell.format.number); !number) {
        whole = number.bad;
    } else {
        const double scaled = std::round(number.value * double(cell.format.scale));
        whole = std::abs(scaled) < 1e15 ? Parsed<int64_t>(int64_t(scaled)) : Parsed<int64_t>(Bad::tooLarge);
    }
    if (!whole)
        return cell.wrong(whole.bad);
    if (whole.value < 0)
        return cell.wrong(tr("%1 is less than nothing").arg(quoted(cell.text)));
    if (whole.value > std::numeric_limits<int32_t>::max())
        return cell.wrong(Bad::tooLarge);
    cell.value = whole.value;
    return true;
}

bool readNumber(const Cell64 &cell)
{
    const auto place = cell.field.form == Form::latitude || cell.field.form == Form::longitude
                           ? placeIn(cell.text)
                           : std::nullopt;
    const auto number =
        place ? parseNumber(cell.field.form == Form::latitude ? place->latitude : place->longitude, {})
              : parseNumber(cell.text, cell.format.number);
    if (!number)
        return cell.wrong(number.bad);
    const double scaled = number.value * double(cell.format.scale);
    if (!std::isfinite(scaled))
        return cell.wrong(Bad::tooLarge);
    const double limit = cell.field.form == Form::latitude ? 90 : 180;
    if ((cell.field.form == Form::latitude || cell.field.form == Form::longitude) && std::abs(scaled) > limit)
        return cell.wrong(tr("%1 is no place on earth").arg(quoted(cell.text)));
    cell.value = scaled;
    return true;
}

bool readMoney(const Cell64 &cell)
{
    const auto money = parseMoney(cell.text, {.number = cell.format.number,
                                              .minorDigits = cell.format.minorDigits,
                                              .scale = cell.format.scale,
                                              .currency = cell.format.currency});
    if (money && std::abs(money.value.minor) > mostMoney)
        return cell.wrong(Bad::tooLarge);
    return cell.take(money);
}

bool readMonth(const Cell64 &cell)
{
    if (const std::string period = periodOf(cell.text); period.size() == 7 && period[5] != 'Q') {
        cell.value = Date::parseIso(period + "-01");
        return true;
    }
    const auto date = parseDate(cell.text, cell.format.date);
    if (!date)
        return cell.wrong(date.bad);
    cell.value = Date::of(date.value.year(), date.value.month(), 1);
    return true;
}

bool readPeriod(const Cell64 &cell)
{
    std::string period = periodOf(cell.text);
    if (period.empty()) {
        const auto date = parseDate(cell.text, cell.format.date);
        if (!date)
            return cell.wrong(
                tr("%1 is neither a month (2026-11) nor a quarter (2026-Q4)").arg(quoted(cell.text)));
        period = date.value.iso().substr(0, 7);
    }
    cell.value = std::move(period);
    return true;
}

bool readDate(const Cell64 &cell)
{
    if (cell.field.form == Form::month)
        return readMonth(cell);
    if (cell.field.form == Form::plain)
        return cell.take(parseDate(cell.text, cell.format.date));
    const auto written = parseWrittenTime(cell.text, cell.format.date);
    if (!written)
        return cell.wrong(written.bad);
    cell.value = written.value.date;
    if (written.value.hasTime())
        cell.value = int64_t(written.value.date.days) * minutesOfDay + written.value.msOfDay / 60'000;
    return true;
}

// "B" and "B2", as grade and heat are shown together.
bool readGrade(const Cell64 &cell)
{
    const char letter = char(cell.text.front() & ~0x20);
    const bool heat = cell.text.size() == 2 && cell.text[1] >= '1' && cell.text[1] <= '3';
    if ((cell.text.size() != 1 && !heat) || letter < 'A' || letter > 'E')
        return cell.wrong(tr("%1 is no grade from A to E").arg(quoted(cell.text)));
    cell.value = Grade(letter - 'A' + 1);
    return true;
}

bool readText(const Cell64 &cell)
{
    if (cell.field.form == Form::period)
        return readPeriod(cell);
    if (cell.field.type == Type::text && cell.text.size() > longestText)
        return cell.wrong(tr("%1 is too long for this field; notes would take it").arg(quoted(cell.text)));
    cell.value = std::string(cell.text);
    return true;
}

bool readTyped(const Cell64 &cell)
{
    switch (cell.field.type) {
    case Type::number:
        return readNumber(cell);
    case Type::integer:
        return readWhole(cell);
    case Type::money:
        return readMoney(cell);
    case Type::date:
        return readDate(cell);
    case Type::yesNo:
        return cell.take(parseYesNo(cell.text));
    case Type::grade:
        return readGrade(cell);
    default:
        return readText(cell);
    }
}

bool isWords(Type type)
{
    return type == Type::text || type == Type::longText;
}

int digitsAt(std::string_view text, size_t at, size_t count)
{
    int number = 0;
    for (size_t i = at; i < at + count; ++i) {
        if (i >= text.size() || text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

// Without the apostrophe that an export puts before what a spreadsheet would compute.
std::string_view unguarded(std::string_view text)
{
    return text.starts_with('\'') && looksLikeFormula(text.substr(1)) ? text.substr(1) : text;
}

std::string monthText(int year, int month)
{
    return std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month);
}

bool isQuarter(std::string_view text)
{
    return text.size() == 2 && (text[0] == 'Q' || text[0] == 'q') && text[1] >= '1' && text[1] <= '4';
}

} // namespace

bool readCell(const ImportField &field, const CellFormat &format, std::string_view cell, Value &value,
              QString &why)
{
    const std::string_view text = unguarded(trimmed(cell));
    value = {};
    if (text.empty())
        return true;
    const Cell64 read{field, format, text, value, why};
    if (field.type == Type::choice)
        return readChoice(read);
    if (!isWords(field.type) && saysUnknown(text))
        return true;
    return readTyped(read);
}

std::string periodOf(std::string_view text)
{
    const std::string_view t = trimmed(text);
    if (const YearMonth named = namedMonth(t); named.month)
        return monthText(named.year, named.month);
    const size_t separator = t.find_first_of("-/ ");
    if (separator == std::string_view::npos)
        return {};
    std::string_view year = t.substr(0, separator), part = t.substr(separator + 1);
    if (year.size() < part.size())
        std::swap(year, part); // "11/2026", "Q4 2026"
    if (year.size() != 4 || digitsAt(year, 0, 4) < 1900)
        return {};
    if (isQuarter(part))
        return std::string(year) + "-Q" + part[1];
    const int month = part.size() <= 2 ? digitsAt(part, 0, part.size()) : -1;
    if (month < 1 || month > 12)
        return {};
    return monthText(digitsAt(year, 0, 4), month);
}

QString quoted(std::string_view text)
{
    constexpr qsizetype longest = 60;
    QString shown =
        QString::fromUtf8(text.data(), qsizetype(std::min<size_t>(text.size(), 4 * longest))).simplified();
    if (shown.size() > longest)
        shown = shown.left(longest - 1) + QChar(0x2026);
    return QChar(0x201C) + shown + QChar(0x201D);
}

} // namespace ridealong
