// SPDX-License-Identifier: GPL-3.0-or-later
// The book's backups by the menu: a new one, and the way back to an old one; and the answer that gives the
// book another content. To change it whole the book is closed, replaced by a job, and opened again.
#include "dialogs/backupsdialog.h"
#include "session/joining.h"
#include "shell/mainwindow.h"
#include "shell/savedialog.h"
#include "shell/widgets/toast.h"
#include "start/desktop.h"
#include "start/frontpage.h"
#include "sync/sealedbackup.h"
#include "sync/syncstate.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ridealong {

namespace {

Status writtenNew(const BookToSeal &book, const QString &to, const QString &passphrase, Instant now,
                  const Progress &progress)
{
    return passphrase.isEmpty() ? copyOfBook(book.path, to, progress)
                                : backupEncrypted(book, to, passphrase, now, progress);
}

// A file that is to be replaced stays until the new one is whole.
Status written(const BookToSeal &book, const QString &to, const QString &passphrase, Instant now,
               const Progress &progress)
{
    if (!QFile::exists(to))
        return writtenNew(book, to, passphrase, now, progress);
    const QString fresh = to + QStringLiteral(".new");
    QFile::remove(fresh);
    const Status done = writtenNew(book, fresh, passphrase, now, progress);
    if (done && (!QFile::remove(to) || !QFile::rename(fresh, to)))
        return Error{ErrorKind::io, Desktop::tr("%1 could not be replaced. The backup is in %2.")
                                        .arg(QDir::toNativeSeparators(to), QDir::toNativeSeparators(fresh))};
    return done;
}

} // namespace

void Desktop::showBackups(const QString &file, const QString &problem)
{
    if (!m_session)
        return;
    auto *dialog = new BackupsDialog(m_session->store().path(), m_window.get());
    if (!file.isEmpty())
        dialog->addFile(file);
    dialog->tellProblem(problem);
    connect(dialog, &BackupsDialog::backUpAsked, this, &Desktop::askForBackup);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const BackupChoice choice = dialog->chosen();
        restore(choice.file, choice.passphrase);
    });
    dialog->open();
}

void Desktop::askForBackup()
{
    if (!m_session)
        return;
    auto *dialog = new BackUpDialog(m_window.get());
    connect(dialog, &QDialog::accepted, this, [this, dialog] { backUp(dialog->passphrase()); });
    dialog->open();
}

void Desktop::backUp(const QString &passphrase)
{
    const bool isPlain = passphrase.isEmpty();
    const QFileInfo book(m_session->store().path());
    const QString name = QStringLiteral("%1/%2 %3.%4")
                             .arg(book.absolutePath(), book.completeBaseName(),
                                  QString::fromStdString(m_session->today().iso()),
                                  isPlain ? QStringLiteral("ridealong") : QStringLiteral("rlx"));
    const QString filter = isPlain ? tr("Ridealong books (*.ridealong)") : tr("Encrypted backups (*.rlx)");
    askWhereTo(m_window.get(), {tr("Back up the book"), name, filter}, [this, passphrase](const QString &to) {
        if (m_session)
            runBackup(to, passphrase);
    });
}

void Desktop::runBackup(const QString &to, const QString &passphrase)
{
    if (const Status may = m_session->store().mayReplace(to); !may)
        return m_window->shell().showError(may.error());
    const auto work = [this, book = bookToSeal(m_session->store()), to, passphrase,
                       now = m_session->clock().now()](const Progress &progress) -> std::function<void()> {
        const Status done = written(book, to, passphrase, now, progress);
        return [this, done, to, now] {
            if (!done)
                return m_window->shell().showError(done.error());
            if (m_session && noteBackup(*m_session, now))
                m_window->refresh();
            m_window->shell().toast(
                {.text = tr("Backed up to %1, and verified.").arg(QFileInfo(to).fileName())});
        };
    };
    m_window->shell().runJob({.name = tr("Backing up"), .work = work});
}

void Desktop::workOnClosed(const QString &name, const ClosedWork &does)
{
    const QString book = m_session->store().path();
    // Only when the session has gone is the book free.
    connect(
        m_session.get(), &QObject::destroyed, this,
        [this, name, book, does] {
            const auto work = [this, book, does](const Progress &progress) -> std::function<void()> {
                const auto done = std::make_shared<Result<QString>>(does(book, progress));
                return [this, book, done] {
                    if (*done)
                        m_window->shell().toast({.text = done->value()});
                    else
                        m_window->shell().showError(done->error());
                    QMetaObject::invokeMethod(
                        this, [this, book] { open(book); }, Qt::QueuedConnection);
                };
            };
            m_window->shell().runJob({.name = name, .work = work});
        },
        Qt::QueuedConnection);
    m_launch.page = m_window->currentKey();
    closeBook();
    m_window->setFront(makeOpeningFront(m_window->shell(), book));
}

// What is encrypted is opened beside the open book first: with a wrong passphrase nothing is closed.
void Desktop::restore(const QString &file, const QString &passphrase)
{
    if (!isEncryptedBackup(file))
        return restorePlain(file, false);
    const QString plain = m_session->store().path() + QStringLiteral(".opened");
    const auto work = [this, file, passphrase, plain](const Progress &progress) -> std::function<void()> {
        const Status done = openEncryptedBackup(file, passphrase, plain, progress);
        return [this, file, plain, done] {
            if (done && m_session)
                restorePlain(plain, true);
            else if (done.error().kind != ErrorKind::cancelled)
                showBackups(file, done.error().text);
        };
    };
    m_window->shell().runJob({.name = tr("Opening the backup"), .work = work});
}

void Desktop::restorePlain(const QString &backup, bool isOfOurs)
{
    workOnClosed(tr("Restoring the book"),
                 [backup, isOfOurs, now = m_session->clock().now()](
                     const QString &book, const Progress &progress) -> Result<QString> {
                     const auto done = restoreBook({.book = book, .backup = backup, .now = now}, progress);
                     if (isOfOurs)
                         QFile::remove(backup);
                     if (!done)
                         return done.error();
                     return tr("The book was restored. As it was before, it is kept among the backups.");
                 });
}

void Desktop::takeAnswer(const QString &file)
{
    if (!m_session)
        return;
    workOnClosed(
        tr("Joining the team"),
        [file, clock = m_session->clock()](const QString &book, const Progress &progress) -> Result<QString> {
            const auto session = Session::open(book, Store::Access::write, clock, progress);
            if (!session)
                return session.error();
            const auto joined = joinByAnswer(**session, {.file = file, .passphrase = {}}, progress);
            if (!joined)
                return joined.error();
            return joined->sentence;
        });
}

} // namespace ridealong
