// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to SQLite and its statements, by the C interface: QSqlQuery costs 3 to 6 times as much on
// the paths that matter here. Used by one thread at a time. Failures throw StoreError inside store/ and never
// leave it.
#pragma once

#include "base/field.h"
#include "base/id.h"
#include "base/result.h"

#include <QByteArray>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace ridealong {

struct StoreError : std::runtime_error
{
    StoreError(int sqliteCode, const std::string &what)
        : std::runtime_error(what)
        , code(sqliteCode)
    {
    }
    int code;
};

bool isDiskFull(int sqliteCode);
// What a person is told of it: disk full, read-only, in use, damaged.
Error errorOf(const StoreError &failure, const QString &file);

class Connection;

// A prepared statement of a Connection's cache, reset when it goes out of scope. Parameters count from 1,
// columns from 0, as in SQLite. Texts and blobs of a row are valid until the next step.
class Statement
{
public:
    Statement(Connection &connection, std::string_view sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(int at, int64_t value);
    Statement &bind(int at, double value);
    Statement &bind(int at, std::string_view text); // kept by the caller until the step
    Statement &bindBlob(int at, std::string_view bytes);
    Statement &bind(int at, const Id &id);
    Statement &bind(int at, const Value &value);
    Statement &bindNull(int at);

    bool step(); // true while there is a row
    void run();  // steps to the end and resets, for the next bind
    void reset();

    bool isNull(int column) const;
    int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const;
    std::string_view blob(int column) const;
    Id id(int column) const;
    Value value(int column, Type type) const;

private:
    void check(int code) const;

    Connection &m_connection;
    sqlite3_stmt *m_statement;
    bool m_isUsed = false; // bound or stepped since the last reset
};

enum class ConnectionMode : uint8_t { create, write, read, readImmutable };

class Connection
{
public:
    using Mode = ConnectionMode;

    Connection(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    void run(std::string_view sql); // one or many statements without parameters
    int64_t integer(std::string_view sql);
    std::string text(std::string_view sql);
    int64_t lastRowId() const;
    sqlite3 *handle() const { return m_db; }
    [[noreturn]] void fail(int code) const;

private:
    friend class Statement;
    sqlite3_stmt *prepared(std::string_view sql);

    sqlite3 *m_db = nullptr;
    struct TextHash // finds by a view, without a string made for it
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, sqlite3_stmt *, TextHash, std::equal_to<>> m_statements;
};

// Rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace ridealong
