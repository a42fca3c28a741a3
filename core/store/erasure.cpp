// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasure.h"

#include "book/book.h"
#include "store/journal.h"
#include "store/storeparts.h"

#include <QCoreApplication>
#include <QDir>
#include <map>
#include <ranges>
#include <set>
#include <unordered_set>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("store", text);
}

constexpr int64_t past = 3;            // stream.mine of what is never exchanged
constexpr size_t itemsPerEntry = 1000; // of those that erase

using Rows = std::unordered_set<Id>;
using RowKeys = std::set<std::pair<Entity, uint32_t>>;

Rows idsOf(std::span<const ErasedRow> rows)
{
    Rows ids;
    for (const ErasedRow &row : rows)
        ids.insert(row.id);
    return ids;
}

RowKeys keysOf(std::span<const ErasedRow> rows)
{
    RowKeys keys;
    for (const ErasedRow &row : rows)
        keys.insert({row.entity, row.number});
    return keys;
}

bool holdsContent(const LogItem &item, const Rows &ids)
{
    return item.kind != LogItem::Kind::erased && item.kind != LogItem::Kind::redact && ids.contains(item.row);
}

std::string tableOf(Entity entity)
{
    return '"' + std::string(nameOf(entity)) + '"';
}

// The entries that speak of a row: what made it and what touched it, also where nothing of it counts.
std::vector<int64_t> entriesOf(Connection &db, const ErasedRow &row)
{
    std::vector<int64_t> entries;
    Statement select(db, "SELECT made FROM " + tableOf(row.entity) +
                             " WHERE number = ?1 AND made IS NOT NULL UNION SELECT entry FROM touch"
                             " WHERE entity = ?2 AND row = ?1 UNION SELECT entry FROM held WHERE row = ?3");
    select.bind(1, int64_t(row.number)).bind(2, int64_t(row.entity)).bind(3, row.id);
    while (select.step())
        entries.push_back(select.integer(0));
    return entries;
}

std::set<int64_t> entriesOf(Connection &db, std::span<const ErasedRow> rows)
{
    std::set<int64_t> all;
    for (const ErasedRow &row : rows)
        for (const int64_t entry : entriesOf(db, row))
            all.insert(entry);
    return all;
}

// A body whose items of the rows are only hashes; nothing where it says nothing of them.
std::optional<std::string> withoutContent(std::string_view body, const Rows &ids)
{
    LogEntry entry;
    if (!decodeBody(body, entry))
        return {};
    bool says = false;
    for (LogItem &item : entry.items)
        if (holdsContent(item, ids)) {
            LogItem erased{.kind = LogItem::Kind::erased, .hash = hashOf(item)};
            item = std::move(erased);
            says = true;
        }
    return says ? std::optional(encodedBody(entry)) : std::nullopt;
}

void setBody(Connection &db, int64_t entry, std::string_view body)
{
    Statement update(db, "UPDATE entry SET body = ? WHERE number = ?");
    update.bindBlob(1, body).bind(2, entry).run();
}

// A copy of a row may stand in an entry that touches nothing here, so all are looked through.
void eraseFromLog(Connection &db, const Rows &ids, const std::set<int64_t> &known)
{
    std::vector<std::pair<int64_t, std::string>> changed;
    Statement entries(db, "SELECT e.number, e.body, s.mine FROM entry e JOIN stream s ON s.number = e.stream"
                          " WHERE length(e.body) > 0");
    while (entries.step()) {
        const int64_t number = entries.integer(0);
        if (auto body = withoutContent(entries.blob(1), ids))
            changed.emplace_back(number, std::move(*body));
        else if (LogEntry old;
                 entries.integer(2) == past && known.contains(number) &&
                 !decodeBody(entries.blob(1), old)) // of many rows, and nobody reads it any more
            changed.emplace_back(number, std::string());
    }
    for (const auto &[number, body] : changed)
        setBody(db, number, body);
}

