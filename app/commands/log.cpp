// SPDX-License-Identifier: GPL-3.0-or-later
// Logging what happened with a lead, and its next steps.
#include "commands/catalog.h"

#include "book/leadname.h"
#include "measure/followups.h"
#include "session/quicklines.h"
#include "work/quicklog.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

Result<uint32_t> findKind(const Book &book, const std::string &name)
{
    if (const uint32_t kind = book.kindNamed(name))
        return kind;
    QStringList known;
    const auto &kinds = book.tables().kind;
    for (uint32_t kind = 1; kind < kinds.end(); ++kind)
        if (kinds.has(kind))
            known << shown(kinds.text(kind, kindField("key")));
    return Error{
        ErrorKind::usage,
        tr("There is no kind %1. The kinds are: %2.").arg(shown(name), known.join(QStringLiteral(", ")))};
}

// KIND@DATE, or KIND@DATETHH:MM
Result<StepWish> stepIn(const Book &book, const std::string &text, uint32_t lead)
{
    const size_t at = text.find('@');
    if (at == std::string::npos)
        return Error{ErrorKind::usage, tr("%1 is no step. Write it as call@2026-11-24.").arg(shown(text))};
    const auto kind = findKind(book, text.substr(0, at));
    if (!kind)
        return kind.error();
    std::string day = text.substr(at + 1);
    int minute = unsetInt;
    if (day.size() == 16 && (day[10] == 'T' || day[10] == ' ')) {
        const QTime time = QTime::fromString(shown(day.substr(11)), QStringLiteral("HH:mm"));
        if (!time.isValid())
            return Error{ErrorKind::usage, tr("%1 is no time of the day.").arg(shown(day.substr(11)))};
        minute = time.hour() * 60 + time.minute();
        day.resize(10);
    }
    const auto due = readDate(day, book.today());
    if (!due)
        return due.error();
    return StepWish{.lead = lead, .kind = *kind, .due = *due, .time = minute};
}

Output loggedOutput(const Context &context, uint32_t lead, const Logged &logged, const QString &sentence)
{
    const Book &book = context.book();
    const QString grade(logged.grade == Grade::none ? QString() : QString(QLatin1Char(letter(logged.grade))));
    const QJsonObject json{
        {"activity", logged.activity
                         ? shown(context.session->store().idOf(Entity::activity, logged.activity).hex())
                         : QJsonValue()},
        {"lead", shown(book.leads().id(lead).hex())},
        {"company", companyOf(book, lead)},
        {"grade_at", grade.isEmpty() ? QJsonValue() : QJsonValue(grade)},
        {"next_step_on", date(book.standing(lead).nextStepOn)},
        {"warnings", QJsonArray::fromStringList(logged.warnings)}};
    QStringList lines{sentence};
    lines << logged.warnings;
    return {json, lines.join(QLatin1Char('\n'))};
}

struct LogArguments
{
    std::string lead, kind, outcome, on, note, next, quick;
    int minutes = unsetInt;
};

void declareActivity(Options &options, LogArguments &args)
{
    options.add("--outcome", args.outcome, "What came of it, such as \"no answer\" or \"wants demo\"");
    options.add("--minutes", args.minutes, "How long it took; else the kind's usual time").between(0, 1440);
    options.add("--on", args.on, "The day, today when not given").called("DATE");
    options.add("--note", args.note, "What to remember");
    options.add("--next", args.next, "The next step, such as call@2026-11-24").called("KIND@DATE");
}

Result<ActivityWish> activityOf(const Context &context, const LogArguments &args, uint32_t lead,
                                uint32_t kind)
{
    const auto on = args.on.empty() ? Result<Date>(Date{}) : readDate(args.on, context.book().today());
    if (!on)
        return on.error();
    uint32_t person = context.session->user();
    if (!person)
        person = context.book().leads()[lead].owner.number;
    return ActivityWish{.lead = lead,
                        .kind = kind,
                        .person = person,
                        .on = *on,
                        .minutes = args.minutes,
                        .outcome = args.outcome,
                        .note = args.note};
}

Result<Output> logOne(Context &context, const LogArguments &args)
{
    const Book &book = context.book();
    const auto lead = findLead(book, args.lead);
    if (!lead)
        return lead.error();
    const auto kind = findKind(book, args.kind);
    if (!kind)
        return kind.error();
    const auto wish = activityOf(context, args, *lead, *kind);
    if (!wish)
        return wish.error();
    ChangeSet changes = context.session->change();
    const auto logged = logActivity(changes, book, *wish);
    if (!logged)
        return logged.error();
    if (!args.next.empty()) {
        const auto step = stepIn(book, args.next, *lead);
        if (!step)
            return step.error();
        if (const auto planned = planStep(changes, book, *step); !planned)
            return planned.error();
    }
    const Deed deed{Op::logActivity, companyOf(book, *lead), shown(book.kindKey(*kind))};
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    return loggedOutput(context, *lead, *logged, describe(deed));
}

