// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a book: what it is, who has it, whether it is sound, and which version.
#include "store/backups.h"
#include "store/ballast.h"
#include "store/booklock.h"
#include "store/connection.h"
#include "store/log.h"
#include "store/schema.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <sqlite3.h>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("store", text);
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Result<FileFacts> admitted(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{
            ErrorKind::notFound,
            tr("There is no book at %1. Check the name, or make one with \"new\".").arg(shown(path))};
    if (info.isDir())
        return Error{
            ErrorKind::badData,
            tr("%1 is a folder, not a book. Choose a file that ends in .ridealong.").arg(shown(path))};
    if (!info.isFile()) // opening a pipe would wait for whoever fills it
        return Error{ErrorKind::badData,
                     tr("%1 is not a Ridealong book. It was left as it is.").arg(shown(path))};
    if (!info.isReadable())
        return Error{ErrorKind::io,
                     tr("You may not read %1. Ask its owner for the right to.").arg(shown(path))};
    FileFacts facts = factsOf(path);
    if (!facts.isBook)
        return Error{ErrorKind::badData,
                     facts.isEmpty
                         ? tr("%1 is empty, so it is no book. It was left as it is.").arg(shown(path))
                         : tr("%1 is not a Ridealong book. It was left as it is.").arg(shown(path))};
    if (facts.version < 1)
        return Error{ErrorKind::badData,
                     tr("%1 is not a whole Ridealong book. It was left as it is. Open a backup of it.")
                         .arg(shown(path))};
    return facts;
}

// Who holds the lock, in words.
QString holder(QLockFile &lock)
{
    qint64 pid = 0;
    QString host, program;
    if (!lock.getLockInfo(&pid, &host, &program))
        return tr("another program");
    return tr("%1 (process %2 on %3)")
        .arg(program.isEmpty() ? tr("another program") : program, QString::number(pid), host);
}

// A program that was killed while it changed the book left half of it, and who only reads can't take that
// back.
bool tookBack(const QString &book)
{
    QLockFile lock(book + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    if (!takeLock(lock))
        return false;
    try {
        Connection db(book, Connection::Mode::write);
        db.integer("SELECT count(*) FROM sqlite_schema");
        return true;
    } catch (const StoreError &) {
        return false;
    }
}

void harden(Connection &connection)
{
    connection.run("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;"
                   " PRAGMA cache_size = -16384");
}

} // namespace

Store::Store(QString path)
    : m_path(std::move(path))
{
}

