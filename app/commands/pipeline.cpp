// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the stages, what became of leads, and what following up is worth.
#include "commands/catalog.h"
#include "commands/period.h"

#include "book/processes.h"
#include "measure/board.h"
#include "measure/followups.h"
#include "measure/forecast.h"
#include "measure/funnel.h"
#include "measure/lossreasons.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr const char *typeNames[] = {"open", "won", "lost", "parked"};

QJsonObject conversionJson(const Book &book, const StageConversion &stage, const std::vector<StageOdds> &odds)
{
    const auto measured = std::ranges::find(odds, stage.stage, &StageOdds::stage);
    return {{"stage", text(book.stageName(stage.stage))},
            {"entered", stage.entered},
            {"went_on", stage.wentOn},
            {"rate", number(stage.rate)},
            {"median_days", number(stage.medianDays)},
            {"odds", number(book.stages()[stage.stage].probability)},
            {"measured_odds", number(measured == odds.end() ? std::nan("") : measured->measured)},
            {"idle", stage.idle},
            {"lost_here", stage.lostHere}};
}

QString conversionTable(const Book &book, const std::vector<StageConversion> &steps)
{
    QList<QStringList> lines;
    for (const StageConversion &step : steps)
        lines << QStringList{shown(book.stageName(step.stage)),
                             QString::number(step.entered),
                             percentText(step.rate),
                             std::isnan(step.medianDays) ? tr("none") : QString::number(step.medianDays),
                             QString::number(step.idle),
                             QString::number(step.lostHere)};
    return table({tr("Stage"), tr("Entered"), tr("Went on"), tr("Median days"), tr("Idle"), tr("Lost here")},
                 lines, QStringLiteral("lrrrrr"));
}

QJsonArray lossesJson(const Book &book, const FunnelOf &of)
{
    QJsonArray rows;
    for (const LossReason &reason : lossReasons(book, of)) {
        QJsonArray from;
        for (const LostFrom &each : reason.from)
            from << QJsonObject{{"stage", text(book.stageName(each.stage))}, {"leads", each.leads}};
        rows << QJsonObject{{"reason", text(reason.reason)},
                            {"no_decision", reason.noDecision},
                            {"leads", reason.count()},
                            {"value", money(reason.value, book)},
                            {"from", from}};
    }
    return rows;
}

QJsonObject velocityJson(const Book &book, uint32_t process)
{
    const Velocity v = velocity(book, 0, process);
    return {{"open", v.open},
            {"win_rate", number(v.winRate)},
            {"average", money(v.average, book)},
            {"cycle_days", number(v.cycleDays)},
            {"per_day", money(v.perDay, book)},
            {"per_30_days", money(v.per30Days, book)}};
}

} // namespace

Run pipeline(Options &options)
{
    struct Arguments
    {
        std::string owner, process;
    };
    auto args = std::make_shared<Arguments>();
    options.add("--person", args->owner, "Only this rep’s leads");
    options.add("--process", args->process, "Only this process; all of them when not given");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = args->owner.empty() ? Result<uint32_t>(0u) : findPerson(book, args->owner);
        const auto process = args->process.empty() ? Result<uint32_t>(0u) : findProcess(book, args->process);
        if (!person || !process)
            return person ? process.error() : person.error();
        const bool several = processOrder(book).size() > 1;
        QJsonArray rows;
        QList<QStringList> lines;
        for (const StageTotals &stage : stageTotals(book, *person)) {
            const uint32_t of = processOf(book, stage.stage);
            if (*process && of != *process)
                continue;
            const QString type = QLatin1String(typeNames[size_t(stage.type)]);
            rows << QJsonObject{{"process", text(processName(book, of))},
                                {"stage", text(book.stageName(stage.stage))},
                                {"type", type},
                                {"count", stage.count},
                                {"value", money(stage.value, book)},
                                {"weighted", money(stage.weighted, book)},
                                {"median_days", number(stage.medianDays)},
                                {"idle", stage.idle}};
            lines << QStringList{
                several ? shown(stageCalled(book, stage.stage)) : shown(book.stageName(stage.stage)),
                type,
                QString::number(stage.count),
                moneyText(stage.value, book),
                moneyText(stage.weighted, book),
                std::isnan(stage.medianDays) ? tr("none") : QString::number(stage.medianDays),
                QString::number(stage.idle)};
        }
        return Output{QJsonObject{{"stages", rows}}, table({tr("Stage"), tr("Type"), tr("Leads"), tr("Value"),
                                                            tr("Weighted"), tr("Median days"), tr("Idle")},
                                                           lines, QStringLiteral("llrrrrr"))};
    };
}

