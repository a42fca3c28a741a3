// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/passeditem.h"

#include "base/cbor.h"
#include "book/registers.h"
#include "book/tables.h"
#include "store/leaves.h"
#include "store/logscopes.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr int pastStream = 3; // of stream.mine: bodies that only this laptop wrote and nobody reads

// Not those of which only the hash is known.
std::vector<int64_t> entriesOf(Connection &db, Entity entity, uint32_t number)
{
    std::vector<int64_t> entries;
    Statement rows(db,
                   std::string("SELECT made FROM \"") + nameOf(entity) +
                       "\" WHERE number = ?2 UNION SELECT entry FROM touch WHERE entity = ?1 AND row = ?2");
    rows.bind(1, int64_t(entity)).bind(2, int64_t(number));
    while (rows.step())
        entries.push_back(rows.integer(0));
    return entries;
}

Id idIn(Connection &db, Entity entity, uint32_t number)
{
    Statement row(db, std::string("SELECT id FROM \"") + nameOf(entity) + "\" WHERE number = ?");
    row.bind(1, int64_t(number));
    return row.step() ? row.id(0) : Id{};
}

std::vector<uint16_t> registersOf(const TableBase &table)
{
    std::vector<uint16_t> tags;
    for (FieldNo field = 0; field < table.fieldCount(); ++field)
        tags.push_back(registerOf(table.entity(), table.info(field).tag));
    std::ranges::sort(tags);
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    return tags;
}

bool isStamped(Connection &db, Entity entity, uint32_t number, uint16_t tag)
{
    Statement stamp(db, "SELECT 1 FROM stamp WHERE entity = ? AND row = ? AND field = ?");
    stamp.bind(1, int64_t(entity)).bind(2, int64_t(number)).bind(3, int64_t(tag));
    return stamp.step();
}

bool saysNothing(std::string_view value)
{
    return value == std::string_view("\xF6") || value == std::string_view("\x80"); // null, no members
}

void addRivals(Connection &db, Entity entity, uint32_t number, uint16_t tag, LogItem &item)
{
    Statement rows(db,
                   "SELECT r.depth, r.hlc, e.hash, r.value FROM rival r JOIN entry e ON e.number = r.entry"
                   " WHERE r.entity = ? AND r.row = ? AND r.field = ?"
                   " ORDER BY r.depth DESC, r.hlc DESC, e.hash DESC");
    rows.bind(1, int64_t(entity)).bind(2, int64_t(number)).bind(3, int64_t(tag));
    while (rows.step())
        item.parts.push_back({.tag = tag,
                              .value = std::string(rows.blob(3)),
                              .stamp = {rows.integer(0), rows.integer(1), Digest::from(rows.blob(2))}});
}

void addRegister(Connection &db, const TableBase &table, uint32_t number, uint16_t tag, const IdOfRow &idOf,
                 LogItem &item)
{
    const Entity entity = table.entity();
    std::string value = registerValue(db, table, number, tag, {}, idOf);
    if (!saysNothing(value) || isStamped(db, entity, number, tag))
        if (const auto winner = winnerOf(db, entity, number, tag))
            item.parts.push_back({.tag = tag, .value = std::move(value), .stamp = winner->stamp});
    addRivals(db, entity, number, tag, item);
}

std::map<uint16_t, std::set<Digest>> goneOf(Connection &db, Entity entity, uint32_t number)
{
    std::map<uint16_t, std::set<Digest>> gone;
    Statement rows(db, "SELECT g.field, e.hash FROM gone g JOIN entry e ON e.number = g.entry"
                       " WHERE g.entity = ? AND g.row = ?");
    rows.bind(1, int64_t(entity)).bind(2, int64_t(number));
    while (rows.step())
        gone[uint16_t(rows.integer(0))].insert(Digest::from(rows.blob(1)));
    return gone;
}

void addUnread(const RowPasts::Past &past, LogItem &item)
{
    for (const auto &[tag, leaves] : past.unread)
        for (const auto &[stamp, value] : leaves)
            item.parts.push_back({.tag = tag, .value = value, .stamp = stamp});
}

// The register that says whose the row is; 0 for one that is no person's by itself.
uint16_t holderTag(const TableBase &table)
{
    const ScopeRule rule = scopeRuleOf(table.entity());
    const bool isHeld = rule.who == Scope::Who::rep && rule.link != noField && !rule.isLead;
    return isHeld ? registerOf(table.entity(), table.info(rule.link).tag) : 0;
}

Stamp stampOf(const LogItem &item, const LogPart &part, int64_t hlc, const Digest &hash)
{
    return item.kind == LogItem::Kind::copy ? part.stamp : Stamp{part.stamp.depth, hlc, hash};
}

bool isRead(const ReadItem &read, const LogPart &part, const Stamp &stamp)
{
    return std::ranges::any_of(read.writes, [&](const ItemWrite &write) {
        return write.hasLeaf && write.reg->tag == part.tag && write.stamp == stamp;
    });
}

} // namespace

