// SPDX-License-Identifier: GPL-3.0-or-later
// Takes an import back: its entries are as if only their hashes were known, and every row that they spoke of
// is folded anew from what is left.
#include "store/folding.h"
#include "store/importtrail.h"
#include "store/ingestwork.h"

#include <QCoreApplication>
#include <QDir>
#include <sqlite3.h>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("store", text);
}

Error cancelled()
{
    return {ErrorKind::cancelled,
            QCoreApplication::translate("Session", "It was cancelled. Nothing was changed.")};
}

constexpr size_t rowsBetweenProgress = 500;
constexpr std::string_view ofImport = "(SELECT number FROM entry WHERE operation = ?1)";

bool asks(Connection &db, std::string_view sql, int64_t operation)
{
    Statement select(db, sql);
    return select.bind(1, operation).step() && select.integer(0) != 0;
}

bool erases(Connection &db, int64_t operation)
{
    if (!db.integer("SELECT EXISTS(SELECT 1 FROM erased)"))
        return false;
    Statement rows(db, "SELECT body FROM entry WHERE operation = ?");
    rows.bind(1, operation);
    while (rows.step())
        if (LogEntry entry; decodeBody(rows.blob(0), entry))
            for (const LogItem &item : entry.items)
                if (item.kind == LogItem::Kind::redact)
                    return true;
    return false;
}

Status mayUnimport(Store &store, int64_t operation)
{
    Connection &db = StoreParts::writing(store);
    const auto what = store.operation(operation);
    if (!what)
        return what.error();
    if (what->deed.op != Op::importChanges || what->state != 1)
        return refuse(tr("That is no import of changes that could be taken back."));
    if (asks(db,
             "SELECT EXISTS(SELECT 1 FROM exchange_file WHERE way = 2 AND problem IS NULL AND"
             " coalesce(number > (SELECT max(number) FROM exchange_file WHERE way = 1 AND operation = ?1),"
             " at >= (SELECT at FROM operation WHERE number = ?1)))",
             operation))
        return refuse(tr("A change file was exported since, so others may know of this import already. "
                         "Change back what you want changed."));
    if (asks(db, "SELECT EXISTS(SELECT 1 FROM entry WHERE operation > ?)", operation))
        return refuse(tr("Something was done since, so this import can’t be taken back any more. Change "
                         "back what you want changed."));
    if (erases(db, operation))
        return refuse(tr("This import erased something for good, so it can’t be taken back."));
    return Done{};
}

using Rows = std::set<std::pair<uint16_t, uint32_t>>;

void addRows(Connection &db, const std::string &sql, int64_t operation, Rows &rows)
{
    Statement select(db, sql);
    select.bind(1, operation);
    while (select.step())
        rows.insert({uint16_t(select.integer(0)), uint32_t(select.integer(1))});
}

Rows rowsOf(IngestWork &work, int64_t operation)
{
    Rows rows;
    for (const char *table : {"touch", "stamp", "rival", "gone"})
        addRows(work.file.db(),
                std::string("SELECT DISTINCT entity, row FROM ") + table + " WHERE entry IN " +
                    std::string(ofImport),
                operation, rows);
    for (uint16_t entity = 1; entity < entityCount; ++entity)
        if (const EntityPlan *plan = work.file.plans().at(entity))
            addRows(work.file.db(),
                    "SELECT " + std::to_string(entity) + ", number FROM " + plan->name + " WHERE made IN " +
                        std::string(ofImport),
                    operation, rows);
    return rows;
}

void runFor(Connection &db, const std::string &sql, int64_t operation)
{
    Statement(db, sql).bind(1, operation).run();
}

