// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/followuprevenue.h"

#include "measure/audits.h"

namespace ridealong {

namespace {

Money difference(Money to, Money from)
{
    return to.isSet() && from.isSet() ? Money{to.minor - from.minor} : Money{};
}

} // namespace

Money FollowUpRevenue::gain() const
{
    return difference(atWished, now);
}

Money FollowUpRevenue::onTable() const
{
    return difference(atAll, now);
}

FollowUpRevenue followUpRevenue(const Book &book, Period period, double wished, uint32_t person)
{
    const FollowUpRow row = followUpOf(book, period, person);
    FollowUpRevenue worth{
        .rule = ruleOf(book), .inquiries = row.inquiries, .rate = row.rate, .wished = wished};
    worth.own = buyRateAt(book, auditMonths.back()).isEnough();
    worth.now = revenueAt(worth.rule, row.inquiries, row.rate);
    worth.atWished = revenueAt(worth.rule, row.inquiries, wished);
    worth.atAll = revenueAt(worth.rule, row.inquiries, 1);
    return worth;
}

Period lastMonths(Date today, int months)
{
    return {today.plusMonths(-months).plus(1), today};
}

} // namespace ridealong
