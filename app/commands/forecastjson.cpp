// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/forecastjson.h"

#include "base/fold.h"
#include "files/importcell.h"
#include "measure/historyforecast.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr int mostMonths = 120;

Result<Period> namedPeriod(const Book &book, const std::string &text)
{
    if (const auto period = periodNamed(periodOf(text), book.info().fiscalStartMonth))
        return *period;
    const auto day = readDate(text, book.today());
    if (!day)
        return Error{ErrorKind::usage,
                     tr("%1 is no month. Write it as 2026-11, or a quarter as 2026-Q4.").arg(shown(text))};
    return monthOf(*day);
}

QJsonArray stagesJson(const Book &book, const ForecastRow &row)
{
    QJsonArray stages;
    for (const StagePart &part : row.stages)
        stages << QJsonObject{{"stage", text(book.stageName(part.stage))},
                              {"leads", part.leads},
                              {"value", money(part.value, book)},
                              {"weighted", money(part.weighted, book)}};
    return stages;
}

void addOverride(QJsonObject &json, const Book &book, const ForecastRow &row)
{
    const auto &overrides = book.tables().forecastOverride;
    const uint32_t at = row.overrideRow;
    json.insert(QLatin1String("override"), money(row.override, book));
    json.insert(QLatin1String("override_reason"),
                at ? text(overrides.text(at, forecastOverrideField("reason"))) : QJsonValue());
    json.insert(QLatin1String("override_by"),
                at ? text(book.personName(overrides[at].by.number)) : QJsonValue());
    json.insert(QLatin1String("override_before"), at ? money(overrides[at].before, book) : QJsonValue());
}

// Of a period and a person; history knows nothing of grades.
void addHistory(QJsonObject &json, const Book &book, const ForecastRow &row, ForecastBy by)
{
    if (by == ForecastBy::grade || by == ForecastBy::process || row.key.empty())
        return;
    const HistoryForecast history = historyForecast(book, row.period, row.person);
    json.insert(QLatin1String("expected"), money(history.expected, book));
    json.insert(QLatin1String("method"), QLatin1String(keyOf(history.method)));
    json.insert(QLatin1String("history_error"), number(history.error));
    json.insert(QLatin1String("history_judged"), history.judged);
}

} // namespace

void declareMonths(Options &options, MonthsArguments &args)
{
    options.add("--from", args.from, "The first month, such as 2026-10; or a quarter, 2026-Q4")
        .called("MONTH");
    options.add("--to", args.to, "The last month").called("MONTH");
}

Result<Period> monthsOf(const MonthsArguments &args, const Book &book)
{
    const Period usual = usualForecastPeriod(book);
    const auto from = args.from.empty() ? Result<Period>(usual) : namedPeriod(book, args.from);
    if (!from)
        return from;
    const auto to = args.to.empty() ? Result<Period>(usual) : namedPeriod(book, args.to);
    if (!to)
        return to;
    const Period period{from->from, to->to};
    if (period.to < period.from)
        return Error{ErrorKind::usage, tr("The period ends before it begins.")};
    if (period.from.plusMonths(mostMonths) <= period.to)
        return Error{ErrorKind::usage, tr("A forecast covers %1 months at most.").arg(mostMonths)};
    return period;
}

Result<uint32_t> personOrAll(const Book &book, const std::string &name)
{
    return name.empty() ? Result<uint32_t>(0u) : findPerson(book, name);
}

Result<uint32_t> processOrAll(const Book &book, const std::string &name)
{
    const auto &processes = book.tables().process;
    QStringList names;
    for (uint32_t row = 1; row < processes.end(); ++row) {
        if (!processes.has(row))
            continue;
        const std::string_view each = processes.text(row, processField("name"));
        if (!name.empty() && folded(each) == folded(name))
            return row;
        names << shown(each);
    }
    if (name.empty())
        return 0u;
    return Error{
        ErrorKind::notFound,
        tr("There is no process %1. There are: %2.").arg(shown(name), names.join(QStringLiteral(", ")))};
}

Result<std::string> readPeriod(const Book &book, const std::string &text)
{
    std::string period = periodOf(text);
    if (periodNamed(period, book.info().fiscalStartMonth))
        return period;
    return Error{ErrorKind::usage,
                 tr("%1 is no period. Write a month as 2026-11 or a quarter as 2026-Q4.").arg(shown(text))};
}

Result<Money> readMoney(const Book &book, const std::string &text)
{
    CellFormat format;
    format.minorDigits = minorDigits(book.info().currency);
    format.currency = book.info().currency;
    ImportField field;
    field.type = Type::money;
    Value value;
    QString why;
    if (!readCell(field, format, text, value, why) || !std::holds_alternative<Money>(value))
        return Error{ErrorKind::usage, tr("%1 is no amount.").arg(shown(text))};
    return std::get<Money>(value);
}

QString rowName(const ForecastRow &row)
{
    return row.key.empty() ? tr("none") : shown(row.key);
}

QJsonObject forecastJson(const Book &book, const ForecastRow &row, ForecastBy by)
{
    QJsonObject json{{"key", text(row.key)},
                     {"from", date(row.period.from)},
                     {"to", date(row.period.to)},
                     {"weighted", money(row.weighted, book)},
                     {"commit", money(row.commit, book)},
                     {"best_case", money(row.bestCase, book)},
                     {"pipeline", money(row.pipeline, book)},
                     {"omitted", money(row.omitted, book)},
                     {"no_category", money(row.withoutCategory(), book)},
                     {"p10", money(row.p10, book)},
                     {"p50", money(row.p50, book)},
                     {"p90", money(row.p90, book)},
                     {"won", money(row.won, book)},
                     {"deals", row.deals},
                     {"leads", row.leads},
                     {"open", money(row.open, book)},
                     {"forecast", money(row.forecast(), book)},
                     {"quota", money(row.quota, book)},
                     {"attainment", number(row.attainment)},
                     {"gap", money(row.gap, book)},
                     {"win_rate", number(row.winRate)},
                     {"pipeline_needed", money(row.pipelineNeeded, book)},
                     {"too_old", row.tooOld},
                     {"too_old_weighted", money(row.tooOldWeighted, book)},
                     {"stages", stagesJson(book, row)}};
    addOverride(json, book, row);
    addHistory(json, book, row, by);
    return json;
}

} // namespace ridealong::cli
