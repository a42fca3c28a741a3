// SPDX-License-Identifier: GPL-3.0-or-later
// How fast money comes out of the pipeline, and how many of the closed leads are won.
#include "measure/forecast.h"

#include "base/median.h"
#include "measure/followupworth.h"
#include "measure/funnel.h"

namespace ridealong {

namespace {

bool isOf(const Book &book, uint32_t lead, uint32_t person, uint32_t process)
{
    if (!book.leads().has(lead))
        return false;
    const Lead &row = book.leads()[lead];
    const uint32_t stage = row.stage.number;
    const uint32_t own = book.stages().has(stage) ? book.stages()[stage].process.number : 0;
    return (!person || row.owner.number == person) && (!process || own == process);
}

struct Closed
{
    WinRate rate = {};
    double amount = 0; // of the won with an amount, minor units
    int valued = 0;
    std::vector<int> cycles = {};
};

void addClosed(Closed &closed, const Book &book, uint32_t lead)
{
    ++closed.rate.closed;
    if (book.standing(lead).stageType != StageType::won)
        return;
    ++closed.rate.won;
    if (const Money amount = book.wonAmount(lead); amount.isSet())
        closed.amount += double(amount.minor), ++closed.valued;
    const Lead &row = book.leads()[lead];
    if (const auto from = cameIn(row); from && *from <= row.closedOn)
        closed.cycles.push_back(daysBetween(*from, row.closedOn));
}

Closed closedInYear(const Book &book, uint32_t person, uint32_t process)
{
    const Period year = lastTwelveMonths(book.today());
    Closed closed;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        if (isOf(book, lead, person, process) && book.standing(lead).closed == 2 &&
            year.holds(book.leads()[lead].closedOn))
            addClosed(closed, book, lead);
    return closed;
}

Money rounded(double minor)
{
    constexpr double most = 9e18;
    return std::abs(minor) < most ? Money{std::llround(minor)} : Money{};
}

} // namespace

WinRate winRateOfYear(const Book &book, uint32_t person, uint32_t process)
{
    return closedInYear(book, person, process).rate;
}

Velocity velocity(const Book &book, uint32_t person, uint32_t process)
{
    const Closed closed = closedInYear(book, person, process);
    Velocity all{.winRate = closed.rate.rate(),
                 .cycleDays = median(closed.cycles),
                 .won = closed.rate.won,
                 .closed = closed.rate.closed};
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead)
        all.open += isOf(book, lead, person, process) && book.standing(lead).stageType == StageType::open;
    if (!closed.valued)
        return all;
    const double average = closed.amount / double(closed.valued);
    all.average = rounded(average);
    if (!(all.cycleDays > 0)) // also not a number
        return all;
    const double perDay = double(all.open) * all.winRate * average / all.cycleDays;
    all.perDay = rounded(perDay);
    all.per30Days = rounded(perDay * 30);
    return all;
}

} // namespace ridealong
