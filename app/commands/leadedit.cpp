// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that change one lead. Each is a verb of core/work and one commit.
#include "book/leadname.h"
#include "commands/catalog.h"
#include "commands/fieldvalues.h"

#include "measure/intake.h"
#include "session/adding.h"
#include "work/leads.h"
#include "work/merge.h"
#include "work/moves.h"
#include "work/processes.h"
#include "work/reasons.h"
#include "work/steps.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

std::shared_ptr<std::string> leadArgument(Options &options, const char *name = "LEAD")
{
    auto lead = std::make_shared<std::string>();
    options.add(name, *lead, "Its id, the beginning of it, or its exact company name").required();
    return lead;
}

Result<Output> commit(Context &context, Deed deed, ChangeSet changes, uint32_t lead, const QString &more = {})
{
    QString sentence = describe(deed);
    if (!more.isEmpty())
        sentence += QLatin1Char('\n') + more;
    if (const Status done = context.session->commit(deed, std::move(changes)); !done)
        return done.error();
    return leadOutput(context, lead, sentence);
}

// A move that asks for a reason is refused without one. A day to come back on is not asked for here: there
// may be nobody to answer.
Status moveWithReason(ChangeSet &changes, const Book &book, MoveWish wish)
{
    MoveWish asked = wish;
    asked.resurfaceOn = book.today();
    if (const QString missing = needsReason(book, asked); !missing.isEmpty())
        return refuse(missing);
    return moveToStage(changes, book, wish);
}

std::string lostReasonIn(const std::vector<FieldValue> &values)
{
    for (const FieldValue &each : values)
        if (each.field.key == "lost_reason" && !isEmpty(each.value))
            return each.text;
    return {};
}

std::vector<Cell> storedCells(const std::vector<FieldValue> &values)
{
    std::vector<Cell> cells;
    for (const FieldValue &each : values)
        if (each.field.slot == ImportField::Slot::stored && each.field.target != Entity::stage)
            cells.push_back({each.field.field, each.value});
    return cells;
}

// What is kept beside the lead's own row: custom fields, the stage, the next step.
Status addTheRest(ChangeSet &changes, const Context &context, uint32_t lead,
                  const std::vector<FieldValue> &values)
{
    const Book &book = context.book();
    StepWish step{.lead = lead, .kind = book.kindNamed("call"), .due = {}};
    for (const FieldValue &each : values) {
        Status done = Done{};
        if (each.field.slot == ImportField::Slot::custom)
            done = setCustomField(changes, book, lead, each.field.customField,
                                  plainText(each.value, book.info().perMajor));
        else if (each.field.target == Entity::stage && !isEmpty(each.value))
            done = moveWithReason(changes, book,
                                  {.lead = lead,
                                   .stage = std::get<Link>(each.value).number,
                                   .on = {},
                                   .by = context.session->user(),
                                   .reason = lostReasonIn(values)});
        else if (each.field.slot == ImportField::Slot::nextStep && each.field.key == "next_step_on" &&
                 !isEmpty(each.value))
            step.due = std::get<Date>(each.value);
        else if (each.field.slot == ImportField::Slot::nextStep && each.field.key == "next_step_kind" &&
                 !isEmpty(each.value))
            step.kind = std::get<Link>(each.value).number;
        else if (each.field.slot == ImportField::Slot::nextStep)
            step.note = each.text;
        if (!done)
            return done;
    }
    if (!step.due.isSet())
        return Done{};
    const auto planned = planStep(changes, book, step);
    return planned ? Status(Done{}) : Status(planned.error());
}

// To another process without a stage: the one there that stands for the present one.
Status changeProcess(ChangeSet &changes, const Context &context, uint32_t lead,
                     const std::vector<FieldValue> &values)
{
    const Book &book = context.book();
    const uint32_t process = processIn(book, values), stage = book.leads()[lead].stage.number;
    const bool saysStage = std::ranges::any_of(
        values, [](const FieldValue &each) { return each.field.target == Entity::stage; });
    if (!process || saysStage || process == processOf(book, stage))
        return Done{};
    const uint32_t there = counterpart(book, stage, process);
    return moveWithReason(changes, book, {.lead = lead, .stage = there, .by = context.session->user()});
}

Result<Output> addOne(Context &context, const std::vector<FieldValue> &values, const std::string &argument)
{
    const auto rest = [&](ChangeSet &changes, uint32_t added) {
        return addTheRest(changes, context, added, values);
    };
    std::vector<Cell> cells = storedCells(values);
    if (const uint32_t process = processIn(context.book(), values))
        cells.push_back({leadField("stage"), Link{firstStageOf(context.book(), process)}});
    const auto lead = addLead(*context.session, std::move(cells), rest, argument);
    if (!lead)
        return lead.error();
    QString sentence = describe({Op::addLead, companyOf(context.book(), *lead)});
    if (waitsAtIntake(context.book(), *lead))
        sentence += QLatin1Char('\n') + tr("It is off profile and waits for the manager at intake.");
    return leadOutput(context, *lead, sentence);
}

Run changeLead(Options &options, Op op, void (*verb)(ChangeSet &, const Book &, std::span<const uint32_t>))
{
    auto name = leadArgument(options);
    return [name, op, verb](Context &context) -> Result<Output> {
        const auto lead =
            op == Op::restoreLead ? findDeletedLead(context.book(), *name) : findLead(context.book(), *name);
        if (!lead)
            return lead.error();
        ChangeSet changes = context.session->change();
        verb(changes, context.book(), std::span(&*lead, 1));
        return commit(context, {op, companyOf(context.book(), *lead)}, std::move(changes), *lead);
    };
}

} // namespace

