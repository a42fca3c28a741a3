// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/importflow.h"

#include "dialogs/formdialog.h"
#include "importing/lentwork.h"
#include "session/exchange.h"
#include "session/importing.h"
#include "session/joining.h"
#include "shell/context.h"
#include "shell/widgets/toast.h"
#include "sync/conflictreview.h"
#include "sync/exchangejobs.h"
#include "sync/exportflow.h"
#include "sync/importsheet.h"
#include "sync/joinflow.h"
#include "sync/passphrase.h"
#include "sync/syncplaces.h"
#include "sync/syncwords.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportFlow", text);
}

struct Trial
{
    Result<ChangeReport> report = Error{};
    bool asksPassphrase = false;
    bool isJoin = false;
    bool makesBook = false; // an invitation, or an answer that is not for the open book
    bool joins = false;     // an answer for the open book, which holds nothing yet
};

// A file, and those that were dropped or chosen with it: they come one after the other.
struct Opening
{
    ChangeFileWish wish;
    QStringList rest = {};
};

void openRest(ShellContext &shell, const QPointer<QWidget> &parent, const QStringList &rest)
{
    if (parent && !rest.isEmpty())
        QTimer::singleShot(0, parent, [&shell, parent, rest] { openChangeFiles(shell, parent, rest); });
}

// Taken back only as the last thing done: nothing of it has then gone on to others.
void takeBackImport(ShellContext &shell, const QPointer<QWidget> &parent, int64_t operation,
                    const QString &file)
{
    Session &session = *shell.session;
    if (session.store().nextToUndo() != operation)
        return shell.showError(refuse(
            tr("Something was done since this import. Undo that first, then the import can be taken back.")));
    const auto tell = [&shell, parent, file](const Result<OperationInfo> &undone) {
        if (!undone)
            return shell.showError(undone.error());
        shell.toast({.text = tr("The import is taken back, as if the file had not come."),
                     .action = tr("Import it again…"),
                     .act = [&shell, parent, file] {
                         if (parent)
                             openChangeFile(shell, parent, file);
                     }});
    };
    if (!isLongToTakeBack(session, operation))
        return tell(session.undo());
    runLent(
        shell, tr("Taking an import back"), tr("changes"),
        [](Session &lent, const Progress &progress) { return lent.undo(progress); }, tell);
}