// Entries that wait stand as they came in a file.
void eraseFromWaiting(Connection &db, const Rows &ids)
{
    std::vector<std::pair<std::string, std::string>> changed;
    Statement waiting(db, "SELECT hash, body FROM waiting");
    while (waiting.step()) {
        std::optional<LogEntry> entry = decodedEntry(waiting.blob(1));
        bool says = false;
        for (size_t i = 0; entry && i < entry->items.size(); ++i)
            if (LogItem &item = entry->items[i]; holdsContent(item, ids)) {
                LogItem erased{.kind = LogItem::Kind::erased, .hash = hashOf(item)};
                item = std::move(erased);
                says = true;
            }
        if (says)
            changed.emplace_back(std::string(waiting.blob(0)), encoded(*entry));
    }
    for (const auto &[hash, body] : changed) {
        Statement update(db, "UPDATE waiting SET body = ? WHERE hash = ?");
        update.bindBlob(1, body).bindBlob(2, hash).run();
    }
}

// What undo and the audit trail keep: that the row was made stays, what was written in it goes.
void eraseFromJournal(Connection &db, const Book &book, const RowKeys &keys, const std::set<int64_t> &entries)
{
    for (const int64_t entry : entries) {
        Statement select(db, "SELECT rowid, body FROM operation_part WHERE entry = ?");
        select.bind(1, entry);
        std::vector<std::pair<int64_t, std::string>> changed;
        while (select.step()) {
            const auto lines = readLines(select.blob(1), book.tables());
            std::string body;
            for (const JournalLine &line : lines ? *lines : std::vector<JournalLine>())
                if (line.creates || !keys.contains({line.entity, line.number}))
                    appendLine(body, line);
            changed.emplace_back(select.integer(0), std::move(body));
        }
        for (const auto &[row, body] : changed) {
            Statement update(db, "UPDATE operation_part SET body = ? WHERE rowid = ?");
            update.bindBlob(1, body).bind(2, row).run();
        }
    }
}

void eraseFromFullText(Connection &db, const TableBase &table, const ErasedRow &row)
{
    if (row.entity != Entity::lead && row.entity != Entity::activity)
        return;
    const int64_t note = 2 * int64_t(row.number) + (row.entity == Entity::activity ? 1 : 0);
    for (FieldNo field = 0; field < table.fieldCount(); ++field) {
        const FieldInfo &info = table.info(field);
        if (!(info.flags & cold) || !(info.flags & searched))
            continue;
        Statement select(db, std::string("SELECT \"") + info.key + "\" FROM " + tableOf(row.entity) +
                                 " WHERE number = ?");
        select.bind(1, int64_t(row.number));
        const std::string text = select.step() ? std::string(select.text(0)) : std::string();
        if (text.empty())
            continue;
        Statement remove(db, "INSERT INTO note_text(note_text, rowid, text) VALUES('delete', ?, ?)");
        remove.bind(1, note).bind(2, std::string_view(text)).run();
    }
}

// As a row that is only mentioned: its id is left, so that what points at it points at nothing.
void blankRow(Connection &db, const TableBase &table, const ErasedRow &row)
{
    std::string sql = "UPDATE " + tableOf(row.entity) + " SET made = NULL";
    for (FieldNo field = 0; field < table.fieldCount(); ++field)
        sql += std::string(", \"") + table.info(field).key + "\" = NULL";
    Statement update(db, sql + " WHERE number = ?");
    update.bind(1, int64_t(row.number)).run();
}

void forgetMerge(Connection &db, const ErasedRow &row)
{
    for (const char *table : {"stamp", "rival", "gone"}) {
        Statement forget(db, std::string("DELETE FROM ") + table + " WHERE entity = ? AND row = ?");
        forget.bind(1, int64_t(row.entity)).bind(2, int64_t(row.number)).run();
    }
    Statement(db, "DELETE FROM stray WHERE entity = ? AND row = ?")
        .bind(1, int64_t(row.entity))
        .bind(2, int64_t(row.number))
        .run();
    Statement(db, "DELETE FROM held WHERE row = ?").bind(1, row.id).run();
    Statement(db, "INSERT OR IGNORE INTO erased(row) VALUES(?)").bind(1, row.id).run();
    if (row.entity == Entity::lead)
        Statement(db, "UPDATE grade_change SET why = '' WHERE lead = ?").bind(1, int64_t(row.number)).run();
}