Run leadAdd(Options &options)
{
    auto fields = std::make_shared<std::vector<std::string>>();
    auto argument = std::make_shared<std::string>();
    options.add("FIELD=VALUE", *fields, "What is known of it; company is needed").required();
    options.add("--argument", *argument, "What a rep says for a lead that is off profile").called("TEXT");
    return [fields, argument](Context &context) -> Result<Output> {
        const auto values = readFieldValues(context.book(), *fields);
        return values ? addOne(context, *values, *argument) : Result<Output>(values.error());
    };
}

Run leadSet(Options &options)
{
    auto name = leadArgument(options);
    auto fields = std::make_shared<std::vector<std::string>>();
    options.add("FIELD=VALUE", *fields, "What to set; an empty value makes it unknown").required();
    return [name, fields](Context &context) -> Result<Output> {
        const auto lead = findLead(context.book(), *name);
        if (!lead)
            return lead.error();
        const auto values = readFieldValues(context.book(), *fields, processOfLead(context.book(), *lead));
        if (!values)
            return values.error();
        ChangeSet changes = context.session->change();
        Status done =
            setFields(changes, context.book(), *lead, storedCells(*values), context.session->user());
        if (done)
            done = changeProcess(changes, context, *lead, *values);
        if (done)
            done = addTheRest(changes, context, *lead, *values);
        if (!done)
            return done.error();
        return commit(context, {Op::editLead, companyOf(context.book(), *lead)}, std::move(changes), *lead);
    };
}

Run leadMove(Options &options)
{
    struct Arguments
    {
        std::string stage, reason, on;
        std::vector<std::string> ticked;
    };
    auto name = leadArgument(options);
    auto args = std::make_shared<Arguments>();
    options.add("STAGE", args->stage, "The stage to move it to").required();
    options.add("--reason", args->reason,
                "Why; needed for lost and no decision, and to skip an exit criterion");
    options.add("--on", args->on, "The day, today when not given").called("DATE");
    options.add("--ticked", args->ticked, "Exit criteria that are met");
    return [name, args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto lead = findLead(book, *name);
        if (!lead)
            return lead.error();
        const auto stage = findStage(book, args->stage, processOfLead(book, *lead));
        if (!stage)
            return stage.error();
        const auto on = args->on.empty() ? Result<Date>(Date{}) : readDate(args->on, book.today());
        if (!on)
            return on.error();
        ChangeSet changes = context.session->change();
        const Status done = moveWithReason(changes, book,
                                           {.lead = *lead,
                                            .stage = *stage,
                                            .on = *on,
                                            .by = context.session->user(),
                                            .reason = args->reason,
                                            .ticked = args->ticked});
        if (!done)
            return done.error();
        return commit(context, {Op::moveStage, companyOf(book, *lead), shown(book.stageName(*stage))},
                      std::move(changes), *lead, unlistedWords(book, *stage, args->reason));
    };
}

Run leadDelete(Options &options)
{
    return changeLead(options, Op::deleteLead, deleteLeads);
}
Run leadRestore(Options &options)
{
    return changeLead(options, Op::restoreLead, restoreLeads);
}

Run leadMerge(Options &options)
{
    auto survivor = leadArgument(options), loser = leadArgument(options, "OTHER");
    return [survivor, loser](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto kept = findLead(book, *survivor), gone = findLead(book, *loser);
        if (!kept || !gone)
            return kept ? gone.error() : kept.error();
        const Store &store = context.session->store();
        ChangeSet changes = context.session->change();
        const Status done =
            mergeLeads(changes, book,
                       {.survivor = *kept,
                        .loser = *gone,
                        .survivorNotes = store.coldText(Entity::lead, *kept, leadField("notes"), book),
                        .loserNotes = store.coldText(Entity::lead, *gone, leadField("notes"), book)});
        if (!done)
            return done.error();
        return commit(context, {Op::mergeLeads, companyOf(book, *kept), companyOf(book, *gone)},
                      std::move(changes), *kept);
    };
}

Run leadOverride(Options &options)
{
    struct Arguments
    {
        std::string grade, reason, until;
        bool clear = false;
    };
    auto name = leadArgument(options);
    auto args = std::make_shared<Arguments>();
    options.add("GRADE", args->grade, "A to E").oneOfInAnyCase({"A", "B", "C", "D", "E"});
    options.add("--reason", args->reason, "Why");
    options.add("--until", args->until, "The last day that it holds").called("DATE");
    options.flag("--clear", args->clear, "Take the manager’s grade back");
    return [name, args](Context &context) -> Result<Output> {
        const auto lead = findLead(context.book(), *name);
        if (!lead)
            return lead.error();
        if (args->clear == !args->grade.empty())
            return Error{ErrorKind::usage, tr("Give a grade, or --clear to take the manager’s grade back.")};
        const auto until =
            args->until.empty() ? Result<Date>(Date{}) : readDate(args->until, context.book().today());
        if (!until)
            return until.error();
        const Grade grade = args->clear ? Grade::none : Grade(std::toupper(args->grade.front()) - 'A' + 1);
        ChangeSet changes = context.session->change();
        if (const Status done = overrideGrade(changes, context.book(), *lead, grade, args->reason, *until);
            !done)
            return done.error();
        const QString detail = args->clear ? tr("what the model says") : QString(QLatin1Char(letter(grade)));
        return commit(context, {Op::overrideGrade, companyOf(context.book(), *lead), detail},
                      std::move(changes), *lead);
    };
}

} // namespace ridealong::cli