RowPasts::RowPasts(Connection &db, const Tables &tables, std::span<const RowRef> rows)
    : m_plans(tables)
{
    std::set<int64_t> entries;
    for (const auto &[entity, number] : rows) {
        m_pasts[{entity, idIn(db, entity, number)}];
        for (const int64_t entry : entriesOf(db, entity, number))
            entries.insert(entry);
    }
    for (const int64_t number : entries) {
        Kept kept;
        {
            Statement row(db, "SELECT e.body, e.hlc, e.hash, s.scope, e.unread FROM entry e"
                              " JOIN stream s ON s.number = e.stream WHERE e.number = ? AND s.mine <> ?");
            row.bind(1, number).bind(2, int64_t(pastStream));
            if (!row.step() || !decodeBody(row.blob(0), kept.entry))
                continue;
            kept.entry.hlc = row.integer(1);
            kept.hash = Digest::from(row.blob(2));
            kept.scope = row.text(3);
            kept.isUnread = row.integer(4) != 0;
        }
        take(db, number, kept);
    }
}

void RowPasts::take(Connection &db, int64_t number, const Kept &kept)
{
    std::set<size_t> held;
    Statement rows(db, "SELECT item FROM held WHERE entry = ?");
    rows.bind(1, number);
    while (rows.step())
        held.insert(size_t(rows.integer(0)));
    for (size_t i = 0; i < kept.entry.items.size(); ++i) {
        const LogItem &item = kept.entry.items[i];
        const auto found = m_pasts.find({Entity(item.entity), item.row});
        if (found == m_pasts.end() || held.contains(i))
            continue;
        take(item, kept, found->second);
        if (holderTag(*m_plans.at(Entity(item.entity)).table))
            takeScope(item, kept, found->second.scopes[kept.scope]);
    }
}

// A value of a newer version is kept as it came. So is one of fields that belong together, one of which this
// version does not know: its columns hold what was before.
void RowPasts::take(const LogItem &item, const Kept &kept, Past &past) const
{
    ReadItem read;
    if (kept.isUnread)
        read = readItem(m_plans, item, kept.entry.hlc, kept.hash);
    const TableBase &table = *m_plans.at(Entity(item.entity)).table;
    for (const LogPart &part : item.parts) {
        past.replaced[part.tag].insert(part.seen.begin(), part.seen.end());
        const bool isUnknown = table.fieldByTag(part.tag) == noField;
        const bool isField = item.kind == LogItem::Kind::create && !isUnknown;
        const Stamp stamp = stampOf(item, part, kept.entry.hlc, kept.hash);
        if (isUnknown ||
            (read.isUnread && !isField && !saysNothing(part.value) && !isRead(read, part, stamp)))
            past.unread[part.tag][stamp] = part.value;
    }
    for (const LogPassed &passed : item.passed)
        past.replaced[passed.tag].insert(passed.entries.begin(), passed.entries.end());
}

void RowPasts::takeScope(const LogItem &item, const Kept &kept, InScope &in) const
{
    const uint16_t tag = holderTag(*m_plans.at(Entity(item.entity)).table);
    in.isBrought |= item.kind == LogItem::Kind::create || item.kind == LogItem::Kind::copy;
    for (const LogPart &part : item.parts)
        if (part.tag == tag)
            in.holder.write({stampOf(item, part, kept.entry.hlc, kept.hash), part.value}, part.seen);
    for (const LogPassed &passed : item.passed)
        if (passed.tag == tag)
            for (const Digest &each : passed.entries)
                in.holder.pass(each);
}

const RowPasts::Past &RowPasts::of(Entity entity, const Id &row) const
{
    return m_pasts.at({entity, row});
}

LogItem passedItem(Connection &db, const TableBase &table, uint32_t number, const RowPasts &pasts,
                   const IdOfRow &idOf)
{
    const Entity entity = table.entity();
    LogItem item{.kind = LogItem::Kind::copy, .entity = uint16_t(entity), .row = idIn(db, entity, number)};
    Statement made(db, std::string("SELECT e.hash FROM \"") + nameOf(entity) +
                           "\" r JOIN entry e ON e.number = r.made WHERE r.number = ?");
    made.bind(1, int64_t(number));
    if (made.step())
        item.made = Digest::from(made.blob(0));
    for (const uint16_t tag : registersOf(table))
        addRegister(db, table, number, tag, idOf, item);
    const RowPasts::Past &past = pasts.of(entity, item.row);
    addUnread(past, item);
    auto replaced = goneOf(db, entity, number);
    for (const auto &[tag, entries] : past.replaced)
        replaced[tag].insert(entries.begin(), entries.end());
    std::erase_if(item.parts, [&](const LogPart &part) {
        return replaced.contains(part.tag) && replaced.at(part.tag).contains(part.stamp.written);
    });
    for (const auto &[tag, entries] : replaced)
        if (!entries.empty())
            item.passed.push_back({tag, {entries.begin(), entries.end()}});
    return item;
}

std::vector<std::string> scopesThatMissIt(const RowPasts::Past &past, const std::string &home)
{
    constexpr std::string_view ofRep = "rep:";
    std::vector<std::string> scopes;
    for (const auto &[scope, in] : past.scopes) {
        if (scope == home || !scope.starts_with(ofRep) || !in.isBrought || in.holder.isEmpty())
            continue;
        std::string rep;
        cbor::id(rep, Id::fromHex(std::string_view(scope).substr(ofRep.size())));
        if (in.holder.winner().value == rep)
            scopes.push_back(scope);
    }
    return scopes;
}

LogItem holderOf(const TableBase &table, const LogItem &passed)
{
    LogItem item = passed;
    const uint16_t tag = holderTag(table);
    std::erase_if(item.parts, [tag](const LogPart &part) { return part.tag != tag; });
    std::erase_if(item.passed, [tag](const LogPassed &each) { return each.tag != tag; });
    return item;
}

} // namespace ridealong
