// SPDX-License-Identifier: GPL-3.0-or-later
// Files into the book, out of it, and an import taken back.
#include "commands/catalog.h"
#include "commands/leadlist.h"
#include "commands/progressbar.h"

#include "files/export.h"
#include "files/importclones.h"
#include "files/importrun.h"
#include "lead/filter.h"
#include "session/importing.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr int someRowsRejected = 3;

struct Arguments
{
    std::string table, file, map, match, onMatch, rejects;
    std::vector<std::string> set;
    bool dryRun = false;
};

Result<ImportOptions> optionsOf(const Arguments &args)
{
    ImportOptions options;
    if (!args.map.empty()) {
        auto mapping = readMappingFile(shown(args.map));
        if (!mapping)
            return mapping.error();
        options.mapping = std::move(*mapping);
    }
    for (const std::string &assignment : args.set)
        if (const Status added = addConstant(options.mapping, assignment); !added)
            return added.error();
    options.match = commaList(args.match);
    if (!args.onMatch.empty())
        options.onMatch = onMatchNamed(args.onMatch);
    options.rejects = shown(args.rejects);
    return options;
}

QString textOfReport(const ImportReport &report, bool dryRun)
{
    constexpr qsizetype shownRejections = 5;
    QStringList lines{dryRun ? tr("Dry run, nothing was written: ") + describe(report) : describe(report)};
    if (!report.format.isEmpty())
        lines << tr("Read as %1.").arg(report.format);
    QStringList left;
    for (const auto &[header, field] : report.columns)
        if (field.empty())
            left << shown(header);
    if (!left.isEmpty())
        lines << tr("Left out: %1.").arg(left.join(QStringLiteral(", ")));
    lines << report.notes;
    for (const Rejection &each : report.rejections) {
        if (lines.size() > 4 + report.notes.size() + shownRejections)
            break;
        lines << tr("Line %1%2: %3")
                     .arg(each.line)
                     .arg(each.column.empty() ? QString() : QStringLiteral(", ") + shown(each.column),
                          each.reason);
    }
    return lines.join(QLatin1Char('\n'));
}

void noteClones(ImportReport &report, const ImportPlan &plan, const Context &context)
{
    const auto clones = clonesInFile(plan, context.book(), context.clock.now());
    if (const QString words = clones ? describe(*clones) : QString(); !words.isEmpty())
        report.notes << words;
}

Result<Output> import(Context &context, const Arguments &args)
{
    const auto table = importTableNamed(args.table);
    if (!table || args.file.empty())
        return Error{ErrorKind::usage, tr("Say what to import and from which file: import leads FILE. There "
                                          "are leads, activities, sales, costs, quotas and people.")};
    const auto options = optionsOf(args);
    if (!options)
        return options.error();
    const auto plan = planImport(context.book(), *table, shown(args.file), *options);
    if (!plan)
        return plan.error();
    const Progress progress = progressBar(context.globals, "Importing");
    context.session->leaveUnread(); // the command ends here
    auto report = args.dryRun ? dryRun(*context.session, *plan, progress)
                              : importFile(*context.session, *plan, progress);
    if (!report)
        return report.error();
    if (args.dryRun)
        noteClones(*report, *plan, context);
    return Output{toJson(*report), textOfReport(*report, args.dryRun),
                  report->rejected > 0 ? someRowsRejected : 0};
}

} // namespace

Run importCommand(Options &options)
{
    auto args = std::make_shared<Arguments>();
    options.add("TABLE", args->table, "leads, activities, sales, costs, quotas or people");
    options.add("FILE", args->file, "The CSV file");
    options.add("--map", args->map, "A mapping file: which column goes to which field").called("FILE");
    options.add("--set", args->set, "A field that every row gets").called("FIELD=VALUE").eachTime();
    options.add("--match", args->match, "Fields by which a row finds what the book has")
        .called("FIELD,FIELD");
    options.add("--on-match", args->onMatch, "What to do with a match")
        .oneOf({"update", "fill", "skip", "create"});
    options.add("--rejects", args->rejects, "Where the rows go that can't be taken").called("FILE");
    options.flag("--dry-run", args->dryRun, "Say what would happen and write nothing");
    return [args](Context &context) { return import(context, *args); };
}

Run importRevert(Options &options)
{
    auto id = std::make_shared<std::string>();
    options.add("ID", *id, "The import's id or the beginning of it; else the newest");
    return [id](Context &context) -> Result<Output> {
        const auto reverted = revertImport(*context.session, *id);
        if (!reverted)
            return reverted.error();
        return Output{
            QJsonObject{{"removed", qint64(reverted->removed)}, {"restored", qint64(reverted->restored)}},
            tr("Took the import back: %1 rows removed, %2 fields restored.")
                .arg(reverted->removed)
                .arg(reverted->restored)};
    };
}

Run exportCommand(Options &options)
{
    struct Asked
    {
        std::string table, file, where, view, columns;
    };
    auto args = std::make_shared<Asked>();
    options.add("TABLE", args->table, "leads, activities, steps, sales, people or notes").required();
    options.add("FILE", args->file, "The file to write: XLSX where it ends in .xlsx, else CSV").required();
    options.add("--where", args->where, "A filter of leads").called("EXPR");
    options.add("--view", args->view, "A view of leads by its name").called("NAME");
    options.add("--columns", args->columns, "Fields of leads; else all that can be imported again")
        .called("F,F");
    return [args](Context &context) -> Result<Output> {
        const Book &book = context.book();
        const auto table = exportTableNamed(args->table);
        if (!table)
            return Error{
                ErrorKind::usage,
                tr("%1 can't be exported. There are leads, activities, steps, sales, people and notes.")
                    .arg(shown(args->table))};
        ExportOptions wanted;
        std::string columns = args->columns;
        if (!args->where.empty() || !args->view.empty()) {
            auto selected = selectLeads(book, {.where = args->where, .view = args->view, .sort = {}});
            if (!selected)
                return selected.error();
            wanted.leads = std::move(selected->leads);
            if (columns.empty())
                columns = selected->columns;
        }
        wanted.columns = commaList(columns);
        const QString path = shown(args->file);
        const auto rows = exportFile(*table, book, context.session->store(), path, wanted,
                                     progressBar(context.globals, "Exporting"));
        if (!rows)
            return rows.error();
        return Output{QJsonObject{{"rows", qint64(*rows)}, {"file", QFileInfo(path).absoluteFilePath()}},
                      tr("Wrote %1 rows to %2.").arg(*rows).arg(path)};
    };
}

} // namespace ridealong::cli
