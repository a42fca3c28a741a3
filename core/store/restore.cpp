// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/restore.h"

#include "store/backups.h"
#include "store/booklock.h"
#include "store/connection.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <filesystem>
#include <sqlite3.h>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("restore", text);
}

QString nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Error notABackup(const QString &backup)
{
    return {ErrorKind::badData,
            tr("%1 is not a sound backup of a book. Nothing was changed. Choose another one.")
                .arg(nativePath(backup))};
}

// A copy may have been made with its log beside it; without one it is read as it lies there.
std::unique_ptr<Connection> opened(const QString &file)
{
    const bool hasLog = QFileInfo(file + QStringLiteral("-wal")).size() > 0;
    return std::make_unique<Connection>(file,
                                        hasLog ? Connection::Mode::read : Connection::Mode::readImmutable);
}

// Empty for a book that can't say.
std::string nameOfBook(const QString &file)
{
    try {
        return opened(file)->text("SELECT value FROM meta WHERE key = 'book'");
    } catch (const StoreError &) {
        return {};
    }
}

BackupFacts factsIn(Connection &db)
{
    BackupFacts facts;
    facts.version = int(db.integer("PRAGMA user_version"));
    facts.leads = db.integer("SELECT count(*) FROM lead");
    if (const int64_t newest = db.integer("SELECT coalesce(max(at), 0) FROM operation"))
        facts.newest = {newest};
    return facts;
}

// A part of a file must not be left by a power cut under the name of the whole.
bool isOnDisk(const QString &path)
{
#ifndef Q_OS_WIN
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = fsync(handle) == 0 || QFileInfo(path).isDir();
    ::close(handle);
    return done;
#else
    Q_UNUSED(path);
    return true;
#endif
}

QString keptName(const QString &book, Instant now)
{
    const QString start =
        backupFolder(book) + QLatin1Char('/') +
        QDateTime::fromMSecsSinceEpoch(now.ms).toString(QStringLiteral("yyyy-MM-dd-HHmmss")) +
        QStringLiteral("-before-restore");
    QString name = start + QStringLiteral(".ridealong");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2.ridealong").arg(start, QString::number(i));
    return name;
}

// A damaged book is kept as it lies there, with its log.
Status keepAsItIs(const QString &book, const QString &to)
{
    const QString log = book + QStringLiteral("-wal");
    const bool kept = QFile::copy(book, to) &&
                      (!QFileInfo::exists(log) || QFile::copy(log, to + QStringLiteral("-wal"))) &&
                      isOnDisk(to);
    if (kept)
        return Done{};
    QFile::remove(to);
    return Error{ErrorKind::io, tr("The present book could not be kept at %1, so nothing was changed. Free "
                                   "some space, then try again.")
                                    .arg(nativePath(to))};
}

Result<QString> keepPresent(const RestoreWish &wish)
{
    if (!QFileInfo::exists(wish.book))
        return QString();
    const QString to = keptName(wish.book, wish.now);
    if (!QDir().mkpath(backupFolder(wish.book)))
        return Error{ErrorKind::io, tr("The backup folder %1 can’t be made. Nothing was changed.")
                                        .arg(nativePath(backupFolder(wish.book)))};
    try {
        Connection from(wish.book, Connection::Mode::read);
        if (const Status copied = copyBook(from, to); copied)
            return to;
        else if (copied.error().kind == ErrorKind::diskFull)
            return copied.error();
    } catch (const StoreError &) { // then as it is
    }
    if (const Status kept = keepAsItIs(wish.book, to); !kept)
        return kept.error();
    return to;
}

// The old log must be gone before another book stands in front of it. Of a sound book all of it is brought
// home first; of a damaged one it was kept with it. A reader keeps it where it is.
Status bringLogHome(const QString &book)
{
    try {
        Connection db(book, Connection::Mode::write);
        db.run("PRAGMA wal_checkpoint(TRUNCATE)");
        if (db.text("PRAGMA journal_mode = DELETE") != "delete")
            throw StoreError(SQLITE_BUSY, "a reader");
    } catch (const StoreError &failure) {
        if ((failure.code & 0xFF) == SQLITE_BUSY || (failure.code & 0xFF) == SQLITE_LOCKED)
            return errorOf(failure, nativePath(book));
    }
    for (const char *end : {"-wal", "-shm"})
        QFile::remove(book + QLatin1String(end));
    return Done{};
}

Status swapIn(const QString &fresh, const QString &book)
{
    if (QFileInfo::exists(book))
        if (const Status home = bringLogHome(book); !home)
            return home;
    std::error_code error;
    std::filesystem::rename(std::filesystem::path(fresh.toStdU16String()),
                            std::filesystem::path(book.toStdU16String()), error);
    if (error)
        return Error{ErrorKind::io, tr("%1 could not be replaced. It is as it was.").arg(nativePath(book)),
                     QString::fromStdString(error.message())};
    isOnDisk(QFileInfo(book).absolutePath());
    return Done{};
}

