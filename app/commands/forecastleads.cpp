// SPDX-License-Identifier: GPL-3.0-or-later
// The leads behind a forecast, the odds that weigh them, those that slipped, and how fast they are sold.
#include "commands/catalog.h"
#include "commands/forecastjson.h"

#include "book/leadname.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Arguments
{
    MonthsArguments months;
    std::string person, process;
    bool leaveOutOld = false, measured = false;
};

QString idOf(const Book &book, uint32_t lead)
{
    return shown(book.leads().id(lead).hex());
}

QJsonObject leadJson(const Book &book, uint32_t lead)
{
    const Lead &row = book.leads()[lead];
    return {{"id", idOf(book, lead)},
            {"company", companyOf(book, lead)},
            {"owner", text(book.personName(row.owner.number))},
            {"stage", text(book.stageName(row.stage.number))},
            {"value", money(row.value, book)},
            {"close_on", date(row.closeOn)}};
}

QJsonArray wonJson(const Book &book, const ForecastOptions &options)
{
    QJsonArray rows;
    for (const uint32_t lead : wonLeads(book, options)) {
        QJsonObject json = leadJson(book, lead);
        json.insert(QLatin1String("closed_on"), date(book.leads()[lead].closedOn));
        json.insert(QLatin1String("won_amount"), money(book.wonAmount(lead), book));
        rows << json;
    }
    return rows;
}

Output behind(const Book &book, const ForecastOptions &options)
{
    QJsonArray rows;
    QList<QStringList> lines;
    for (const ForecastLead &row : forecastLeads(book, options)) {
        QJsonObject json = leadJson(book, row.lead);
        json.insert(QLatin1String("odds"), row.odds);
        json.insert(QLatin1String("weighted"), money(row.weighted, book));
        json.insert(QLatin1String("too_old"), row.tooOld);
        json.insert(QLatin1String("slips"), row.slips);
        rows << json;
        const Lead &lead = book.leads()[row.lead];
        lines << QStringList{companyOf(book, row.lead),
                             shown(book.personName(lead.owner.number)),
                             shown(book.stageName(lead.stage.number)),
                             shown(lead.closeOn.iso()),
                             moneyText(lead.value, book),
                             percentText(row.odds),
                             moneyText(row.weighted, book)};
    }
    return {
        QJsonObject{{"total", rows.size()}, {"rows", rows}, {"won", wonJson(book, options)}},
        table({tr("Lead"), tr("Owner"), tr("Stage"), tr("Expected"), tr("Value"), tr("Odds"), tr("Weighted")},
              lines, QStringLiteral("llllrrr"))};
}

} // namespace

Run forecastLeadsCommand(Options &options)
{
    auto args = std::make_shared<Arguments>();
    declareMonths(options, args->months);
    options.add("--person", args->person, "Only this person’s leads");
    options.add("--process", args->process, "Only leads of this sales process");
    options.flag("--leave-out-old", args->leaveOutOld, "Without leads older than any that ever closed");
    options.flag("--measured", args->measured,
                 "Weigh by the odds measured from history where they are known");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto period = monthsOf(args->months, book);
        if (!period)
            return period.error();
        const auto person = personOrAll(book, args->person);
        if (!person)
            return person.error();
        const auto process = processOrAll(book, args->process);
        if (!process)
            return process.error();
        return behind(book, {.period = *period,
                             .person = *person,
                             .process = *process,
                             .leaveOutOld = args->leaveOutOld,
                             .measuredOdds = args->measured});
    };
}

Run forecastSlipped(Options &options)
{
    struct Slipped
    {
        MonthsArguments months;
        std::string person;
        bool closed = false;
    };
    auto args = std::make_shared<Slipped>();
    options.add("--from", args->months.from, "Put off in this month or later").called("MONTH");
    options.add("--to", args->months.to, "Put off in this month or before").called("MONTH");
    options.add("--person", args->person, "Only this person’s leads");
    options.flag("--closed", args->closed, "Also leads that are closed by now");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = personOrAll(book, args->person);
        if (!person)
            return person.error();
        std::optional<Period> movedIn;
        if (!args->months.from.empty() || !args->months.to.empty()) {
            const auto period = monthsOf(args->months, book);
            if (!period)
                return period.error();
            movedIn = *period;
        }
        QJsonArray rows;
        QList<QStringList> lines;
        for (const SlippedLead &row : slippedLeads(book, movedIn, *person, !args->closed)) {
            QJsonObject json = leadJson(book, row.lead);
            json.insert(QLatin1String("slips"), row.slips);
            json.insert(QLatin1String("days"), row.days);
            json.insert(QLatin1String("first_close_on"), date(row.first));
            json.insert(QLatin1String("last_moved_on"), date(row.lastMovedOn));
            rows << json;
            lines << QStringList{companyOf(book, row.lead), QString::number(row.slips),
                                 QString::number(row.days), shown(row.first.iso()),
                                 shown(row.now.iso()),      moneyText(book.leads()[row.lead].value, book)};
        }
        return Output{QJsonObject{{"total", rows.size()}, {"rows", rows}},
                      table({tr("Lead"), tr("Times"), tr("Days"), tr("First"), tr("Now"), tr("Value")}, lines,
                            QStringLiteral("lrrllr"))};
    };
}

Run forecastOdds(Options &)
{
    return [](Context &context) -> Result<Output> {
        const Book &book = context.book();
        QJsonArray rows;
        QList<QStringList> lines;
        for (const StageOdds &odds : stageOdds(book)) {
            const uint32_t process = book.stages()[odds.stage].process.number;
            const auto &processes = book.tables().process;
            rows << QJsonObject{{"stage", text(book.stageName(odds.stage))},
                                {"process", processes.has(process)
                                                ? text(processes.text(process, processField("name")))
                                                : QJsonValue()},
                                {"probability", number(odds.managers)},
                                {"measured", number(odds.measured)},
                                {"closed", odds.closed},
                                {"won", odds.won}};
            lines << QStringList{shown(book.stageName(odds.stage)), percentText(odds.managers),
                                 percentText(odds.measured), QString::number(odds.closed),
                                 QString::number(odds.won)};
        }
        return Output{QJsonObject{{"rows", rows}},
                      table({tr("Stage"), tr("Set"), tr("Measured"), tr("Closed"), tr("Won")}, lines,
                            QStringLiteral("lrrrr"))};
    };
}

Run forecastVelocity(Options &options)
{
    auto args = std::make_shared<Arguments>();
    options.add("--person", args->person, "Only this person’s leads");
    options.add("--process", args->process, "Only leads of this sales process");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = personOrAll(book, args->person);
        if (!person)
            return person.error();
        const auto process = processOrAll(book, args->process);
        if (!process)
            return process.error();
        const Velocity speed = velocity(book, *person, *process);
        return Output{QJsonObject{{"open", speed.open},
                                  {"won", speed.won},
                                  {"closed", speed.closed},
                                  {"win_rate", number(speed.winRate)},
                                  {"average", money(speed.average, book)},
                                  {"cycle_days", number(speed.cycleDays)},
                                  {"per_day", money(speed.perDay, book)},
                                  {"per_30_days", money(speed.per30Days, book)}},
                      speed.perDay.isSet()
                          ? tr("%1 open leads, %2 of them won, %3 on average in %4 days: %5 in 30 days.")
                                .arg(speed.open)
                                .arg(percentText(speed.winRate), moneyText(speed.average, book))
                                .arg(speed.cycleDays)
                                .arg(moneyText(speed.per30Days, book))
                          : tr("Too little was won in the last 12 months to tell.")};
    };
}

} // namespace ridealong::cli
