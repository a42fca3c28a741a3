// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the rows of a book into memory, straight from SQLite's columns into the structs.
#include "store/connection.h"
#include "store/folding.h"
#include "store/log.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>
#include <sqlite3.h>

namespace ridealong {

namespace {

constexpr int firstField = 3; // behind number, id and made

std::string selectSql(const TableBase &table, const char *where)
{
    std::string sql = table.keepsIds() ? "SELECT number, id, made" : "SELECT number, NULL, made";
    for (FieldNo field = 0; field < table.fieldCount(); ++field) {
        const FieldInfo &info = table.info(field);
        sql += (info.flags & cold) ? ", NULL" : std::string(", \"") + info.key + '"';
    }
    return sql + " FROM \"" + nameOf(table.entity()) + "\" " + where;
}

template<class T>
void readRow(Table<T> &table, const Statement &row)
{
    const auto number = uint32_t(row.integer(0));
    const bool isHere = !row.isNull(2); // else another row mentions it; whoever looks for its id finds none
    table.addRow(number, table.keepsIds() && isHere ? row.id(1) : Id{});
    for (FieldNo field = 0; field < table.fieldCount(); ++field)
        table.load(number, field, row, firstField + field);
    if (!isHere)
        table.setValue(number, table.fieldByKey("deleted"), true);
}

// Numbers are dense because rows are never taken out; a book where they are not was written by something
// else. Gives their number.
size_t countDense(Connection &db, const TableBase &table)
{
    Statement count(db, std::string("SELECT count(*), coalesce(max(number), 0) FROM \"") +
                            nameOf(table.entity()) + '"');
    count.step();
    if (count.integer(1) > 2 * count.integer(0) + 100'000 || count.integer(1) >= (int64_t(1) << 31))
        throw StoreError(SQLITE_CORRUPT, "row numbers far apart");
    return size_t(count.integer(0));
}

template<class T>
void loadFrom(Connection &db, Table<T> &table, uint32_t from)
{
    const size_t count = countDense(db, table);
    if (from <= 1)
        table.reserve(count);
    Statement rows(db, selectSql(table, "WHERE number >= ? ORDER BY number"));
    rows.bind(1, int64_t(from));
    while (rows.step())
        readRow(table, rows);
}

template<class T>
void loadAgain(Connection &db, Table<T> &table, const std::vector<uint32_t> &numbers)
{
    Statement row(db, selectSql(table, "WHERE number = ?"));
    for (const uint32_t number : numbers) {
        row.bind(1, int64_t(number));
        if (row.step())
            readRow(table, row);
        row.reset();
    }
}

} // namespace

Status Store::load(Book &book, Date today, const Progress &progress)
{
    try {
        int64_t done = 0;
        bool cancelled = false;
        m_log = std::make_unique<Log>(*m_connection, book);
        if (const Status read = readUnread(*this, book); !read)
            return read;
        book.forLoading().each([&](auto &table) {
            cancelled = cancelled || !goOn(progress, done++, entityCount);
            if (!cancelled)
                loadFrom(*m_connection, table, 1);
        });
        if (cancelled)
            return Error{ErrorKind::cancelled, {}};
        m_log->load();
        book.loaded(today);
        m_connection->run("PRAGMA shrink_memory"); // pages that are not read again so soon
        return Done{};
    } catch (const StoreError &failure) {
        return errorOf(failure, QDir::toNativeSeparators(m_path));
    }
}

Status Store::reload(Book &book)
{
    try {
        book.forLoading().each([&](auto &table) {
            auto &again = m_rewritten[size_t(table.entity())];
            std::ranges::sort(again);
            again.erase(std::unique(again.begin(), again.end()), again.end());
            loadAgain(*m_connection, table, again);
            again.clear();
            loadFrom(*m_connection, table, table.end());
        });
        book.loaded(book.today());
        return Done{};
    } catch (const StoreError &failure) {
        return errorOf(failure, QDir::toNativeSeparators(m_path));
    }
}

} // namespace ridealong
