// SPDX-License-Identifier: GPL-3.0-or-later
// Field, desk, report and travel hours: what they add up to, and saying those that nothing tells by itself.
#include "commands/catalog.h"

#include "measure/balance.h"
#include "work/worktimes.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

constexpr WorkKind kinds[] = {WorkKind::field, WorkKind::desk, WorkKind::report, WorkKind::travel};
constexpr DayPart parts[] = {DayPart::morning, DayPart::afternoon, DayPart::evening};

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonObject minutesJson(const std::array<int, workKinds> &minutes)
{
    QJsonObject json;
    for (const WorkKind kind : kinds)
        json[QLatin1String(keyOf(kind))] = minutes[size_t(kind)];
    return json;
}

QJsonObject dayJson(const BalanceDay &day)
{
    return {{"on", date(day.on)},
            {"minutes", minutesJson(day.minutes)},
            {"planned", minutesJson(day.planned)},
            {"by_itself", day.byItself}};
}

QJsonObject weekJson(const Book &book, uint32_t person, const Balance &balance)
{
    QJsonArray days;
    int byItself = 0;
    for (const BalanceDay &day : balance.days) {
        days << dayJson(day);
        byItself += day.byItself;
    }
    return {{"person", text(book.personName(person))},
            {"week", text(balance.week.iso())},
            {"minutes", minutesJson(balance.minutes)},
            {"planned", minutesJson(balance.planned)},
            {"by_itself", byItself},
            {"field_share", number(balance.fieldShare)},
            {"share_with_plan", number(balance.shareWithPlan)},
            {"paperwork_share", number(balance.paperworkShare)},
            {"report_share", number(balance.reportShare)},
            {"goal", QLatin1String(keyOf(fieldGoal(book.info(), balance.fieldShare)))},
            {"too_little", balance.tooLittle},
            {"parts_to_say", partsToSay(book, balance)},
            {"days", days}};
}

QString hoursText(int minutes)
{
    return QString::number(double(minutes) / 60, 'f', 1);
}

QStringList weekLine(const Balance &balance)
{
    QStringList cells{shown(balance.week.iso())};
    for (const WorkKind kind : kinds)
        cells << hoursText(balance.of(kind));
    int planned = 0;
    for (const int minutes : balance.planned)
        planned += minutes;
    return cells << percentText(balance.fieldShare) << hoursText(planned)
                 << percentText(balance.shareWithPlan);
}

Output balanceOutput(const Book &book, uint32_t person, const std::vector<Balance> &weeks)
{
    QJsonArray rows;
    QList<QStringList> lines;
    for (const Balance &balance : weeks) {
        rows << weekJson(book, person, balance);
        lines << weekLine(balance);
    }
    const QJsonObject goal{{"low", book.info().fieldGoalLow}, {"high", book.info().fieldGoalHigh}};
    return {QJsonObject{{"person", text(book.personName(person))}, {"goal", goal}, {"rows", rows}},
            table({tr("Week"), tr("Field"), tr("Desk"), tr("Report"), tr("Travel"), tr("Share"),
                   tr("Planned"), tr("With the plan")},
                  lines, QStringLiteral(" rrrrrrr"))};
}

Result<uint32_t> personOf(const Context &context, const std::string &name)
{
    if (!name.empty())
        return findPerson(context.book(), name);
    if (context.session->user())
        return context.session->user();
    return Error{ErrorKind::usage, tr("Say whose hours: --person NAME.")};
}

template<class Kind, size_t n>
Kind kindIn(const Kind (&all)[n], const std::string &key)
{
    for (const Kind kind : all)
        if (key == keyOf(kind))
            return kind;
    return all[0];
}

struct Arguments
{
    std::string person, week, on, part, kind;
    int weeks = 1;
    int minutes = -1;
};

Result<Output> showBalance(const Context &context, const Arguments &args)
{
    const auto person = personOf(context, args.person);
    if (!person)
        return person.error();
    const Week week = args.week.empty() ? Week::of(context.book().today()) : Week::parse(args.week);
    if (!week.isSet())
        return Error{ErrorKind::usage,
                     tr("%1 is no week. Write one such as 2026-W42.").arg(shown(args.week))};
    return balanceOutput(context.book(), *person, balanceTrend(context.book(), *person, week, args.weeks));
}

Result<Output> sayHours(Context &context, const Arguments &args)
{
    const Book &book = context.book();
    const auto person = personOf(context, args.person);
    if (!person)
        return person.error();
    const auto on = readDate(args.on, book.today());
    if (!on)
        return on.error();
    const DayPart part = kindIn(parts, args.part);
    const WorkKind kind = kindIn(kinds, args.kind);
    ChangeSet changes = context.session->change();
    const Status said = args.minutes < 0 ? bookPart(changes, book, *person, *on, part, kind)
                                         : bookHours(changes, book, *person, *on, part, kind, args.minutes);
    if (!said)
        return said.error();
    if (!changes.isEmpty())
        if (const Status done =
                context.session->commit({Op::bookHours, shown(book.personName(*person))}, std::move(changes));
            !done)
            return done.error();
    return balanceOutput(book, *person, {balanceOf(book, *person, Week::of(*on))});
}

} // namespace

Run coachBalance(Options &options)
{
    auto args = std::make_shared<Arguments>();
    options.add("--person", args->person, "Whose hours; your own when left out");
    options.add("--week", args->week, "The week, or the last of several; this one when left out")
        .called("WEEK");
    options.add("--weeks", args->weeks, "How many weeks, oldest first").between(1, 522);
    return [args](Context &context) { return showBalance(context, *args); };
}

Run coachHours(Options &options)
{
    auto args = std::make_shared<Arguments>();
    options.add("PERSON", args->person, "Name, initials or e-mail").required();
    options.add("--on", args->on, "The day").called("DATE").required();
    options.add("--part", args->part, "The part of the day")
        .oneOf({"morning", "afternoon", "evening"})
        .required();
    options.add("--kind", args->kind, "What was done")
        .oneOf({"field", "desk", "report", "travel"})
        .required();
    options
        .add("--minutes", args->minutes, "How long; 0 takes it away; the whole part of the day when left out")
        .between(0, 1440);
    return [args](Context &context) { return sayHours(context, *args); };
}

} // namespace ridealong::cli
