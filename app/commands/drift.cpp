// SPDX-License-Identifier: GPL-3.0-or-later
// What became of the grades: what moved them in a period, and those that the manager gave.
#include "commands/catalog.h"
#include "commands/period.h"

#include "book/leadname.h"
#include "measure/drift.h"
#include "measure/overrides.h"
#include "session/gradehistory.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString name(Grade grade)
{
    return QString(QLatin1Char(letter(grade)));
}

QJsonArray causesJson(const DriftLine &line)
{
    QJsonArray causes;
    for (const DriftCause &cause : line.causes)
        causes << QJsonObject{{"kind", QLatin1String(keyOf(cause.kind))},
                              {"criterion", text(cause.criterion)},
                              {"label", cause.label},
                              {"count", qint64(cause.leads.size())}};
    return causes;
}

QJsonObject driftJson(const Drift &drift, const Book &book)
{
    QJsonArray rows;
    for (const DriftLine &line : drift.lines) {
        QJsonArray leads;
        for (const uint32_t lead : line.leads)
            leads << shown(book.leads().id(lead).hex());
        rows << QJsonObject{{"from", name(line.from)},
                            {"to", name(line.to)},
                            {"count", qint64(line.leads.size())},
                            {"causes", causesJson(line)},
                            {"sentence", sentenceOf(line)},
                            {"leads", leads}};
    }
    return {{"from", date(drift.period.from)},
            {"to", date(drift.period.to)},
            {"better", qint64(drift.better())},
            {"worse", qint64(drift.worse())},
            {"rows", rows}};
}

QJsonObject overrideJson(const OverrideNow &given, const Session &session)
{
    const Book &book = session.book();
    const bool ends = given.until.isSet() && !given.lapsed;
    return {{"id", shown(book.leads().id(given.lead).hex())},
            {"company", companyOf(book, given.lead)},
            {"grade", name(given.grade)},
            {"model_grade", name(given.modelGrade)},
            {"reason", text(given.reason)},
            {"by", text(overriddenBy(session, given.lead))},
            {"until", date(given.until)},
            {"days_left", ends ? QJsonValue(given.daysLeft(book.today())) : QJsonValue()},
            {"lapsed", given.lapsed}};
}

} // namespace

Run modelDrift(Options &options)
{
    struct Arguments
    {
        PeriodArguments period;
        std::string person;
    };
    auto args = std::make_shared<Arguments>();
    declarePeriod(options, args->period);
    options.add("--person", args->person, "Only the leads of this rep");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto period = periodOf(args->period, driftPeriod(book.today()), book.today());
        if (!period)
            return period.error();
        const auto person = args->person.empty() ? Result<uint32_t>(0u) : findPerson(book, args->person);
        if (!person)
            return person.error();
        const Drift drift = driftIn(*context.session, *period, *person);
        QString lines = sentenceOf(drift) + QLatin1Char('\n');
        for (const DriftLine &line : drift.lines)
            lines += sentenceOf(line) + QLatin1Char('\n');
        return Output{driftJson(drift, book), lines};
    };
}

Run leadOverrides(Options &)
{
    return [](Context &context) -> Result<Output> {
        const Book &book = context.book();
        QJsonArray rows;
        QList<QStringList> lines;
        for (const OverrideNow &given : overrides(book)) {
            rows << overrideJson(given, *context.session);
            lines << QStringList{companyOf(book, given.lead), name(given.grade), name(given.modelGrade),
                                 endWords(given), shown(given.reason)};
        }
        return Output{
            QJsonObject{{"rows", rows}},
            lines.isEmpty()
                ? tr("No lead is graded by the manager.")
                : table({tr("Company"), tr("Grade"), tr("Model"), tr("Holds"), tr("Reason")}, lines)};
    };
}

} // namespace ridealong::cli