// One typed line, as the quick log of the desktop reads it.
Result<Output> logQuick(Context &context, const LogArguments &args)
{
    const Book &book = context.book();
    LeadNames names;
    names.refresh(book.leadData());
    const int now = context.clock.now().localMinuteOfDay();
    const QuickLine line = readQuickLine(args.quick, quickContext(book, names, now));
    const QuickPlan plan = quickPlan(book, names, line, context.session->user());
    if (!plan.canSave())
        return Error{plan.leads.empty() && !plan.lead ? ErrorKind::notFound : ErrorKind::refused,
                     plan.question};
    ChangeSet changes = context.session->change();
    const auto logged = writeLine(*context.session, changes, plan);
    if (!logged)
        return logged.error();
    const Deed deed = deedOf(book, plan);
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    QStringList sentence{describe(deed)};
    sentence << plan.says;
    return loggedOutput(context, plan.lead, *logged, sentence.join(QLatin1Char('\n')));
}

QJsonObject stepJson(const Context &context, const AgendaRow &row)
{
    const Book &book = context.book();
    constexpr const char *states[] = {"none", "overdue", "today", "later"};
    QJsonObject json{{"id", row.step ? QJsonValue(shown(book.steps().id(row.step).hex())) : QJsonValue()},
                     {"lead", shown(book.leads().id(row.lead).hex())},
                     {"company", companyOf(book, row.lead)},
                     {"grade", QString(QLatin1Char(letter(book.standing(row.lead).grade)))},
                     {"owner", text(book.personName(book.leads()[row.lead].owner.number))},
                     {"state", QLatin1String(states[size_t(row.state)])},
                     {"value", money(book.leads()[row.lead].value, book)}};
    json["kind"] = row.step ? text(book.kindKey(book.steps()[row.step].kind.number)) : QJsonValue();
    json["due"] = row.step ? date(book.steps()[row.step].due) : QJsonValue();
    json["note"] = row.step ? text(book.steps().text(row.step, stepField("note"))) : QJsonValue();
    return json;
}

// The lead's next step, or the step with this id.
Result<uint32_t> findStep(const Book &book, const std::string &name)
{
    if (const uint32_t step = book.steps().find(Id::fromHex(name)))
        return step;
    const auto lead = findLead(book, name);
    if (!lead)
        return lead.error();
    if (const uint32_t step = book.standing(*lead).nextStep.number)
        return step;
    return Error{ErrorKind::notFound, tr("%1 has no open step.").arg(companyOf(book, *lead))};
}

} // namespace

Run logActivityCommand(Options &options)
{
    auto args = std::make_shared<LogArguments>();
    options.add("LEAD", args->lead, "Its id, the beginning of it, or its exact company name");
    options.add("KIND", args->kind, "call, email, visit, meeting, demo, or one of the book's own");
    declareActivity(options, *args);
    options.add("--quick", args->quick, "All in one line, such as \"acme called, wants demo, thu 10am\"")
        .called("LINE");
    return [args](Context &context) -> Result<Output> {
        if (!args->quick.empty() && args->lead.empty())
            return logQuick(context, *args);
        if (!args->quick.empty() || args->kind.empty())
            return Error{ErrorKind::usage, tr("Give a lead and a kind, or a line after --quick.")};
        return logOne(context, *args);
    };
}

Run steps(Options &options)
{
    struct Arguments
    {
        std::string state, person;
        int limit = 0;
    };
    auto args = std::make_shared<Arguments>();
    options.add("--state", args->state, "Only these").oneOf({"overdue", "today", "later", "none"});
    options.add("--person", args->person, "Only of this rep");
    options.add("--limit", args->limit, "At most so many").notNegative();
    return [args](Context &context) -> Result<Output> {
        const auto person =
            args->person.empty() ? Result<uint32_t>(0u) : findPerson(context.book(), args->person);
        if (!person)
            return person.error();
        constexpr std::pair<std::string_view, StepState> states[] = {{"none", StepState::none},
                                                                     {"overdue", StepState::overdue},
                                                                     {"today", StepState::today},
                                                                     {"later", StepState::later}};
        std::optional<StepState> state;
        for (const auto &[key, each] : states)
            if (args->state == key)
                state = each;
        const auto list = agenda(context.book(), state, *person);
        QJsonArray rows;
        QList<QStringList> lines;
        for (const AgendaRow &row : list) {
            if (args->limit && rows.size() >= args->limit)
                break;
            const QJsonObject json = stepJson(context, row);
            rows << json;
            lines << QStringList{json["state"].toString(),   json["due"].toString(),
                                 json["kind"].toString(),    json["grade"].toString(),
                                 json["company"].toString(), json["owner"].toString(),
                                 json["note"].toString()};
        }
        return Output{
            QJsonObject{{"total", qint64(list.size())}, {"rows", rows}},
            table({tr("State"), tr("Due"), tr("Kind"), tr("Grade"), tr("Company"), tr("Rep"), tr("Note")},
                  lines)};
    };
}

