// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/spoken.h"
#include "base/words.h"
#include "measure/balance.h"
#include "report/packfigures.h"
#include "report/packs.h"
#include "report/weekactions.h"
#include "report/weekchanges.h"
#include "report/weeklyfigures.h"
#include "report/weekrides.h"

#include <QCoreApplication>
#include <QStringList>
#include <map>

namespace ridealong::report {

namespace {

constexpr size_t mostChanges = 500;

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

QString overdueWords(int leads)
{
    return leads == 1 ? tr("1 lead") : tr("%1 leads").arg(spokenLocale().toString(qlonglong(leads)));
}

Figure riskFigure(const WeekPack &pack)
{
    Figure figure = ofMeasure("money_at_risk", tr("At the end of the week."));
    if (!pack.now.hasSteps) {
        figure.note = tr("No next step was ever planned");
        return figure;
    }
    setMoney(figure, pack.book, Money{pack.now.overdue.value},
             pack.before.hasSteps ? Money{pack.before.overdue.value} : Money{});
    figure.note = overdueWords(pack.now.overdue.leads);
    figure.risk = pack.now.overdue.leads > 0;
    return figure;
}

Figure neglectedFigure(const WeekPack &pack)
{
    Figure figure = ofMeasure("neglected_a", tr("At the end of the week, by the grades of today."));
    setCount(figure, pack.now.neglectedA, pack.before.neglectedA);
    figure.risk = pack.now.neglectedA > 0;
    return figure;
}

Figure wasteFigure(const WeekPack &pack)
{
    Figure figure = ofMeasure("de_share", tr("Of the week."));
    setShare(figure, pack.now.effort.wasteShare(), pack.before.effort.wasteShare());
    figure.note = pack.now.effort.total() ? tr("%1 of %2")
                                                .arg(hoursWords(double(pack.now.effort.waste()) / 60),
                                                     hoursWords(double(pack.now.effort.total()) / 60))
                                          : tr("No work was logged");
    return figure;
}

Figures figuresOf(const WeekPack &pack)
{
    const auto week = [&](const char *id) { return weekFigure(pack.book, pack.now, pack.before, id); };
    return {{week("effort_on_a"), wasteFigure(pack), week("step_completion"), week("followup_rate"),
             riskFigure(pack), neglectedFigure(pack), week("new_qualified"), week("won_amount")}};
}

Table perRep(const char *id, const QString &title, std::vector<Column> columns)
{
    columns.insert(columns.begin(), Column{"rep", tr("Rep"), ColumnKind::text, 1});
    return {.id = id,
            .title = title,
            .note = {},
            .columns = std::move(columns),
            .rows = {},
            .whenEmpty = tr("This book has no reps yet.")};
}

Cell nameCell(const WeekPack &pack, const RepWeek &rep)
{
    return textCell(shown(pack.book.personName(rep.person)), true);
}

Table mixTable(const WeekPack &pack)
{
    Table table = perRep("mix", tr("Effort against the policy"),
                         {{"hours", tr("Hours"), ColumnKind::number, 0},
                          {"a", tr("A"), ColumnKind::share, 0},
                          {"goal", tr("Goal"), ColumnKind::share, 0},
                          {"b", tr("B"), ColumnKind::share, 0},
                          {"c", tr("C"), ColumnKind::share, 0},
                          {"de", tr("D and E"), ColumnKind::share, 0},
                          {"limit", tr("Limit"), ColumnKind::share, 0},
                          {"state", tr("State"), ColumnKind::text, 0}});
    for (const RepWeek &rep : pack.now.reps) {
        const bool lacks = rep.minutes.share(Grade::A) < rep.policy.goalA - rep.policy.slack;
        table.rows.push_back(
            {nameCell(pack, rep), hoursCell(double(rep.minutes.total()) / 60),
             shareCell(rep.minutes.share(Grade::A), lacks), shareCell(rep.policy.goalA),
             shareCell(rep.minutes.share(Grade::B)), shareCell(rep.minutes.share(Grade::C)),
             shareCell(rep.minutes.wasteShare(), rep.minutes.wasteShare() > rep.policy.limitDe),
             shareCell(rep.policy.limitDe), textCell(nameOf(rep.state))});
    }
    return table;
}

QString whyWords(const RepWeek &rep)
{
    if (rep.state != FocusState::released)
        return rep.reason;
    const QString until = tr("until %1").arg(dayWords(rep.releasedUntil));
    return rep.reason.isEmpty() ? until : tr("%1: %2").arg(until, rep.reason);
}

// Of this week: brakes that are on, and releases that hold.
Table brakesTable(const WeekPack &pack)
{
    Table table =
        perRep("brakes", tr("Brakes and releases"),
               {{"state", tr("State"), ColumnKind::text, 0}, {"why", tr("Why"), ColumnKind::text, 2}});
    table.whenEmpty = tr("No brake was on.");
    for (const RepWeek &rep : pack.now.reps)
        if (rep.state == FocusState::brake || rep.state == FocusState::released ||
            rep.state == FocusState::watch)
            table.rows.push_back({nameCell(pack, rep), textCell(nameOf(rep.state)), textCell(whyWords(rep))});
    return table;
}

struct Work
{
    int calls = 0, visits = 0, demos = 0, others = 0;
};

std::map<uint32_t, Work> workOf(const Book &book, Period days)
{
    const uint32_t call = book.kindNamed("call"), visit = book.kindNamed("visit"),
                   demo = book.kindNamed("demo");
    std::map<uint32_t, Work> all;
    for (uint32_t row = 1; row < book.activities().end(); ++row) {
        const Activity &activity = book.activities()[row];
        if (!book.activities().has(row) || !days.holds(activity.on))
            continue;
        Work &work = all[activity.person.number];
        const uint32_t kind = activity.kind.number;
        ++(kind && kind == call    ? work.calls
           : kind && kind == visit ? work.visits
           : kind && kind == demo  ? work.demos
                                   : work.others);
    }
    return all;
}

Table workTable(const WeekPack &pack)
{
    Table table = perRep("work", tr("What was done"),
                         {{"calls", tr("Calls"), ColumnKind::number, 0},
                          {"visits", tr("Visits"), ColumnKind::number, 0},
                          {"demos", tr("Demos"), ColumnKind::number, 0},
                          {"others", tr("Other"), ColumnKind::number, 0},
                          {"rides_done", tr("Rides done"), ColumnKind::number, 0},
                          {"rides_planned", tr("Rides next week"), ColumnKind::number, 0},
                          {"field", tr("Field"), ColumnKind::number, 0},
                          {"desk", tr("Other hours"), ColumnKind::number, 0}});
    table.note =
        tr("Other hours: desk, reports and travel. Hours that nobody said are not known: field is at least "
           "what visits and ride-alongs took.");
    auto work = workOf(pack.book, pack.days());
    const Week next = pack.now.week.plus(1);
    for (const RepWeek &rep : pack.now.reps) {
        const Work &done = work[rep.person];
        const Balance week = balanceOf(pack.book, rep.person, pack.now.week);
        const int field = week.of(WorkKind::field);
        table.rows.push_back(
            {nameCell(pack, rep), countCell(done.calls), countCell(done.visits), countCell(done.demos),
             countCell(done.others), countCell(ridesWith(pack.book, rep.person, pack.days()).done),
             countCell(ridesWith(pack.book, rep.person, {next.first(), next.last()}).planned),
             hoursCell(field / 60.0), week.said ? hoursCell((week.total() - field) / 60.0) : Cell{}});
    }
    return table;
}

Table promisesTable(const WeekPack &pack)
{
    Table table = perRep("promises", tr("Promises and their leads"),
                         {{"due", tr("Steps due"), ColumnKind::number, 0},
                          {"on_time", tr("On time"), ColumnKind::share, 0},
                          {"overdue", tr("Overdue"), ColumnKind::number, 0},
                          {"overdue_value", tr("Worth"), ColumnKind::money, 0},
                          {"neglected_a", tr("Neglected A’s"), ColumnKind::number, 0}});
    for (const RepWeek &rep : pack.now.reps)
        table.rows.push_back({nameCell(pack, rep), countCell(rep.onTime.whole), shareCell(rep.onTime.share()),
                              countCell(rep.overdue, rep.overdue > 0),
                              moneyCell(pack.book, Money{rep.overdueValue}),
                              countCell(rep.neglectedA, rep.neglectedA > 0)});
    return table;
}

Table resultsTable(const WeekPack &pack)
{
    Table table = perRep("results", tr("Results"),
                         {{"qualified", tr("New qualified"), ColumnKind::number, 0},
                          {"deals", tr("Deals won"), ColumnKind::number, 0},
                          {"won", tr("Won"), ColumnKind::money, 0},
                          {"lost", tr("Lost"), ColumnKind::number, 0},
                          {"quarter", tr("Quarter"), ColumnKind::money, 0},
                          {"forecast", tr("Forecast"), ColumnKind::money, 0},
                          {"of_quota", tr("Of quota"), ColumnKind::share, 0}});
    const bool isKnown = pack.now.forecast.unknown == 0;
    for (const RepWeek &rep : pack.now.reps) {
        const double share =
            rep.quota > 0 && isKnown ? double(rep.forecast()) / double(rep.quota) : std::nan("");
        table.rows.push_back({nameCell(pack, rep), pack.now.hasMoves ? countCell(rep.qualified) : Cell{},
                              countCell(rep.deals), moneyCell(pack.book, Money{rep.won}), countCell(rep.lost),
                              moneyCell(pack.book, Money{rep.quarterWon}),
                              isKnown ? moneyCell(pack.book, Money{rep.forecast()}) : Cell{},
                              shareCell(share)});
    }
    return table;
}

} // namespace

Report managementPack(const Book &book, const ReportWish &wish)
{
    const WeekPack pack = weekPack(book, wish);
    Report report =
        framedReport(pack, tr("Weekly report for sales management"),
                     tr("Effort is logged hours. Forecast is won plus open value times stage odds."));
    report.opening = headline(book, pack.now, pack.names);
    add(report, "figures", tr("Headline numbers"), figuresOf(pack));
    add(report, "mix", tr("Effort against the policy"), mixTable(pack));
    add(report, "brakes", tr("Brakes and releases"), brakesTable(pack));
    add(report, "work", tr("What was done"), workTable(pack));
    add(report, "promises", tr("Promises and their leads"), promisesTable(pack));
    add(report, "results", tr("Results"), resultsTable(pack));
    add(report, "rides", tr("Ride-along calendar"), rideCalendar(pack), {.isHalf = true});
    add(report, "next", tr("What we do next week"), nextBlock(pack, Reader::management, {}, 6),
        {.isHalf = true});
    add(report, "changed", tr("What changed since last week"), changesTable(pack, mostChanges));
    return report;
}

} // namespace ridealong::report
