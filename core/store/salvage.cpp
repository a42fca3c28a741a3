// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage.h"

#include "store/connection.h"
#include "store/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <sqlite3.h>

namespace ridealong {

namespace {

constexpr int64_t longestStep = 1024; // rows that one look behind a bad page may jump over
constexpr int64_t mostPlaces = 100'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("salvage", text);
}

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

Prepared prepared(Connection &db, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db.handle(), sql.c_str(), int(sql.size()), &statement, nullptr);
    return Prepared(statement); // null where the table itself is lost
}

struct TableShape
{
    std::string name;
    std::string columns; // quoted, with commas
    std::string marks;   // ?, ?, ...
    bool hasRowid = true;
};

TableShape shapeOf(Connection &db, const std::string &name)
{
    TableShape shape{.name = name, .columns = {}, .marks = {}};
    Statement columns(db, "SELECT name FROM pragma_table_info(?)");
    columns.bind(1, std::string_view(name));
    while (columns.step()) {
        const char *comma = shape.columns.empty() ? "" : ", ";
        shape.columns += comma + ('"' + std::string(columns.text(0)) + '"');
        shape.marks += std::string(comma) + "?";
    }
    Statement kind(db, "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?");
    kind.bind(1, std::string_view(name));
    shape.hasRowid = !kind.step() || kind.integer(0) == 0;
    return shape;
}

std::vector<TableShape> shapesOf(Connection &db)
{
    std::vector<std::string> names;
    Statement tables(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                         " AND name NOT LIKE 'note_text%' ORDER BY name");
    while (tables.step())
        names.emplace_back(tables.text(0));
    std::vector<TableShape> shapes;
    for (const std::string &name : names)
        shapes.push_back(shapeOf(db, name));
    return shapes;
}

class TableCopy
{
public:
    TableCopy(Connection &from, Connection &to, const TableShape &shape)
        : m_from(from)
        , m_to(to)
        , m_shape(shape)
        , m_insert(prepared(to, "INSERT OR REPLACE INTO \"" + shape.name + "\"(" + shape.columns +
                                    ") VALUES(" + shape.marks + ")"))
    {
        m_table.name = QString::fromStdString(shape.name);
    }

    SalvagedTable run()
    {
        if (!m_shape.hasRowid) {
            readWhole("");
            if (m_table.places > 0)
                readWhole(" ORDER BY 1 DESC");
        } else {
            readByNumber();
        }
        m_table.rows = m_to.integer("SELECT count(*) FROM \"" + m_shape.name + '"');
        return m_table;
    }

private:
    bool put(sqlite3_stmt *row, int first)
    {
        const int columns = sqlite3_bind_parameter_count(m_insert.get());
        for (int i = 0; i < columns; ++i)
            sqlite3_bind_value(m_insert.get(), i + 1, sqlite3_column_value(row, first + i));
        const int code = sqlite3_step(m_insert.get());
        sqlite3_reset(m_insert.get());
        if ((code & 0xFF) == SQLITE_FULL || (code & 0xFF) == SQLITE_IOERR)
            throw StoreError(code, "salvage");
        return code == SQLITE_DONE;
    }

    // A table without numbers is read from its start, and from its end where that came to a bad page.
    void readWhole(const std::string &order)
    {
        const Prepared rows =
            prepared(m_from, "SELECT " + m_shape.columns + " FROM \"" + m_shape.name + '"' + order);
        int code = rows ? SQLITE_ROW : SQLITE_CORRUPT;
        while (rows && (code = sqlite3_step(rows.get())) == SQLITE_ROW)
            m_table.places += !put(rows.get(), 0);
        if (code != SQLITE_DONE && order.empty())
            ++m_table.places;
    }

    // Behind a bad page the next look is at 1, 2, 4, ... numbers further on.
    void readByNumber()
    {
        const Prepared rows = prepared(m_from, "SELECT rowid, " + m_shape.columns + " FROM \"" +
                                                   m_shape.name + "\" WHERE rowid > ? ORDER BY rowid");
        const int64_t last = rows ? lastNumber() : 0;
        m_table.places += !rows;
        int64_t at = -1, step = 1;
        bool isLost = false;
        while (rows && m_table.places < mostPlaces) {
            const int64_t before = at;
            sqlite3_reset(rows.get());
            sqlite3_bind_int64(rows.get(), 1, at);
            int code;
            while ((code = sqlite3_step(rows.get())) == SQLITE_ROW) {
                at = sqlite3_column_int64(rows.get(), 0);
                m_table.places += !put(rows.get(), 1);
            }
            if (code == SQLITE_DONE)
                return;
            m_table.places += !isLost || at != before; // one place, however many looks it takes
            isLost = true;
            step = at != before ? 1 : std::min(2 * step, longestStep);
            at += step;
            if (at >= last)
                return;
        }
    }