Run funnelCommand(Options &options)
{
    struct Arguments
    {
        PeriodArguments period;
        std::string by, process;
    };
    auto args = std::make_shared<Arguments>();
    options.add("--by", args->by, "A row for each of these")
        .oneOf({"source", "owner", "manager", "product", "industry", "grade", "month"});
    options.add("--process", args->process,
                "Only leads of this process; without it the rows count all, the stages those of the first");
    declarePeriod(options, args->period);
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        std::optional<Period> period;
        if (!args->period.from.empty() || !args->period.to.empty()) {
            const auto said =
                periodOf(args->period, {Date::of(1900, 1, 1), Date::of(9999, 12, 31)}, book.today());
            if (!said)
                return said.error();
            period = *said;
        }
        const FunnelBy by = args->by.empty() ? FunnelBy::all : funnelBy(args->by).value_or(FunnelBy::all);
        const auto process = args->process.empty() ? Result<uint32_t>(0u) : findProcess(book, args->process);
        if (!process)
            return process.error();
        const FunnelOf of{.period = period, .process = *process};
        QJsonArray rows;
        QList<QStringList> lines;
        for (const FunnelRow &row : funnel(book, by, of)) {
            rows << QJsonObject{{"key", text(row.key)},
                                {"entered", row.entered},
                                {"won", row.won},
                                {"lost", row.lost},
                                {"win_rate", number(row.winRate)},
                                {"median_cycle_days", number(row.medianCycleDays)},
                                {"won_amount", money(row.wonAmount, book)}};
            lines << QStringList{row.key.empty() ? tr("none") : shown(row.key),
                                 QString::number(row.entered),
                                 QString::number(row.won),
                                 QString::number(row.lost),
                                 percentText(row.winRate),
                                 std::isnan(row.medianCycleDays) ? tr("none")
                                                                 : QString::number(row.medianCycleDays),
                                 moneyText(row.wonAmount, book)};
        }
        QJsonArray stages;
        const std::vector<StageOdds> odds = stageOdds(book);
        const std::vector<StageConversion> steps = conversions(book, of);
        for (const StageConversion &stage : steps)
            stages << conversionJson(book, stage, odds);
        return Output{QJsonObject{{"rows", rows},
                                  {"stages", stages},
                                  {"lost", lossesJson(book, of)},
                                  {"velocity", velocityJson(book, *process)}},
                      table({args->by.empty() ? tr("Leads") : shown(args->by), tr("Entered"), tr("Won"),
                             tr("Lost"), tr("Win rate"), tr("Cycle days"), tr("Won amount")},
                            lines, QStringLiteral("lrrrrrr")) +
                          u'\n' + conversionTable(book, steps)};
    };
}

Run followUpCommand(Options &options)
{
    struct Arguments
    {
        PeriodArguments period;
        std::string by;
    };
    auto args = std::make_shared<Arguments>();
    options.add("--by", args->by, "A row for each of these").oneOf({"person", "source", "month"});
    declarePeriod(options, args->period);
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        constexpr int usualWeeks = 13;
        const auto period = periodOf(args->period, lastWeeks(book.today(), usualWeeks), book.today());
        if (!period)
            return period.error();
        const FollowUpBy by =
            args->by.empty() ? FollowUpBy::all : followUpBy(args->by).value_or(FollowUpBy::all);
        QJsonArray rows;
        QList<QStringList> lines;
        for (const FollowUpRow &row : followUp(book, *period, by)) {
            rows << QJsonObject{{"key", text(row.key)},
                                {"inquiries", row.inquiries},
                                {"touched", row.touched},
                                {"rate", number(row.rate)},
                                {"in_time", number(row.inTimeRate)},
                                {"median_response_hours", number(row.medianResponseHours)},
                                {"step_completion", number(row.stepCompletion)},
                                {"money_on_table", money(row.moneyOnTable, book)},
                                {"money_at_risk", money(row.moneyAtRisk, book)}};
            lines << QStringList{row.key.empty() ? tr("none") : shown(row.key),
                                 QString::number(row.inquiries),
                                 QString::number(row.touched),
                                 percentText(row.rate),
                                 percentText(row.inTimeRate),
                                 percentText(row.stepCompletion),
                                 moneyText(row.moneyAtRisk, book),
                                 moneyText(row.moneyOnTable, book)};
        }
        return Output{QJsonObject{{"rows", rows}, {"from", date(period->from)}, {"to", date(period->to)}},
                      table({tr("Of"), tr("Inquiries"), tr("Touched"), tr("Rate"), tr("In time"),
                             tr("Steps on time"), tr("At risk"), tr("On the table")},
                            lines, QStringLiteral("lrrrrrrr"))};
    };
}

} // namespace ridealong::cli
