// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weeklyreps.h"

#include "base/words.h"
#include "report/onepage.h"
#include "report/packfigures.h"
#include "report/weeklywords.h"
#include "report/weekrides.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <tuple>

namespace ridealong::report {

namespace {

constexpr double weakShare = 0.7; // of a quota, to be marked

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

Cell shareOrNone(double share, bool risk = false)
{
    return std::isnan(share) ? textCell(tr("none")) : shareCell(share, risk);
}

QString areaOf(const Book &book, uint32_t person)
{
    const std::string_view territory = book.people().text(person, personField("territory"));
    return shown(territory.empty() ? book.people().text(person, personField("office")) : territory);
}

struct RepColumn
{
    Column column;
    bool (*isShown)(const Book &book, const WeekFacts &facts);
    Cell (*cell)(const Book &book, const WeekFacts &facts, const RepWeek &rep);
};

Cell nameCell(const Book &book, const WeekFacts &, const RepWeek &rep)
{
    return {.text = shown(book.personName(rep.person)),
            .aside = rep.state == FocusState::brake ? tr("brake on") : QString(),
            .strong = true};
}

Cell onACell(const Book &, const WeekFacts &, const RepWeek &rep)
{
    return shareOrNone(rep.minutes.share(Grade::A), rep.state == FocusState::brake || rep.off);
}

Cell onDeCell(const Book &, const WeekFacts &, const RepWeek &rep)
{
    return shareOrNone(rep.minutes.wasteShare(), rep.minutes.wasteShare() > rep.policy.limitDe);
}

Cell wonCell(const Book &book, const WeekFacts &, const RepWeek &rep)
{
    return {.text = rep.deals ? moneyWords({rep.won}, book.info().currency) : tr("none"),
            .value = Money{rep.won}};
}

// Forecast of the quarter by its quota.
Cell quotaCell(const Book &, const WeekFacts &facts, const RepWeek &rep)
{
    if (rep.quota <= 0)
        return textCell(tr("none set"));
    const double share = double(rep.forecast()) / double(rep.quota);
    return shareCell(share, share < weakShare && facts.forecast.quota > 0);
}

Cell rideCell(const Book &book, const WeekFacts &facts, const RepWeek &rep)
{
    return textCell(rideWords(book, rep.person, {facts.week.first(), facts.asOf}));
}

// Brakes first, then whoever worked or won most; in the order of their names.
std::vector<RepWeek> firstReps(const WeekFacts &facts, size_t most)
{
    std::vector<RepWeek> reps = facts.reps;
    if (reps.size() <= most)
        return reps;
    std::vector<const RepWeek *> order;
    for (const RepWeek &rep : reps)
        order.push_back(&rep);
    std::ranges::stable_sort(order, std::greater{}, [](const RepWeek *rep) {
        return std::tuple(rep->state == FocusState::brake, rep->minutes.total(), rep->won);
    });
    order.resize(most);
    std::erase_if(reps, [&](const RepWeek &rep) {
        return std::ranges::find(order, rep.person, &RepWeek::person) == order.end();
    });
    return reps;
}

// Narrow enough for the page: what is told elsewhere goes first.
void narrow(Table &table)
{
    for (const char *key : {"area", "on_de", "goal", "qualified", "ride"}) {
        const auto column = std::ranges::find(table.columns, key, &Column::key);
        if (estimatedTableWidth(table) <= narrowestPage || column == table.columns.end())
            continue;
        const auto at = column - table.columns.begin();
        table.columns.erase(column);
        for (auto &row : table.rows)
            row.erase(row.begin() + at);
    }
}

// What nobody did this week has no column.
std::vector<RepColumn> repColumns()
{
    const auto always = [](const Book &, const WeekFacts &) { return true; };
    const auto effort = [](const Book &, const WeekFacts &facts) { return facts.effort.total() > 0; };
    const auto steps = [](const Book &, const WeekFacts &facts) { return facts.onTime.whole > 0; };
    const auto moves = [](const Book &, const WeekFacts &facts) { return facts.hasMoves; };
    const auto area = [](const Book &book, const WeekFacts &, const RepWeek &rep) {
        return Cell{.text = areaOf(book, rep.person)};
    };
    const auto goal = [](const Book &, const WeekFacts &, const RepWeek &rep) {
        return shareOrNone(rep.policy.goalA);
    };
    const auto onTime = [](const Book &, const WeekFacts &, const RepWeek &rep) {
        return shareOrNone(rep.onTime.share());
    };
    const auto qualified = [](const Book &, const WeekFacts &, const RepWeek &rep) {
        return countCell(rep.qualified);
    };
    const auto known = [](const Book &, const WeekFacts &facts) {
        return facts.forecast.quota > 0 && facts.forecast.unknown == 0;
    };
    const auto rides = [](const Book &book, const WeekFacts &facts) { return hasRides(book, facts.asOf); };
    return {{{"rep", tr("Rep")}, always, nameCell},
            {{"area", tr("Area")}, always, area},
            {{"on_a", tr("On A’s"), ColumnKind::share}, effort, onACell},
            {{"goal", tr("Goal"), ColumnKind::share}, effort, goal},
            {{"on_de", tr("D and E"), ColumnKind::share}, effort, onDeCell},
            {{"on_time", tr("On time"), ColumnKind::share}, steps, onTime},
            {{"qualified", tr("New qualified"), ColumnKind::number}, moves, qualified},
            {{"won", tr("Won"), ColumnKind::money}, always, wonCell},
            {{"of_quota", tr("Of quota"), ColumnKind::share}, known, quotaCell},
            {{"ride", tr("Ride-along")}, rides, rideCell}};
}

} // namespace

Table repsTable(const Book &book, const WeekFacts &facts, size_t most)
{
    const std::vector<RepWeek> reps = firstReps(facts, most);
    Table table{.id = "reps",
                .title = tr("Reps"),
                .note = {},
                .columns = {},
                .rows = {},
                .whenEmpty = tr("This book has no reps yet.")};
    if (reps.size() < facts.reps.size())
        table.note =
            tr("Brakes first, then the most effort; and %1 more.").arg(int(facts.reps.size() - reps.size()));
    table.rows.resize(reps.size());
    for (const RepColumn &column : repColumns()) {
        if (!column.isShown(book, facts))
            continue;
        table.columns.push_back(column.column);
        for (size_t i = 0; i < table.rows.size(); ++i)
            table.rows[i].push_back(column.cell(book, facts, reps[i]));
    }
    narrow(table);
    return table;
}

} // namespace ridealong::report
