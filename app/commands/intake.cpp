// SPDX-License-Identifier: GPL-3.0-or-later
// Off-profile leads: who waits, the manager's answers, the rep's argument, and how often each is refused.
#include "commands/catalog.h"

#include "book/leadname.h"
#include "commands/period.h"
#include "measure/intake.h"
#include "work/intake.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

constexpr int usualDays = 90;

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr const char *stateKeys[] = {"none", "waiting", "approved", "refused", "parked"};

const char *keyOf(Intake state)
{
    return stateKeys[state == Intake::none ? 0 : size_t(state)];
}

Intake stateNamed(std::string_view key)
{
    for (int state = 1; state < int(std::size(stateKeys)); ++state)
        if (key == stateKeys[state])
            return Intake(state);
    return Intake::none;
}

QJsonObject caseJson(const IntakeCase &one, const Book &book)
{
    const Standing &standing = book.standing(one.lead);
    return {{"id", shown(book.leads().id(one.lead).hex())},
            {"company", companyOf(book, one.lead)},
            {"grade", standing.grade == Grade::none
                          ? QJsonValue()
                          : QJsonValue(QString(QLatin1Char(letter(standing.grade))))},
            {"score", number(standing.score)},
            {"state", QLatin1String(keyOf(one.state))},
            {"person", text(book.personName(one.person))},
            {"asked", date(one.asked)},
            {"days", one.asked.isSet() ? QJsonValue(daysBetween(one.asked, book.today())) : QJsonValue()},
            {"plea", text(one.plea)},
            {"answered", date(one.answered)},
            {"reason", text(one.reason)},
            {"until", date(one.until)}};
}

QStringList caseLine(const IntakeCase &one, const Book &book)
{
    const Grade grade = book.standing(one.lead).grade;
    const bool waits = one.state == Intake::waiting;
    return {grade == Grade::none ? QString() : QString(QLatin1Char(letter(grade))),
            companyOf(book, one.lead),
            shown(book.personName(one.person)),
            QLatin1String(keyOf(one.state)),
            shown(one.asked.iso()),
            shown(waits ? one.plea : one.reason)};
}

struct AnswerArguments
{
    std::vector<std::string> leads;
    std::string reason, until;
};

// All of them or none: one action, one undo.
Result<Output> answerAll(Context &context, const AnswerArguments &args, Intake answer)
{
    const Book &book = context.book();
    ChangeSet changes = context.session->change();
    const auto until = args.until.empty() ? Result<Date>(Date{}) : readDate(args.until, book.today());
    if (!until)
        return until.error();
    QJsonArray rows;
    QStringList lines;
    Deed deed{Op::answerIntake};
    for (const std::string &name : args.leads) {
        const auto lead = findLead(book, name);
        if (!lead)
            return lead.error();
        const IntakeWish wish{.lead = *lead,
                              .answer = answer,
                              .reason = args.reason,
                              .until = *until,
                              .by = context.session->user()};
        if (const Status done = answerIntake(changes, book, wish); !done)
            return Error{done.error().kind, tr("%1: %2").arg(companyOf(book, *lead), done.error().text)};
        deed = deedOf(book, wish);
        lines << describe(deed);
        rows << QJsonObject{{"id", shown(book.leads().id(*lead).hex())},
                            {"company", companyOf(book, *lead)},
                            {"state", QLatin1String(keyOf(answer))}};
    }
    if (rows.size() > 1)
        deed.subject = tr("%1 leads").arg(rows.size());
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    return Output{QJsonObject{{"rows", rows}}, lines.join(QLatin1Char('\n'))};
}

void declareLeads(Options &options, AnswerArguments &args)
{
    options.add("LEAD", args.leads, "Their ids, the beginnings of them, or their exact company names")
        .required();
}

QJsonObject rateJson(const IntakeRate &rate, const Book &book)
{
    return {{"person", text(book.personName(rate.person))},
            {"asked", rate.asked},
            {"approved", rate.approved},
            {"refused", rate.refused},
            {"parked", rate.parked},
            {"refusal_rate", number(rate.refusalRate())}};
}

} // namespace

