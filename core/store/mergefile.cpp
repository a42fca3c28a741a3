// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mergefile.h"

#include <algorithm>
#include <sqlite3.h>

namespace ridealong {

namespace {

constexpr size_t mostKept = 50'000; // of each table of what was lately used
constexpr uint32_t mostRows = uint32_t(1) << 30;

template<class Map>
void bound(Map &map)
{
    if (map.size() > mostKept)
        map.clear();
}

} // namespace

uint64_t rowKey(Entity entity, uint32_t number)
{
    return uint64_t(entity) << 32 | number;
}

MergeFile::MergeFile(Connection &db, const Book &book)
    : m_db(db)
    , m_plans(book.tables())
{
}

void MergeFile::raise(NextNumbers &next) const
{
    for (size_t entity = 0; entity < next.size(); ++entity)
        next[entity] = std::max({next[entity], m_next[entity], m_raised[entity]});
}

void MergeFile::forgetNumbers()
{
    raise(m_raised);
    m_next.fill(0);
    m_nextEntry = 0;
    m_entries.clear();
    for (auto &rows : m_rows)
        rows.clear();
}

uint32_t MergeFile::nextNumber(const EntityPlan &plan)
{
    uint32_t &next = m_next[size_t(plan.entity)];
    if (next == 0)
        next = uint32_t(m_db.integer("SELECT coalesce(max(number), 0) + 1 FROM " + plan.name));
    if (next >= mostRows)
        throw StoreError(SQLITE_TOOBIG, "too many rows");
    return next++;
}

MergeFile::Row MergeFile::find(const EntityPlan &plan, const Id &id)
{
    auto &rows = m_rows[size_t(plan.entity)];
    if (const auto known = rows.find(id); known != rows.end())
        return known->second;
    Statement select(m_db, plan.findSql);
    select.bind(1, id);
    if (!select.step())
        return {};
    bound(rows);
    return rows[id] = {uint32_t(select.integer(0)), select.integer(1)};
}

uint32_t MergeFile::rowFor(const EntityPlan &plan, const Id &id)
{
    if (const Row known = find(plan, id); known.number)
        return known.number;
    const uint32_t number = nextNumber(plan);
    Statement(m_db, plan.placeSql).bind(1, int64_t(number)).bind(2, id).run();
    m_rows[size_t(plan.entity)][id] = {number, 0};
    if (onRow)
        onRow(plan.entity, number);
    return number;
}

Id MergeFile::idOf(const EntityPlan &plan, uint32_t number)
{
    if (plan.table->keepsIds() && number < plan.table->end())
        if (const Id id = plan.table->id(number); !id.isNull())
            return id;
    auto &ids = m_ids[size_t(plan.entity)];
    if (const auto known = ids.find(number); known != ids.end())
        return known->second;
    Statement select(m_db, plan.idSql);
    select.bind(1, int64_t(number));
    if (!select.step())
        return {};
    bound(ids);
    return ids[number] = select.id(0);
}

int64_t MergeFile::madeBy(const EntityPlan &plan, uint32_t number)
{
    Statement select(m_db, plan.madeSql);
    select.bind(1, int64_t(number));
    return select.step() ? select.integer(0) : 0;
}

void MergeFile::setMade(const EntityPlan &plan, uint32_t number, int64_t entry)
{
    Statement update(m_db, plan.setMadeSql);
    if (entry)
        update.bind(1, entry);
    else
        update.bindNull(1);
    update.bind(2, int64_t(number)).run();
    m_rows[size_t(plan.entity)].erase(idOf(plan, number));
    if (onRow)
        onRow(plan.entity, number);
}

uint32_t MergeFile::insert(const EntityPlan &plan, const Id &id, int64_t entry,
                           std::span<const ItemWrite> writes)
{
    std::vector<std::pair<FieldNo, Value>> values;
    for (const ItemWrite &write : writes)
        for (size_t i = 0; i < write.reg->fields.size(); ++i)
            if (const SharedValue &value = write.value.fields[i]; !value.isEmpty())
                values.emplace_back(write.reg->fields[i], localOf(plan, write.reg->fields[i], value));
    const uint32_t number = nextNumber(plan); // behind those that its links made
    {
        Statement row(m_db, plan.insertSql);
        row.bind(1, int64_t(number)).bind(2, id).bind(3, entry);
        for (const auto &[field, value] : values)
            row.bind(4 + field, value);
        row.run();
    }
    for (const auto &[field, value] : values)
        if (plan.byField[field]->isNote && (plan.table->info(field).flags & cold))
            writeNote(plan, number, {}, value);
    auto &rows = m_rows[size_t(plan.entity)];
    bound(rows);
    rows[id] = {number, entry};
    if (onRow)
        onRow(plan.entity, number);
    return number;
}

int64_t MergeFile::nextEntry()
{
    if (m_nextEntry == 0)
        m_nextEntry = m_db.integer("SELECT coalesce(max(number), 0) + 1 FROM entry");
    return m_nextEntry++;
}

void MergeFile::noteEntry(const Digest &hash, int64_t number)
{
    bound(m_entries);
    m_entries[hash] = number;
}

EntryFacts MergeFile::entryBy(const Digest &hash)
{
    if (const auto known = m_entries.find(hash); known != m_entries.end())
        return {known->second, false};
    Statement select(m_db, "SELECT number, stream FROM entry WHERE hash = ?");
    select.bindBlob(1, hash.view());
    if (!select.step())
        return {};
    const EntryFacts facts{select.integer(0), select.integer(1) == 0};
    if (!facts.isGhost)
        noteEntry(hash, facts.number);
    return facts;
}

int64_t MergeFile::entryFor(const Digest &hash)
{
    if (const EntryFacts facts = entryBy(hash); facts.number)
        return facts.number;
    const int64_t number = nextEntry();
    Statement ghost(m_db, "INSERT INTO entry(number, stream, seq, prev, hlc, schema, op, body, hash)"
                          " VALUES(?, 0, 0, x'', 0, 0, 0, x'', ?)");
    ghost.bind(1, number).bindBlob(2, hash.view()).run();
    return number;
}

Value MergeFile::localOf(const EntityPlan &plan, FieldNo field, const SharedValue &value)
{
    const FieldInfo &info = plan.table->info(field);
    if (info.type != Type::link || value.link.isNull())
        return value.value;
    return Link{rowFor(m_plans.at(info.target), value.link)};
}

SharedValue MergeFile::sharedOf(const EntityPlan &plan, FieldNo field, const Statement &row, int column)
{
    const FieldInfo &info = plan.table->info(field);
    if (row.isNull(column))
        return {};
    if (info.type != Type::link)
        return {row.value(column, info.type)};
    return {{}, idOf(m_plans.at(info.target), uint32_t(row.integer(column)))};
}

void MergeFile::touch(const EntityPlan &plan, uint32_t row, int64_t entry)
{
    Statement save(m_db, "INSERT OR IGNORE INTO touch(entity, row, entry) VALUES(?, ?, ?)");
    save.bind(1, int64_t(plan.entity)).bind(2, int64_t(row)).bind(3, entry).run();
}

bool MergeFile::isErased(const Id &row)
{
    if (m_hasErased < 0)
        m_hasErased = int(m_db.integer("SELECT EXISTS(SELECT 1 FROM erased)"));
    if (m_hasErased == 0)
        return false;
    Statement select(m_db, "SELECT 1 FROM erased WHERE row = ?");
    return select.bind(1, row).step();
}

void MergeFile::setErased(const Id &row)
{
    Statement(m_db, "INSERT OR IGNORE INTO erased(row) VALUES(?)").bind(1, row).run();
    m_hasErased = 1;
}

uint32_t MergeFile::leadOf(const EntityPlan &plan, uint32_t row)
{
    if (plan.entity == Entity::lead || plan.leadSql.empty())
        return plan.entity == Entity::lead ? row : 0;
    Statement select(m_db, plan.leadSql);
    select.bind(1, int64_t(row));
    return select.step() ? uint32_t(select.integer(0)) : 0;
}

} // namespace ridealong
