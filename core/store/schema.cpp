// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

namespace ridealong {

namespace {

QStringList migrations()
{
    return QDir(QStringLiteral(":/schema")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

std::string tablesOf(Connection &connection)
{
    return connection.text("SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema"
                           " WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_stat%' ORDER BY type, name)");
}

} // namespace

int schemaVersion()
{
    static const auto newest = int(migrations().size()); // asked for each entry of the log
    return newest;
}

FileFacts factsOf(const QString &path)
{
    QFile file(path);
    FileFacts facts{.exists = file.exists()};
    if (!facts.exists || !file.open(QIODevice::ReadOnly))
        return facts;
    const QByteArray head = file.read(100);
    facts.isEmpty = head.isEmpty();
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return facts;
    facts.version = int(qFromBigEndian<qint32>(head.constData() + 60));
    facts.isBook = qFromBigEndian<qint32>(head.constData() + 68) == bookApplicationId;
    return facts;
}

static void migrateTo(Connection &connection, int from, int to)
{
    const QStringList files = migrations();
    for (int version = from; version < to; ++version) {
        QFile file(QStringLiteral(":/schema/") + files[version]);
        if (!file.open(QIODevice::ReadOnly))
            throw StoreError(1, "a migration is missing from the program");
        connection.run(file.readAll().toStdString());
    }
    connection.run("INSERT OR REPLACE INTO meta(key, value) VALUES('minimum_version', " +
                   std::to_string(oldestReader) + ")");
    connection.run("PRAGMA application_id = " + std::to_string(bookApplicationId));
    connection.run("PRAGMA user_version = " + std::to_string(to));
}

void layTables(Connection &connection, int version)
{
    migrateTo(connection, 0, version);
}

void migrate(Connection &connection, int from)
{
    migrateTo(connection, from, schemaVersion());
}

std::string schemaDifference(Connection &connection)
{
    Connection fresh(QStringLiteral(":memory:"), Connection::Mode::create);
    migrate(fresh, 0);
    const std::string expected = tablesOf(fresh), found = tablesOf(connection);
    if (expected == found)
        return {};
    const auto differ = std::ranges::mismatch(expected, found);
    const size_t at = size_t(differ.in1 - expected.begin());
    return "the tables differ near: " + found.substr(at > 40 ? at - 40 : 0, 80);
}

} // namespace ridealong
