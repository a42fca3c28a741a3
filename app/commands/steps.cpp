// SPDX-License-Identifier: GPL-3.0-or-later
// Next steps: listed, planned, done, moved and dropped.
#include "commands/catalog.h"
#include "commands/touches.h"

#include "base/words.h"
#include "book/leadname.h"
#include "measure/followups.h"
#include "work/movesteps.h"

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

Output changedOutput(const Context &context, uint32_t step, const QString &sentence, const QString &warning)
{
    const Book &book = context.book();
    const uint32_t lead = book.steps()[step].lead.number;
    QJsonObject json = stepJson(context, {lead, step, book.standing(lead).stepState});
    const QStringList warnings = warning.isEmpty() ? QStringList() : QStringList{warning};
    json["warnings"] = QJsonArray::fromStringList(warnings);
    return {json, (QStringList{sentence} + warnings).join(QLatin1Char('\n'))};
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

// A day that was not given is the first or the last that there is.
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

Result<uint32_t> personIn(const Book &book, const std::string &name)
{
    return name.empty() ? Result<uint32_t>(0u) : findPerson(book, name);
}

} // namespace

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
    options.add("STEP", args->lead, "A step's id, or a lead for its next step").required();
    declareTouch(options, *args);
    return [args](Context &context) { return finish(context, *args); };
}

namespace {

struct MoveArguments
{
    std::string step, day, time, person, from, to, start;
    int perDay = 0;
    bool dryRun = false;
};

Result<Output> moveOne(Context &context, const MoveArguments &args)
{
    const Book &book = context.book();
    const auto due = readDate(args.day, book.today());
    if (!due)
        return due.error();
    const auto step = findStep(book, args.step);
    if (!step)
        return step.error();
    const auto time = args.time.empty() ? Result<int>(int(book.steps()[*step].time)) : minuteIn(args.time);
    if (!time)
        return time.error();
    ChangeSet changes = context.session->change();
    if (const Status moved = moveStep(changes, book, *step, *due, *time); !moved)
        return moved.error();
    const Deed deed{Op::moveStep, companyOf(book, book.steps()[*step].lead.number), dayWords(*due)};
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    return changedOutput(context, *step, describe(deed), dayOffWarning(book, *due));
}

Output shiftsOutput(const Book &book, const std::vector<StepShift> &shifts, const QString &sentence)
{
    QJsonArray rows, days;
    QList<QStringList> lines;
    for (const StepShift &shift : shifts) {
        const QString company = companyOf(book, book.steps()[shift.step].lead.number);
        rows << QJsonObject{{"id", shown(book.steps().id(shift.step).hex())},
                            {"company", company},
                            {"from", date(shift.from)},
                            {"to", date(shift.to)}};
        lines << QStringList{company, shown(shift.from.iso()), shown(shift.to.iso())};
    }
    for (const ShiftedDay &day : newDays(shifts))
        days << QJsonObject{{"day", date(day.day)}, {"count", day.count}};
    return {QJsonObject{{"moved", qint64(shifts.size())}, {"days", days}, {"rows", rows}},
            QString(table({tr("Company"), tr("From"), tr("To")}, lines) + sentence)};
}

Result<StepsWish> bulkWish(const Book &book, const MoveArguments &args)
{
    if (args.from.empty() || args.to.empty() || args.start.empty())
        return Error{ErrorKind::usage, tr("Moving many steps takes --from, --to and --start.")};
    const auto person = personIn(book, args.person);
    if (!person)
        return person.error();
    const auto due = periodIn(book, args.from, args.to);
    if (!due)
        return due.error();
    const auto start = readDate(args.start, book.today());
    if (!start)
        return start.error();
    return StepsWish{.person = *person, .due = *due, .start = *start, .perDay = args.perDay};
}

Result<Output> moveMany(Context &context, const MoveArguments &args)
{
    const Book &book = context.book();
    const auto wish = bulkWish(book, args);
    if (!wish)
        return wish.error();
    const auto shifts = shiftsOf(book, *wish);
    if (!shifts)
        return shifts.error();
    const Deed deed = deedOf(book, *shifts, wish->person);
    if (args.dryRun || shifts->empty())
        return shiftsOutput(book, *shifts, tr("Nothing was moved."));
    ChangeSet changes = context.session->change();
    if (const Status moved = moveSteps(changes, book, *shifts); !moved)
        return moved.error();
    const Output output = shiftsOutput(book, *shifts, describe(deed));
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    return output;
}

} // namespace

Run stepMove(Options &options)
{
    auto args = std::make_shared<MoveArguments>();
    options.add("STEP", args->step, "A step's id, or a lead for its next step");
    options.add("DATE", args->day, "The new day");
    options.add("--time", args->time, "The new time of the day; else it stays").called("HH:MM");
    options.add("--person", args->person, "Many steps at once: those of this rep");
    options.add("--from", args->from, "Many steps at once: due from this day on").called("DATE");
    options.add("--to", args->to, "Many steps at once: due up to this day").called("DATE");
    options.add("--start", args->start, "Many steps at once: the first of the new days").called("DATE");
    options.add("--per-day", args->perDay, "So many on each new day; else their gaps stay").notNegative();
    options.flag("--dry-run", args->dryRun, "Only say what many steps would move to");
    return [args](Context &context) -> Result<Output> {
        const bool many =
            !args->from.empty() || !args->to.empty() || !args->start.empty() || !args->person.empty();
        if (many && args->step.empty())
            return moveMany(context, *args);
        if (many || args->day.empty())
            return Error{ErrorKind::usage,
                         tr("Give a step and a day, or --from, --to and --start for many steps.")};
        return moveOne(context, *args);
    };
}

Run stepDrop(Options &options)
{
    auto name = std::make_shared<std::string>(), reason = std::make_shared<std::string>();
    options.add("STEP", *name, "A step's id, or a lead for its next step").required();
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