    // Nobody knows where a table ends whose last page is bad; then a look far beyond is cheap enough.
    int64_t lastNumber()
    {
        const Prepared last = prepared(m_from, "SELECT max(rowid) FROM \"" + m_shape.name + '"');
        if (last && sqlite3_step(last.get()) == SQLITE_ROW)
            return sqlite3_column_int64(last.get(), 0);
        return 2'000'000;
    }

    Connection &m_from, &m_to;
    const TableShape &m_shape;
    Prepared m_insert;
    SalvagedTable m_table;
};

void layFullText(Connection &db)
{
    db.run("INSERT INTO note_text(rowid, text) SELECT 2 * number, notes FROM lead WHERE notes <> '';"
           " INSERT INTO note_text(rowid, text) SELECT 2 * number + 1, note FROM activity WHERE note <> ''");
}

Salvaged copyAll(Connection &from, Connection &to, int version, const Progress &progress)
{
    Salvaged all;
    to.run("PRAGMA synchronous = FULL");
    Transaction transaction(to);
    layTables(to, version);
    const auto shapes = shapesOf(to);
    for (size_t i = 0; i < shapes.size(); ++i) {
        if (!goOn(progress, int64_t(i), int64_t(shapes.size())))
            throw StoreError(SQLITE_INTERRUPT, "cancelled");
        const SalvagedTable table = TableCopy(from, to, shapes[i]).run();
        all.rows += table.rows;
        all.places += table.places;
        if (table.rows > 0 || table.places > 0)
            all.tables.push_back(table);
    }
    layFullText(to);
    transaction.commit();
    return all;
}

Error notSaved(const StoreError &failure, const QString &damaged, const QString &to)
{
    const int code = failure.code & 0xFF;
    if (code == SQLITE_INTERRUPT)
        return {ErrorKind::cancelled, tr("The salvage was cancelled. Nothing was written.")};
    if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
        return {ErrorKind::badData,
                tr("Nothing can be read of %1 any more. It was left as it is. Restore a backup.")
                    .arg(shown(damaged)),
                QString::fromUtf8(failure.what())};
    return errorOf(failure, shown(to));
}

void remove(const QString &part)
{
    for (const char *end : {"", "-journal"})
        QFile::remove(part + QLatin1String(end));
}

} // namespace

Result<Salvaged> salvageBook(const QString &damaged, const QString &to, const Progress &progress)
{
    const FileFacts facts = factsOf(damaged);
    if (!facts.exists)
        return Error{ErrorKind::notFound, tr("There is no file %1.").arg(shown(damaged))};
    if (QFileInfo::exists(to))
        return refuse(tr("%1 exists already and was left as it is. Choose another name.").arg(shown(to)));
    if (!facts.isBook || facts.version < 1 || facts.version > schemaVersion())
        return Error{ErrorKind::badData,
                     tr("%1 is not a book of this Ridealong, or its first page is lost. It "
                        "was left as it is. Restore a backup.")
                         .arg(shown(damaged))};
    const QString part = to + QStringLiteral(".part");
    remove(part);
    try {
        Salvaged saved;
        {
            const bool hasLog = QFileInfo(damaged + QStringLiteral("-wal")).size() > 0;
            Connection from(damaged, hasLog ? Connection::Mode::read : Connection::Mode::readImmutable);
            from.run("PRAGMA cell_size_check = ON");
            from.text("SELECT name FROM sqlite_schema LIMIT 1"); // or nothing is there to be saved
            Connection fresh(part, Connection::Mode::create);
            saved = copyAll(from, fresh, facts.version, progress);
        }
        if (!QFile::rename(part, to))
            throw StoreError(SQLITE_CANTOPEN, "rename");
        return saved;
    } catch (const StoreError &failure) {
        remove(part);
        return notSaved(failure, damaged, to);
    }
}

} // namespace ridealong
