// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/words.h"
#include "measure/followuprevenue.h"
#include "measure/followupworth.h"
#include "report/packfigures.h"
#include "report/packs.h"
#include "report/pastlead.h"
#include "report/weekactions.h"
#include "report/weekchanges.h"
#include "report/weeklyfigures.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <map>

namespace ridealong::report {

namespace {

constexpr size_t mostWon = 12, mostMoved = 12;

QString tr(const char *text)
{
    return QCoreApplication::translate("Weekly", text);
}

Money onTable(const Rule45 &rule, const WeekFacts &facts)
{
    return facts.hasActivities && facts.followUp.whole
               ? moneyOnTable(rule, facts.followUp.whole, facts.followUp.share())
               : Money{};
}

struct Stuck
{
    int leads = 0, idle = 0;
    int64_t value = 0, idleValue = 0;
};

class President
{
public:
    explicit President(const WeekPack &pack)
        : m_pack(pack)
        , m_book(pack.book)
        , m_rule(ruleOf(pack.book))
        , m_range(pack.now.forecast.range())
    {
    }

    Report report() const;

private:
    Prose opening() const;
    Figures figures() const;
    Figure tableFigure() const;
    Figure riskFigure() const;
    Figure forecastWithRange() const;
    Table worth() const;
    Plain promises() const;
    Table forecast() const;
    Table stuck() const;

