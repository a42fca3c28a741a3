// SPDX-License-Identifier: GPL-3.0-or-later
// Writing: what an action becomes, and what is passed on.
#include "core/sync/model.h"

#include "base/cbor.h"

#include <algorithm>
#include <utility>

namespace ridealong::model {

Scope repScope(int person)
{
    return "rep:" + std::to_string(person);
}

Scope privateScope(int person)
{
    return "private:" + std::to_string(person);
}

bool mayHold(const Laptop &laptop, const Scope &scope)
{
    if (scope == "team" || scope == privateScope(laptop.person))
        return true;
    return laptop.isManager ? !scope.starts_with("private:") : scope == repScope(laptop.person);
}

std::string valueOf(int64_t number)
{
    std::string value;
    cbor::whole(value, number);
    return value;
}

std::string valueOf(const Id &row)
{
    std::string value;
    cbor::id(value, row);
    return value;
}

namespace {

const Register *registerOf(const Laptop &laptop, const Id &row, uint16_t tag)
{
    const auto found = laptop.rows.find(row);
    if (found == laptop.rows.end() || !found->second.registers.contains(tag))
        return nullptr;
    const Register &known = found->second.registers.at(tag);
    return known.isEmpty() ? nullptr : &known;
}

int64_t nextHlc(const Pen &pen)
{
    return std::max(pen.laptop.lastHlc + 1, (pen.now + pen.laptop.clock) << hlcCounterBits);
}

Id streamFor(const Pen &pen, const Scope &scope)
{
    const auto [place, isNew] = pen.laptop.open.try_emplace(scope);
    if (isNew) {
        place->second = Id::hashedFrom("stream " + std::to_string(pen.names++));
        pen.laptop.own.insert(place->second);
    }
    return place->second;
}

// An own stream that is open has one end.
const Record *endOf(const Laptop &laptop, const Id &stream)
{
    const auto ends = laptop.heads.find(stream);
    return ends == laptop.heads.end() ? nullptr : laptop.log.at(*ends->second.begin()).get();
}

LogItem copyOf(const Laptop &laptop, const Id &id, const Rules &rules)
{
    LogItem copy{.kind = LogItem::Kind::copy, .entity = laptop.rows.at(id).entity, .row = id};
    for (const auto &[tag, values] : laptop.rows.at(id).registers) {
        if (laptop.isOld && tag == newer && !rules.copiesCarryUnknown)
            continue;
        for (const Leaf &leaf : values.leaves())
            copy.parts.push_back({.tag = tag, .value = leaf.value, .stamp = leaf.stamp});
        if (rules.copiesSayReplaced && !values.replaced().empty())
            copy.passed.push_back({tag, {values.replaced().begin(), values.replaced().end()}});
    }
    return copy;
}

bool isHeld(const Laptop &laptop, const Record &record, size_t item)
{
    return std::ranges::any_of(laptop.held, [&](const auto &held) {
        return held.first->hash == record.hash && held.second == item;
    });
}

// Who has the lead, by what stands in one scope alone.
std::string ownerAsToldIn(const Laptop &laptop, const Id &row, const Scope &scope)
{
    Register told;
    for (const Digest &each : laptop.touching.at(row)) {
        const RecordPtr &record = laptop.log.at(each);
        for (size_t number = 0; number < record->entry.items.size(); ++number) {
            const LogItem &item = record->entry.items[number];
            if (record->scope != scope || item.row != row || isHeld(laptop, *record, number))
                continue;
            for (const LogPassed &passed : item.passed)
                for (const Digest &replaced : passed.tag == owner ? passed.entries : std::vector<Digest>{})
                    told.pass(replaced);
            for (const LogPart &part : item.parts)
                if (part.tag == owner)
                    told.write({item.kind == LogItem::Kind::copy
                                    ? part.stamp
                                    : Stamp{part.stamp.depth, record->entry.hlc, record->hash},
                                part.value},
                               part.seen);
        }
    }
    return told.isEmpty() ? std::string() : told.winner().value;
}

// Two managers may give one lead to two reps: who has it in the end is told to whoever else thinks he has.
int tellFormerOwners(const Pen &pen, const Id &row, const Scope &home)
{
    int written = 0;
    const std::set<Scope> scopes = pen.laptop.rows.at(row).scopes;
    for (const Scope &scope : scopes) {
        const std::string told = ownerAsToldIn(pen.laptop, row, scope);
        if (scope == home || !scope.starts_with("rep:") || told != valueOf(std::stoi(scope.substr(4))))
            continue;
        LogItem stub = copyOf(pen.laptop, row, pen.rules);
        std::erase_if(stub.parts, [](const LogPart &part) { return part.tag != owner; });
        std::erase_if(stub.passed, [](const LogPassed &passed) { return passed.tag != owner; });
        write(pen, scope, {stub});
        ++written;
    }
    return written;
}

} // namespace

std::string shown(const Laptop &laptop, const Id &row, uint16_t tag)
{
    const Register *known = registerOf(laptop, row, tag);
    if (!known)
        return {};
    const auto &other = laptop.rows.at(row).other;
    return other.contains(tag) ? other.at(tag).value : known->winner().value;
}

Id leadOf(const Laptop &laptop, const Id &row)
{
    const auto found = laptop.rows.find(row);
    if (found != laptop.rows.end() && found->second.entity == lead)
        return row;
    const Register *above = registerOf(laptop, row, parent);
    return above ? Id::fromBytes(above->winner().value.data() + 1) : Id{};
}

Scope homeOf(const Laptop &laptop, const Id &row)
{
    const auto found = laptop.rows.find(row);
    if (found == laptop.rows.end())
        return {};
    if (found->second.entity == thing)
        return "team";
    if (found->second.entity == note)
        return *found->second.scopes.begin();
    const std::string rep = shown(laptop, leadOf(laptop, row), owner);
    if (rep.empty())
        return {};
    return rep == valueOf(0) ? "managers" : repScope(rep[0]); // small numbers are their own CBOR
}

LogItem creation(uint16_t entity, const Id &row, std::vector<std::pair<uint16_t, std::string>> fields)
{
    LogItem item{.kind = LogItem::Kind::create, .entity = entity, .row = row};
    std::ranges::sort(fields);
    for (auto &[tag, value] : fields)
        item.parts.push_back({.tag = tag, .value = std::move(value)});
    return item;
}

LogItem edit(const Pen &pen, const Id &row, uint16_t tag, const std::string &value)
{
    LogPart part{.tag = tag, .value = value};
    if (const Register *before = registerOf(pen.laptop, row, tag)) {
        const Stamp &winner = before->winner().stamp;
        const auto writer = pen.laptop.log.find(winner.written);
        const bool isOwn =
            writer != pen.laptop.log.end() && pen.laptop.own.contains(writer->second->entry.stream);
        part.stamp.depth =
            pen.rules.writeGuard ? depthOver(winner, isOwn, nextHlc(pen)) : winner.depth + (isOwn ? 0 : 1);
        for (const Leaf &leaf : before->leaves())
            part.seen.push_back(leaf.stamp.written);
    }
    return {
        .kind = LogItem::Kind::set, .entity = pen.laptop.rows.at(row).entity, .row = row, .parts = {part}};
}

RecordPtr write(const Pen &pen, const Scope &scope, std::vector<LogItem> items)
{
    Laptop &laptop = pen.laptop;
    auto record = std::make_shared<Record>();
    LogEntry &entry = record->entry;
    entry.stream = streamFor(pen, scope);
    if (const Record *end = endOf(laptop, entry.stream)) {
        entry.seq = end->entry.seq + 1;
        entry.prev = end->hash;
    }
    entry.hlc = laptop.lastHlc = nextHlc(pen);
    entry.items = std::move(items);
    record->hash = hashOf(entry);
    record->laptop = laptop.id;
    record->scope = scope;
    record->person = laptop.person;
    record->byManager = laptop.isManager;
    take(laptop, record, pen.rules, true);
    return record;
}

int passOn(const Pen &pen)
{
    int written = 0;
    const std::set<Id> stray = std::exchange(pen.laptop.stray, {});
    for (const Id &row : stray) {
        const Scope home = homeOf(pen.laptop, row);
        if (home.empty()) {
            pen.laptop.stray.insert(row); // until it is known
            continue;
        }
        std::vector<LogItem> copies = {copyOf(pen.laptop, row, pen.rules)};
        for (const Id &each : pen.laptop.hanging[row])
            copies.push_back(copyOf(pen.laptop, each, pen.rules));
        write(pen, home, std::move(copies));
        written += 1 + (pen.rules.tellsFormerOwners ? tellFormerOwners(pen, row, home) : 0);
        pen.laptop.stray.erase(row);
    }
    return written;
}

} // namespace ridealong::model