// What was freed waits again, what was queued waits no more.
void restoreWaiting(Connection &db, const ImportTrail &trail)
{
    for (const Digest &hash : trail.queued)
        Statement(db, "DELETE FROM waiting WHERE hash = ?").bindBlob(1, hash.view()).run();
    for (const Digest &hash : trail.freed) {
        Statement row(db, "SELECT s.id, e.seq, e.prev, e.hlc, e.schema, e.op, e.body, d.id, s.scope, g.bytes"
                          " FROM entry e JOIN stream s ON s.number = e.stream JOIN device d ON d.number ="
                          " s.device LEFT JOIN signature g ON g.entry = e.number WHERE e.hash = ?");
        LogEntry entry;
        if (!row.bindBlob(1, hash.view()).step() || !decodeBody(row.blob(6), entry))
            continue;
        entry.stream = row.id(0);
        entry.seq = row.integer(1);
        entry.prev = entry.seq == 1 ? Digest{} : Digest::from(row.blob(2));
        entry.hlc = row.integer(3);
        entry.schema = int(row.integer(4));
        entry.op = uint16_t(row.integer(5));
        const std::string body = encoded(entry);
        Statement save(db, "INSERT OR REPLACE INTO waiting(hash, stream, laptop, scope, seq, prev, body,"
                           " signature) VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
        save.bindBlob(1, hash.view()).bind(2, entry.stream).bind(3, row.id(7)).bind(4, row.text(8));
        save.bind(5, entry.seq).bindBlob(6, entry.prev.view()).bindBlob(7, body);
        save.bindBlob(8, row.blob(9)).run();
    }
}

void makeGhosts(Connection &db, int64_t operation)
{
    for (const char *table : {"touch", "held", "signature", "operation_part", "fork"})
        runFor(db, std::string("DELETE FROM ") + table + " WHERE entry IN " + std::string(ofImport),
               operation);
    runFor(db,
           "UPDATE entry SET stream = 0, seq = 0, prev = x'', hlc = 0, schema = 0, op = 0, body = x'',"
           " operation = NULL, unread = NULL WHERE operation = ?1",
           operation);
    const std::string undone = tr("This import was undone.").toStdString();
    Statement(db, "UPDATE exchange_file SET problem = ? WHERE operation = ?")
        .bind(1, std::string_view(undone))
        .bind(2, operation)
        .run();
}

// Each stream ends where it ended before; one that nothing is left of is not known any more.
void resetHeads(Connection &db, const std::vector<int64_t> &streams)
{
    const std::string none(32, '\0');
    for (const int64_t stream : streams) {
        Statement ends(db, "SELECT e.seq, e.hash, e.number FROM entry e WHERE e.stream = ?1 AND NOT EXISTS"
                           " (SELECT 1 FROM entry n WHERE n.stream = ?1 AND n.prev = e.hash)"
                           " ORDER BY e.seq DESC");
        ends.bind(1, stream);
        int64_t seq = 0;
        std::string hash = none;
        std::vector<int64_t> others;
        while (ends.step())
            if (seq == 0) {
                seq = ends.integer(0);
                hash = ends.blob(1);
            } else {
                others.push_back(ends.integer(2));
            }
        Statement(db, "UPDATE stream SET head_seq = ?, head_hash = ? WHERE number = ?")
            .bind(1, seq)
            .bindBlob(2, hash)
            .bind(3, stream)
            .run();
        Statement(db, "DELETE FROM fork WHERE stream = ?").bind(1, stream).run();
        for (const int64_t other : others)
            Statement(db, "INSERT INTO fork(stream, entry) VALUES(?, ?)")
                .bind(1, stream)
                .bind(2, other)
                .run();
    }
}

std::vector<int64_t> streamsOf(Connection &db, int64_t operation)
{
    std::vector<int64_t> streams;
    Statement select(db, "SELECT DISTINCT stream FROM entry WHERE operation = ?");
    select.bind(1, operation);
    while (select.step())
        streams.push_back(select.integer(0));
    return streams;
}

// Thrown, so that the transaction goes with it.
void stopIfCancelled(const Progress &progress, size_t done, size_t total)
{
    if (done % rowsBetweenProgress == 0 && !goOn(progress, int64_t(done), int64_t(total)))
        throw StoreError(SQLITE_INTERRUPT, "cancelled");
}

void takeOut(Store &store, const Book &book, int64_t operation, const Progress &progress)
{
    IngestWork work(store, book);
    Connection &db = work.file.db();
    const Rows rows = rowsOf(work, operation);
    const std::vector<int64_t> streams = streamsOf(db, operation);
    std::set<Id> laptops;
    for (const auto &[entity, row] : rows)
        if (Entity(entity) == Entity::laptop)
            laptops.insert(work.file.idOf(work.file.plans().at(Entity::laptop), row));
    restoreWaiting(db, trailOf(db, operation));
    makeGhosts(db, operation);
    resetHeads(db, streams);
    work.file.forgetNumbers();
    work.fold.forget();
    size_t done = 0;
    for (const auto &[entity, row] : rows) {
        stopIfCancelled(progress, done++, rows.size());
        work.fold.write(work.file.plans().at(Entity(entity)), row);
    }
    work.dropJournal();
    work.judgeAgain(laptops);
    work.settle();
    work.dropJournal();
    Statement(db, "UPDATE operation SET state = 3 WHERE number = ?").bind(1, operation).run();
}

} // namespace

bool hasLongJournal(const Store &store, int64_t operation)
{
    constexpr int64_t manyParts = 1000, manyBytes = 32 * 1024; // of parts of about 30 a field
    try {
        Statement count(StoreParts::reading(store),
                        "SELECT count(*), total(length(body)) FROM (SELECT body FROM operation_part"
                        " WHERE operation = ? LIMIT ?)");
        count.bind(1, operation).bind(2, manyParts);
        return count.step() && (count.integer(0) >= manyParts || count.integer(1) >= manyBytes);
    } catch (const StoreError &) {
        return false;
    }
}

Status unimport(Store &store, const Book &book, int64_t operation, const Progress &progress)
{
    try {
        if (!store.isWriter())
            return Error{ErrorKind::readOnly, store.readOnlyReason()};
        if (const Status may = mayUnimport(store, operation); !may)
            return may;
        StoreParts::startReading(store, book);
        bool isCancelled = false;
        const Progress watched = [&](int64_t done, int64_t total) {
            isCancelled = !goOn(progress, done, total);
            return !isCancelled;
        };
        if (const Status done = StoreParts::saved(store, [&] { takeOut(store, book, operation, watched); });
            !done)
            return isCancelled ? cancelled() : done.error();
        StoreParts::log(store).load();
        return Done{};
    } catch (const StoreError &failure) {
        return errorOf(failure, QDir::toNativeSeparators(store.path()));
    }
}

} // namespace ridealong