Status copyBeside(const QString &backup, const QString &to, const Progress &progress)
{
    try {
        const auto from = opened(backup);
        if (const Status copied = copyBook(*from, to, progress); !copied)
            return copied;
    } catch (const StoreError &failure) {
        return errorOf(failure, nativePath(backup));
    }
    return isOnDisk(to)
               ? Status{Done{}}
               : Error{ErrorKind::io,
                       tr("The disk of %1 could not be written. Nothing was changed.").arg(nativePath(to))};
}

Status refuseIfInUse(QLockFile &lock, const QString &book)
{
    lock.setStaleLockTime(0);
    if (takeLock(lock))
        return Done{};
    return Error{ErrorKind::busy, tr("%1 is open in another program, or its folder can’t be written. Close "
                                     "it there, then try again. Nothing was changed.")
                                      .arg(nativePath(book))};
}

} // namespace

Status copyOfBook(const QString &book, const QString &to, const Progress &progress)
{
    if (QFileInfo::exists(to))
        return refuse(
            tr("%1 exists already and was left as it is. Choose another name.").arg(nativePath(to)));
    try {
        Connection from(book, Connection::Mode::read);
        return copyBook(from, to, progress);
    } catch (const StoreError &failure) {
        return errorOf(failure, nativePath(book));
    }
}

std::vector<BackupMoment> momentsOf(const QString &book)
{
    static const QRegularExpression ours(
        QStringLiteral("^(\\d{4}-\\d\\d-\\d\\d-\\d{6})-([a-z-]+?)(-\\d+)?\\.ridealong$"));
    std::vector<BackupMoment> moments;
    const QFileInfoList files = QDir(backupFolder(book)).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const auto match = ours.match(file.fileName());
        const QDateTime at = QDateTime::fromString(match.captured(1), QStringLiteral("yyyy-MM-dd-HHmmss"));
        if (match.hasMatch() && at.isValid())
            moments.push_back(
                {file.absoluteFilePath(), {at.toMSecsSinceEpoch()}, match.captured(2), file.size()});
    }
    std::ranges::stable_sort(moments, std::ranges::greater{}, &BackupMoment::at);
    return moments;
}

std::optional<BackupMoment> momentAt(const QString &book, Instant latest)
{
    for (const BackupMoment &moment : momentsOf(book))
        if (moment.at <= latest)
            return moment;
    return std::nullopt;
}

Result<BackupFacts> examineBackup(const QString &backup, const QString &book)
{
    const FileFacts file = factsOf(backup);
    if (!file.exists)
        return Error{ErrorKind::notFound,
                     tr("There is no file %1. Nothing was changed.").arg(nativePath(backup))};
    if (!file.isBook)
        return notABackup(backup);
    if (file.version > schemaVersion())
        return refuse(tr("%1 was made by a newer Ridealong. Nothing was changed. Update this program first.")
                          .arg(nativePath(backup)));
    try {
        const auto db = opened(backup);
        if (db->text("PRAGMA quick_check(1)") != "ok")
            return notABackup(backup);
        if (file.version == schemaVersion() && !schemaDifference(*db).empty())
            return notABackup(backup);
        BackupFacts facts = factsIn(*db);
        const std::string present = nameOfBook(book);
        facts.isSameBook =
            present.empty() || present == db->text("SELECT value FROM meta WHERE key = 'book'");
        return facts;
    } catch (const StoreError &) {
        return notABackup(backup);
    }
}

namespace {

constexpr size_t mostKept = 4; // from before a restore

void forgetOldest(const QString &book)
{
    size_t kept = 0;
    for (const BackupMoment &moment : momentsOf(book))
        if (moment.kind == QStringLiteral("before-restore") && ++kept > mostKept)
            for (const char *end : {"", "-wal"})
                QFile::remove(moment.file + QLatin1String(end));
}

} // namespace

Result<Restored> restoreBook(const RestoreWish &wish, const Progress &progress)
{
    if (QFileInfo(wish.backup).canonicalFilePath() == QFileInfo(wish.book).canonicalFilePath() &&
        QFileInfo::exists(wish.book))
        return refuse(tr("%1 is the book itself. Choose a backup of it.").arg(nativePath(wish.backup)));
    QLockFile lock(wish.book + QStringLiteral(".lock"));
    if (const Status free = refuseIfInUse(lock, wish.book); !free)
        return free.error();
    const auto facts = examineBackup(wish.backup, wish.book);
    if (!facts)
        return facts.error();
    if (!facts->isSameBook && !wish.mayBeAnother)
        return refuse(tr("%1 is a backup of another book, so nothing was changed. Open it as a book of its "
                         "own, or say that it is meant.")
                          .arg(nativePath(wish.backup)));
    const QString fresh = wish.book + QStringLiteral(".restoring");
    QFile::remove(fresh);
    if (const Status copied = copyBeside(wish.backup, fresh, progress); !copied)
        return copied.error();
    const auto kept = keepPresent(wish);
    const Status swapped = kept ? swapIn(fresh, wish.book) : Status{kept.error()};
    if (!swapped) {
        QFile::remove(fresh);
        return swapped.error();
    }
    forgetOldest(wish.book);
    return Restored{*facts, *kept};
}

} // namespace ridealong
