// SPDX-License-Identifier: GPL-3.0-or-later
// How months and fiscal quarters are named, and what is set for them: quotas and what people said.
#include "measure/forecast.h"

#include <tuple>

namespace ridealong {

namespace {

constexpr std::pair<const char *, ForecastBy> names[] = {
    {"all", ForecastBy::all},       {"month", ForecastBy::month}, {"quarter", ForecastBy::quarter},
    {"person", ForecastBy::person}, {"grade", ForecastBy::grade}, {"process", ForecastBy::process}};

} // namespace

std::optional<ForecastBy> forecastBy(std::string_view key)
{
    for (const auto &[name, by] : names)
        if (key == name)
            return by;
    return {};
}

std::string monthKey(Date day)
{
    return day.iso().substr(0, 7);
}

std::string quarterKey(Date day, int fiscalStartMonth)
{
    if (!day.isSet())
        return {};
    const Date first = quarterOf(day, fiscalStartMonth).from;
    const int into = (first.month() - fiscalStartMonth + 12) % 12;
    const std::string year = first.plusMonths(-into).iso().substr(0, 4);
    return year + "-Q" + std::to_string(into / 3 + 1);
}

std::optional<Period> periodNamed(std::string_view key, int fiscalStartMonth)
{
    if (key.size() != 7 || key[4] != '-')
        return {};
    if (key[5] != 'Q') {
        const Date month = Date::parseIso(std::string(key) + "-01");
        return month.isSet() ? std::optional(monthOf(month)) : std::nullopt;
    }
    const Date year = Date::parseIso(std::string(key.substr(0, 5)) + "01-01");
    const int place = key[6] - '1';
    if (!year.isSet() || place < 0 || place > 3)
        return {};
    return quarterOf(year.plusMonths(fiscalStartMonth - 1 + 3 * place), fiscalStartMonth);
}

std::string keyOf(Period period, int fiscalStartMonth)
{
    if (!period.from.isSet() || !period.to.isSet())
        return {};
    if (period == monthOf(period.from))
        return monthKey(period.from);
    return period == quarterOf(period.from, fiscalStartMonth) ? quarterKey(period.from, fiscalStartMonth)
                                                              : std::string();
}

Period usualForecastPeriod(const Book &book)
{
    const Date from = quarterOf(book.today(), book.info().fiscalStartMonth).from;
    return {from, from.plusMonths(9).plus(-1)};
}

Money quotaWithin(const Book &book, Period period, uint32_t person)
{
    const auto &quotas = book.tables().quota;
    Money sum;
    for (uint32_t row = 1; row < quotas.end(); ++row) {
        const bool his = !person || quotas[row].person.number == person;
        if (!quotas.has(row) || !his || !quotas[row].amount.isSet())
            continue;
        const auto own = periodNamed(quotas.text(row, quotaField("period")), book.info().fiscalStartMonth);
        if (own && period.holds(own->from) && period.holds(own->to))
            add(sum, quotas[row].amount);
    }
    return sum;
}

// Of two on one day the one that was made later.
std::vector<uint32_t> overridesOf(const Book &book, uint32_t person, std::string_view period)
{
    const auto &table = book.tables().forecastOverride;
    std::vector<uint32_t> rows;
    for (uint32_t row = 1; row < table.end(); ++row)
        if (table.has(row) && table[row].person.number == person &&
            table.text(row, forecastOverrideField("period")) == period)
            rows.push_back(row);
    std::ranges::sort(rows, [&table](uint32_t a, uint32_t b) {
        const auto when = [&table](uint32_t row) {
            constexpr int behindTheClock = 16; // bits of an id's first half
            return std::tuple(table[row].on, table.id(row).hi >> behindTheClock, row);
        };
        return when(a) > when(b);
    });
    return rows;
}

} // namespace ridealong
