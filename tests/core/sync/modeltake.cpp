// SPDX-License-Identifier: GPL-3.0-or-later
// Taking entries, in any order and any number of times: what waits, what counts, what is held.
#include "core/sync/model.h"

#include <algorithm>

namespace ridealong::model {

namespace {

bool standsIn(const Laptop &laptop, const Id &row, const Scope &scope)
{
    const auto found = laptop.rows.find(row);
    return found != laptop.rows.end() && found->second.scopes.contains(scope);
}

std::string partOf(const LogItem &item, uint16_t tag)
{
    const auto found = std::ranges::find(item.parts, tag, &LogPart::tag);
    return found == item.parts.end() ? std::string() : found->value;
}

bool mayHang(const Laptop &laptop, const LogItem &item, const Scope &scope, const Rules &rules)
{
    const std::string above = partOf(item, parent);
    if (above.size() != 17)
        return false;
    const Id on = Id::fromBytes(above.data() + 1);
    return standsIn(laptop, on, scope) || (rules.erasedGivesRight && laptop.erased.contains(on));
}

bool mayCreate(const Laptop &laptop, const Record &record, const LogItem &item, const Rules &rules)
{
    switch (item.entity) {
    case lead:
        return record.scope == repScope(record.person) && partOf(item, owner) == valueOf(record.person);
    case activity:
        return record.scope == repScope(record.person) && mayHang(laptop, item, record.scope, rules);
    case note:
        return record.scope == privateScope(record.person);
    default:
        return false;
    }
}

// A manager's laptop may everything; a rep's what is the rep's, and not whose it is.
bool hasRight(const Laptop &laptop, const Record &record, const LogItem &item, const Rules &rules)
{
    if (record.byManager || !rules.rightsAreAsked)
        return true;
    if (record.scope != repScope(record.person) && record.scope != privateScope(record.person))
        return false;
    if (item.kind == LogItem::Kind::create)
        return mayCreate(laptop, record, item, rules);
    if (item.kind != LogItem::Kind::set)
        return false;
    const uint16_t tag = item.parts.front().tag;
    return tag != owner && tag != parent && standsIn(laptop, item.row, record.scope);
}

void put(Laptop &laptop, Row &row, uint16_t tag, const Leaf &leaf, const std::vector<Digest> &seen,
         const Rules &rules)
{
    if (tag == newer && laptop.isOld && !rules.keepsUnknown)
        return;
    row.registers[tag].write(leaf, seen);
    Stamp &greatest = row.greatest[tag];
    greatest = std::max(greatest, leaf.stamp);
    const auto other = row.other.find(tag);
    if (!rules.arrivalIsIgnored ||
        (!rules.stampsDecide && (other == row.other.end() || other->second.stamp.hlc < leaf.stamp.hlc)))
        row.other[tag] = leaf;
}

void erase(Laptop &laptop, const Id &row)
{
    laptop.erased.insert(row);
    laptop.rows.erase(row);
    laptop.stray.erase(row);
    laptop.hanging.erase(row);
    for (auto &[lead, rows] : laptop.hanging)
        rows.erase(row);
    std::erase_if(laptop.held,
                  [&](const auto &held) { return held.first->entry.items[held.second].row == row; });
}

// What it says of erased rows is gone for good; the hash of the item holds the chain.
RecordPtr blanked(const Laptop &laptop, const RecordPtr &record)
{
    const auto isGone = [&](const LogItem &item) {
        return item.kind != LogItem::Kind::redact && item.kind != LogItem::Kind::erased &&
               laptop.erased.contains(item.row);
    };
    if (std::ranges::none_of(record->entry.items, isGone))
        return record;
    auto copy = std::make_shared<Record>(*record);
    for (LogItem &item : copy->entry.items)
        if (isGone(item))
            item = {.kind = LogItem::Kind::erased, .hash = hashOf(item)};
    return copy;
}

void redact(Laptop &laptop, const Id &row)
{
    erase(laptop, row);
    for (const Digest &each : laptop.touching[row])
        laptop.log[each] = blanked(laptop, laptop.log.at(each));
}

void say(Laptop &laptop, const Record &record, const LogItem &item, const Rules &rules)
{
    Row &row = laptop.rows[item.row];
    row.entity = item.entity;
    if (item.kind != LogItem::Kind::set)
        row.scopes.insert(record.scope);
    for (const LogPassed &passed : item.passed)
        for (const Digest &each : passed.entries)
            row.registers[passed.tag].pass(each);
    for (const LogPart &part : item.parts) {
        const bool isCopy = item.kind == LogItem::Kind::copy;
        const Stamp stamp = isCopy ? part.stamp : Stamp{part.stamp.depth, record.entry.hlc, record.hash};
        put(laptop, row, part.tag, {stamp, part.value}, part.seen, rules);
    }
}

// Managers' laptops see to it that the scope where a lead is now has all of it.
void noteStray(Laptop &laptop, const Record &record, const Id &row, const Scope &before, const Rules &rules)
{
    const Id of = leadOf(laptop, row);
    if (of.isNull() || !laptop.isManager)
        return;
    const Scope home = homeOf(laptop, of);
    const bool moved = rules.homeChangeIsStray && !before.empty() && before != home;
    if (home != record.scope || moved)
        laptop.stray.insert(of);
}

bool apply(Laptop &laptop, const RecordPtr &record, const LogItem &item, const Rules &rules)
{
    if (item.kind == LogItem::Kind::erased)
        return true;
    if (laptop.erased.contains(item.row))
        return true;
    if (!hasRight(laptop, *record, item, rules))
        return false;
    if (item.kind == LogItem::Kind::redact) {
        redact(laptop, item.row);
        return true;
    }
    const Scope before = homeOf(laptop, item.row);
    say(laptop, *record, item, rules);
    const Id of = leadOf(laptop, item.row);
    if (!of.isNull() && of != item.row)
        laptop.hanging[of].insert(item.row);
    noteStray(laptop, *record, item.row, before, rules);
    return true;
}

// Until nothing more can be: what was taken may have given the right that was missing.
void retryHeld(Laptop &laptop, const Rules &rules)
{
    for (bool some = true; some;) {
        some = false;
        for (size_t each = 0; each < laptop.held.size() && !some; ++each) {
            const auto held = laptop.held[each];
            laptop.held.erase(laptop.held.begin() + ptrdiff_t(each));
            some = apply(laptop, held.first, held.first->entry.items[held.second], rules);
            if (!some)
                laptop.held.insert(laptop.held.begin() + ptrdiff_t(each), held);
        }
    }
}

// An own stream that somebody else wrote to: this book was copied, so it becomes a laptop of its own.
void leaveForked(Laptop &laptop, const Id &stream)
{
    if (std::ranges::none_of(laptop.open, [&](const auto &open) { return open.second == stream; }))
        return;
    laptop.open.clear();
    laptop.id = Id::hashedFrom(laptop.id.hex() + std::to_string(laptop.number));
}

void freeWaiting(Laptop &laptop, const Digest &came, const Rules &rules)
{
    std::vector<RecordPtr> freed;
    for (const auto &[hash, record] : laptop.waiting)
        if (record->entry.prev == came)
            freed.push_back(record);
    for (const RecordPtr &record : freed) {
        laptop.waiting.erase(record->hash);
        take(laptop, record, rules);
    }
}

void admit(Laptop &laptop, const RecordPtr &record)
{
    laptop.log[record->hash] = record;
    laptop.order.push_back(record->hash);
    laptop.places.emplace(record->entry.stream, record->entry.seq);
    std::set<Digest> &ends = laptop.heads[record->entry.stream];
    ends.erase(record->entry.prev);
    ends.insert(record->hash);
    for (const LogItem &item : record->entry.items)
        if (item.kind != LogItem::Kind::erased)
            laptop.touching[item.row].push_back(record->hash);
}

} // namespace

void take(Laptop &laptop, const RecordPtr &record, const Rules &rules, bool isOwn)
{
    const LogEntry &entry = record->entry;
    if (laptop.log.contains(record->hash) || laptop.waiting.contains(record->hash))
        return;
    if (!rules.hashesName && laptop.places.contains({entry.stream, entry.seq}))
        return;
    if (!entry.prev.isNull() && !laptop.log.contains(entry.prev) &&
        (rules.hashesName || !laptop.places.contains({entry.stream, entry.seq - 1}))) {
        laptop.waiting[record->hash] = record;
        return;
    }
    if (!isOwn)
        leaveForked(laptop, entry.stream);
    const RecordPtr kept = blanked(laptop, record);
    admit(laptop, kept);
    for (size_t item = 0; item < kept->entry.items.size(); ++item)
        if (!apply(laptop, kept, kept->entry.items[item], rules))
            laptop.held.emplace_back(kept, item);
    retryHeld(laptop, rules);
    freeWaiting(laptop, record->hash, rules);
}

Laptop refolded(const Laptop &laptop, const std::vector<Digest> &order, const Rules &rules)
{
    Laptop empty;
    empty.person = laptop.person;
    empty.isManager = laptop.isManager;
    empty.isOld = laptop.isOld;
    for (const Digest &each : order)
        take(empty, laptop.log.at(each), rules);
    return empty;
}

} // namespace ridealong::model
