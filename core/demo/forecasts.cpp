// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/forecasts.h"

#include "demo/dice.h"

#include <cmath>
#include <map>

namespace ridealong::demo {

namespace {

constexpr int weeksKept = 66;
constexpr int weeksOfQuarter = 13;

// Percent by which the team's forecast was off early in a quarter, the latest one last; then what each rep
// adds to it: Cole hopes, Priya is careful.
constexpr int offBefore[] = {-7, 9, -6, 7, 5, -4};
constexpr int habit[repCount] = {1, -3, 14, 0, -5, 2};

using Sold = std::map<Date, std::array<int64_t, repCount>>; // by day, major units

Sold soldOf(const Plan &plan)
{
    Sold sold;
    for (const LeadPlan &lead : plan.leads)
        if (lead.fate == Fate::won)
            sold[lead.closed][lead.rep] += lead.value;
    return sold;
}

int64_t soldIn(const Sold &sold, Period period, int rep)
{
    int64_t sum = 0;
    for (auto day = sold.lower_bound(period.from); day != sold.end() && day->first <= period.to; ++day)
        sum += day->second[size_t(rep)];
    return sum;
}

struct Told
{
    int64_t won = 0, weighted = 0, expected = 0;
};

// What was won by the end of the week, and of the rest what was hoped for: the further away the end, the
// further off.
Told toldOf(const Sold &sold, const Plan &plan, Week week, Period period, int rep)
{
    const int64_t won = soldIn(sold, {period.from, week.last()}, rep);
    const Period now = quarterOf(plan.today, 1);
    const int quartersAgo =
        ((now.from.year() - period.from.year()) * 12 + now.from.month() - period.from.month()) / 3;
    const int last = int(std::size(offBefore));
    const int off = offBefore[std::clamp(last - quartersAgo, 0, last - 1)] + habit[rep];
    const int left = std::clamp(daysBetween(week.last(), period.to) / 7, 0, weeksOfQuarter);
    const bool isOver = period.to < plan.today;
    const int64_t whole = isOver ? soldIn(sold, period, rep) * 105 / 100 : won * 5 / 2 + 40'000;
    const int64_t said = whole + whole * off * left / weeksOfQuarter / 100;
    const int64_t pace = soldIn(sold, {week.last().plus(1 - 7 * weeksOfQuarter), week.last()}, rep);
    return {won, std::max<int64_t>(0, said - won) / 500 * 500, won + pace * left / weeksOfQuarter};
}

void writeSnapshot(Rows &rows, Week week, const std::string &period, uint32_t person, const Id &personId,
                   const Told &told, int left)
{
    const auto money = [&](double major) { return Money{std::llround(major) * rows.book().info().perMajor}; };
    const double forecast = double(told.won + told.weighted);
    const double spread = double(told.weighted) * 0.25 * std::sqrt(double(left + 1) / weeksOfQuarter);
    const Id id = Id::hashedFrom("forecast|" + week.iso() + '|' + (person ? personId.hex() : std::string()) +
                                 '|' + period);
    rows.create(Entity::forecastSnapshot, id,
                {{forecastSnapshotField("week"), week.first()},
                 {forecastSnapshotField("person"), person ? Value{Link{person}} : Value{}},
                 {forecastSnapshotField("period"), period},
                 {forecastSnapshotField("taken_on"), week.last().plus(1)},
                 {forecastSnapshotField("won"), money(double(told.won))},
                 {forecastSnapshotField("weighted"), money(double(told.weighted))},
                 {forecastSnapshotField("commit"), money(double(told.weighted) * 0.6)},
                 {forecastSnapshotField("best_case"), money(double(told.weighted) * 0.7)},
                 {forecastSnapshotField("pipeline"), money(double(told.weighted) * 1.1)},
                 {forecastSnapshotField("p10"), money(std::max(double(told.won), forecast - spread))},
                 {forecastSnapshotField("p50"), money(forecast)},
                 {forecastSnapshotField("p90"), money(forecast + spread)},
                 {forecastSnapshotField("expected"), money(double(told.expected))}});
}

void writeWeek(Rows &rows, const Plan &plan, const Links &links, const Sold &sold, Week week)
{
    const Date end = week.last();
    const std::string month = end.iso().substr(0, 7);
    const std::string quarter = std::to_string(end.year()) + "-Q" + std::to_string((end.month() + 2) / 3);
    for (const auto &[name, period] :
         {std::pair(quarter, quarterOf(end, 1)), std::pair(month, monthOf(end))}) {
        const int left = std::clamp(daysBetween(end, period.to) / 7, 0, weeksOfQuarter);
        Told all;
        for (int rep = 0; rep < repCount; ++rep) {
            const Told told = toldOf(sold, plan, week, period, rep);
            all.won += told.won;
            all.weighted += told.weighted;
            all.expected += told.expected;
            writeSnapshot(rows, week, name, links.reps[size_t(rep)], links.repIds[size_t(rep)], told, left);
        }
        writeSnapshot(rows, week, name, 0, {}, all, left);
    }
}

} // namespace

Status writeSnapshots(Rows &rows, const Plan &plan, const Links &links)
{
    const Sold sold = soldOf(plan);
    if (sold.empty())
        return Done{};
    for (int back = weeksKept; back >= 1; --back) {
        const Week week = Week::of(plan.today).plus(-back);
        if (week.first() < sold.begin()->first)
            continue;
        writeWeek(rows, plan, links, sold, week);
        if (const Status written = rows.writeIfFull(); !written)
            return written;
    }
    return Done{};
}

Status writeCloseMoves(Rows &rows, const Plan &plan, const Links &links, uint32_t firstLead)
{
    for (uint32_t number = 0; number < plan.open; ++number) {
        const LeadPlan &lead = plan.leads[number];
        if (!lead.closeOn.isSet())
            continue;
        Dice dice(plan.seed, 's', number);
        const int moves = lead.rep == cole ? dice.below(4) : int(dice.chance(18));
        const int age = daysBetween(lead.entered[lead.stage], plan.today);
        Date from = lead.closeOn.plus(-30 * moves);
        for (int move = 0; move < moves && age > moves; ++move) {
            const Date to = move + 1 == moves ? lead.closeOn : from.plus(dice.between(14, 30));
            rows.create(Entity::closeMove,
                        {{closeMoveField("lead"), Link{firstLead + number}},
                         {closeMoveField("from"), from},
                         {closeMoveField("to"), to},
                         {closeMoveField("on"), plan.today.plus(-age * (moves - move) / (moves + 1))},
                         {closeMoveField("by"), Link{links.reps[lead.rep]}}});
            from = to;
        }
        if (const Status written = rows.writeIfFull(); !written)
            return written;
    }
    return Done{};
}

} // namespace ridealong::demo