// Each scope in which the log of this laptop speaks of a row, and the one in which it is.
std::map<std::string, std::vector<const ErasedRow *>> scopesOf(Connection &db, Log &log,
                                                               const std::vector<ErasedRow> &rows)
{
    std::map<Id, const ErasedRow *> byId;
    for (const ErasedRow &row : rows)
        byId[row.id] = &row;
    std::map<std::string, std::set<const ErasedRow *>> found;
    Statement entries(db, "SELECT e.body, s.scope FROM entry e JOIN stream s ON s.number = e.stream"
                          " WHERE length(e.body) > 0 AND s.mine <> 3");
    while (entries.step()) {
        LogEntry entry;
        if (!decodeBody(entries.blob(0), entry))
            continue;
        for (const LogItem &item : entry.items)
            if (const auto row = byId.find(item.row); row != byId.end())
                found[std::string(entries.text(1))].insert(row->second);
    }
    for (const ErasedRow &row : rows)
        if (row.number)
            found[log.nameOf(log.scopes().inFile(row.entity, row.number))].insert(&row);
    std::map<std::string, std::vector<const ErasedRow *>> scopes;
    for (const auto &[scope, each] : found)
        scopes[scope].assign(each.begin(), each.end());
    return scopes;
}

void writeItems(Connection &db, Log &log, const EntryHead &head, std::span<const ErasedRow *const> rows,
                Instant now)
{
    EntryBytes items;
    for (const ErasedRow *row : rows)
        items.add(
            encoded(LogItem{.kind = LogItem::Kind::redact, .entity = uint16_t(row->entity), .row = row->id}));
    const int64_t entry = log.append(head, items, now.ms);
    for (const ErasedRow *row : rows | std::views::filter(&ErasedRow::number))
        Statement(db, "INSERT OR IGNORE INTO touch(entity, row, entry) VALUES(?, ?, ?)")
            .bind(1, int64_t(row->entity))
            .bind(2, int64_t(row->number))
            .bind(3, entry)
            .run();
}

// Each begins a stream, so that wherever it comes it waits for nothing that was written before.
void writeEntries(Connection &db, Log &log, const EntryHead &head,
                  const std::map<std::string, std::vector<const ErasedRow *>> &scopes, Instant now)
{
    for (const auto &[scope, rows] : scopes)
        for (size_t from = 0; from < rows.size(); from += itemsPerEntry) {
            EntryHead one = head;
            one.scope = scope;
            log.closeStream(scope);
            const size_t count = std::min(itemsPerEntry, rows.size() - from);
            writeItems(db, log, one, std::span(rows).subspan(from, count), now);
        }
}

constexpr size_t shortestName = 3; // bytes; shorter ones stand in too many words

// What operations say of a lead or a contact: their sentences name it as the row does now.
std::vector<std::string> namesIn(Connection &db, Entity entity, uint32_t number)
{
    const char *columns = entity == Entity::lead      ? "company, contact, email, reference"
                          : entity == Entity::contact ? "name, email"
                                                      : nullptr;
    std::vector<std::string> names;
    if (!columns)
        return names;
    Statement select(db, std::string("SELECT ") + columns + " FROM " + tableOf(entity) + " WHERE number = ?");
    if (!select.bind(1, int64_t(number)).step())
        return names;
    for (int column = 0; column < (entity == Entity::lead ? 4 : 2); ++column)
        if (select.text(column).size() >= shortestName)
            names.emplace_back(select.text(column));
    return names;
}

