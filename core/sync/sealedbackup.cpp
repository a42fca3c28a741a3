// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sealedbackup.h"

#include "store/restore.h"
#include "store/store.h"
#include "sync/envelope.h"
#include "sync/envelopeheader.h"
#include "sync/partfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace ridealong {

namespace {

constexpr qint64 atOnce = 256 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("backup", text);
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

// In the clear and for a moment only: beside the book, never where the backup goes.
struct PlainCopy
{
    explicit PlainCopy(const QString &book)
        : path(book + QStringLiteral(".sealing"))
    {
        QFile::remove(path); // of a program that was killed
    }
    ~PlainCopy() { QFile::remove(path); }
    PlainCopy(const PlainCopy &) = delete;
    PlainCopy &operator=(const PlainCopy &) = delete;

    QString path;
};

EnvelopeWish wishFor(const BookToSeal &book, const QString &passphrase, Instant now)
{
    EnvelopeWish wish;
    wish.header.kind = EnvelopeKind::backup;
    wish.header.team = book.team;
    wish.header.laptop = book.laptop;
    wish.header.made = now;
    wish.passphrase = passphrase;
    return wish;
}

Status writeAll(QFile &from, EnvelopeWriter &to, const Progress &progress)
{
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(atOnce);
        if (bytes.isEmpty())
            return Error{ErrorKind::io, tr("The book could not be read. Your book is as it was."),
                         from.errorString()};
        if (const Status written = to.write({bytes.constData(), size_t(bytes.size())}); !written)
            return written;
        if (!goOn(progress, from.pos(), from.size()))
            return Error{ErrorKind::cancelled, tr("The backup was cancelled.")};
    }
    return Done{};
}

// A laptop that is in no team has no keys yet; then the backup is signed by keys of its own.
OwnKeys keysFor(const BookToSeal &book)
{
    std::optional<OwnKeys> keys = KeyStore().keysOf(book.laptop);
    return keys ? std::move(*keys) : OwnKeys::make();
}

Error notABackup(const QString &file)
{
    return {ErrorKind::badData,
            tr("%1 is no backup but a change file. Import it with Sync instead.").arg(shown(file))};
}

} // namespace

BookToSeal bookToSeal(const Store &store)
{
    return {store.path(), Id::fromHex(store.meta("team")), Id::fromHex(store.deviceId())};
}

Status backupEncrypted(const Store &store, const QString &to, const QString &passphrase, Instant now,
                       const Progress &progress)
{
    return backupEncrypted(bookToSeal(store), to, passphrase, now, progress);
}

Status backupEncrypted(const BookToSeal &book, const QString &to, const QString &passphrase, Instant now,
                       const Progress &progress)
{
    if (QFileInfo::exists(to))
        return refuse(tr("%1 exists already and was left as it is. Choose another name.").arg(shown(to)));
    if (passphrase.size() < shortestPassphrase)
        return refuse(tr("The passphrase is too short. Take %1 characters or more, such as four words.")
                          .arg(shortestPassphrase));
    const PlainCopy plain(book.path);
    if (const Status copied = copyOfBook(book.path, plain.path); !copied)
        return copied;
    QFile from(plain.path);
    if (!from.open(QIODevice::ReadOnly))
        return Error{ErrorKind::io, tr("The book could not be read. Your book is as it was."),
                     from.errorString()};
    EnvelopeWriter writer(to, keysFor(book));
    if (const Status begun = writer.begin(wishFor(book, passphrase, now)); !begun)
        return begun;
    if (const Status written = writeAll(from, writer, progress); !written)
        return written;
    if (const Status ended = writer.end(); !ended)
        return ended;
    return writer.finish();
}

bool isEncryptedBackup(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) &&
           opened.read(qint64(envelope::magic.size())).toStdString() == envelope::magic;
}

Status openEncryptedBackup(const QString &file, const QString &passphrase, const QString &to,
                           const Progress &progress)
{
    EnvelopeReader reader(file);
    const auto headers = reader.headers();
    if (!headers)
        return headers.error();
    if (headers->size() != 1 || headers->front().kind != EnvelopeKind::backup)
        return notABackup(file);
    if (passphrase.isEmpty())
        return refuse(tr("%1 is encrypted. Give the passphrase that it was made with.").arg(shown(file)));
    PartFile out(to);
    if (const Status opened = out.open(); !opened)
        return opened;
    QFile::setPermissions(out.partPath(), QFile::ReadOwner | QFile::WriteOwner);
    const Status read = reader.read(
        0, {.keys = nullptr, .secretOf = {}, .passphrase = passphrase},
        [&out](std::string_view plain) { return out.write(plain); }, progress);
    if (!read)
        return read;
    if (const Status synced = out.toDisk(); !synced)
        return synced;
    return out.keep();
}

} // namespace ridealong
