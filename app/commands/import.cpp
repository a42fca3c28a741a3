// SPDX-License-Identifier: GPL-3.0-or-later
// Files into the book, out of it, and an import taken back.
#include "commands/catalog.h"
#include "commands/leadlist.h"
#include "commands/progressbar.h"

#include "base/spoken.h"
#include "files/export.h"
#include "files/importclones.h"
#include "files/importgrades.h"
#include "files/importpresets.h"
#include "files/importrun.h"
#include "lead/filter.h"
#include "session/importing.h"
#include "session/mappings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr int someRowsRejected = 3;

struct Arguments
{
    std::string table, file, map, sheet, preset, match, onMatch, onLikely, rejects;
    std::vector<std::string> set, decide;
    bool dryRun = false;
};

Status addDecision(ImportOptions &options, const std::string &decision)
{
    const size_t sign = decision.find('=');
    bool isNumber = false;
    const qlonglong line = shown(decision.substr(0, sign)).toLongLong(&isNumber);
    const auto what = sign == std::string::npos ? std::optional<OnMatch>()
                                                : onMatchNamed(std::string_view(decision).substr(sign + 1));
    if (!isNumber || line < 1 || !what)
        return Error{
            ErrorKind::usage,
            tr("%1 decides nothing. Say --decide LINE=update, fill, skip or create.").arg(shown(decision))};
    options.decisions[line] = *what;
    return Done{};
}

Result<ImportOptions> optionsOf(const Arguments &args, const Book &book)
{
    ImportOptions options;
    if (!args.map.empty()) {
        auto mapping = mappingInFile(shown(args.map), book);
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
    if (!args.onLikely.empty())
        options.onLikely = onMatchNamed(args.onLikely);
    for (const std::string &decision : args.decide)
        if (const Status added = addDecision(options, decision); !added)
            return added.error();
    options.rejects = shown(args.rejects);
    options.sheet = shown(args.sheet);
    return options;
}

QString counted(int64_t number)
{
    return spokenLocale().toString(qlonglong(number));
}

QStringList wordsOfAlike(const ImportReport &report)
{
    constexpr size_t most = 5;
    QStringList lines;
    if (report.alike == 0)
        return lines;
    lines
        << (report.alike == 1
                ? tr("1 row looks like a lead that is there or like an earlier row; --on-likely or --decide "
                     "says what it is.")
                : tr("%1 rows look like a lead that is there or like an earlier row; --on-likely or --decide "
                     "says what they are.")
                      .arg(counted(report.alike)));
    for (size_t i = 0; i < std::min(report.alikeRows.size(), most); ++i)
        lines << tr("%1: %2").arg(describe(report.alikeRows[i]),
                                  QLatin1String(nameOf(report.alikeRows[i].decision)));
    if (report.alike > int64_t(most))
        lines << tr("and %1 more").arg(counted(report.alike - int64_t(most)));
    return lines;
}

QStringList wordsOfFolds(const ImportReport &report)
{
    QStringList lines;
    for (const ValueFold &fold : report.folds)
        lines << tr("%1: \"%2\" (%3 rows) may be \"%4\"; a mapping can say so.")
                     .arg(shown(fold.field), shown(fold.from), QString::number(fold.rows), shown(fold.into));
    return lines;
}

QString textOfReport(const ImportReport &report, RowsKind kind, bool dryRun)
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
    lines << wordsOfAlike(report) << wordsOfFolds(report);
    const auto before = lines.size();
    for (const Rejection &each : report.rejections) {
        if (lines.size() >= before + shownRejections)
            break;
        lines << tr(kind == RowsKind::csv     ? "Line %1%2: %3"
                    : kind == RowsKind::vcard ? "Card %1%2: %3"
                                              : "Row %1%2: %3")
                     .arg(each.line)
                     .arg(each.column.empty() ? QString() : QStringLiteral(", ") + shown(each.column),
                          each.reason);
    }
    if (report.rejected > shownRejections && !report.wroteRejects)
        lines << tr("And %1 more; --rejects FILE keeps all of them, each with its reason.")
                     .arg(report.rejected - shownRejections);
    return lines.join(QLatin1Char('\n'));
}

// What the program sees by itself it will see again.
bool isWorthKeeping(const Arguments &args, const ProposedPlan &proposed)
{
    return !args.map.empty() || proposed.preset || proposed.remembered;
}

