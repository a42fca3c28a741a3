// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conflictvalues.h"

#include "base/cborcursor.h"
#include "book/registers.h"
#include "store/storeparts.h"

#include <algorithm>
#include <deque>

namespace ridealong {

namespace {

constexpr size_t mostRead = 64;  // entries that are kept decoded
constexpr size_t mostSteps = 60; // back from one value
constexpr int pastStream = 3;    // another body; see EXCHANGE section 3

Value linkFrom(cbor::Cursor &from, const FieldInfo &info, const Store &store, const Book &book)
{
    const Id id = from.id();
    if (from.failed())
        return {};
    const TableBase *table = book.tables().at(info.target);
    const uint32_t number = table && table->keepsIds() ? table->find(id) : store.numberOf(info.target, id);
    return number ? Value{Link{number}} : Value{};
}

Value valueFrom(cbor::Cursor &from, const FieldInfo &info, const Store &store, const Book &book)
{
    if (from.takeNull())
        return {};
    switch (info.type) {
    case Type::text:
    case Type::longText:
    case Type::choice: {
        std::string text(from.text());
        return text.empty() ? Value{} : Value{std::move(text)};
    }
    case Type::number:
        return from.real();
    case Type::integer:
        return from.whole();
    case Type::money:
        return Money{from.whole()};
    case Type::date:
        return Date{int32_t(from.whole())};
    case Type::instant:
        return Instant{from.whole()};
    case Type::yesNo:
        return from.boolean();
    case Type::grade:
        return gradeFrom(from.whole());
    case Type::link:
        return linkFrom(from, info, store, book);
    }
    return {};
}

// A row that never said whether it is deleted is not.
Value plain(const TableBase &table, FieldNo field, Value value)
{
    if (isEmpty(value) && std::string_view(table.info(field).key) == "deleted")
        return false;
    return value;
}

Cell *cellOf(std::vector<Cell> &cells, FieldNo field)
{
    const auto found = std::ranges::find(cells, field, &Cell::field);
    return found == cells.end() ? nullptr : &*found;
}

std::vector<Cell> unsetCells(const TableBase &table, uint16_t tag)
{
    std::vector<Cell> cells;
    for (const FieldNo field : fieldsOf(table, tag))
        cells.push_back({field, plain(table, field, {})});
    return cells;
}

void takeOne(std::vector<Cell> &cells, const TableBase &table, uint16_t tag, cbor::Cursor &from,
             const Store &store, const Book &book)
{
    const FieldNo field = table.fieldByTag(tag);
    Cell *cell = field == noField ? nullptr : cellOf(cells, field);
    if (!cell)
        return void(from.value());
    Value value = valueFrom(from, table.info(field), store, book);
    if (!from.failed())
        cell->value = plain(table, field, std::move(value));
}

const LogPart *partOf(const LogItem &item, uint16_t tag)
{
    const auto found = std::ranges::find(item.parts, tag, &LogPart::tag);
    return found == item.parts.end() ? nullptr : &*found;
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

std::vector<Cell> cellsFromLog(const Store &store, const Book &book, Entity entity, uint16_t tag,
                               std::string_view bytes)
{
    const TableBase &table = *book.tables().at(entity);
    std::vector<Cell> cells = unsetCells(table, tag);
    cbor::Cursor from(bytes);
    if (membersOf(entity, tag).empty()) {
        takeOne(cells, table, tag, from, store, book);
        return cells;
    }
    if (from.takeNull())
        return cells;
    for (size_t left = from.array() / 2; left > 0 && !from.failed(); --left) {
        const auto member = uint16_t(from.whole());
        takeOne(cells, table, member, from, store, book);
    }
    return cells;
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
    const TableBase &table = *m_book.tables().at(entity);
    for (const LogItem &item : entry->items) {
        if (item.entity != uint16_t(entity) || item.row != row)
            continue;
        if (item.kind == LogItem::Kind::create) {
            said.isHere = true;
            said.cells = unsetCells(table, tag);
            for (const FieldNo field : fieldsOf(table, tag))
                if (const LogPart *part = partOf(item, table.info(field).tag)) {
                    cbor::Cursor from(part->value);
                    takeOne(said.cells, table, part->tag, from, m_store, m_book);
                }
        } else if (const LogPart *part = item.kind == LogItem::Kind::set ? partOf(item, tag) : nullptr) {
            said.isHere = true;
            said.cells = cellsFromLog(m_store, m_book, entity, tag, part->value);
            said.seen = part->seen;
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
