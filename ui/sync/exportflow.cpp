// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exportflow.h"

#include "base/words.h"
#include "session/exchange.h"
#include "session/nextfilesize.h"
#include "shell/context.h"
#include "shell/savedialog.h"
#include "shell/widgets/toast.h"
#include "sync/exchangejobs.h"
#include "sync/exportdialog.h"
#include "sync/syncplaces.h"
#include "sync/syncwords.h"
#include "sync/tolddialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ExportFlow", text);
}

constexpr int sizeWithinMs = 25;

// Each with its own size: which of them an e-mail carries is what counts.
QString partsOf(const QStringList &names)
{
    QStringList lines;
    for (const QString &name : names)
        lines << tr("Part %1 of %2: %3 (%4)")
                     .arg(QString::number(lines.size() + 1), QString::number(names.size()), name,
                          sizeWords(QFileInfo(QDir::fromNativeSeparators(name)).size()));
    return lines.join(u'\n');
}

QString filesOf(const ExportAccount &account)
{
    QStringList names;
    for (const QString &file : account.files)
        names << QDir::toNativeSeparators(file);
    return names.size() == 1 ? tr("%1 (%2)").arg(names.front(), sizeWords(account.bytes)) : partsOf(names);
}

void tellExported(QWidget *parent, const ExportAccount &account)
{
    auto *told = new ToldDialog(account.files.size() > 1 ? tr("The files for the team are written")
                                                         : tr("The file for the team is written"),
                                account.sentence, parent);
    told->addFact(tr("Can be opened by"), listWords(account.people));
    told->addFact(account.files.size() > 1 ? tr("Files, %1 in all").arg(sizeWords(account.bytes))
                                           : tr("File"),
                  filesOf(account));
    for (const QString &warning : account.warnings)
        told->addWarning(warning);
    if (!account.files.isEmpty())
        told->addFolder(QFileInfo(account.files.front()).absolutePath());
    told->open();
}

void runExport(ShellContext &shell, QWidget *parent, const ExportWish &wish)
{
    ExchangeJob job{.name = tr("Writing the change file"), .unit = tr("changes"), .work = {}};
    const QPointer<QWidget> still(parent);
    job.work = [&shell, still, wish](Session &session, const Progress &progress) -> std::function<void()> {
        const auto done = std::make_shared<Result<ExportAccount>>(exportChanges(session, wish, progress));
        return [&shell, still, wish, done] {
            if (!*done)
                return shell.showError(done->error());
            rememberExchangePlace(QFileInfo(wish.to).isDir() ? wish.to : QFileInfo(wish.to).absolutePath());
            if (still)
                tellExported(still, **done);
        };
    };
    runExchange(shell, parent, std::move(job));
}

} // namespace

void exportToTeam(ShellContext &shell, QWidget *parent)
{
    const SyncState state = syncState(*shell.session);
    if (!state.isInTeam || state.isAlone())
        return shell.showError(refuse(tr("There is no other laptop to export to. Invite a rep first.")));
    if (state.isCopy)
        return shell.showError(refuse(
            tr("This book is a copy of one on another laptop. Join the team, and import the answer here.")));
    const QString file = suggestedFile(*shell.session, exchangePlace());
    auto *dialog = new ExportDialog(state, file, parent);
    dialog->setSizer([&shell](const ExportWish &wish) -> std::optional<FileSize> {
        const auto size = nextFileSize(*shell.session, sizeWithinMs, wish);
        return size ? std::optional(*size) : std::nullopt;
    });
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [&shell, parent, dialog] { runExport(shell, parent, dialog->wish()); });
    dialog->open();
}

void askForMissing(ShellContext &shell, QWidget *parent)
{
    const SaveQuestion question{tr("Ask for the missing file"),
                                QDir(exchangePlace()).filePath(tr("request.rlx")),
                                tr("Change files (*.rlx)")};
    askWhereTo(parent, question, [&shell](const QString &path) {
        if (const Status written = writeRequest(*shell.session, path); !written)
            return shell.showError(written.error());
        rememberExchangePlace(QFileInfo(path).absolutePath());
        shell.toast({.text = tr("%1 is written. Send it to the team: the next file from there brings what is "
                                "missing.")
                                 .arg(shortName(QFileInfo(path).fileName()))});
    });
}

} // namespace ridealong
