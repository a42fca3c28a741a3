// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a book: what it is, who has it, whether it is sound, and which version.
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

constexpr int minimumVersion = 1; // the oldest program version that can read what we write

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
    if (!info.isReadable())
        return Error{ErrorKind::io,
                     tr("You may not read %1. Ask its owner for the right to.").arg(shown(path))};
    FileFacts facts = factsOf(path);
    if (!facts.isBook)
        return Error{ErrorKind::badData,
                     facts.isEmpty
                         ? tr("%1 is empty, so it is no book. It was left as it is.").arg(shown(path))
                         : tr("%1 is not a Ridealong book. It was left as it is.").arg(shown(path))};
    if (facts.version > schemaVersion())
        return Error{ErrorKind::refused,
                     tr("%1 was made by a newer Ridealong. It was left as it is. Update this "
                        "program to open it.")
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
        .arg(program.isEmpty() ? tr("another program") : program)
        .arg(pid)
        .arg(host);
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
            tr("No book can be made at %1: the folder can't be written. Choose a folder of your own.")
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
        meta.bind(1, std::string_view("minimum_version")).bind(2, int64_t(minimumVersion)).run();
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
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, Access access)
{
    const auto facts = admitted(path);
    if (!facts)
        return facts.error();
    std::unique_ptr<Store> store(new Store(QFileInfo(path).canonicalFilePath()));
    if (const Status opened = store->openAs(access); !opened)
        return opened.error();
    return store;
}

Status Store::openAs(Access access)
{
    if (access != Access::read) {
        m_lock = std::make_unique<QLockFile>(m_path + QStringLiteral(".lock"));
        m_lock->setStaleLockTime(0);
        if (!QFileInfo(m_path).isWritable()) {
            m_readOnlyReason = tr("%1 is read-only, so nothing can be changed. Copy it to a folder of your "
                                  "own to work in it.")
                                   .arg(shown(m_path));
            m_lock.reset();
        } else if (!m_lock->tryLock(0)) {
            m_readOnlyReason =
                m_lock->error() == QLockFile::LockFailedError
                    ? tr("%1 is open in %2. Close it there, then try again; your data is safe.")
                          .arg(shown(m_path), holder(*m_lock))
                    : tr("The folder of %1 can't be written, so nothing can be changed. Copy the book to a "
                         "folder of your own.")
                          .arg(shown(m_path));
            m_lock.reset();
        }
        if (!m_lock && access == Access::write)
            return Error{ErrorKind::busy, m_readOnlyReason};
    }
    try {
        const bool immutable = !m_lock && !QFileInfo(QFileInfo(m_path).absolutePath()).isWritable();
        m_connection = std::make_unique<Connection>(m_path, m_lock      ? Connection::Mode::write
                                                            : immutable ? Connection::Mode::readImmutable
                                                                        : Connection::Mode::read);
        harden(*m_connection);
        return prepare(int(m_connection->integer("PRAGMA user_version")));
    } catch (const StoreError &failure) {
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

Status Store::prepare(int version)
{
    Connection &db = *m_connection;
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
            if (const Status saved =
                    makeAutomaticBackup(QStringLiteral("before-version-%1").arg(schemaVersion()));
                !saved)
                return saved.error();
            Transaction transaction(db);
            migrate(db, version);
            transaction.commit();
        }
    }
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

Status Store::makeAutomaticBackup(const QString &why)
{
    const QFileInfo info(m_path);
    const QString folder =
        info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(" backups");
    if (!QDir().mkpath(folder))
        return Error{
            ErrorKind::io,
            tr("The backup folder %1 can't be made, so the book was left as it is.").arg(shown(folder))};
    const QString file = folder + QLatin1Char('/') +
                         QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmmss-")) + why +
                         QStringLiteral(".ridealong");
    return backup(file);
}

} // namespace ridealong
