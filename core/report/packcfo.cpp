// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "measure/exactsum.h"
#include "measure/forecastpast.h"
#include "measure/sources.h"
#include "report/packfigures.h"
#include "report/packs.h"
#include "report/sourcesreport.h"
#include "report/sourcetables.h"
#include "report/weekactions.h"
#include "report/weeklyfigures.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace ridealong::report {

namespace {

constexpr int sourceMonths = 12; // a lead of the last quarter has hardly had the time to be won
constexpr qsizetype mostLosers = 2;

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

// What the hours of a week cost, as far as hourly costs are known.
struct EffortCost
{
    Money all = {}, waste = {};
    int unpriced = 0; // people with effort and without an hourly cost
};

EffortCost effortCost(const Book &book, const WeekFacts &facts)
{
    EffortCost cost;
    for (const RepWeek &rep : facts.reps) {
        if (rep.minutes.total() == 0)
            continue;
        const Money all = wasteMoney(book, rep.person, rep.minutes.total());
        cost.unpriced += !all.isSet();
        if (!all.isSet())
            continue;
        add(cost.all, all);
        add(cost.waste, wasteMoney(book, rep.person, rep.minutes.waste()));
    }
    return cost;
}

class Cfo
{
public:
    explicit Cfo(const WeekPack &pack)
        : m_pack(pack)
        , m_book(pack.book)
        , m_options{.period = wholeMonths(pack.now.asOf, sourceMonths)}
        , m_sources(sourceTable(m_book, m_options))
        , m_cost(effortCost(m_book, pack.now))
        , m_costBefore(effortCost(m_book, pack.before))
        , m_accuracy(forecastAccuracy(m_book, true))
    {
    }

    Report report() const;

private:
    Prose opening() const;
    Figures figures() const;
    Figure costFigure(const char *id, const QString &label, Money EffortCost::*part,
                      const QString &definition) const;
    Figure roiFigure() const;
    Figure perWinFigure() const;
    Figure quotaFigure() const;
    Figure accuracyFigure() const;
    Table returns() const;
    Table efforts() const;
    Table quarter() const;
    Table accuracy() const;
    QStringList actions() const;
    QString months() const { return rangeWords(m_options.period); }

