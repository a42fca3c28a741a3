// SPDX-License-Identifier: GPL-3.0-or-later
// The sales processes and their stages. A stage is named by its name; of two that share it the first process
// wins, or the one that --process names, or "Key accounts/Demo".
#include "commands/catalog.h"
#include "work/moves.h"
#include "work/processes.h"

#include <QCoreApplication>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr const char *typeNames[] = {"open", "won", "lost", "parked"};

StageType typeIn(const std::string &name)
{
    const auto *found = std::ranges::find(typeNames, name);
    return found == std::end(typeNames) ? StageType::open : StageType(found - typeNames);
}

QJsonArray criteriaJson(const Book &book, uint32_t stage)
{
    QJsonArray criteria;
    for (const std::string &line : linesOf(book.stages().text(stage, stageField("criteria"))))
        criteria << shown(line);
    return criteria;
}

Output processes(const Book &book)
{
    QJsonArray rows;
    QList<QStringList> lines;
    for (const uint32_t process : processOrder(book)) {
        const auto stages = int(stagesOf(book, process).size());
        const int leads = leadsOfProcess(book, process);
        rows << QJsonObject{
            {"process", text(processName(book, process))}, {"stages", stages}, {"leads", leads}};
        lines << QStringList{shown(processName(book, process)), QString::number(stages),
                             QString::number(leads)};
    }
    return {QJsonObject{{"processes", rows}},
            table({tr("Process"), tr("Stages"), tr("Leads")}, lines, QStringLiteral("lrr"))};
}

QJsonObject stageJson(const Book &book, uint32_t stage)
{
    const Stage &row = book.stages()[stage];
    return {{"process", text(processName(book, row.process.number))},
            {"stage", text(book.stageName(stage))},
            {"key", text(book.stages().text(stage, stageField("key")))},
            {"type", QLatin1String(typeNames[size_t(book.stageType(stage))])},
            {"probability", number(row.probability)},
            {"normal_days", row.idleDays == unsetInt ? QJsonValue() : QJsonValue(row.idleDays)},
            {"criteria", criteriaJson(book, stage)},
            {"leads", useOfStage(book, stage).leads}};
}

QStringList stageLine(const Book &book, uint32_t stage)
{
    const Stage &row = book.stages()[stage];
    QStringList criteria;
    for (const std::string &line : linesOf(book.stages().text(stage, stageField("criteria"))))
        criteria << shown(line);
    return {shown(processName(book, row.process.number)),
            shown(book.stageName(stage)),
            QLatin1String(typeNames[size_t(book.stageType(stage))]),
            percentText(row.probability),
            row.idleDays == unsetInt ? tr("none") : QString::number(row.idleDays),
            QString::number(useOfStage(book, stage).leads),
            criteria.join(QStringLiteral("; "))};
}

Output stages(const Book &book, uint32_t process)
{
    QJsonArray rows;
    QList<QStringList> lines;
    for (const uint32_t stage : process ? stagesOf(book, process) : book.stageOrder()) {
        rows << stageJson(book, stage);
        lines << stageLine(book, stage);
    }
    return {QJsonObject{{"stages", rows}}, table({tr("Process"), tr("Stage"), tr("Type"), tr("Probability"),
                                                  tr("Normal days"), tr("Leads"), tr("Exit criteria")},
                                                 lines, QStringLiteral("lllrrrl"))};
}

Result<uint32_t> namedProcess(const Book &book, const std::string &name)
{
    return name.empty() ? Result<uint32_t>(0u) : findProcess(book, name);
}

struct StageArguments
{
    std::string stage, process, name, type, into, reason;
    int64_t percent = -1, days = -1;
    std::vector<std::string> criteria;
};

std::shared_ptr<StageArguments> stageArgument(Options &options)
{
    auto args = std::make_shared<StageArguments>();
    options.add("STAGE", args->stage, "Its name, or PROCESS/STAGE").required();
    options.add("--process", args->process, "The process that it is in; the first one when not given");
    return args;
}

Result<uint32_t> stageIn(const Book &book, const StageArguments &args)
{
    const auto process = namedProcess(book, args.process);
    if (!process)
        return process.error();
    const auto stage = findStage(book, args.stage, *process);
    if (stage && *process && processOf(book, *stage) != *process)
        return Error{ErrorKind::notFound,
                     tr("%1 has no stage %2.").arg(shown(args.process), shown(args.stage))};
    return stage;
}

Result<Output> commitProcess(Context &context, const std::string &name, Status done, ChangeSet changes)
{
    if (done && !changes.isEmpty())
        done = context.session->commit({Op::editProcess, shown(name)}, std::move(changes));
    return done ? Result<Output>(processes(context.book())) : Result<Output>(done.error());
}

Result<Output> commitStage(Context &context, const std::string &name, uint32_t process, Status done,
                           ChangeSet changes)
{
    if (done && !changes.isEmpty())
        done = context.session->commit({Op::editProcess, shown(name)}, std::move(changes));
    return done ? Result<Output>(stages(context.book(), process)) : Result<Output>(done.error());
}

// One verb after the other; what one refuses is refused as a whole.
Status setAll(ChangeSet &changes, const Book &book, uint32_t stage, const StageArguments &args)
{
    if (!args.type.empty())
        if (const Status done = retypeStage(changes, book, stage, typeIn(args.type)); !done)
            return done;
    if (args.percent >= 0)
        if (const Status done = setProbability(changes, book, stage, double(args.percent) / 100); !done)
            return done;
    if (args.days >= 0)
        if (const Status done = setNormalDays(changes, book, stage, args.days); !done)
            return done;
    return args.criteria.empty() ? Status(Done{})
                                 : setCriteria(changes, book, stage, joinLines(args.criteria));
}

} // namespace

