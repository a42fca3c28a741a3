// SPDX-License-Identifier: GPL-3.0-or-later
// The book's backups by the menu: a new one, and the way back to an old one. To go back the book is closed,
// replaced by a job, and opened again, whatever came of it.
#include "dialogs/backupsdialog.h"
#include "shell/mainwindow.h"
#include "shell/savedialog.h"
#include "shell/widgets/toast.h"
#include "start/desktop.h"
#include "start/frontpage.h"
#include "sync/sealedbackup.h"

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

// Also decrypts, beside the book.
Result<Restored> restored(const QString &book, const BackupChoice &choice, Instant now,
                          const Progress &progress)
{
    const QString plain = book + QStringLiteral(".opened");
    const bool isEncrypted = isEncryptedBackup(choice.file);
    if (isEncrypted)
        if (const Status opened = openEncryptedBackup(choice.file, choice.passphrase, plain, progress);
            !opened)
            return opened.error();
    const auto done =
        restoreBook({.book = book, .backup = isEncrypted ? plain : choice.file, .now = now}, progress);
    if (isEncrypted)
        QFile::remove(plain);
    return done;
}

} // namespace

void Desktop::showBackups()
{
    if (!m_session)
        return;
    auto *dialog = new BackupsDialog(m_session->store().path(), m_window.get());
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
        return [this, done, to] {
            if (!done)
                return m_window->shell().showError(done.error());
            m_window->shell().toast(
                {.text = tr("Backed up to %1, and verified.").arg(QFileInfo(to).fileName())});
        };
    };
    m_window->shell().runJob({.name = tr("Backing up"), .work = work});
}

void Desktop::restore(const QString &file, const QString &passphrase)
{
    const QString book = m_session->store().path();
    const Instant now = m_session->clock().now();
    // Only when the session has gone is the book free.
    connect(
        m_session.get(), &QObject::destroyed, this,
        [this, book, file, passphrase, now] {
            const auto work = [this, book, choice = BackupChoice{file, passphrase},
                               now](const Progress &progress) -> std::function<void()> {
                const auto done = restored(book, choice, now, progress);
                return [this, book, error = done ? std::optional<Error>() : std::optional(done.error())] {
                    if (error)
                        m_window->shell().showError(*error);
                    else
                        m_window->shell().toast({.text = tr("The book was restored. As it was before, it is "
                                                            "kept among the backups.")});
                    QMetaObject::invokeMethod(
                        this, [this, book] { open(book); }, Qt::QueuedConnection);
                };
            };
            m_window->shell().runJob({.name = tr("Restoring the book"), .work = work});
        },
        Qt::QueuedConnection);
    closeBook();
    m_window->setFront(makeOpeningFront(m_window->shell(), book));
}

} // namespace ridealong
