// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conflictvalues.h"

#include "book/registers.h"
#include "store/storeparts.h"

#include <algorithm>
#include <deque>

namespace ridealong {

namespace {

constexpr size_t mostRead = 64;  // entries that are kept decoded
constexpr size_t mostSteps = 60; // back from one value
constexpr int pastStream = 3;    // another body; see EXCHANGE section 3

Value localOf(const FieldInfo &info, const SharedValue &value, const Store &store, const Book &book)
{
    if (info.type != Type::link || value.link.isNull())
        return value.value;
    const TableBase *table = book.tables().at(info.target);
    const uint32_t number =
        table && table->keepsIds() ? table->find(value.link) : store.numberOf(info.target, value.link);
    return number ? Value{Link{number}} : Value{};
}

// A row that never said whether it is deleted is not.
Value plain(const TableBase &table, FieldNo field, Value value)
{
    if (isEmpty(value) && std::string_view(table.info(field).key) == "deleted")
        return false;
    return value;
}

std::vector<Cell> unsetCells(const TableBase &table, uint16_t tag)
{
    std::vector<Cell> cells;
    for (const FieldNo field : fieldsOf(table, tag))
        cells.push_back({field, plain(table, field, {})});
    return cells;
}

std::vector<Cell> cellsOf(const EntityPlan &plan, const RegisterPlan &reg, const RegisterValue &value,
                          const Store &store, const Book &book)
{
    std::vector<Cell> cells;
    for (size_t i = 0; i < reg.fields.size(); ++i) {
        const FieldNo field = reg.fields[i];
        Value local = localOf(plan.table->info(field), value.fields[i], store, book);
        cells.push_back({field, plain(*plan.table, field, std::move(local))});
    }
    return cells;
}

} // namespace

std::vector<FieldNo> fieldsOf(const TableBase &table, uint16_t tag)
{
    const auto members = membersOf(table.entity(), tag);
    std::vector<FieldNo> fields;
    for (const uint16_t member : members.empty() ? std::span(&tag, 1) : members)
        if (const FieldNo field = table.fieldByTag(member); field != noField)
            fields.push_back(field);
    return fields;
}

std::vector<Cell> cellsFromLog(const Plans &plans, const Store &store, const Book &book, Entity entity,
                               uint16_t tag, std::string_view bytes)
{
    const EntityPlan &plan = plans.at(entity);
    const RegisterPlan *reg = plans.registerAt(plan, tag);
    return reg ? cellsOf(plan, *reg, valueFrom(plan, *reg, bytes), store, book) : std::vector<Cell>{};
}

std::vector<Cell> cellsInBook(const Store &store, const Book &book, Entity entity, uint32_t number,
                              uint16_t tag)
{
    const TableBase &table = *book.tables().at(entity);
    std::vector<Cell> cells;
    for (const FieldNo field : fieldsOf(table, tag)) {
        const bool isCold = table.info(field).flags & cold;
        Value value = isCold ? store.storedValue(entity, number, field, book) : table.value(number, field);
        cells.push_back({field, plain(table, field, std::move(value))});
    }
    return cells;
}

bool sameCells(const std::vector<Cell> &a, const std::vector<Cell> &b)
{
    return std::ranges::equal(a, b, [](const Cell &one, const Cell &two) {
        return one.field == two.field && one.value == two.value;
    });
}

const LogEntry *LogPast::entryOf(const Digest &hash, int64_t *number)
{
    auto found = m_read.find(hash);
    if (found == m_read.end()) {
        if (m_read.size() >= mostRead)
            m_read.clear();
        Read read;
        Statement row(m_connection, "SELECT e.number, e.hlc, e.op, e.body FROM entry e JOIN stream s"
                                    " ON s.number = e.stream WHERE e.hash = ? AND s.mine <> ?");
        row.bindBlob(1, hash.view()).bind(2, int64_t(pastStream));
        if (row.step()) {
            read.number = row.integer(0);
            read.entry.hlc = row.integer(1);
            read.entry.op = uint16_t(row.integer(2));
            read.isHere = decodeBody(row.blob(3), read.entry);
        }
        found = m_read.emplace(hash, std::move(read)).first;
    }
    if (number)
        *number = found->second.number;
    return found->second.isHere ? &found->second.entry : nullptr;
}

LogPast::Said LogPast::said(const Digest &hash, Entity entity, uint32_t number, uint16_t tag)
{
    Said said;
    const LogEntry *entry = entryOf(hash, &said.number);
    const Id row = m_store.idOf(entity, number);
    if (!entry || row.isNull())
        return said;
    said.hlc = entry->hlc;
    if (!m_plans)
        m_plans.emplace(m_book.tables());
    for (const LogItem &item : entry->items) {
        const bool creates = item.kind == LogItem::Kind::create;
        if (item.entity != uint16_t(entity) || item.row != row ||
            (!creates && item.kind != LogItem::Kind::set))
            continue;
        if (creates) {
            said.isHere = true;
            said.cells = unsetCells(*m_book.tables().at(entity), tag);
        }
        for (const ItemWrite &write : readItem(*m_plans, item, entry->hlc, hash).writes)
            if (write.reg->tag == tag) {
                said.isHere = true;
                said.cells = cellsOf(m_plans->at(entity), *write.reg, write.value, m_store, m_book);
                said.seen = write.seen;
            }
    }
    return said;
}

std::map<Digest, LogPast::Said> LogPast::ancestors(const Digest &leaf, Entity entity, uint32_t number,
                                                   uint16_t tag)
{
    std::map<Digest, Said> met;
    std::deque<Digest> next{leaf};
    while (!next.empty() && met.size() < mostSteps) {
        const Digest at = next.front();
        next.pop_front();
        if (met.contains(at))
            continue;
        Said here = said(at, entity, number, tag);
        next.insert(next.end(), here.seen.begin(), here.seen.end());
        met.emplace(at, std::move(here));
    }
    return met;
}

LogPast::Said LogPast::commonBefore(const std::vector<Digest> &leaves, Entity entity, uint32_t number,
                                    uint16_t tag)
{
    Said best;
    if (leaves.empty())
        return best;
    std::vector<std::map<Digest, Said>> pasts;
    for (const Digest &leaf : leaves)
        pasts.push_back(ancestors(leaf, entity, number, tag));
    for (const auto &[hash, what] : pasts.front()) {
        const bool isCommon =
            std::ranges::all_of(pasts, [&hash](const auto &past) { return past.contains(hash); });
        if (isCommon && what.isHere && (!best.isHere || what.hlc > best.hlc))
            best = what;
    }
    return best;
}

} // namespace ridealong