Store::~Store()
{
    cancelBulk();
    if (isWriter() && m_connection) {
        try {
            m_connection->run("DELETE FROM meta WHERE key = 'open'");
        } catch (const StoreError
                     &) { // the next opening then checks the whole file, which is what the mark is for
        }
    }
    m_log.reset();
    m_connection.reset();
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, Instant now)
{
    if (QFileInfo::exists(path))
        return refuse(tr("%1 exists already and was left as it is. Choose another name.").arg(shown(path)));
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return Error{ErrorKind::io,
                     tr("There is no folder %1. Make it first.").arg(shown(QFileInfo(path).absolutePath()))};
    std::unique_ptr<Store> store(new Store(QFileInfo(path).absoluteFilePath()));
    store->m_lock = std::make_unique<QLockFile>(store->m_path + QStringLiteral(".lock"));
    if (!store->m_lock->tryLock(0))
        return Error{
            ErrorKind::io,
            tr("No book can be made at %1: the folder can’t be written. Choose a folder of your own.")
                .arg(shown(path))};
    try {
        store->m_connection = std::make_unique<Connection>(store->m_path, Connection::Mode::create);
        Connection &db = *store->m_connection;
        harden(db);
        db.run("PRAGMA page_size = 4096; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA "
               "secure_delete = ON");
        Transaction transaction(db);
        migrate(db, 0);
        Statement meta(db, "INSERT INTO meta(key, value) VALUES(?, ?)");
        const std::string book = Id::make(now.ms).hex();
        meta.bind(1, std::string_view("book")).bind(2, std::string_view(book)).run();
        Statement device(db, "INSERT INTO device(number, id, name) VALUES(1, ?, ?)");
        const std::string name = QSysInfo::machineHostName().toStdString();
        device.bind(1, Id::make(now.ms)).bind(2, std::string_view(name)).run();
        transaction.commit();
        db.run("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const StoreError &failure) {
        const QString file = store->m_path;
        store.reset();
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(file + QLatin1String(end));
        return errorOf(failure, shown(file));
    }
    store->m_log.reset();
    layBallast(store->m_path);
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Access access)
{
    const auto facts = admitted(path);
    if (!facts)
        return facts.error();
    std::unique_ptr<Store> store(new Store(QFileInfo(path).canonicalFilePath()));
    Status opened = store->openAs(access, facts->version);
    const auto isFull = [&opened] { return !opened && opened.error().kind == ErrorKind::diskFull; };
    if (isFull() && access != Access::read && store->makeRoom())
        opened = store->openAs(access, facts->version);
    if (isFull() && access != Access::write)
        opened = store->openOnFullDisk(facts->version);
    if (!opened)
        return opened.error();
    if (store->isWriter() && store->m_warning.isEmpty())
        layBallast(store->m_path);
    return store;
}

// Without the lock m_readOnlyReason says why; an Error is only for what can't even be read.
Status Store::lock(int version)
{
    m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (version > schemaVersion()) {
        m_readOnlyReason = tr("%1 was made by a newer Ridealong and can only be read here. Update this "
                              "program to change it.")
                               .arg(shown(m_path));
    } else if (!QFileInfo(m_path).isWritable()) {
        m_readOnlyReason = tr("%1 is read-only, so nothing can be changed. Copy it to a folder of your "
                              "own to work in it.")
                               .arg(shown(m_path));
    } else if (takeLock(*m_lock)) {
        return Done{};
    } else if (m_lock->error() == QLockFile::UnknownError) { // it could not write its few bytes
        m_lock.reset();
        return errorOf(StoreError(SQLITE_FULL, "lock file"), shown(m_path));
    } else {
        m_readOnlyReason =
            m_lock->error() == QLockFile::LockFailedError
                ? tr("%1 is open in %2. Close it there, then try again; your data is safe.")
                      .arg(shown(m_path), holder(*m_lock))
                : tr("The folder of %1 can’t be written, so nothing can be changed. Copy the book to a "
                     "folder of your own.")
                      .arg(shown(m_path));
    }
    m_lock.reset();
    return Done{};
}

Status Store::openAs(Access access, int version)
{
    if (access != Access::read) {
        if (const Status looked = lock(version); !looked)
            return looked;
        if (!m_lock && access == Access::write)
            return Error{version > schemaVersion() ? ErrorKind::readOnly : ErrorKind::busy, m_readOnlyReason};
    }
    const bool mayWriteBeside = QFileInfo(QFileInfo(m_path).absolutePath()).isWritable();
    return connectBy(m_lock           ? Connection::Mode::write
                     : mayWriteBeside ? Connection::Mode::read
                                      : Connection::Mode::readImmutable);
}

// SQLite's files beside the book can't grow, and without a log nothing is missing from the book itself.
Status Store::openOnFullDisk(int version)
{
    m_lock.reset();
    m_readOnlyReason = tr("The disk of %1 is full, so nothing can be changed. Free some space, then open "
                          "the book again.")
                           .arg(shown(m_path));
    if (QFileInfo(m_path + QStringLiteral("-wal")).size() > 0)
        return openAs(Access::read, version);
    return connectBy(Connection::Mode::readImmutable);
}

Status Store::connectBy(ConnectionMode mode)
{
    for (bool again = false;; again = true)
        try {
            m_connection.reset();
            m_connection = std::make_unique<Connection>(m_path, mode);
            harden(*m_connection);
            return prepare(int(m_connection->integer("PRAGMA user_version")));
        } catch (const StoreError &failure) {
            if (again || failure.code != SQLITE_READONLY_ROLLBACK || !tookBack(m_path))
                return errorOf(failure, shown(m_path));
        }
}

Status Store::lend()
{
    try {
        m_reader = std::make_unique<Connection>(m_path, Connection::Mode::read);
        harden(*m_reader);
        m_reader->run("PRAGMA query_only = ON");
        m_owner = std::this_thread::get_id();
        return Done{};
    } catch (const StoreError &failure) {
        m_reader.reset();
        return errorOf(failure, shown(m_path));
    }
}

void Store::takeBack()
{
    m_reader.reset();
}

Connection &Store::reading() const
{
    return m_reader && std::this_thread::get_id() == m_owner ? *m_reader : *m_connection;
}

// Throws off the ballast; true where that gave room, and the person is told of it.
bool Store::makeRoom()
{
    if (!throwBallast(m_path))
        return false;
    m_warning = tr("The disk is full. This was still saved, with the room kept in reserve; the next change "
                   "may not be. Free some space now.");
    return true;
}

Status Store::prepare(int version)
{
    Connection &db = *m_connection;
    const int64_t readers = db.integer("SELECT value FROM meta WHERE key = 'minimum_version'");
    if (readers > schemaVersion() || (version > schemaVersion() && (m_lock || readers < 1)))
        return refuse(tr("%1 was made by a newer Ridealong. It was left as it is. Update this "
                         "program to open it.")
                          .arg(shown(m_path)));
    if (!m_lock) {
        db.run("PRAGMA query_only = ON");
        if (version < schemaVersion())
            return refuse(tr("%1 is of an older version and must be opened once for writing first.")
                              .arg(shown(m_path)));
    } else {
        db.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
        const bool unclean = db.integer("SELECT count(*) FROM meta WHERE key = 'open'") > 0;
        if (unclean && db.text("PRAGMA quick_check(1)") != "ok")
            throw StoreError(SQLITE_CORRUPT, "quick_check");
        if (version < schemaVersion()) {
            if (const Status saved = makeBackup(m_path, BackupKind::beforeVersion, Clock().now()); !saved)
                return saved.error();
            Transaction transaction(db);
            migrate(db, version);
            transaction.commit();
        }
    }
    if (version > schemaVersion())
        return Done{}; // its tables are for a newer program to judge
    if (const std::string difference = schemaDifference(db); !difference.empty())
        return Error{
            ErrorKind::badData,
            tr("%1 has tables that Ridealong did not make, so it was left as it is. Open a backup of it.")
                .arg(shown(m_path)),
            QString::fromStdString(difference)};
    if (m_lock)
        db.run("INSERT OR REPLACE INTO meta(key, value) VALUES('open', 1)");
    return Done{};
}

} // namespace ridealong
