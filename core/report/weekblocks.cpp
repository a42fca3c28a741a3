// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "book/leadname.h"
#include "report/packfigures.h"
#include "report/weekpack.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace ridealong::report {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

Shares sharesOf(const GradeMinutes &minutes)
{
    Shares shares = {};
    for (size_t grade = 0; grade < shares.size() && minutes.total(); ++grade)
        shares[grade] = double(minutes.of[grade]) / double(minutes.total());
    return shares;
}

// Whose bars are shown: of many those with the most effort, in the order of their names.
std::vector<RepWeek> repsWithEffort(const WeekFacts &facts, size_t most)
{
    std::vector<RepWeek> reps;
    for (const RepWeek &rep : facts.reps)
        if (rep.minutes.total())
            reps.push_back(rep);
    if (reps.size() <= most)
        return reps;
    std::vector<int64_t> minutes;
    for (const RepWeek &rep : reps)
        minutes.push_back(rep.minutes.total());
    std::ranges::sort(minutes, std::greater{});
    const int64_t least = most ? minutes[most - 1] : minutes.front() + 1;
    std::erase_if(reps, [&](const RepWeek &rep) { return rep.minutes.total() < least; });
    reps.resize(std::min(reps.size(), most));
    return reps;
}

std::vector<Cell> wonRow(const WeekPack &pack, uint32_t lead)
{
    const Book &book = pack.book;
    const Lead &row = book.leads()[lead];
    QStringList aside;
    if (row.owner.isSet())
        aside << pack.names.of(row.owner.number);
    if (const std::string_view source = book.leads().text(row, leadField("source")); !source.empty())
        aside << shown(source);
    const Money amount = book.wonAmount(lead);
    Cell name = leadCell(book, lead);
    name.aside = aside.join(QStringLiteral(", "));
    return {std::move(name),
            {.text = amount.isSet() ? pack.money(amount) : tr("none set"),
             .value = amount.isSet() ? Value{amount} : Value{},
             .strong = true}};
}

} // namespace

Plain effortBlock(const WeekPack &pack, size_t mostBars)
{
    const QString title = tr("Where did the effort go?");
    const std::vector<RepWeek> reps = repsWithEffort(pack.now, mostBars);
    if (pack.now.effort.total() == 0)
        return Note{title, pack.now.hasActivities ? tr("No work on leads was logged this week.")
                                                  : tr("No work on leads is logged in this book.")};
    MixChart chart{.id = "effort",
                   .title = title,
                   .note = tr("Share of hours by grade. The mark is each rep’s goal for A’s."),
                   .bars = {},
                   .total = {tr("team"), sharesOf(pack.now.effort)}};
    if (reps.size() == mostBars && repsWithEffort(pack.now, mostBars + 1).size() > mostBars)
        chart.note = tr("Share of hours by grade, of the %1 reps with the most.").arg(int(mostBars));
    for (const RepWeek &rep : reps)
        chart.bars.push_back({pack.names.of(rep.person), sharesOf(rep.minutes), rep.policy.goalA});
    return chart;
}

Plain onTimeBlock(const WeekPack &pack)
{
    const QString title = tr("Do we follow up on time?");
    const std::vector<Ratio> weeks = onTimeByWeek(pack.book, pack.now.week, weeksShown);
    int known = 0;
    Ratio all;
    for (const Ratio &ratio : weeks) {
        known += ratio.whole > 0;
        all.part += ratio.part;
        all.whole += ratio.whole;
    }
    if (known == 0)
        return Note{title, tr("No next step fell due in these %1 weeks.").arg(weeksShown)};
    if (known == 1)
        return Note{title, tr("%1 of %2 next steps were done by their date. They fell due in one week only, "
                              "too little for a trend.")
                               .arg(counted(all.part), counted(all.whole))};
    LineChart chart{.id = "on_time",
                    .title = title,
                    .note = tr("Share of follow-ups done by their date, last %1 weeks.").arg(weeksShown),
                    .points = {},
                    .goal = 1,
                    .caption = tr("%1 of %2 follow-ups of these weeks were done by their date.")
                                   .arg(counted(all.part), counted(all.whole))};
    for (int i = 0; i < int(weeks.size()); ++i)
        chart.points.push_back(
            {tr("wk %1").arg(pack.now.week.plus(i + 1 - weeksShown).number()), weeks[size_t(i)].share()});
    return chart;
}

Plain wonBlock(const WeekPack &pack, size_t most)
{
    const std::vector<uint32_t> &won = pack.now.won;
    Table table{.id = "won",
                .title = tr("Won this week"),
                .note = {},
                .columns = {{"lead", tr("Lead"), ColumnKind::text, 1},
                            {"amount", tr("Amount"), ColumnKind::money, 0}},
                .rows = {},
                .headed = false,
                .whenEmpty = tr("Nothing was won this week.")};
    for (size_t i = 0; i < std::min(won.size(), most); ++i)
        table.rows.push_back(wonRow(pack, won[i]));
    if (won.size() > most) {
        int64_t rest = 0;
        for (size_t i = most; i < won.size(); ++i)
            rest += pack.book.wonAmount(won[i]).orZero();
        table.note = tr("The %1 largest, and %2 more worth %3.")
                         .arg(int(most))
                         .arg(int(won.size() - most))
                         .arg(pack.money(rest));
    }
    return table;
}

} // namespace ridealong::report
