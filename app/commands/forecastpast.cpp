// SPDX-License-Identifier: GPL-3.0-or-later
// Weeks that are frozen, how good past forecasts were, and what became of inquiries by their month.
#include "commands/catalog.h"
#include "commands/forecastjson.h"

#include "measure/forecastpast.h"
#include "session/weekfreeze.h"
#include "work/forecasts.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

int rowsOf(const Book &book, Week week)
{
    const auto &snapshots = book.tables().forecastSnapshot;
    int count = 0;
    for (uint32_t row = 1; row < snapshots.end(); ++row)
        count += snapshots.has(row) && snapshots[row].week == week.first();
    return count;
}

QJsonObject pastJson(const Book &book, const PastForecast &past)
{
    return {{"period", text(past.period)},
            {"person", past.person ? text(book.personName(past.person)) : QJsonValue()},
            {"week", text(past.week.iso())},
            {"horizon", past.horizon},
            {"forecast", money(past.forecast, book)},
            {"p10", money(past.p10, book)},
            {"p90", money(past.p90, book)},
            {"expected", money(past.expected, book)},
            {"actual", money(past.actual, book)},
            {"accuracy", number(past.accuracy)},
            {"bias", number(past.bias)}};
}

QJsonArray periodsJson(const Book &book, bool quarters, uint32_t person)
{
    constexpr int usualWeek = 2;
    QJsonArray periods;
    for (const PastForecast &past : pastForecasts(book, quarters, usualWeek, person))
        periods << pastJson(book, past);
    return periods;
}

// By person: the whole first; by horizon: all that is asked for, of the whole.
bool isAsked(const AccuracyRow &row, const std::string &by, uint32_t person)
{
    constexpr int usualHorizon = 8;
    if (person)
        return row.person == person;
    return by == "person" ? row.horizon == usualHorizon : by != "horizon" || row.person == 0;
}

} // namespace

Run forecastSnapshotCommand(Options &)
{
    return [](Context &context) -> Result<Output> {
        const Week week = weekToFreeze(context.book());
        const bool wasFrozen = isFrozen(context.book(), week);
        if (!wasFrozen)
            if (const Status done = freezeLastWeek(*context.session); !done)
                return done.error();
        return Output{QJsonObject{{"week", text(week.iso())},
                                  {"frozen", !wasFrozen},
                                  {"rows", rowsOf(context.book(), week)}},
                      wasFrozen ? tr("The forecast of week %1 is frozen already.").arg(week.number())
                                : tr("Froze the forecast of week %1.").arg(week.number())};
    };
}

Run forecastAccuracyCommand(Options &options)
{
    struct Arguments
    {
        std::string by, person;
        bool months = false;
    };
    auto args = std::make_shared<Arguments>();
    options.add("--by", args->by, "Each person 8 weeks ahead, or the whole by how many weeks ahead")
        .oneOf({"person", "horizon"});
    options.add("--person", args->person, "Only of this person");
    options.flag("--months", args->months, "Of months rather than quarters");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = personOrAll(book, args->person);
        if (!person)
            return person.error();
        QJsonArray rows;
        QList<QStringList> lines;
        for (const AccuracyRow &row : forecastAccuracy(book, !args->months)) {
            if (!isAsked(row, args->by, *person))
                continue;
            const QString name = row.person ? shown(book.personName(row.person)) : tr("all");
            rows << QJsonObject{{"key", args->by == "horizon" ? QString::number(row.horizon) : name},
                                {"person", row.person ? QJsonValue(name) : QJsonValue()},
                                {"horizon", row.horizon},
                                {"periods", row.periods},
                                {"accuracy", number(row.accuracy)},
                                {"bias", number(row.bias)}};
            lines << QStringList{name, QString::number(row.horizon), QString::number(row.periods),
                                 percentText(row.accuracy), percentText(row.bias)};
        }
        return Output{QJsonObject{{"rows", rows}, {"periods", periodsJson(book, !args->months, *person)}},
                      lines.isEmpty()
                          ? tr("No period is over yet of which a forecast was frozen.")
                          : table({tr("Of"), tr("Weeks ahead"), tr("Periods"), tr("Accuracy"), tr("Bias")},
                                  lines, QStringLiteral("lrrrr"))};
    };
}

Run forecastCohorts(Options &options)
{
    struct Arguments
    {
        int months = 24;
        std::string person;
    };
    auto args = std::make_shared<Arguments>();
    options.add("--months", args->months, "How many months back").between(1, 240);
    options.add("--person", args->person, "Only this person’s leads");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = personOrAll(book, args->person);
        if (!person)
            return person.error();
        QJsonArray rows;
        QList<QStringList> lines;
        for (const Cohort &cohort : cohorts(book, args->months, *person)) {
            QJsonArray ages;
            QStringList line{shown(monthKey(cohort.month)), QString::number(cohort.inquiries)};
            for (const CohortAge &age : cohort.ages) {
                const auto known = [&age](int count) {
                    return age.isKnown ? QJsonValue(count) : QJsonValue();
                };
                ages << QJsonObject{{"months", age.months},
                                    {"won", known(age.won)},
                                    {"lost", known(age.lost)},
                                    {"open", known(age.open)},
                                    {"won_amount", age.isKnown ? money(age.wonAmount, book) : QJsonValue()}};
                line << (age.isKnown ? tr("%1 won, %2 lost, %3 open").arg(age.won).arg(age.lost).arg(age.open)
                                     : QString());
            }
            rows << QJsonObject{
                {"month", text(monthKey(cohort.month))}, {"inquiries", cohort.inquiries}, {"ages", ages}};
            lines << line;
        }
        return Output{QJsonObject{{"rows", rows}}, table({tr("Month"), tr("Inquiries"), tr("After 3 months"),
                                                          tr("After 6 months"), tr("After 12 months")},
                                                         lines, QStringLiteral("lrlll"))};
    };
}

} // namespace ridealong::cli