// Sentences of the status line and of undo hold names.
void eraseFromOperations(Connection &db, std::span<const std::string> names)
{
    for (const std::string &name : names)
        for (const char *column : {"subject", "detail"}) {
            Statement update(db, std::string("UPDATE operation SET ") + column + " = '' WHERE instr(lower(" +
                                     column + "), lower(?)) > 0");
            update.bind(1, std::string_view(name)).run();
        }
}

void eraseContent(Connection &db, const Book &book, std::span<const ErasedRow> rows)
{
    const Rows ids = idsOf(rows);
    const std::set<int64_t> entries = entriesOf(db, rows);
    eraseFromLog(db, ids, entries);
    eraseFromWaiting(db, ids);
    eraseFromJournal(db, book, keysOf(rows), entries);
    for (const ErasedRow &row : rows) {
        const TableBase &table = *book.tables().at(row.entity);
        eraseFromFullText(db, table, row);
        blankRow(db, table, row);
        forgetMerge(db, row);
    }
}

} // namespace

void eraseRow(Connection &db, const Book &book, const ErasedRow &row)
{
    eraseFromOperations(db, namesIn(db, row.entity, row.number));
    const std::set<int64_t> entries = entriesOf(db, std::span(&row, 1));
    for (const int64_t entry : entries) {
        Statement select(db, "SELECT body FROM entry WHERE number = ?");
        const bool isThere = select.bind(1, entry).step();
        if (const auto body = isThere ? withoutContent(select.blob(0), {row.id}) : std::nullopt)
            setBody(db, entry, *body);
    }
    eraseFromJournal(db, book, {{row.entity, row.number}}, entries);
    Statement(db, "DELETE FROM rival WHERE entity = ? AND row = ?")
        .bind(1, int64_t(row.entity))
        .bind(2, int64_t(row.number))
        .run();
}

Status eraseRows(Store &store, const Book &book, std::vector<ErasedRow> rows,
                 std::span<const std::string> names, uint32_t person, Instant now, const Progress &progress)
{
    Status stopped = Done{};
    const Status saved = StoreParts::saved(store, [&] {
        Connection &db = StoreParts::writing(store);
        Log &log = StoreParts::log(store);
        for (ErasedRow &row : rows)
            if (row.id.isNull())
                row.id = log.idOf(row.entity, row.number);
        const auto scopes = scopesOf(db, log, rows);
        if (!goOn(progress, 1, 3)) {
            stopped = Error{ErrorKind::cancelled, tr("Nothing was erased.")};
            return;
        }
        const EntryHead head{.op = Op::redact,
                             .person = log.idOf(Entity::person, person),
                             .operation = store.bulkOperation(),
                             .scope = {}};
        writeEntries(db, log, head, scopes, now);
        eraseContent(db, book, rows);
        eraseFromOperations(db, names);
        for (const ErasedRow &row : rows | std::views::filter(&ErasedRow::number))
            StoreParts::rewrote(store, row.entity, row.number);
    });
    return stopped ? saved : stopped;
}

Status scrub(Store &store)
{
    try {
        Connection &db = StoreParts::writing(store);
        db.run("INSERT INTO note_text(note_text) VALUES('optimize')");
        db.run("PRAGMA wal_checkpoint(TRUNCATE)");
        return Done{};
    } catch (const StoreError &failure) {
        return errorOf(failure, QDir::toNativeSeparators(store.path()));
    }
}

Result<Head> madeBy(const Store &store, Entity entity, uint32_t number)
{
    try {
        Statement select(StoreParts::reading(store), "SELECT s.id, e.seq, e.hash FROM " + tableOf(entity) +
                                                         " r JOIN entry e ON e.number = r.made"
                                                         " JOIN stream s ON s.number = e.stream"
                                                         " WHERE r.number = ?");
        select.bind(1, int64_t(number));
        if (select.step())
            return Head{select.id(0), select.integer(1), Digest::from(select.blob(2))};
        return Head{};
    } catch (const StoreError &failure) {
        return errorOf(failure, QDir::toNativeSeparators(store.path()));
    }
}

} // namespace ridealong
