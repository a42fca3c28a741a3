// SPDX-License-Identifier: GPL-3.0-or-later
// Inquiries by the month they came in, and what had become of them when they were 3, 6 and 12 months old.
#include "measure/forecastpast.h"

#include "measure/exactsum.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr std::array ages = {3, 6, 12};
constexpr int mostMonths = 240;

int monthsBetween(Date from, Date to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

// Unset for a lead that is not closed. One without a day of closing closed when it came into its stage.
Date endOf(const Book &book, uint32_t lead)
{
    if (book.standing(lead).closed != 2)
        return {};
    const Date closed = book.leads()[lead].closedOn;
    return closed.isSet() ? closed : book.standing(lead).stageSince;
}

void note(CohortAge &age, const Book &book, uint32_t lead)
{
    const Date end = endOf(book, lead);
    if (!end.isSet() || end > book.leads()[lead].receivedOn.plusMonths(age.months)) {
        ++age.open;
    } else if (book.standing(lead).stageType == StageType::won) {
        ++age.won;
        add(age.wonAmount, book.wonAmount(lead));
    } else {
        ++age.lost;
    }
}

Cohort emptyCohort(Date month, Date today)
{
    Cohort cohort{.month = month};
    for (size_t i = 0; i < ages.size(); ++i) {
        cohort.ages[i].months = ages[i];
        cohort.ages[i].isKnown = monthOf(month).to.plusMonths(ages[i]) <= today;
    }
    return cohort;
}

} // namespace

std::vector<Cohort> cohorts(const Book &book, int months, uint32_t person)
{
    const Date last = monthOf(book.today()).from;
    const int count = std::clamp(months, 1, mostMonths);
    std::vector<Cohort> all;
    for (int i = count - 1; i >= 0; --i)
        all.push_back(emptyCohort(last.plusMonths(-i), book.today()));
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const Lead &row = book.leads()[lead];
        if (!book.leads().has(lead) || !row.receivedOn.isSet() || row.receivedOn > book.today() ||
            row.receivedOn < all.front().month || (person && row.owner.number != person))
            continue;
        Cohort &cohort = all[size_t(monthsBetween(all.front().month, row.receivedOn))];
        ++cohort.inquiries;
        for (CohortAge &age : cohort.ages)
            if (age.isKnown)
                note(age, book, lead);
    }
    return all;
}

} // namespace ridealong
