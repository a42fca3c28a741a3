// SPDX-License-Identifier: GPL-3.0-or-later
// Next steps: listed, planned, done and dropped. Moving them is in stepmoves.cpp.
#include "commands/catalog.h"
#include "commands/steplines.h"
#include "commands/touches.h"

#include "base/words.h"
#include "book/leadname.h"
#include "measure/followups.h"
#include "work/steps.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong::cli {

namespace {

constexpr std::pair<std::string_view, StepState> states[] = {{"none", StepState::none},
                                                             {"overdue", StepState::overdue},
                                                             {"today", StepState::today},
                                                             {"later", StepState::later}};

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString keyOf(StepState state)
{
    return shown(std::ranges::find(states, state, &std::pair<std::string_view, StepState>::second)->first);
}

QJsonValue timeJson(int minute)
{
    if (minute == unsetInt)
        return {};
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

void addStep(QJsonObject &json, const Book &book, uint32_t row)
{
    const Step step = row ? book.steps()[row] : Step{};
    const bool late = row && step.due.isSet() && step.due < book.today() && step.state == stepOpen;
    json["id"] = row ? QJsonValue(shown(book.steps().id(row).hex())) : QJsonValue();
    json["kind"] = row ? text(book.kindKey(step.kind.number)) : QJsonValue();
    json["due"] = date(step.due);
    json["time"] = timeJson(step.time);
    json["first_due"] = date(step.firstDue);
    json["late_days"] = late ? daysBetween(step.due, book.today()) : 0;
    json["note"] = row ? text(book.steps().text(row, stepField("note"))) : QJsonValue();
    if (step.person.isSet())
        json["person"] = text(book.personName(step.person.number));
}

QJsonObject stepJson(const Context &context, const AgendaRow &row)
{
    const Book &book = context.book();
    const Lead &lead = book.leads()[row.lead];
    const Standing &standing = book.standing(row.lead);
    QJsonObject json{{"lead", shown(book.leads().id(row.lead).hex())},
                     {"company", companyOf(book, row.lead)},
                     {"grade", QString(QLatin1Char(letter(standing.grade)))},
                     {"stage", text(book.stageName(lead.stage.number))},
                     {"owner", text(book.personName(lead.owner.number))},
                     {"person", text(book.personName(lead.owner.number))},
                     {"state", keyOf(row.state)},
                     {"value", money(lead.value, book)},
                     {"attempts", standing.attempts},
                     {"idle", standing.idle == 2}};
    addStep(json, book, row.step);
    return json;
}

QStringList stepLine(const QJsonObject &json)
{
    QStringList cells;
    for (const char *key : {"state", "due", "time", "kind", "grade", "company", "person", "note"})
        cells << json[QLatin1String(key)].toString();
    return cells;
}

struct ListArguments
{
    std::string state, person, from, to;
    bool idle = false;
    int limit = 0;
};

std::optional<StepState> stateIn(const std::string &key)
{
    const auto found = std::ranges::find(states, key, &std::pair<std::string_view, StepState>::first);
    return found == std::end(states) ? std::nullopt : std::optional(found->second);
}

std::vector<AgendaRow> rowsFor(const Book &book, const ListArguments &args, uint32_t person, Period due)
{
    auto rows = agenda(book, stateIn(args.state), person);
    const bool dated = !args.from.empty() || !args.to.empty();
    std::erase_if(rows, [&](const AgendaRow &row) {
        const Date day = row.step ? book.steps()[row.step].due : Date{};
        return (dated && !due.holds(day)) || (args.idle && book.standing(row.lead).idle != 2);
    });
    return rows;
}

Output listOutput(const Context &context, const std::vector<AgendaRow> &all, int limit)
{
    const size_t most = limit ? std::min(size_t(limit), all.size()) : all.size();
    QJsonArray rows;
    QList<QStringList> lines;
    for (size_t i = 0; i < most; ++i) {
        const QJsonObject json = stepJson(context, all[i]);
        rows << json;
        lines << stepLine(json);
    }
    return {QJsonObject{{"total", qint64(all.size())}, {"rows", rows}},
            table({tr("State"), tr("Due"), tr("Time"), tr("Kind"), tr("Grade"), tr("Company"), tr("Rep"),
                   tr("Note")},
                  lines)};
}

} // namespace

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

Output changedOutput(const Context &context, uint32_t step, const QString &sentence, const QString &warning)
{
    const Book &book = context.book();
    const uint32_t lead = book.steps()[step].lead.number;
    QJsonObject json = stepJson(context, {lead, step, book.standing(lead).stepState});
    const QStringList warnings = warning.isEmpty() ? QStringList() : QStringList{warning};
    json["warnings"] = QJsonArray::fromStringList(warnings);
    return {json, (QStringList{sentence} + warnings).join(QLatin1Char('\n'))};
}

Result<Period> periodIn(const Book &book, const std::string &from, const std::string &to)
{
    Period period{Date{std::numeric_limits<int32_t>::min() + 1}, Date{std::numeric_limits<int32_t>::max()}};
    for (const auto &[text, day] : {std::pair(&from, &period.from), std::pair(&to, &period.to)}) {
        if (text->empty())
            continue;
        const auto read = readDate(*text, book.today());
        if (!read)
            return read.error();
        *day = *read;
    }
    if (period.to < period.from)
        return Error{ErrorKind::usage, tr("The period ends before it begins.")};
    return period;
}

Result<uint32_t> personIn(const Book &book, const std::string &name)
{
    return name.empty() ? Result<uint32_t>(0u) : findPerson(book, name);
}

Run steps(Options &options)
{
    auto args = std::make_shared<ListArguments>();
    options.add("--state", args->state, "Only these").oneOf({"overdue", "today", "later", "none"});
    options.add("--person", args->person, "Only of this rep");
    options.add("--from", args->from, "Only due from this day on").called("DATE");
    options.add("--to", args->to, "Only due up to this day").called("DATE");
    options.flag("--idle", args->idle, "Only of leads that are idle; with --state none these have no step");
    options.add("--limit", args->limit, "At most so many").notNegative();
    return [args](Context &context) -> Result<Output> {
        const auto person = personIn(context.book(), args->person);
        if (!person)
            return person.error();
        const auto due = periodIn(context.book(), args->from, args->to);
        if (!due)
            return due.error();
        return listOutput(context, rowsFor(context.book(), *args, *person, *due), args->limit);
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
        const Date due = wish->due;
        wish->note = args->note;
        ChangeSet changes = context.session->change();
        const auto step = planStep(changes, book, *wish);
        if (!step)
            return step.error();
        const Deed deed{Op::planStep, companyOf(book, *lead)};
        if (const Status done = context.session->commit(deed, std::move(changes)); !done)
            return done.error();
        return changedOutput(context, *step, describe(deed), dayOffWarning(book, due));
    };
}

namespace {

// What the cadence says of it, whether it was taken or not.
void addProposal(Output &output, const Book &book, const StepProposal &proposal, bool planned, bool taken)
{
    QJsonObject json = output.json.toObject();
    json["proposal"] = proposalJson(book, proposal);
    output.json = json;
    if (taken && proposal.isStep())
        output.text += tr("\nNext: %1.").arg(proposalText(book, proposal));
    else if (!planned && proposal.isStep())
        output.text += tr("\nProposed: %1. Take it with --next cadence.").arg(proposalText(book, proposal));
    else if (!planned)
        output.text += QString(u'\n' + proposal.reason);
}

Result<Output> finish(Context &context, const TouchArguments &args)
{
    const Book &book = context.book();
    const auto step = findStep(book, args.lead);
    if (!step)
        return step.error();
    const uint32_t lead = book.steps()[*step].lead.number;
    const auto touch = activityOf(context, args, lead, book.steps()[*step].kind.number);
    if (!touch)
        return touch.error();
    const auto next = nextIn(book, args.next, *touch);
    if (!next)
        return next.error();
    const StepProposal proposal = proposalAfter(book, *touch);
    ChangeSet changes = context.session->change();
    auto logged = finishStep(changes, book, *step, {.activity = *touch, .next = *next});
    if (!logged)
        return logged.error();
    if (const QString off = *next ? dayOffWarning(book, (*next)->due) : QString(); !off.isEmpty())
        logged->warnings << off;
    const Deed deed{Op::finishStep, companyOf(book, lead)};
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    Output output = loggedOutput(context, lead, *logged, describe(deed));
    addProposal(output, book, proposal, next->has_value(), args.next == "cadence");
    return output;
}

} // namespace

Run stepDone(Options &options)
{
    auto args = std::make_shared<TouchArguments>();
    options.add("STEP", args->lead, "A step’s id, or a lead for its next step").required();
    declareTouch(options, *args);
    return [args](Context &context) { return finish(context, *args); };
}

Run stepDrop(Options &options)
{
    auto name = std::make_shared<std::string>(), reason = std::make_shared<std::string>();
    options.add("STEP", *name, "A step’s id, or a lead for its next step").required();
    options.add("--reason", *reason, "Why it will not be done").required();
    return [name, reason](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto step = findStep(book, *name);
        if (!step)
            return step.error();
        ChangeSet changes = context.session->change();
        if (const Status dropped = dropStep(changes, book, *step, *reason); !dropped)
            return dropped.error();
        const Deed deed{Op::dropStep, companyOf(book, book.steps()[*step].lead.number)};
        if (const Status done = context.session->commit(deed, std::move(changes)); !done)
            return done.error();
        return changedOutput(context, *step, describe(deed), {});
    };
}

} // namespace ridealong::cli