Run processList(Options &)
{
    return [](Context &context) -> Result<Output> { return processes(context.book()); };
}

Run processAdd(Options &options)
{
    struct Arguments
    {
        std::string name, copy;
    };
    auto args = std::make_shared<Arguments>();
    options.add("NAME", args->name, "What it is called").required();
    options.add("--copy", args->copy, "The process of which it takes the stages; else the usual ones")
        .called("PROCESS");
    return [args](Context &context) -> Result<Output> {
        const auto copy = namedProcess(context.book(), args->copy);
        if (!copy)
            return copy.error();
        ChangeSet changes = context.session->change();
        const auto added = addProcess(changes, context.book(), args->name, *copy);
        return commitProcess(context, args->name, added ? Status(Done{}) : Status(added.error()),
                             std::move(changes));
    };
}

Run processRename(Options &options)
{
    struct Arguments
    {
        std::string process, name;
    };
    auto args = std::make_shared<Arguments>();
    options.add("PROCESS", args->process, "Its name").required();
    options.add("NAME", args->name, "What it is called from now on").required();
    return [args](Context &context) -> Result<Output> {
        const auto process = findProcess(context.book(), args->process);
        if (!process)
            return process.error();
        ChangeSet changes = context.session->change();
        const Status done = renameProcess(changes, context.book(), *process, args->name);
        return commitProcess(context, args->name, done, std::move(changes));
    };
}

Run processRemove(Options &options)
{
    struct Arguments
    {
        std::string process, into, reason;
    };
    auto args = std::make_shared<Arguments>();
    options.add("PROCESS", args->process, "Its name").required();
    options.add("--into", args->into, "The process that its leads go to").called("PROCESS");
    options.add("--reason", args->reason, "What the moves of the leads say");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto process = findProcess(book, args->process), into = namedProcess(book, args->into);
        if (!process || !into)
            return process ? into.error() : process.error();
        ChangeSet changes = context.session->change();
        const Status done = removeProcess(
            changes, book, *process, {.into = *into, .by = context.session->user(), .reason = args->reason});
        return commitProcess(context, args->process, done, std::move(changes));
    };
}

Run stageList(Options &options)
{
    auto process = std::make_shared<std::string>();
    options.add("--process", *process, "Only the stages of this one");
    return [process](Context &context) -> Result<Output> {
        const auto named = namedProcess(context.book(), *process);
        if (!named)
            return named.error();
        return stages(context.book(), *named);
    };
}

Run stageAdd(Options &options)
{
    auto args = std::make_shared<StageArguments>();
    options.add("NAME", args->name, "What it is called").required();
    options.add("--process", args->process, "The process that gets it; the first one when not given");
    options.add("--type", args->type, "What leads in it are; open when not given")
        .oneOf({"open", "won", "lost", "parked"});
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto process = namedProcess(book, args->process);
        if (!process)
            return process.error();
        const uint32_t where = *process ? *process : firstProcess(book);
        ChangeSet changes = context.session->change();
        const auto added = addStage(changes, book, where, args->name, typeIn(args->type));
        return commitStage(context, args->name, where, added ? Status(Done{}) : Status(added.error()),
                           std::move(changes));
    };
}

Run stageRename(Options &options)
{
    auto args = stageArgument(options);
    options.add("NAME", args->name, "What it is called from now on").required();
    return [args](Context &context) -> Result<Output> {
        const auto stage = stageIn(context.book(), *args);
        if (!stage)
            return stage.error();
        ChangeSet changes = context.session->change();
        const Status done = renameStage(changes, context.book(), *stage, args->name);
        return commitStage(context, args->name, processOf(context.book(), *stage), done, std::move(changes));
    };
}

Run stageRemove(Options &options)
{
    auto args = stageArgument(options);
    options.add("--into", args->into, "The stage of the same type that its leads go to").called("STAGE");
    options.add("--reason", args->reason, "What the moves of the leads say");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto stage = stageIn(book, *args);
        if (!stage)
            return stage.error();
        const uint32_t process = processOf(book, *stage);
        const auto into = args->into.empty() ? Result<uint32_t>(0u) : findStage(book, args->into, process);
        if (!into)
            return into.error();
        ChangeSet changes = context.session->change();
        const Status done = removeStage(
            changes, book, *stage, {.into = *into, .by = context.session->user(), .reason = args->reason});
        return commitStage(context, args->stage, process, done, std::move(changes));
    };
}

Run stageSet(Options &options)
{
    auto args = stageArgument(options);
    options.add("--probability", args->percent, "That a lead in it is won, in percent").between(0, 100);
    options.add("--days", args->days, "Its normal time; 0 for none").between(0, 3650);
    options.add("--criterion", args->criteria, "An exit criterion; these take the place of those before")
        .eachTime();
    options.add("--type", args->type, "Of a stage that no lead was in")
        .oneOf({"open", "won", "lost", "parked"});
    return [args](Context &context) -> Result<Output> {
        const auto stage = stageIn(context.book(), *args);
        if (!stage)
            return stage.error();
        ChangeSet changes = context.session->change();
        const Status done = setAll(changes, context.book(), *stage, *args);
        return commitStage(context, std::string(context.book().stageName(*stage)),
                           processOf(context.book(), *stage), done, std::move(changes));
    };
}

} // namespace ridealong::cli
