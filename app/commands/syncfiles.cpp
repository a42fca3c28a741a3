// SPDX-License-Identifier: GPL-3.0-or-later
// Change files out and in.
#include "commands/catalog.h"
#include "commands/progressbar.h"
#include "commands/syncchanges.h"
#include "commands/syncnames.h"

#include "session/joining.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr int someWereRefused = 3;

struct ExportArguments
{
    std::string out, passphrase;
    std::vector<std::string> to;
    bool inParts = false;
};

Result<ExportWish> wishOf(const Context &context, const ExportArguments &args)
{
    ExportWish wish;
    wish.to = QFileInfo(shown(args.out)).absoluteFilePath();
    wish.inParts = args.inParts;
    const auto words = readPassphrase(args.passphrase);
    if (!words)
        return words.error();
    wish.passphrase = *words;
    for (const std::string &each : args.to)
        for (const std::string &name : commaList(each))
            if (const Status added = addRecipient(wish, *context.session, name); !added)
                return added.error();
    return wish;
}

QJsonObject exportJson(const ExportAccount &account)
{
    return {{"file", account.files.value(0)},
            {"files", QJsonArray::fromStringList(account.files)},
            {"size_bytes", qint64(account.bytes)},
            {"entries", qint64(account.entries)},
            {"people", QJsonArray::fromStringList(account.people)},
            {"sentence", account.sentence},
            {"warnings", QJsonArray::fromStringList(account.warnings)}};
}

Result<Output> exportFile(Context &context, const ExportArguments &args)
{
    const ThisLaptop own = thisLaptop(*context.session);
    if (!own.isInTeam)
        return noTeamYet(shown(context.book().info().role));
    const auto wish = wishOf(context, args);
    if (!wish)
        return wish.error();
    if (!QFileInfo(wish->to).isDir())
        if (const Status may = context.session->store().mayReplace(wish->to); !may)
            return may.error();
    const auto account = exportChanges(*context.session, *wish, progressBar(context.globals, "Exporting"));
    if (!account)
        return account.error();
    QStringList lines{account->sentence};
    lines << account->warnings;
    for (const QString &file : account->files)
        lines << file;
    return Output{exportJson(*account), lines.join(QLatin1Char('\n'))};
}

struct ImportArguments
{
    std::vector<std::string> files;
    std::string passphrase;
    bool dryRun = false;
};

// A folder stands for the change files in it.
Result<QStringList> filesNamed(const std::vector<std::string> &names)
{
    QStringList files;
    for (const std::string &name : names) {
        const QFileInfo info(shown(name));
        if (!info.isDir()) {
            files << info.filePath();
            continue;
        }
        const QDir folder(info.filePath());
        const QStringList inside = folder.entryList({QStringLiteral("*.rlx")}, QDir::Files, QDir::Name);
        for (const QString &file : inside)
            files << folder.filePath(file);
        if (inside.isEmpty())
            return Error{ErrorKind::notFound,
                         tr("There is no change file in the folder %1. They end in .rlx.")
                             .arg(QDir::toNativeSeparators(info.filePath()))};
    }
    return files;
}

// What a file of a folder could not be opened by may be in the next one, such as the answer of the manager;
// so those that were refused are tried again while others are read.
Result<FilesRead> readFiles(Context &context, QStringList files, const QString &passphrase, bool dryRun)
{
    FilesRead out;
    out.dryRun = dryRun;
    Error first;
    for (bool goesOn = true; goesOn && !files.isEmpty();) {
        goesOn = false;
        out.refused.clear();
        QStringList again;
        for (const QString &file : files) {
            auto report = importChanges(*context.session, {file, dryRun, passphrase},
                                        progressBar(context.globals, "Importing"));
            if (report) {
                out.read.push_back({file, std::move(*report)});
                goesOn = true;
                continue;
            }
            if (again.isEmpty())
                first = report.error();
            again << file;
            out.refused.push_back({file, report.error().text});
        }
        files = again;
    }
    return out.read.empty() && !out.refused.empty() ? Result<FilesRead>(first) : out;
}

// A laptop that asked to be let in: its answer comes before any change file.
bool awaitsAnswer(const Context &context, const QStringList &files)
{
    return files.size() == 1 && !thisLaptop(*context.session).isInTeam && isAnswer(files.front());
}

Result<FilesRead> joinByFile(Context &context, const QString &file, const QString &passphrase, bool dryRun)
{
    auto report =
        joinByAnswer(*context.session, {file, dryRun, passphrase}, progressBar(context.globals, "Reading"));
    if (!report)
        return report.error();
    FilesRead read;
    read.dryRun = dryRun;
    read.read.push_back({file, std::move(*report)});
    return read;
}

Result<Output> importFiles(Context &context, const ImportArguments &args)
{
    const auto words = readPassphrase(args.passphrase);
    if (!words)
        return words.error();
    const auto files = filesNamed(args.files);
    if (!files)
        return files.error();
    const auto read = awaitsAnswer(context, *files) ? joinByFile(context, files->front(), *words, args.dryRun)
                                                    : readFiles(context, *files, *words, args.dryRun);
    if (!read)
        return read.error();
    return Output{filesReadJson(*read, context.book()), filesReadText(*read),
                  read->refused.empty() ? 0 : someWereRefused};
}

} // namespace

Run syncExport(Options &options)
{
    auto args = std::make_shared<ExportArguments>();
    options.add("OUT", args->out, "The file to write, or a folder, where it is named by itself").required();
    options.add("--to", args->to, "For one person or laptop only; else one file for the whole team")
        .called("PERSON|DEVICE")
        .eachTime();
    options.add("--passphrase-file", args->passphrase, "A file whose first line opens it too").called("FILE");
    options.flag("--parts", args->inParts, "In parts that an e-mail carries");
    return [args](Context &context) { return exportFile(context, *args); };
}

Run syncImport(Options &options)
{
    auto args = std::make_shared<ImportArguments>();
    options.add("FILE", args->files, "Change files, or folders of them, in any order").required();
    options.add("--passphrase-file", args->passphrase, "A file whose first line opens it").called("FILE");
    options.flag("--dry-run", args->dryRun, "Say what would happen and write nothing");
    return [args](Context &context) { return importFiles(context, *args); };
}

} // namespace ridealong::cli
