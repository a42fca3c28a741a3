// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>
#include <sqlite3.h>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("store", text);
}

constexpr int busyMs = 2000;

void limit(sqlite3 *db)
{
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 1);
    sqlite3_limit(db, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(db, SQLITE_LIMIT_SQL_LENGTH, 200'000);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_busy_timeout(db, busyMs);
}

} // namespace

// A shared-memory file that can't grow says so in its own way.
bool isDiskFull(int code)
{
    return (code & 0xFF) == SQLITE_FULL || code == SQLITE_IOERR_SHMSIZE;
}

Error errorOf(const StoreError &failure, const QString &file)
{
    const QString detail = QString::fromUtf8(failure.what());
    switch (isDiskFull(failure.code) ? SQLITE_FULL : failure.code & 0xFF) {
    case SQLITE_FULL:
        return {ErrorKind::diskFull,
                tr("The disk is full, so nothing was written to %1. Everything saved before is safe. Free "
                   "some space "
                   "and try again.")
                    .arg(file),
                detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::readOnly,
                tr("%1 can’t be written: the file or its folder is read-only. Nothing was changed. Copy the "
                   "book to a "
                   "folder of your own and open it there.")
                    .arg(file),
                detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::busy,
                tr("%1 is in use by another program. Nothing was changed. Close it there and try again.")
                    .arg(file),
                detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorKind::badData,
                tr("%1 is damaged or cut short. It was left as it is. Open the newest book of the folder "
                   "\"%2\" beside it.")
                    .arg(file, QFileInfo(file).completeBaseName() + QStringLiteral(" backups")),
                detail};
    case SQLITE_CANTOPEN:
        return {ErrorKind::io,
                tr("%1 can’t be opened. Check that the folder exists and that you may read it.").arg(file),
                detail};
    default:
        return {ErrorKind::io,
                tr("%1 could not be read or written. Nothing was changed: everything saved before is safe.")
                    .arg(file),
                detail};
    }
}

Connection::Connection(const QString &path, Mode mode)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    QByteArray name = path.toUtf8();
    if (mode == Mode::readImmutable) {
        flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI;
        name = "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
    } else {
        flags |= mode == Mode::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
        flags |= mode == Mode::create ? SQLITE_OPEN_CREATE : 0;
    }
    const int code = sqlite3_open_v2(name.constData(), &m_db, flags, nullptr);
    if (code != SQLITE_OK) {
        const StoreError error(code, m_db ? sqlite3_errmsg(m_db) : "out of memory");
        sqlite3_close(m_db);
        throw error;
    }
    limit(m_db);
}

Connection::~Connection()
{
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void Connection::fail(int code) const
{
    throw StoreError(code, sqlite3_errmsg(m_db));
}

void Connection::run(std::string_view sql)
{
    const int code = sqlite3_exec(m_db, std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

sqlite3_stmt *Connection::prepared(std::string_view sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end())
        return found->second;
    std::string key(sql);
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v3(m_db, key.data(), int(key.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    m_statements.emplace(std::move(key), statement);
    return statement;
}

int64_t Connection::integer(std::string_view sql)
{
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

std::string Connection::text(std::string_view sql)
{
    Statement statement(*this, sql);
    return statement.step() ? std::string(statement.text(0)) : std::string{};
}

int64_t Connection::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

Statement::Statement(Connection &connection, std::string_view sql)
    : m_connection(connection)
    , m_statement(connection.prepared(sql))
{
}

Statement::~Statement()
{
    if (m_isUsed)
        reset();
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_isUsed = false;
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        m_connection.fail(code);
}

Statement &Statement::bind(int at, int64_t value)
{
    m_isUsed = true;
    check(sqlite3_bind_int64(m_statement, at, value));
    return *this;
}

Statement &Statement::bind(int at, double value)
{
    m_isUsed = true;
    check(sqlite3_bind_double(m_statement, at, value));
    return *this;
}

Statement &Statement::bind(int at, std::string_view text)
{
    m_isUsed = true;
    check(
        sqlite3_bind_text(m_statement, at, text.data() ? text.data() : "", int(text.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindBlob(int at, std::string_view bytes)
{
    m_isUsed = true;
    check(sqlite3_bind_blob(m_statement, at, bytes.data() ? bytes.data() : "", int(bytes.size()),
                            SQLITE_STATIC));
    return *this;
}

Statement &Statement::bind(int at, const Id &id)
{
    char bytes[16];
    id.toBytes(bytes);
    m_isUsed = true;
    check(sqlite3_bind_blob(m_statement, at, bytes, sizeof bytes, SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindNull(int at)
{
    m_isUsed = true;
    check(sqlite3_bind_null(m_statement, at));
    return *this;
}

Statement &Statement::bind(int at, const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return bind(at, std::string_view(*text));
    if (const auto *real = std::get_if<double>(&value))
        return bind(at, *real);
    if (const auto *whole = std::get_if<int64_t>(&value))
        return bind(at, *whole);
    if (const auto *flag = std::get_if<bool>(&value))
        return bind(at, int64_t(*flag));
    if (const auto *money = std::get_if<Money>(&value))
        return bind(at, money->minor);
    if (const auto *date = std::get_if<Date>(&value))
        return bind(at, int64_t(date->days));
    if (const auto *instant = std::get_if<Instant>(&value))
        return bind(at, instant->ms);
    if (const auto *grade = std::get_if<Grade>(&value))
        return bind(at, int64_t(*grade));
    if (const auto *link = std::get_if<Link>(&value))
        return bind(at, int64_t(link->number));
    return bindNull(at);
}

bool Statement::step()
{
    m_isUsed = true;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_connection.fail(code);
    return false;
}

void Statement::run()
{
    while (step()) {
    }
    reset();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}
int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}
double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text ? text : "", size_t(sqlite3_column_bytes(m_statement, column))};
}

std::string_view Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes ? bytes : "", size_t(sqlite3_column_bytes(m_statement, column))};
}

Id Statement::id(int column) const
{
    const std::string_view bytes = blob(column);
    return bytes.size() == 16 ? Id::fromBytes(bytes.data()) : Id{};
}

Value Statement::value(int column, Type type) const
{
    switch (type) {
    case Type::number:
        return real(column);
    case Type::integer:
        return integer(column);
    case Type::money:
        return Money{integer(column)};
    case Type::date:
        return Date{int32_t(integer(column))};
    case Type::instant:
        return Instant{integer(column)};
    case Type::yesNo:
        return integer(column) != 0;
    case Type::grade:
        return gradeFrom(integer(column));
    case Type::link:
        return Link{uint32_t(integer(column))};
    default:
        return std::string(text(column));
    }
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    connection.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open && !sqlite3_get_autocommit(m_connection.handle()))
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_connection.run("COMMIT");
    m_open = false;
}

} // namespace ridealong
