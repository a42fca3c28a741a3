// SPDX-License-Identifier: GPL-3.0-or-later
// Steps moved to other days, one or many at once.
#include "commands/catalog.h"
#include "commands/steplines.h"
#include "commands/touches.h"

#include "base/words.h"
#include "book/leadname.h"
#include "work/movesteps.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

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
    options.add("STEP", args->step, "A step’s id, or a lead for its next step");
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

} // namespace ridealong::cli
