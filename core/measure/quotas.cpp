// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/quotas.h"

namespace ridealong {

namespace {

// "2026-Q4" counts fiscal quarters, as "2026-11" names a month.
bool isWithin(std::string_view period, Period quarter, int fiscalStartMonth)
{
    if (period.size() != 7)
        return false;
    if (period[5] != 'Q')
        return quarter.holds(Date::parseIso(std::string(period) + "-01"));
    const Date month = Date::parseIso(std::string(period.substr(0, 5)) + "01-01");
    const int place = period[6] - '1';
    if (!month.isSet() || place < 0 || place > 3)
        return false;
    return quarterOf(month.plusMonths(fiscalStartMonth - 1 + 3 * place), fiscalStartMonth) == quarter;
}

} // namespace

Money quotaOf(const Book &book, Period quarter, uint32_t person)
{
    const auto &quotas = book.tables().quota;
    Money sum;
    for (uint32_t row = 1; row < quotas.end(); ++row) {
        const bool his = !person || quotas[row].person.number == person;
        if (quotas.has(row) && his && quotas[row].amount.isSet() &&
            isWithin(quotas.text(row, quotaField("period")), quarter, book.info().fiscalStartMonth))
            sum.minor = sum.orZero() + quotas[row].amount.minor;
    }
    return sum;
}

} // namespace ridealong
