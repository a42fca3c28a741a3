// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log.h"

#include "book/registers.h"
#include "store/schema.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <sqlite3.h>

namespace ridealong {

namespace {

uint64_t keyOf(Entity entity, uint32_t number)
{
    return uint64_t(entity) << 32 | number;
}

// What links point at; other rows are never named in another row's record.
bool isLinkedTo(Entity entity)
{
    return entity == Entity::lead || entity == Entity::person || entity == Entity::process ||
           entity == Entity::stage || entity == Entity::kind || entity == Entity::customField ||
           entity == Entity::ride || entity == Entity::skill;
}

constexpr size_t mostNewIds = 100'000; // above that the file is asked
constexpr uint32_t fewRows = 8;        // are asked for one by one
constexpr size_t roomOfHead = 128;     // of an entry in a change file: what stands before its body, at most

} // namespace

std::string Log::nameOf(const Scope &scope)
{
    switch (scope.who) {
    case Scope::Who::team:
        return "team";
    case Scope::Who::managers:
        return "managers";
    case Scope::Who::rep:
        return "rep:" + idOf(Entity::person, scope.person).hex();
    case Scope::Who::writer:
        break;
    }
    return "private:" + (scope.person ? idOf(Entity::person, scope.person) : Id{}).hex();
}

void Log::load()
{
    m_streams.clear();
    forgetNewRows();
    Statement streams(m_connection,
                      "SELECT number, id, scope, head_seq, head_hash FROM stream WHERE mine = 1");
    while (streams.step())
        m_streams[std::string(streams.text(2))] = {streams.integer(0), streams.id(1), streams.integer(3),
                                                   Digest::from(streams.blob(4))};
    m_hlc = m_connection.integer("SELECT value FROM meta WHERE key = 'hlc'");
}

Log::Stream &Log::streamOf(const std::string &scope)
{
    const auto found = m_streams.find(scope);
    if (found != m_streams.end())
        return found->second;
    Stream stream{.id = Id::make(millisecondsOf(m_hlc)), .head = {}};
    Statement insert(m_connection, "INSERT INTO stream(id, device, scope, mine, head_seq, head_hash)"
                                   " VALUES(?, 1, ?, 1, 0, ?)");
    insert.bind(1, stream.id).bind(2, std::string_view(scope)).bindBlob(3, stream.head.view()).run();
    stream.number = m_connection.lastRowId();
    return m_streams[scope] = stream;
}

void Log::closeStream(const std::string &scope)
{
    Statement close(m_connection, "UPDATE stream SET mine = 2 WHERE mine = 1 AND scope = ?");
    close.bind(1, std::string_view(scope)).run();
    m_streams.erase(scope);
}

void Log::expect(const ChangeSet &changes, uint32_t actor)
{
    m_scopes.begin(actor);
    m_scopes.expect(changes);
    if (m_newIds.size() > mostNewIds)
        m_newIds.clear();
    for (const Change &change : changes.changes())
        if (change.creates && isLinkedTo(change.entity))
            m_newIds[keyOf(change.entity, change.number)] = change.id;
}

void Log::forgetNewRows()
{
    m_newIds.clear();
    m_scopes.forget();
}

Id Log::idOf(Entity entity, uint32_t number)
{
    const TableBase *table = m_book.tables().at(entity);
    if (table && table->keepsIds() && number < table->end())
        if (const Id id = table->id(number); !id.isNull()) // of one that is only mentioned the file knows it
            return id;
    if (const auto found = m_newIds.find(keyOf(entity, number)); found != m_newIds.end())
        return found->second;
    Statement select(m_connection,
                     "SELECT id FROM \"" + std::string(ridealong::nameOf(entity)) + "\" WHERE number = ?");
    select.bind(1, int64_t(number));
    return select.step() ? select.id(0) : Id{};
}

// A row that is changed more than once has one place, where it came first: of one register an entry can say
// only one thing.
std::vector<Log::RowCells> Log::rowsOf(const EntryDraft &draft) const
{
    std::vector<RowCells> rows;
    std::unordered_map<uint64_t, size_t> places;
    const auto keyOfChange = [](const Change *change) { return keyOf(change->entity, change->number); };
    const bool areApart = std::ranges::adjacent_find(draft.changes, std::ranges::greater_equal{},
                                                     keyOfChange) == draft.changes.end();
    rows.reserve(draft.changes.size());
    for (const Change *change : draft.changes) {
        const size_t place =
            areApart ? rows.size() : places.try_emplace(keyOfChange(change), rows.size()).first->second;
        if (place == rows.size())
            rows.push_back({change->entity, change->number});
        RowCells &row = rows[place];
        if (change->creates)
            row.made = change;
        row.cells.reserve(row.cells.size() + change->cells.size());
        for (const Cell &cell : change->cells)
            row.cells.push_back(&cell);
    }
    return rows;
}

// Of the entity of the last row alone, and where they are many and lie close together.
void Log::expectLeavesOf(const std::vector<RowCells> &rows)
{
    m_leaves.begin();
    const Entity entity = rows.empty() ? Entity::none : rows.back().entity;
    uint32_t first = std::numeric_limits<uint32_t>::max(), last = 0, count = 0;
    for (const RowCells &row : rows)
        if (row.entity == entity && !row.made) {
            first = std::min(first, row.number);
            last = std::max(last, row.number);
            ++count;
        }
    if (count >= fewRows && last - first < 2 * count)
        m_leaves.expect(entity, first, last);
}

EntryBytes Log::itemsOf(const std::vector<RowCells> &rows)
{
    EntryBytes items;
    const auto idOfRow = [this](Entity entity, uint32_t number) { return idOf(entity, number); };
    std::vector<uint16_t> tags;
    for (const RowCells &row : rows) {
        const TableBase &table = *m_book.tables().at(row.entity);
        if (row.made) {
            items.addCreate(table, row.made->id, row.cells, idOfRow);
            continue;
        }
        tags.clear();
        for (const Cell *cell : row.cells)
            if (const uint16_t tag = registerOf(row.entity, table.info(cell->field).tag);
                std::ranges::find(tags, tag) == tags.end())
                tags.push_back(tag);
        for (const uint16_t tag : tags)
            addRegister(items, row, tag);
    }
    return items;
}

void Log::writeTouches(const std::vector<RowCells> &rows)
{
    for (const RowCells &row : rows)
        if (!row.made)
            m_touches.add({int64_t(row.entity), int64_t(row.number), m_entry});
    m_touches.write(m_connection);
}

int64_t Log::begin(int64_t nowMs)
{
    m_hlc = std::max(m_hlc + 1, std::max<int64_t>(nowMs, 0) << hlcCounterBits);
    Statement save(m_connection, "INSERT OR REPLACE INTO meta(key, value) VALUES('hlc', ?)");
    save.bind(1, m_hlc).run();
    m_entry = m_connection.integer("SELECT coalesce(max(number), 0) + 1 FROM entry");
    return m_entry;
}

int64_t Log::append(const EntryDraft &draft, int64_t nowMs)
{
    begin(nowMs);
    m_stamps.clear(), m_touches.clear(); // of an entry that failed
    m_ends.reset();
    m_scope = draft.head.scope;
    const std::vector<RowCells> rows = rowsOf(draft);
    expectLeavesOf(rows);
    const EntryBytes items = itemsOf(rows);
    m_stamps.write(m_connection);
    writeTouches(rows);
    return finish(draft.head, items);
}

int64_t Log::append(const EntryHead &head, const EntryBytes &items, int64_t nowMs)
{
    begin(nowMs);
    return finish(head, items);
}

int64_t Log::finish(const EntryHead &head, const EntryBytes &items)
{
    Stream &stream = streamOf(head.scope);
    const LogEntry entry{.stream = stream.id,
                         .seq = stream.seq + 1,
                         .prev = stream.head,
                         .hlc = m_hlc,
                         .schema = schemaVersion(),
                         .op = uint16_t(head.op),
                         .person = head.person};
    const std::string body = items.body(entry);
    if (body.size() + roomOfHead > largestEntry)
        throw StoreError(SQLITE_TOOBIG, "an entry of the change log is too large");
    const Digest hash = items.hash(entry);
    Statement insert(m_connection,
                     "INSERT INTO entry(stream, seq, prev, hlc, schema, op, body, hash, operation, number)"
                     " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, stream.number).bind(2, entry.seq).bindBlob(3, entry.prev.view()).bind(4, entry.hlc);
    insert.bind(5, int64_t(entry.schema)).bind(6, int64_t(entry.op)).bindBlob(7, body);
    insert.bindBlob(8, hash.view()).bind(9, head.operation).bind(10, m_entry).run();
    stream.seq = entry.seq;
    stream.head = hash;
    Statement save(m_connection, "UPDATE stream SET head_seq = ?, head_hash = ? WHERE number = ?");
    save.bind(1, stream.seq).bindBlob(2, hash.view()).bind(3, stream.number).run();
    return m_entry;
}

} // namespace ridealong
