// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups.h"

#include "store/connection.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <array>
#include <sqlite3.h>

namespace ridealong {

namespace {

constexpr int pagesAtOnce = 2048; // 8 MB between two looks at whether to go on

struct KindRow
{
    const char *name;
    int kept;
};
constexpr std::array<KindRow, 4> kinds = {
    {{"daily", 7}, {"weekly", 4}, {"before-import", 4}, {"before-version", 4}}};

QString tr(const char *text)
{
    return QCoreApplication::translate("store", text);
}

const KindRow &rowOf(BackupKind kind)
{
    return kinds[size_t(kind)];
}

// Newest first: their names begin with the time. What a person put there under another name is not ours.
QStringList filesOf(const QString &book, BackupKind kind)
{
    const QRegularExpression ours(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d-\\d{6}-%1(-\\d+)?\\.ridealong$")
                                      .arg(QLatin1String(rowOf(kind).name)));
    return QDir(backupFolder(book)).entryList(QDir::Files, QDir::Name | QDir::Reversed).filter(ours);
}

Date dayOf(const QString &file)
{
    return Date::parseIso(file.left(10).toStdString());
}

Date dayOf(BackupKind kind, Date date)
{
    return kind == BackupKind::weekly ? Week::of(date).first() : date;
}

bool isDue(const QString &book, BackupKind kind, Instant made, Instant now)
{
    const Date day = dayOf(kind, now.localDate());
    const QStringList files = filesOf(book, kind);
    if (files.isEmpty())
        return dayOf(kind, made.localDate()) < day;
    return std::ranges::none_of(files, [&](const QString &file) { return dayOf(kind, dayOf(file)) == day; });
}

QString freeName(const QString &book, BackupKind kind, Instant now)
{
    const QString start =
        backupFolder(book) + QLatin1Char('/') +
        QDateTime::fromMSecsSinceEpoch(now.ms).toString(QStringLiteral("yyyy-MM-dd-HHmmss-")) +
        QLatin1String(rowOf(kind).name);
    QString name = start + QStringLiteral(".ridealong");
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = QStringLiteral("%1-%2.ridealong").arg(start, QString::number(i));
    return name;
}

// Within one reading transaction, so that a writer beside it does not make it begin again.
void copyPages(Connection &from, Connection &to, const Progress &progress)
{
    from.run("BEGIN; SELECT count(*) FROM sqlite_schema");
    sqlite3_backup *copy = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    if (!copy)
        to.fail(sqlite3_errcode(to.handle()));
    int code = SQLITE_OK;
    while (code == SQLITE_OK) {
        code = sqlite3_backup_step(copy, pagesAtOnce);
        const int total = sqlite3_backup_pagecount(copy);
        if (code == SQLITE_OK && !goOn(progress, total - sqlite3_backup_remaining(copy), total))
            code = SQLITE_INTERRUPT;
    }
    sqlite3_backup_finish(copy);
    from.run("COMMIT");
    if (code != SQLITE_DONE)
        throw StoreError(code, sqlite3_errstr(code));
}

void copyVerified(Connection &from, const QString &to, const Progress &progress)
{
    {
        Connection copy(to, Connection::Mode::create);
        copyPages(from, copy, progress);
    }
    Connection made(to, Connection::Mode::readImmutable);
    if (made.text("PRAGMA quick_check(1)") != "ok")
        throw StoreError(SQLITE_CORRUPT, "the copy is not sound");
}

void removePart(const QString &part)
{
    for (const char *end : {"", "-journal", "-wal", "-shm"})
        QFile::remove(part + QLatin1String(end));
}

void removeOld(const QString &book, BackupKind kind, const QString &except)
{
    const QDir folder(backupFolder(book));
    const QStringList files = filesOf(book, kind);
    for (qsizetype i = rowOf(kind).kept; i < files.size(); ++i)
        if (files[i] != except)
            QFile::remove(folder.filePath(files[i]));
}

Error notMade(const StoreError &failure, const QString &to)
{
    const QString file = QDir::toNativeSeparators(to);
    Error error = errorOf(failure, file);
    if (error.kind == ErrorKind::diskFull)
        error.text =
            tr("The disk is too full for the backup %1. Your book is as it was. Free some space.").arg(file);
    else if (error.kind == ErrorKind::badData)
        error.text =
            tr("The backup %1 could not be made: the book is damaged. Run \"check\" to see where.").arg(file);
    else if ((failure.code & 0xFF) == SQLITE_INTERRUPT)
        error = {ErrorKind::cancelled, tr("The backup was cancelled."), {}};
    else
        error.text = tr("The backup %1 could not be made. Your book is as it was. Check that its folder can "
                        "be written, or make one elsewhere with \"backup\".")
                         .arg(file);
    return error;
}

} // namespace

QString backupFolder(const QString &book)
{
    const QFileInfo info(book);
    return info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(" backups");
}

Status copyBook(Connection &from, const QString &to, const Progress &progress)
{
    const QString part = to + QStringLiteral(".part");
    removePart(part);
    try {
        copyVerified(from, part, progress);
        if (!QFile::rename(part, to))
            throw StoreError(SQLITE_CANTOPEN, "the finished copy could not be renamed");
        return Done{};
    } catch (const StoreError &failure) {
        removePart(part);
        return notMade(failure, to);
    }
}

Status makeBackup(const QString &book, BackupKind kind, Instant now, const Progress &progress)
{
    if (!QDir().mkpath(backupFolder(book)))
        return Error{ErrorKind::io, tr("The backup folder %1 can’t be made. Your book is as it was.")
                                        .arg(QDir::toNativeSeparators(backupFolder(book)))};
    const QString to = freeName(book, kind, now);
    try {
        Connection from(book, Connection::Mode::read);
        if (const Status copied = copyBook(from, to, progress); !copied) {
            QDir().rmdir(backupFolder(book)); // goes only when empty
            return copied;
        }
    } catch (const StoreError &failure) {
        return notMade(failure, to);
    }
    removeOld(book, kind, QFileInfo(to).fileName());
    return Done{};
}

bool isBackupDue(const QString &book, Instant made, Instant now)
{
    return isDue(book, BackupKind::daily, made, now) || isDue(book, BackupKind::weekly, made, now);
}

Status makeDueBackups(const QString &book, Instant made, Instant now, const Progress &progress)
{
    for (const BackupKind kind : {BackupKind::daily, BackupKind::weekly})
        if (isDue(book, kind, made, now))
            if (const Status done = makeBackup(book, kind, now, progress); !done)
                return done;
    return Done{};
}

} // namespace ridealong