Run stepAdd(Options &options)
{
    struct Arguments
    {
        std::string lead, step, note;
    };
    auto args = std::make_shared<Arguments>();
    options.add("LEAD", args->lead, "Its id, the beginning of it, or its exact company name").required();
    options.add("STEP", args->step, "Such as call@2026-11-24 or visit@2026-11-24T10:00").required();
    options.add("--note", args->note, "What it is about");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto lead = findLead(book, args->lead);
        if (!lead)
            return lead.error();
        auto wish = stepIn(book, args->step, *lead);
        if (!wish)
            return wish.error();
        wish->note = args->note;
        ChangeSet changes = context.session->change();
        const auto step = planStep(changes, book, *wish);
        if (!step)
            return step.error();
        const Deed deed{Op::planStep, companyOf(book, *lead)};
        if (const Status done = context.session->commit(deed, std::move(changes)); !done)
            return done.error();
        return Output{stepJson(context, {*lead, *step, book.standing(*lead).stepState}), describe(deed)};
    };
}

Run stepDone(Options &options)
{
    auto args = std::make_shared<LogArguments>();
    options.add("STEP", args->lead, "A step's id, or a lead for its next step").required();
    declareActivity(options, *args);
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto step = findStep(book, args->lead);
        if (!step)
            return step.error();
        const uint32_t lead = book.steps()[*step].lead.number;
        const auto activity = activityOf(context, *args, lead, book.steps()[*step].kind.number);
        if (!activity)
            return activity.error();
        FinishWish wish{.activity = *activity};
        if (!args->next.empty()) {
            const auto next = stepIn(book, args->next, lead);
            if (!next)
                return next.error();
            wish.next = *next;
        }
        ChangeSet changes = context.session->change();
        const auto logged = finishStep(changes, book, *step, wish);
        if (!logged)
            return logged.error();
        const Deed deed{Op::finishStep, companyOf(book, lead)};
        if (const Status done = context.session->commit(deed, std::move(changes)); !done)
            return done.error();
        return loggedOutput(context, lead, *logged, describe(deed));
    };
}

namespace {

// Moving and dropping a step differ in one verb.
Result<Output> changeStep(Context &context, const std::string &name,
                          const std::function<Status(ChangeSet &, uint32_t)> &verb, Op op)
{
    const Book &book = context.book();
    const auto step = findStep(book, name);
    if (!step)
        return step.error();
    ChangeSet changes = context.session->change();
    if (const Status done = verb(changes, *step); !done)
        return done.error();
    const uint32_t lead = book.steps()[*step].lead.number;
    const Deed deed{op, companyOf(book, lead)};
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    return Output{stepJson(context, {lead, *step, book.standing(lead).stepState}), describe(deed)};
}

} // namespace

Run stepMove(Options &options)
{
    auto step = std::make_shared<std::string>(), day = std::make_shared<std::string>();
    options.add("STEP", *step, "A step's id, or a lead for its next step").required();
    options.add("DATE", *day, "The new day").required();
    return [step, day](Context &context) -> Result<Output> {
        const auto due = readDate(*day, context.book().today());
        if (!due)
            return due.error();
        return changeStep(
            context, *step,
            [&](ChangeSet &changes, uint32_t row) { return moveStep(changes, context.book(), row, *due); },
            Op::planStep);
    };
}

Run stepDrop(Options &options)
{
    auto step = std::make_shared<std::string>(), reason = std::make_shared<std::string>();
    options.add("STEP", *step, "A step's id, or a lead for its next step").required();
    options.add("--reason", *reason, "Why it will not be done").required();
    return [step, reason](Context &context) -> Result<Output> {
        return changeStep(
            context, *step,
            [&](ChangeSet &changes, uint32_t row) { return dropStep(changes, context.book(), row, *reason); },
            Op::finishStep);
    };
}

} // namespace ridealong::cli