QString importedWords(const ChangeReport &report, int moreDecisions)
{
    QStringList sentences = toldSentences(report);
    if (report.operation && !report.sender.isEmpty())
        sentences.front() = report.parts > 1 ? tr("From %1, part %2 of %3: %4")
                                                   .arg(report.sender, QString::number(report.part),
                                                        QString::number(report.parts), sentences.front())
                                             : tr("From %1: %2").arg(report.sender, sentences.front());
    sentences << moreDecisionsWords(report, moreDecisions);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

void tellImported(ShellContext &shell, const QPointer<QWidget> &parent, const QString &file,
                  const ChangeReport &report, int moreDecisions)
{
    ToastText toast{.text = importedWords(report, moreDecisions)};
    if (report.operation && !report.erases) {
        toast.action = tr("Undo");
        toast.act = [&shell, parent, operation = report.operation, file] {
            takeBackImport(shell, parent, operation, file);
        };
    } else if (report.kind == EnvelopeKind::request) {
        toast.action = tr("Export…");
        toast.act = [&shell, parent] {
            if (parent)
                exportToTeam(shell, parent);
        };
    }
    shell.toast(toast);
}

void import(ShellContext &shell, const QPointer<QWidget> &parent, const Opening &opening)
{
    const QString file = QFileInfo(opening.wish.file).fileName();
    ExchangeJob job{.name = tr("Importing %1").arg(file), .unit = tr("changes"), .file = file, .work = {}};
    const int before = openDecisions(*shell.session);
    job.work = [&shell, parent, opening, before](Session &session,
                                                 const Progress &progress) -> std::function<void()> {
        const auto done =
            std::make_shared<Result<ChangeReport>>(importChanges(session, opening.wish, progress));
        return [&shell, parent, done, before, file = opening.wish.file, rest = opening.rest] {
            if (!*done)
                return shell.showError(done->error());
            tellImported(shell, parent, file, **done, openDecisions(*shell.session) - before);
            openRest(shell, parent, rest);
        };
    };
    if (parent)
        runExchange(shell, parent, std::move(job));
}

// The window has a command that makes something of the file, for it is not this book alone that changes.
bool handOver(QWidget *parent, const char *command, const QString &file)
{
    auto *action = parent->window()->findChild<QAction *>(QLatin1String(command));
    if (!action)
        return false;
    action->setData(file);
    action->trigger();
    return true;
}

void showSheet(ShellContext &shell, const QPointer<QWidget> &parent, const Opening &opening,
               const ChangeReport &report, bool joins)
{
    const QString file = QFileInfo(opening.wish.file).fileName();
    auto *sheet = new ImportSheet(report, file, shell.session->today(), parent);
    QObject::connect(sheet, &QDialog::accepted, parent, [&shell, parent, opening, joins] {
        if (joins)
            return void(handOver(parent, takeAnswerAction, opening.wish.file));
        Opening wanted = opening;
        wanted.wish.dryRun = false;
        import(shell, parent, wanted);
    });
    sheet->open();
    sheet->activateWindow(); // behind another one a window manager may leave it without the keyboard
}

void tryFile(ShellContext &shell, const QPointer<QWidget> &parent, const Opening &opening);

void askPassphrase(ShellContext &shell, const QPointer<QWidget> &parent, const Opening &opening,
                   const QString &problem)
{
    auto *dialog = new FormDialog(tr("Passphrase"),
                                  problem.isEmpty()
                                      ? tr("%1 opens with a passphrase. Whoever wrote it has told it to you.")
                                            .arg(shortName(QFileInfo(opening.wish.file).fileName()))
                                      : problem,
                                  tr("Open the file"), parent);
    auto *field = makePassphraseField(dialog);
    dialog->addRow(tr("Passphrase"), field);
    dialog->setCheck([field] { return field->text().isEmpty() ? tr("Enter the passphrase.") : QString(); });
    QObject::connect(dialog, &QDialog::accepted, parent, [&shell, parent, opening, field] {
        Opening wanted = opening;
        wanted.wish.passphrase = field->text();
        tryFile(shell, parent, wanted);
    });
    dialog->open();
    field->setFocus();
}

// An invitation is no change file of this book; the desktop makes another one of it.
void openAsBook(ShellContext &shell, QWidget *parent, const QString &file)
{
    if (!handOver(parent, openInvitationAction, file))
        shell.showError(refuse(tr("This file is an invitation. It makes a book of its own.")));
}

void tryAnswer(Trial &trial, Session &session, const ChangeFileWish &wish, const Progress &progress)
{
    switch (answerIsFor(session, wish.file)) {
    case AnswerIsFor::thisBook:
        trial.report = importChanges(session, wish, progress);
        if (trial.report)
            trial.report->notices.prepend(
                tr("This answer lets this laptop into the team again, with the book as it is here."));
        return;
    case AnswerIsFor::emptyBook:
        trial.joins = true;
        trial.report = joinByAnswer(session, wish, progress);
        return;
    case AnswerIsFor::anotherBook:
        trial.makesBook = true;
    }
}

Trial readAsTrial(Session &session, const ChangeFileWish &wish, const Progress &progress)
{
    Trial trial;
    EnvelopeReader reader(wish.file);
    if (const auto headers = reader.headers(progress); headers && !headers->empty()) {
        const EnvelopeHeader &first = headers->front();
        trial.isJoin = first.kind == EnvelopeKind::join;
        trial.asksPassphrase = first.hasPassphrase && first.recipients == 0;
        if (first.kind == EnvelopeKind::answer)
            return tryAnswer(trial, session, wish, progress), trial;
        if (trial.isJoin || (trial.asksPassphrase && wish.passphrase.isEmpty()))
            return trial;
    }
    trial.report = importChanges(session, wish, progress);
    return trial;
}

void afterTrial(ShellContext &shell, const QPointer<QWidget> &parent, const Opening &opening,
                const Trial &trial)
{
    const ChangeFileWish &wish = opening.wish;
    if (!parent)
        return;
    if (trial.isJoin)
        return approveJoinFile(shell, parent, wish.file);
    if (trial.makesBook)
        return openAsBook(shell, parent, wish.file);
    if (trial.asksPassphrase && wish.passphrase.isEmpty())
        return askPassphrase(shell, parent, opening, {});
    if (trial.report)
        return showSheet(shell, parent, opening, *trial.report, trial.joins);
    if (trial.asksPassphrase && trial.report.error().kind != ErrorKind::cancelled)
        return askPassphrase(shell, parent, opening, trial.report.error().text);
    shell.showError(trial.report.error());
    if (trial.report.error().kind != ErrorKind::cancelled)
        openRest(shell, parent, opening.rest);
}

void tryFile(ShellContext &shell, const QPointer<QWidget> &parent, const Opening &opening)
{
    const QString file = QFileInfo(opening.wish.file).fileName();
    ExchangeJob job{.name = tr("Reading %1").arg(file), .unit = tr("changes"), .file = file, .work = {}};
    job.work = [&shell, parent, opening](Session &session,
                                         const Progress &progress) -> std::function<void()> {
        const auto trial = std::make_shared<Trial>(readAsTrial(session, opening.wish, progress));
        return [&shell, parent, opening, trial] { afterTrial(shell, parent, opening, *trial); };
    };
    if (parent)
        runExchange(shell, parent, std::move(job));
}

} // namespace

void openChangeFiles(ShellContext &shell, QWidget *parent, const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    rememberExchangePlace(QFileInfo(paths.front()).absolutePath());
    tryFile(shell, parent, {{.file = paths.front(), .dryRun = true, .passphrase = {}}, paths.mid(1)});
}

void openChangeFile(ShellContext &shell, QWidget *parent, const QString &path)
{
    openChangeFiles(shell, parent, {path});
}

void chooseChangeFile(ShellContext &shell, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, tr("Import a change file"), exchangePlace(),
                                   tr("Change files (*.rlx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [&shell, parent](const QStringList &paths) { openChangeFiles(shell, parent, paths); });
    dialog->open();
}

void importAgain(ShellContext &shell, QWidget *parent, const QString &name)
{
    const QString path = QDir(exchangePlace()).filePath(name);
    QFileInfo::exists(path) ? openChangeFile(shell, parent, path) : chooseChangeFile(shell, parent);
}

} // namespace ridealong