    const WeekPack &m_pack;
    const Book &m_book;
    Rule45 m_rule;
    ForecastRange m_range;
};

Prose President::opening() const
{
    QStringList sentences;
    const WeekFacts &now = m_pack.now;
    const Money lost = onTable(m_rule, now);
    if (now.followUp.whole && now.hasActivities)
        sentences << tr("We followed up %1 of the inquiries of %2 weeks.")
                         .arg(percentWords(now.followUp.share()))
                         .arg(weeksShown);
    if (lost.isSet() && lost.minor > 0)
        sentences << tr("The rest would have been worth %1 within a year.").arg(m_pack.money(lost));
    sentences << (now.won.empty() ? tr("We won nothing this week.")
                                  : tr("We won %1 this week.").arg(m_pack.money(now.wonAmount)));
    if (now.forecast.unknown == 0)
        sentences << (now.forecast.quota > 0
                          ? tr("The quarter is forecast at %1 of a quota of %2.")
                                .arg(m_pack.money(now.forecast.total()), m_pack.money(now.forecast.quota))
                          : tr("The quarter is forecast at %1; no quota is set.")
                                .arg(m_pack.money(now.forecast.total())));
    return said(sentences);
}

Figure President::tableFigure() const
{
    Figure figure =
        ofMeasure("money_on_table", tr("For the inquiries of the %1 weeks up to this one.").arg(weeksShown));
    figure.label = tr("On the table"); // beside five others
    setMoney(figure, m_book, onTable(m_rule, m_pack.now), onTable(m_rule, m_pack.before));
    if (isEmpty(figure.value))
        figure.note = !m_rule.averageSale.isSet() ? tr("No average sale is known")
                      : m_pack.now.hasActivities  ? tr("No inquiry in %1 weeks").arg(weeksShown)
                                                  : tr("No work on leads is logged");
    else
        figure.note = tr("%1 inquiries not followed up")
                          .arg(counted(m_pack.now.followUp.whole - m_pack.now.followUp.part));
    return figure;
}

Figure President::riskFigure() const
{
    Figure figure = ofMeasure("money_at_risk", tr("At the end of the week."));
    if (!m_pack.now.hasSteps) {
        figure.note = tr("No next step was ever planned");
        return figure;
    }
    setMoney(figure, m_book, Money{m_pack.now.overdue.value},
             m_pack.before.hasSteps ? Money{m_pack.before.overdue.value} : Money{});
    figure.note = tr("%1 overdue").arg(leadsWords(m_pack.now.overdue.leads));
    figure.risk = m_pack.now.overdue.leads > 0;
    return figure;
}

Figure President::forecastWithRange() const
{
    Figure figure = weekFigure(m_book, m_pack.now, m_pack.before, "forecast");
    if (isEmpty(figure.value) || !m_range.p10.isSet())
        return figure;
    figure.note = tr("likely %1 to %2").arg(m_pack.money(m_range.p10), m_pack.money(m_range.p90));
    figure.definition += u' ' + tr("In 8 of 10 simulations the quarter ends within the likely range.");
    return figure;
}

Figures President::figures() const
{
    const auto week = [&](const char *id) { return weekFigure(m_book, m_pack.now, m_pack.before, id); };
    return {{week("followup_rate"), riskFigure(), tableFigure(), week("won_amount"), week("won_quarter"),
             forecastWithRange()}};
}

Table President::worth() const
{
    Table table{
        .id = "worth",
        .title = tr("What follow-up is worth"),
        .note = tr("The %1 inquiries of %2 weeks within a year: %3 buy from someone, %4 of these from us.")
                    .arg(counted(m_pack.now.followUp.whole))
                    .arg(weeksShown)
                    .arg(percentWords(m_rule.buyRate), percentWords(m_rule.share)),
        .columns = {{"rate", tr("Followed up"), ColumnKind::text, 1},
                    {"revenue", tr("Brings"), ColumnKind::money, 0},
                    {"more", tr("More than now"), ColumnKind::money, 0}},
        .rows = {},
        .whenEmpty = tr("Not known: it takes inquiries, logged work and an average sale.")};
    const WeekFacts &now = m_pack.now;
    if (now.followUp.whole == 0 || !now.hasActivities || !m_rule.averageSale.isSet())
        return table;
    const Money actual = revenueAt(m_rule, now.followUp.whole, now.followUp.share());
    std::vector<double> rates = {now.followUp.share()};
    for (const double better : {wishedRate, 1.0})
        if (better > rates.front())
            rates.push_back(better);
    for (const double rate : rates) {
        const Money money = revenueAt(m_rule, now.followUp.whole, rate);
        if (money.isSet() && actual.isSet())
            table.rows.push_back({shareCell(rate), moneyCell(m_book, money),
                                  moneyCell(m_book, Money{money.minor - actual.minor})});
    }
    return table;
}

Plain President::promises() const
{
    const QString title = tr("Kept promises win");
    const Period year{m_pack.now.asOf.plusMonths(-12).plus(1), m_pack.now.asOf};
    const PromiseWorth worth = promiseWorth(m_book, year);
    if (!worth.enough())
        return Note{title, tr("Not known yet: it takes %1 closed leads whose every step was on time and %1 "
                              "others. There are %2 and %3.")
                               .arg(PromiseWorth::fewest)
                               .arg(worth.onTime.closed)
                               .arg(worth.late.closed)};
    return Note{title,
                tr("Of the leads of a year whose every step was on time %1 were won, of the others %2.")
                    .arg(percentWords(worth.onTime.rate()), percentWords(worth.late.rate()))};
}

Table President::forecast() const
{
    Table table{.id = "forecast_reps",
                .title = tr("The quarter by rep"),
                .note = {},
                .columns = {{"rep", tr("Rep"), ColumnKind::text, 1},
                            {"won", tr("Won"), ColumnKind::money, 0},
                            {"weighted", tr("Weighted"), ColumnKind::money, 0},
                            {"forecast", tr("Forecast"), ColumnKind::money, 0},
                            {"quota", tr("Quota"), ColumnKind::money, 0},
                            {"of_quota", tr("Of quota"), ColumnKind::share, 0}},
                .rows = {},
                .whenEmpty = tr("This book has no reps yet.")};
    if (m_pack.now.forecast.unknown) {
        table.whenEmpty = tr("Not known: where leads stood then that closed since is not recorded.");
        return table;
    }
    for (const RepWeek &rep : m_pack.now.reps)
        table.rows.push_back(
            {textCell(shown(m_book.personName(rep.person)), true), moneyCell(m_book, Money{rep.quarterWon}),
             moneyCell(m_book, Money{rep.quarterWeighted}), moneyCell(m_book, Money{rep.forecast()}),
             rep.quota > 0 ? moneyCell(m_book, Money{rep.quota}) : Cell{},
             shareCell(rep.quota > 0 ? double(rep.forecast()) / double(rep.quota) : std::nan(""))});
    return table;
}

std::map<uint32_t, Stuck> stuckByStage(const WeekPack &pack)
{
    const Book &book = pack.book;
    std::map<uint32_t, Stuck> stages;
    for (uint32_t lead = 1; lead < book.leads().end(); ++lead) {
        const PastStage past = stageOn(book, lead, pack.now.asOf);
        if (!past.there || !past.known || book.stageType(past.stage) != StageType::open)
            continue;
        Stuck &stage = stages[past.stage];
        const int64_t value = book.leads()[lead].value.orZero();
        const bool isIdle = wasIdleOn(book, lead, pack.now.asOf);
        ++stage.leads, stage.value += value;
        stage.idle += isIdle, stage.idleValue += isIdle ? value : 0;
    }
    return stages;
}

// Those of the process first, then removed ones.
std::vector<uint32_t> inStageOrder(const Book &book, const std::map<uint32_t, Stuck> &stages)
{
    std::vector<uint32_t> order;
    for (const uint32_t stage : book.stageOrder())
        if (stages.contains(stage))
            order.push_back(stage);
    for (const auto &[stage, stuck] : stages)
        if (std::ranges::find(order, stage) == order.end())
            order.push_back(stage);
    return order;
}

Table President::stuck() const
{
    Table table{.id = "stuck",
                .title = tr("Where the money is stuck"),
                .note = tr("Idle: longer than its stage allows without a touch, a move or a step ahead."),
                .columns = {{"stage", tr("Stage"), ColumnKind::text, 1},
                            {"leads", tr("Open leads"), ColumnKind::number, 0},
                            {"value", tr("Value"), ColumnKind::money, 0},
                            {"idle", tr("Idle"), ColumnKind::number, 0},
                            {"idle_value", tr("Idle value"), ColumnKind::money, 0}},
                .rows = {},
                .whenEmpty = tr("No lead was open.")};
    const std::map<uint32_t, Stuck> stages = stuckByStage(m_pack);
    for (const uint32_t number : inStageOrder(m_book, stages)) {
        const Stuck &stage = stages.at(number);
        table.rows.push_back({textCell(number ? shown(m_book.stageName(number)) : tr("No stage"), true),
                              countCell(stage.leads), moneyCell(m_book, Money{stage.value}),
                              countCell(stage.idle, stage.idle > 0),
                              moneyCell(m_book, Money{stage.idleValue})});
    }
    return table;
}

Report President::report() const
{
    Report report = framedReport(m_pack, tr("Weekly report for the president"),
                                 tr("Forecast is won plus open value times stage odds."));
    report.opening = opening();
    add(report, "figures", tr("Headline numbers"), figures());
    add(report, "worth", tr("What follow-up is worth"), worth(), {.isHalf = true});
    add(report, "on_time", tr("Follow-ups on time"), onTimeBlock(m_pack), {.isHalf = true});
    add(report, "promises", tr("Kept promises win"), promises());
    add(report, "forecast", tr("The quarter by rep"), forecast());
    add(report, "won", tr("Deals won"), wonBlock(m_pack, mostWon), {.isHalf = true});
    add(report, "next", tr("What we do next week"), nextBlock(m_pack, Reader::president), {.isHalf = true});
    add(report, "stuck", tr("Where the money is stuck"), stuck());
    add(report, "moved", tr("Deals that moved"), movedTable(m_pack, mostMoved));
    return report;
}

} // namespace

Report presidentPack(const Book &book, const ReportWish &wish)
{
    const WeekPack pack = weekPack(book, wish);
    return President(pack).report();
}

} // namespace ridealong::report