    const WeekPack &m_pack;
    const Book &m_book;
    SourceOptions m_options;
    SourceTable m_sources;
    EffortCost m_cost, m_costBefore;
    std::vector<AccuracyRow> m_accuracy; // of quarters
};

Prose Cfo::opening() const
{
    QStringList sentences;
    if (m_cost.all.isSet())
        sentences << (m_cost.waste.orZero() > 0
                          ? tr("The week’s sales effort cost %1; %2 of it went to D’s and E’s.")
                                .arg(m_pack.money(m_cost.all), m_pack.money(m_cost.waste))
                          : tr("The week’s sales effort cost %1, and none of it went to D’s and E’s.")
                                .arg(m_pack.money(m_cost.all)));
    else
        sentences << (m_pack.now.effort.total()
                          ? tr("What the week’s effort cost is not known: no hourly cost "
                               "is entered.")
                          : tr("No work on leads was logged this week."));
    const SourceRow &all = m_sources.all;
    if (!std::isnan(all.roi))
        sentences << tr("The leads of a year cost %1 and brought %2, a return of %3.")
                         .arg(m_pack.money(all.cost), m_pack.money(all.wonAmount), percentWords(all.roi));
    else
        sentences << tr("No cost of a source is entered, so its return is not known.");
    const QuarterForecast &forecast = m_pack.now.forecast;
    if (forecast.quota > 0 && forecast.unknown == 0)
        sentences << tr("The quarter is forecast at %1 of its quota.")
                         .arg(percentWords(double(forecast.total()) / double(forecast.quota)));
    return said(sentences);
}

Figure Cfo::costFigure(const char *id, const QString &label, Money EffortCost::*part,
                       const QString &definition) const
{
    Figure figure = named(id, label, definition);
    setMoney(figure, m_book, m_cost.*part, m_costBefore.*part);
    if (isEmpty(figure.value))
        figure.note = m_pack.now.effort.total() ? tr("No hourly cost is entered") : tr("No work was logged");
    else if (m_cost.unpriced)
        figure.note = m_cost.unpriced == 1
                          ? tr("without 1 rep whose hourly cost is not entered")
                          : tr("without %1 reps whose hourly cost is not entered").arg(m_cost.unpriced);
    return figure;
}

Figure Cfo::quotaFigure() const
{
    Figure figure = named("forecast_of_quota", tr("Forecast of quota"),
                          tr("Forecast of the quarter ÷ the quotas of the quarter."));
    const auto share = [](const QuarterForecast &forecast) {
        return forecast.quota > 0 && forecast.unknown == 0 ? double(forecast.total()) / double(forecast.quota)
                                                           : std::nan("");
    };
    const QuarterForecast &now = m_pack.now.forecast, &before = m_pack.before.forecast;
    setShare(figure, share(now), now.quarter == before.quarter ? share(before) : std::nan(""));
    figure.note = now.quota <= 0 ? tr("No quota is set")
                  : now.unknown  ? tr("Where closed leads stood then is not recorded")
                                 : tr("%1 of %2").arg(m_pack.money(now.total()), m_pack.money(now.quota));
    return figure;
}

// Four weeks before the end of a quarter, else the nearest to it that is known.
Figure Cfo::accuracyFigure() const
{
    Figure figure =
        named("forecast_accuracy", tr("Forecast accuracy"),
              tr("1 − |forecast − actual| ÷ actual, of the forecasts that were frozen 4 weeks before "
                 "the end of quarters that are over; their mean."));
    const auto row = std::ranges::find_if(
        m_accuracy, [](const AccuracyRow &one) { return one.person == 0 && one.horizon == 4; });
    if (row == m_accuracy.end()) {
        figure.note = tr("No forecast of a quarter that is over was frozen then");
        return figure;
    }
    setShare(figure, row->accuracy, std::nan(""));
    figure.note = row->periods == 1 ? tr("1 quarter") : tr("%1 quarters").arg(row->periods);
    return figure;
}

Figure Cfo::roiFigure() const
{
    const SourceRow &all = m_sources.all;
    Figure roi = named("roi", tr("Return on leads"),
                       tr("(Won amount − cost) ÷ cost, of the leads received %1, to date.").arg(months()));
    setShare(roi, all.roi, std::nan(""));
    roi.note = std::isnan(all.roi) ? tr("No cost is entered")
                                   : tr("%1 for %2").arg(m_pack.money(all.wonAmount), m_pack.money(all.cost));
    return roi;
}

Figure Cfo::perWinFigure() const
{
    const SourceRow &all = m_sources.all;
    Figure perWin =
        named("cost_per_win", tr("Cost per win"),
              tr("Cost of the sources ÷ won leads, of the leads received %1, to date.").arg(months()));
    setMoney(perWin, m_book, all.costPerWin, {});
    perWin.note = all.costPerWin.isSet() ? tr("%1 won").arg(leadsWords(all.won))
                  : all.cost.isSet()     ? tr("Nothing was won")
                                         : tr("No cost is entered");
    return perWin;
}

Figures Cfo::figures() const
{
    return {
        {costFigure("effort_cost", tr("Cost of effort"), &EffortCost::all,
                    tr("Hours of work on leads in the week × the loaded hourly cost of each rep of today.")),
         costFigure("waste_money", tr("Waste"), &EffortCost::waste,
                    tr("Hours on D’s and E’s in the week × the loaded hourly cost of each rep of today.")),
         roiFigure(), perWinFigure(), quotaFigure(), accuracyFigure()}};
}

Table Cfo::returns() const
{
    Table table{.id = "returns",
                .title = tr("Return by source"),
                .note =
                    tr("Leads received %1, to date. At full follow-up: won amount ÷ follow-up rate. An empty "
                       "cell is not known.")
                        .arg(months()),
                .columns = {{"source", tr("Source"), ColumnKind::text, 1},
                            {"leads", tr("Leads"), ColumnKind::number, 0},
                            {"cost", tr("Cost"), ColumnKind::money, 0},
                            {"won", tr("Won"), ColumnKind::number, 0},
                            {"won_amount", tr("Won amount"), ColumnKind::money, 0},
                            {"cost_per_win", tr("Per win"), ColumnKind::money, 0},
                            {"followup_rate", tr("Followed up"), ColumnKind::share, 0},
                            {"roi", tr("ROI"), ColumnKind::share, 0},
                            {"roi_full", tr("ROI in full"), ColumnKind::share, 0}},
                .rows = {},
                .whenEmpty = tr("No lead came in and no cost was entered in these months.")};
    const auto add = [&](const SourceRow &row) {
        table.rows.push_back({textCell(row.isAll ? tr("All") : sourceName(row), true), countCell(row.leads),
                              moneyCell(m_book, row.cost), countCell(row.won),
                              moneyCell(m_book, row.wonAmount), moneyCell(m_book, row.costPerWin),
                              shareCell(row.followUpRate), shareCell(row.roi, row.roi < 0),
                              shareCell(row.roiFullFollowUp)});
    };
    for (const SourceRow &row : m_sources.rows)
        add(row);
    if (!m_sources.rows.empty())
        add(m_sources.all);
    return table;
}

Table Cfo::efforts() const
{
    Table table{.id = "effort_cost_reps",
                .title = tr("What the week’s effort cost"),
                .note = tr("An empty cost: the rep’s hourly cost is not entered."),
                .columns = {{"rep", tr("Rep"), ColumnKind::text, 1},
                            {"hours", tr("Hours"), ColumnKind::number, 0},
                            {"cost", tr("Cost"), ColumnKind::money, 0},
                            {"waste_hours", tr("On D and E"), ColumnKind::number, 0},
                            {"waste", tr("Waste"), ColumnKind::money, 0},
                            {"waste_share", tr("Of hours"), ColumnKind::share, 0},
                            {"won", tr("Won"), ColumnKind::money, 0}},
                .rows = {},
                .whenEmpty = tr("This book has no reps yet.")};
    for (const RepWeek &rep : m_pack.now.reps)
        table.rows.push_back({textCell(shown(m_book.personName(rep.person)), true),
                              hoursCell(double(rep.minutes.total()) / 60),
                              moneyCell(m_book, wasteMoney(m_book, rep.person, rep.minutes.total())),
                              hoursCell(double(rep.minutes.waste()) / 60),
                              moneyCell(m_book, wasteMoney(m_book, rep.person, rep.minutes.waste()),
                                        rep.minutes.wasteShare() > rep.policy.limitDe),
                              shareCell(rep.minutes.wasteShare()), moneyCell(m_book, Money{rep.won})});
    return table;
}

Table Cfo::quarter() const
{
    Table table{.id = "quota",
                .title = tr("Forecast against quota"),
                .note = {},
                .columns = {{"rep", tr("Rep"), ColumnKind::text, 1},
                            {"won", tr("Won"), ColumnKind::money, 0},
                            {"forecast", tr("Forecast"), ColumnKind::money, 0},
                            {"quota", tr("Quota"), ColumnKind::money, 0},
                            {"gap", tr("Gap"), ColumnKind::money, 0},
                            {"of_quota", tr("Of quota"), ColumnKind::share, 0}},
                .rows = {},
                .whenEmpty = m_pack.now.forecast.unknown
                                 ? tr("Not known: where leads stood then that closed since is not recorded.")
                                 : tr("This book has no reps yet.")};
    for (const RepWeek &rep : m_pack.now.reps) {
        if (m_pack.now.forecast.unknown)
            break;
        const bool has = rep.quota > 0;
        table.rows.push_back(
            {textCell(shown(m_book.personName(rep.person)), true), moneyCell(m_book, Money{rep.quarterWon}),
             moneyCell(m_book, Money{rep.forecast()}), has ? moneyCell(m_book, Money{rep.quota}) : Cell{},
             has ? moneyCell(m_book, Money{std::max<int64_t>(rep.quota - rep.forecast(), 0)}) : Cell{},
             shareCell(has ? double(rep.forecast()) / double(rep.quota) : std::nan(""))});
    }
    return table;
}

Table Cfo::accuracy() const
{
    Table table{.id = "accuracy",
                .title = tr("How good forecasts were"),
                .note = tr("Quarters that are over; above zero is too much promised."),
                .columns = {{"horizon", tr("Weeks before the end"), ColumnKind::text, 1},
                            {"quarters", tr("Quarters"), ColumnKind::number, 0},
                            {"accuracy", tr("Accuracy"), ColumnKind::share, 0},
                            {"bias", tr("Bias"), ColumnKind::share, 0}},
                .rows = {},
                .whenEmpty = tr("Not known yet: no quarter is over of which a forecast was frozen.")};
    for (const AccuracyRow &row : m_accuracy)
        if (row.person == 0)
            table.rows.push_back({countCell(row.horizon), countCell(row.periods), shareCell(row.accuracy),
                                  shareCell(row.bias)});
    return table;
}

QStringList Cfo::actions() const
{
    QStringList items;
    std::vector<SourceRow> losers;
    for (const SourceRow &row : m_sources.rows)
        if (row.roi < 0)
            losers.push_back(row);
    std::ranges::stable_sort(losers, {}, &SourceRow::roi);
    for (const SourceRow &row : losers)
        if (items.size() < mostLosers)
            items << tr("Look at %1: it cost %2 and brought %3 in a year.")
                         .arg(sourceName(row), m_pack.money(row.cost), m_pack.money(row.wonAmount));
    if (!m_sources.all.cost.isSet())
        items << tr("Enter what the sources cost, to see their return.");
    if (m_cost.unpriced || (m_pack.now.effort.total() && !m_cost.all.isSet()))
        items << tr("Enter the hourly cost of every rep, to see what effort costs.");
    if (m_pack.now.forecast.quota <= 0)
        items << tr("Set quotas, to hold the forecast against them.");
    return items;
}

Report Cfo::report() const
{
    Report report =
        framedReport(m_pack, tr("Weekly report for the CFO"),
                     tr("Costs are entered by source and month, hourly costs by rep."), TermsOf::money);
    report.opening = opening();
    add(report, "figures", tr("Headline numbers"), figures());
    add(report, "returns", tr("Return by source"), returns());
    add(report, "efforts", tr("What the week’s effort cost"), efforts());
    add(report, "quota", tr("Forecast against quota"), quarter());
    add(report, "accuracy", tr("How good forecasts were"), accuracy(), {.isHalf = true});
    add(report, "next", tr("What we do next week"), nextBlock(m_pack, Reader::cfo, actions()),
        {.isHalf = true});
    return report;
}

} // namespace

Report cfoPack(const Book &book, const ReportWish &wish)
{
    const WeekPack pack = weekPack(book, wish);
    return Cfo(pack).report();
}

} // namespace ridealong::report