void noteWorth(ImportReport &report, const ImportPlan &plan, const Context &context)
{
    const auto grades = gradesInFile(plan, context.book(), context.clock.now(), context.session->user());
    if (grades)
        for (const QString &words : {describe(*grades), warning(*grades)})
            if (!words.isEmpty())
                report.notes << words;
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
    const auto options = optionsOf(args, context.book());
    if (!options)
        return options.error();
    const auto proposed = proposePlan(context.book(), *table, shown(args.file), *options, args.preset);
    if (!proposed)
        return proposed.error();
    const ImportPlan *plan = &proposed->plan;
    const Progress progress = progressBar(context.globals, "Importing");
    context.session->leaveUnread(); // the command ends here
    auto report = args.dryRun ? dryRun(*context.session, *plan, progress)
                              : importFile(*context.session, *plan, progress);
    if (!report)
        return report.error();
    if (!proposed->note.isEmpty())
        report->notes.prepend(proposed->note);
    if (args.dryRun)
        noteWorth(*report, *plan, context);
    else if (isWorthKeeping(args, *proposed) && report->operation)
        if (const Status kept = rememberMapping(*context.session, *plan, proposed->options.mapping); !kept)
            report->notes << kept.error().text;
    return Output{toJson(*report), textOfReport(*report, plan->rows.kind, args.dryRun),
                  report->rejected > 0 ? someRowsRejected : 0};
}

} // namespace

Run importCommand(Options &options)
{
    auto args = std::make_shared<Arguments>();
    options.add("TABLE", args->table, "leads, activities, sales, costs, quotas or people");
    options.add("FILE", args->file, "The file: CSV, XLSX, or vCard");
    options
        .add("--map", args->map,
             "A mapping file, JSON or Salesforce’s .sdl: which column goes to which field")
        .called("FILE");
    options.add("--sheet", args->sheet, "The sheet of a workbook; else the first that holds rows")
        .called("NAME|NUMBER");
    options.add("--set", args->set, "A field that every row gets").called("FIELD=VALUE").eachTime();
    options.add("--preset", args->preset, "The program that wrote the file, such as hubspot; none for none")
        .called("PROGRAM");
    options.add("--match", args->match, "Fields by which a row finds what the book has")
        .called("FIELD,FIELD");
    options.add("--on-match", args->onMatch, "What to do with a match")
        .oneOf({"update", "fill", "skip", "create"});
    options.add("--on-likely", args->onLikely, "What to do with a row that looks like a lead or another row")
        .oneOf({"update", "fill", "skip", "create"});
    options.add("--decide", args->decide, "What to do with the row of this line")
        .called("LINE=WHAT")
        .eachTime();
    options.add("--rejects", args->rejects, "Where the rows go that can’t be taken").called("FILE");
    options.flag("--dry-run", args->dryRun, "Say what would happen and write nothing");
    return [args](Context &context) { return import(context, *args); };
}

Run importRevert(Options &options)
{
    auto id = std::make_shared<std::string>();
    options.add("ID", *id, "The import’s id or the beginning of it; else the newest");
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

Run importMappings(Options &)
{
    return [](Context &context) -> Result<Output> {
        QJsonArray rows;
        QStringList lines;
        for (const RememberedMapping &remembered : rememberedMappings(context.book())) {
            const QString day = QString::fromStdString(remembered.usedOn.iso());
            const QLatin1String table(nameOf(remembered.table));
            rows += QJsonObject{{"name", shown(remembered.name)},
                                {"table", table},
                                {"used_on", day},
                                {"mapping", QJsonDocument::fromJson(toJson(remembered.mapping)).object()}};
            lines << tr("%1  %2  %3").arg(day, QString(table).leftJustified(10), shown(remembered.name));
        }
        if (lines.isEmpty())
            lines << tr("No columns are remembered.");
        return Output{QJsonObject{{"rows", rows}}, lines.join(QLatin1Char('\n'))};
    };
}

Run importForget(Options &options)
{
    auto name = std::make_shared<std::string>();
    options.add("NAME", *name, "The file whose columns are remembered").required();
    return [name](Context &context) -> Result<Output> {
        const uint32_t row = mappingNamed(context.book(), *name);
        if (!row)
            return Error{ErrorKind::notFound, tr("No columns of %1 are remembered.").arg(shown(*name))};
        if (const Status done = forgetMapping(*context.session, row); !done)
            return done.error();
        return Output{QJsonObject{{"forgotten", shown(*name)}},
                      tr("Forgot the columns of %1.").arg(shown(*name))};
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
                tr("%1 can’t be exported. There are leads, activities, steps, sales, people and notes.")
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
