// SPDX-License-Identifier: GPL-3.0-or-later
// One round of the exchange folder: others' files are read, the own one is written, and what all have is
// taken away.
#include "commands/catalog.h"
#include "commands/progressbar.h"
#include "commands/syncchanges.h"
#include "commands/syncnames.h"

#include "session/exchangefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ridealong::cli {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

struct Arguments
{
    std::string folder;
    bool once = false, off = false, status = false;
};

QJsonObject stateJson(const Session &session)
{
    const QString folder = exchangeFolder(session);
    return {{"folder", folder.isEmpty() ? QJsonValue() : QJsonValue(folder)},
            {"on", !folder.isEmpty()},
            {"there", QFileInfo(folder).isDir()}};
}

Output stateOutput(const Session &session)
{
    const QString folder = exchangeFolder(session);
    if (folder.isEmpty())
        return {stateJson(session), tr("There is no exchange folder. Choose one: sync folder DIR.")};
    return {stateJson(session),
            QFileInfo(folder).isDir()
                ? tr("The exchange folder is %1.").arg(folder)
                : tr("The exchange folder is %1, which is not there at present.").arg(folder)};
}

Result<Output> switchOff(Context &context)
{
    if (const Status done = setExchangeFolder(*context.session, {}); !done)
        return done.error();
    return Output{stateJson(*context.session),
                  tr("The exchange folder is off. Files in it were left as they are.")};
}

QJsonObject roundJson(const FolderRound &round, const FilesRead &files, const Session &session)
{
    QJsonObject json = filesReadJson(files, session.book());
    json["folder"] = exchangeFolder(session).isEmpty() ? QJsonValue() : QJsonValue(exchangeFolder(session));
    json["on"] = !exchangeFolder(session).isEmpty();
    json["written"] = QJsonArray::fromStringList(round.written);
    json["removed"] = QJsonArray::fromStringList(round.removed);
    json["not_whole"] = qint64(round.notWhole);
    json["sentence"] = describe(round);
    return json;
}

FilesRead filesOf(const FolderRound &round)
{
    FilesRead files;
    for (const FolderRound::Read &each : round.read)
        files.read.push_back({each.name, each.report});
    for (const FolderRound::Trouble &each : round.troubles)
        files.refused.push_back({each.name, each.why});
    return files;
}

Result<Output> goRound(Context &context, const QString &folder)
{
    Session &session = *context.session;
    ExchangeFolder exchange(session, folder);
    FolderRound round;
    for (bool goesOn = true; goesOn;) {
        const auto step = exchange.step(round, progressBar(context.globals, "Exchanging"));
        if (!step)
            return step.error();
        goesOn = *step;
    }
    const FilesRead files = filesOf(round);
    QStringList lines{describe(round)};
    lines << troublesWithFolder(session, folder);
    if (!files.read.empty() || !files.refused.empty())
        lines << filesReadText(files);
    return Output{roundJson(round, files, session), lines.join(QLatin1Char('\n'))};
}

Result<Output> folderCommand(Context &context, const Arguments &args)
{
    Session &session = *context.session;
    if (args.off)
        return switchOff(context);
    if (args.status)
        return stateOutput(session);
    if (!thisLaptop(session).isInTeam)
        return noTeamYet(shown(context.book().info().role));
    const QString folder = args.folder.empty() ? exchangeFolder(session) : shown(args.folder);
    if (folder.isEmpty())
        return Error{ErrorKind::usage, tr("Say which folder: sync folder DIR.")};
    if (!args.once && !args.folder.empty())
        if (const Status set = setExchangeFolder(session, folder); !set)
            return set.error();
    return goRound(context, folder);
}

} // namespace

Run syncFolder(Options &options)
{
    auto args = std::make_shared<Arguments>();
    options.add("DIR", args->folder, "The folder, which is remembered; else the remembered one");
    options.flag("--once", args->once, "Do not remember it");
    options.flag("--off", args->off, "Forget it; files in it stay");
    options.flag("--status", args->status, "Only say which folder it is");
    return [args](Context &context) { return folderCommand(context, *args); };
}

} // namespace ridealong::cli