Run intakeList(Options &options)
{
    struct Arguments
    {
        std::string person, state = "waiting";
    };
    auto args = std::make_shared<Arguments>();
    options.add("--person", args->person, "Only what this rep asked for");
    options.add("--state", args->state, "Which ones; those that wait when not given")
        .oneOf({"waiting", "approved", "refused", "parked", "all"});
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto person = args->person.empty() ? Result<uint32_t>(0u) : findPerson(book, args->person);
        if (!person)
            return person.error();
        QJsonArray rows;
        QList<QStringList> lines;
        for (const IntakeCase &one :
             intakeCases(book, {.person = *person, .state = stateNamed(args->state)})) {
            rows << caseJson(one, book);
            lines << caseLine(one, book);
        }
        return Output{
            QJsonObject{{"rows", rows}},
            table({tr("Grade"), tr("Company"), tr("Rep"), tr("State"), tr("Asked"), tr("Words")}, lines)};
    };
}

Run intakeApprove(Options &options)
{
    auto args = std::make_shared<AnswerArguments>();
    declareLeads(options, *args);
    return [args](Context &context) { return answerAll(context, *args, Intake::approved); };
}

Run intakeRefuse(Options &options)
{
    auto args = std::make_shared<AnswerArguments>();
    declareLeads(options, *args);
    options.add("--reason", args->reason, "Why, such as \"Off profile\"; the rep reads it").required();
    return [args](Context &context) { return answerAll(context, *args, Intake::refused); };
}

Run intakePark(Options &options)
{
    auto args = std::make_shared<AnswerArguments>();
    declareLeads(options, *args);
    options.add("--until", args->until, "The day from which it waits again").called("DATE");
    options.add("--reason", args->reason, "Why; the rep reads it");
    return [args](Context &context) { return answerAll(context, *args, Intake::parked); };
}

Run intakeArgue(Options &options)
{
    struct Arguments
    {
        std::string lead, reason;
    };
    auto args = std::make_shared<Arguments>();
    options.add("LEAD", args->lead, "Its id, the beginning of it, or its exact company name").required();
    options.add("--reason", args->reason, "Why it deserves another look").required();
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto lead = findLead(book, args->lead);
        if (!lead)
            return lead.error();
        ChangeSet changes = context.session->change();
        if (const Status argued = argueIntake(changes, book, *lead, args->reason, context.session->user());
            !argued)
            return argued.error();
        const Deed deed{Op::argueIntake, companyOf(book, *lead)};
        if (const Status done = context.session->commit(deed, std::move(changes)); !done)
            return done.error();
        return Output{QJsonObject{{"id", shown(book.leads().id(*lead).hex())},
                                  {"company", companyOf(book, *lead)},
                                  {"state", QLatin1String(keyOf(Intake::waiting))}},
                      describe(deed)};
    };
}

Run intakeRatesCommand(Options &options)
{
    auto args = std::make_shared<PeriodArguments>();
    declarePeriod(options, *args);
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const Date today = book.today();
        const auto period = periodOf(*args, {today.plus(1 - usualDays), today}, today);
        if (!period)
            return period.error();
        QJsonArray rows;
        QList<QStringList> lines;
        for (const IntakeRate &rate : intakeRates(book, *period)) {
            rows << rateJson(rate, book);
            lines << QStringList{shown(book.personName(rate.person)), QString::number(rate.asked),
                                 QString::number(rate.approved),      QString::number(rate.refused),
                                 QString::number(rate.parked),        percentText(rate.refusalRate())};
        }
        return Output{
            QJsonObject{{"from", date(period->from)}, {"to", date(period->to)}, {"rows", rows}},
            table({tr("Rep"), tr("Asked"), tr("Approved"), tr("Refused"), tr("Parked"), tr("Refusal rate")},
                  lines, QStringLiteral("lrrrrr"))};
    };
}

} // namespace ridealong::cli
