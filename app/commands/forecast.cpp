// SPDX-License-Identifier: GPL-3.0-or-later
// What will come: won and weighted by month, quarter, person, grade or process, and the file of it.
#include "commands/catalog.h"
#include "commands/forecastjson.h"
#include "files/sheetparts.h"
#include "measure/historyforecast.h"

#include "render/reportfile.h"
#include "report/forecastreport.h"

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
    std::string by, person, process, out;
    std::vector<std::string> slipping;
    bool leaveOutOld = false, measured = false;
};

Result<ForecastOptions> optionsOf(const Arguments &args, const Book &book)
{
    const auto period = monthsOf(args.months, book);
    if (!period)
        return period.error();
    const auto person = personOrAll(book, args.person);
    if (!person)
        return person.error();
    const auto process = processOrAll(book, args.process);
    if (!process)
        return process.error();
    ForecastOptions options{.period = *period,
                            .person = *person,
                            .process = *process,
                            .leaveOutOld = args.leaveOutOld,
                            .measuredOdds = args.measured};
    for (const std::string &name : args.slipping) {
        const auto lead = findLead(book, name);
        if (!lead)
            return lead.error();
        options.slipping.push_back(*lead);
    }
    return options;
}

QStringList lineOf(const Book &book, const ForecastRow &row)
{
    return {rowName(row),
            moneyText(row.won, book),
            moneyText(row.weighted, book),
            moneyText(row.forecast(), book),
            moneyText(row.p10, book),
            moneyText(row.p90, book),
            moneyText(row.quota, book),
            percentText(row.attainment)};
}

Result<Output> write(const Context &context, const ForecastOptions &options, const QString &path)
{
    if (const Status free = context.session->store().mayReplace(path); !free)
        return free.error();
    const Book &book = context.book();
    if (isSheetTable(path)) {
        if (const auto rows = report::writeForecastSheet(book, options, path); !rows)
            return rows.error();
    } else {
        const auto document = report::forecastDocument(book, {options, context.clock.now()});
        if (const Status written = render::writeReport(document, path); !written)
            return written.error();
    }
    return Output{
        QJsonObject{{"file", path}, {"from", date(options.period.from)}, {"to", date(options.period.to)}},
        tr("Wrote the forecast to %1.").arg(path)};
}

// What the table can not say: the past's word on the period, and what is in no forecast.
QString belowTable(const Book &book, const ForecastOptions &options, size_t undated)
{
    QString text;
    const HistoryForecast history = historyForecast(book, options.period, options.person);
    if (history.expected.isSet() && !options.process)
        text += tr("\nHistory alone: %1. %2").arg(moneyText(history.expected, book), describe(history));
    if (history.expected.isSet() && !options.process && history.judged > 0)
        text += tr(" Off by %1 on average; quarters judged: %2.")
                    .arg(percentText(history.error))
                    .arg(history.judged);
    if (undated > 0)
        text += tr("\nOpen leads with a value and without an expected close, which no forecast counts: %1.")
                    .arg(undated);
    return text;
}

Output shownRows(const Book &book, ForecastBy by, const ForecastOptions &options)
{
    QJsonArray rows;
    QList<QStringList> lines;
    for (const ForecastRow &row : forecastRows(book, by, options)) {
        rows << forecastJson(book, row, by);
        lines << lineOf(book, row);
    }
    const ForecastRow whole = forecastOf(book, options);
    if (by != ForecastBy::all)
        lines << lineOf(book, whole);
    const auto oldest = oldestClosed(book);
    const size_t undated = undatedLeads(book, options.person).size();
    return {QJsonObject{{"from", date(options.period.from)},
                        {"to", date(options.period.to)},
                        {"rows", rows},
                        {"total", forecastJson(book, whole, ForecastBy::all)},
                        {"oldest_closed_days", oldest ? QJsonValue(*oldest) : QJsonValue()},
                        {"undated", qint64(undated)},
                        {"overdue", qint64(overdueCloses(book, options.person).size())}},
            table({tr("Forecast"), tr("Won"), tr("Weighted"), tr("Sum"), tr("10 %"), tr("90 %"), tr("Quota"),
                   tr("Attained")},
                  lines, QStringLiteral("lrrrrrrr")) +
                belowTable(book, options, undated)};
}

} // namespace

Run forecastCommand(Options &options)
{
    auto args = std::make_shared<Arguments>();
    declareMonths(options, args->months);
    options.add("--by", args->by, "A row for each of these; month when not given")
        .oneOf({"all", "month", "quarter", "person", "grade", "process"});
    options.add("--person", args->person, "Only this person’s leads");
    options.add("--process", args->process, "Only leads of this sales process");
    options.flag("--leave-out-old", args->leaveOutOld, "Without leads older than any that ever closed");
    options.flag("--measured", args->measured,
                 "Weigh by the odds measured from history where they are known");
    options.add("--slipping", args->slipping, "What if this lead closes later? May be given again")
        .called("LEAD")
        .eachTime();
    options.add("--out", args->out, "Write it to a file, by its ending: pdf, html, csv, xlsx or json")
        .called("FILE");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto wish = optionsOf(*args, book);
        if (!wish)
            return wish.error();
        if (!args->out.empty())
            return write(context, *wish, shown(args->out));
        return shownRows(book, args->by.empty() ? ForecastBy::month : *forecastBy(args->by), *wish);
    };
}

} // namespace ridealong::cli
