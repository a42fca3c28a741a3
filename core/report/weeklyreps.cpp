// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/weeklyreps.h"

#include "base/words.h"
#include "report/weeklywords.h"

#include <QCoreApplication>
#include <cmath>

namespace ridealong::report {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

Cell shareCell(double share, bool risk = false)
{
    return std::isnan(share) ? Cell{.text = tr("none")}
                             : Cell{.text = percentWords(share), .value = share, .risk = risk};
}

Cell countCell(int count)
{
    return {.text = QString::number(count), .value = int64_t(count)};
}

QString areaOf(const Book &book, uint32_t person)
{
    const std::string_view territory = book.people().text(person, personField("territory"));
    return shown(territory.empty() ? book.people().text(person, personField("office")) : territory);
}

struct RepColumn
{
    Column column;
    bool (*shown)(const WeekFacts &facts);
    Cell (*cell)(const Book &book, const RepWeek &rep);
};

Cell nameCell(const Book &book, const RepWeek &rep)
{
    return {.text = shown(book.personName(rep.person)),
            .aside = rep.state == FocusState::brake ? tr("brake on") : QString(),
            .strong = true};
}

Cell onACell(const Book &, const RepWeek &rep)
{
    return shareCell(rep.minutes.share(Grade::A), rep.state == FocusState::brake || rep.off);
}

Cell onDeCell(const Book &, const RepWeek &rep)
{
    return shareCell(rep.minutes.wasteShare(), rep.minutes.wasteShare() > rep.policy.limitDe);
}

Cell wonCell(const Book &book, const RepWeek &rep)
{
    return {.text = rep.deals ? moneyWords({rep.won}, book.info().currency) : tr("none"),
            .value = Money{rep.won}};
}

// What nobody did this week has no column.
std::vector<RepColumn> repColumns()
{
    const auto always = [](const WeekFacts &) { return true; };
    const auto effort = [](const WeekFacts &facts) { return facts.effort.total() > 0; };
    const auto steps = [](const WeekFacts &facts) { return facts.onTime.whole > 0; };
    const auto moves = [](const WeekFacts &facts) { return facts.hasMoves; };
    const auto area = [](const Book &book, const RepWeek &rep) {
        return Cell{.text = areaOf(book, rep.person)};
    };
    const auto goal = [](const Book &, const RepWeek &rep) { return shareCell(rep.policy.goalA); };
    const auto onTime = [](const Book &, const RepWeek &rep) { return shareCell(rep.onTime.share()); };
    const auto qualified = [](const Book &, const RepWeek &rep) { return countCell(rep.qualified); };
    return {{{"rep", tr("Rep")}, always, nameCell},
            {{"area", tr("Area")}, always, area},
            {{"on_a", tr("On A’s"), ColumnKind::share}, effort, onACell},
            {{"goal", tr("Goal"), ColumnKind::share}, effort, goal},
            {{"on_de", tr("D and E"), ColumnKind::share}, effort, onDeCell},
            {{"on_time", tr("On time"), ColumnKind::share}, steps, onTime},
            {{"qualified", tr("New qualified"), ColumnKind::number}, moves, qualified},
            {{"won", tr("Won"), ColumnKind::money}, always, wonCell}};
}

} // namespace

Table repsTable(const Book &book, const WeekFacts &facts)
{
    Table table{.id = "reps",
                .title = tr("Reps"),
                .note = {},
                .columns = {},
                .rows = {},
                .whenEmpty = tr("This book has no reps yet.")};
    table.rows.resize(facts.reps.size());
    for (const RepColumn &column : repColumns()) {
        if (!column.shown(facts))
            continue;
        table.columns.push_back(column.column);
        for (size_t i = 0; i < table.rows.size(); ++i)
            table.rows[i].push_back(column.cell(book, facts.reps[i]));
    }
    return table;
}

} // namespace ridealong::report
