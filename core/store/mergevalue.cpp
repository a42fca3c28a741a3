// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mergevalue.h"

#include "base/cbor.h"
#include "base/cborcursor.h"
#include "book/registers.h"

#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

using cbor::Cursor;

constexpr int64_t firstDay = -719'162, lastDay = 2'932'896; // years 1 to 9999
constexpr int64_t msOfDay = 86'400'000;
constexpr int64_t mostMoney = 1'000'000'000'000'000; // minor units; thousands of them still add up

enum class Fault : uint8_t { none, unknown, wrong };

int64_t takeWithin(Cursor &from, int64_t least, int64_t most)
{
    const int64_t whole = from.whole();
    if (whole < least || whole > most)
        from.fail();
    return whole;
}

double takeReal(Cursor &from)
{
    const double real = from.real();
    if (!std::isfinite(real))
        from.fail();
    return real == 0 ? 0.0 : real; // SQLite keeps no negative zero
}

SharedValue takeShared(Cursor &from, Type type)
{
    if (from.takeNull())
        return {};
    switch (type) {
    case Type::text:
    case Type::longText:
    case Type::choice:
        return {std::string(from.text())};
    case Type::number:
        return {takeReal(from)};
    case Type::integer:
        return {takeWithin(from, int64_t(unsetInt) + 1, std::numeric_limits<int32_t>::max())};
    case Type::money:
        return {Money{takeWithin(from, -mostMoney, mostMoney)}};
    case Type::date:
        return {Date{int32_t(takeWithin(from, firstDay, lastDay))}};
    case Type::instant:
        return {Instant{takeWithin(from, firstDay * msOfDay, lastDay * msOfDay)}};
    case Type::yesNo:
        return {from.boolean()};
    case Type::grade:
        return {gradeFrom(takeWithin(from, int64_t(Grade::A), int64_t(Grade::E)))};
    case Type::link:
        return {{}, from.id()};
    }
    return {};
}

void append(std::string &to, const SharedValue &value)
{
    if (value.link.isNull())
        cbor::localValue(to, value.value);
    else
        cbor::id(to, value.link);
}

size_t placeOf(const RegisterPlan &reg, uint16_t tag)
{
    return size_t(std::ranges::find(reg.tags, tag) - reg.tags.begin());
}

Fault takeGroup(Cursor &from, const EntityPlan &plan, const RegisterPlan &reg, RegisterValue &value)
{
    if (from.takeNull())
        return from.failed() ? Fault::wrong : Fault::none;
    const size_t length = from.array();
    if (length % 2)
        return Fault::wrong;
    for (size_t left = length / 2, last = 0; left > 0 && !from.failed(); --left) {
        const auto tag = uint16_t(takeWithin(from, 1, 0xFFFF));
        const size_t place = placeOf(reg, tag);
        if (tag <= last)
            return Fault::wrong;
        if (place == reg.tags.size())
            return Fault::unknown;
        last = tag;
        value.fields[place] = takeShared(from, plan.table->info(reg.fields[place]).type);
    }
    return from.failed() ? Fault::wrong : Fault::none;
}

Fault take(std::string_view bytes, const EntityPlan &plan, const RegisterPlan &reg, RegisterValue &value)
{
    Cursor from(bytes);
    value.fields.assign(reg.fields.size(), {});
    if (reg.isGroup) {
        const Fault fault = takeGroup(from, plan, reg, value);
        return fault == Fault::none && !from.atEnd() ? Fault::wrong : fault;
    }
    value.fields[0] = takeShared(from, plan.table->info(reg.fields[0]).type);
    return from.failed() || !from.atEnd() ? Fault::wrong : Fault::none;
}

// The fields of a create by register: a group's make one leaf.
void readCreate(const LogItem &item, const Stamp &stamp, ReadItem &read)
{
    const EntityPlan &plan = *read.plan;
    uint16_t last = 0;
    for (const LogPart &part : item.parts) {
        const FieldNo field = plan.table->fieldByTag(part.tag);
        read.isWrong |= part.tag <= std::exchange(last, part.tag);
        read.isUnread |= field == noField;
        if (field == noField)
            continue;
        Cursor from(part.value);
        SharedValue value = takeShared(from, plan.table->info(field).type);
        read.isWrong |= from.failed() || !from.atEnd();
        if (value.isEmpty())
            continue;
        const RegisterPlan *reg = plan.byField[field];
        auto write = std::ranges::find(read.writes, reg, &ItemWrite::reg);
        if (write == read.writes.end()) {
            read.writes.push_back({.reg = reg, .stamp = stamp});
            write = read.writes.end() - 1;
            write->value.fields.resize(reg->fields.size());
        }
        write->value.fields[placeOf(*reg, part.tag)] = std::move(value);
    }
}

// A part of a set or of a copy, which go by register.
void readPart(const Plans &plans, const LogPart &part, const Stamp &stamp, ReadItem &read)
{
    const RegisterPlan *reg = plans.registerAt(*read.plan, part.tag);
    if (!reg) {
        const bool isMember = read.plan->table->fieldByTag(part.tag) != noField;
        (isMember ? read.isWrong : read.isUnread) = true;
        return;
    }
    ItemWrite write{.reg = reg, .stamp = stamp, .seen = part.seen};
    const Fault fault = take(part.value, *read.plan, *reg, write.value);
    read.isWrong |= fault == Fault::wrong;
    read.isUnread |= fault == Fault::unknown;
    if (fault == Fault::none)
        read.writes.push_back(std::move(write));
}

void readCopy(const Plans &plans, const LogItem &item, ReadItem &read)
{
    for (const LogPart &part : item.parts) {
        const size_t before = read.writes.size();
        readPart(plans, part, part.stamp, read);
        const bool isMade = part.stamp.written == item.made && part.stamp.depth == 0;
        if (read.writes.size() > before && isMade && read.writes.back().value.isEmpty())
            read.writes.pop_back(); // never written
    }
    for (const LogPassed &passed : item.passed)
        if (const RegisterPlan *reg = plans.registerAt(*read.plan, passed.tag))
            read.writes.push_back({.reg = reg, .hasLeaf = false, .seen = passed.entries});
        else
            read.isUnread = true;
}

std::string quoted(const TableBase &table, FieldNo field)
{
    return std::string("\"") + table.info(field).key + '"';
}

RegisterPlan planOf(const TableBase &table, FieldNo first)
{
    RegisterPlan reg;
    reg.tag = registerOf(table.entity(), table.info(first).tag);
    for (const uint16_t tag : membersOf(table.entity(), reg.tag))
        if (const FieldNo field = table.fieldByTag(tag); field != noField)
            reg.fields.push_back(field);
    reg.isGroup = !reg.fields.empty();
    if (!reg.isGroup)
        reg.fields.push_back(first);
    const std::string name = std::string("\"") + nameOf(table.entity()) + '"';
    reg.selectSql = "SELECT made";
    for (const FieldNo field : reg.fields) {
        const unsigned flags = table.info(field).flags;
        const bool isText = table.entity() == Entity::lead || table.entity() == Entity::activity;
        reg.tags.push_back(table.info(field).tag);
        reg.isNote |= isText && (flags & cold) && (flags & searched);
        reg.selectSql += ", " + quoted(table, field);
        reg.updateSql += (reg.updateSql.empty() ? "" : ", ") + quoted(table, field) + " = ?";
    }
    reg.selectSql += " FROM " + name + " WHERE number = ?";
    reg.updateSql = "UPDATE " + name + " SET " + reg.updateSql + " WHERE number = ?";
    reg.isDecided = isWorthDeciding(table.entity(), reg.tag);
    return reg;
}

std::unique_ptr<EntityPlan> planOf(const TableBase &table)
{
    auto plan = std::make_unique<EntityPlan>();
    plan->entity = table.entity();
    plan->table = &table;
    plan->name = std::string("\"") + nameOf(table.entity()) + '"';
    std::string columns = "number, id, made", marks = "?, ?, ?";
    for (FieldNo field = 0; field < table.fieldCount(); ++field) {
        columns += ", " + quoted(table, field);
        marks += ", ?";
        const uint16_t tag = table.info(field).tag;
        if (registerOf(table.entity(), tag) == tag)
            plan->registers.push_back(planOf(table, field));
    }
    std::ranges::sort(plan->registers, {}, &RegisterPlan::tag);
    plan->byField.resize(table.fieldCount());
    for (const RegisterPlan &reg : plan->registers)
        for (const FieldNo field : reg.fields)
            plan->byField[field] = &reg;
    plan->findSql = "SELECT number, made FROM " + plan->name + " WHERE id = ?";
    plan->insertSql = "INSERT INTO " + plan->name + '(' + columns + ") VALUES(" + marks + ')';
    plan->rowSql = "SELECT " + columns + " FROM " + plan->name + " WHERE number = ?";
    plan->placeSql = "INSERT INTO " + plan->name + "(number, id) VALUES(?, ?)";
    plan->madeSql = "SELECT made FROM " + plan->name + " WHERE number = ?";
    plan->setMadeSql = "UPDATE " + plan->name + " SET made = ? WHERE number = ?";
    plan->idSql = "SELECT id FROM " + plan->name + " WHERE number = ?";
    if (const FieldNo lead = leadLinkOf(plan->entity); lead != noField)
        plan->leadSql = "SELECT " + quoted(table, lead) + " FROM " + plan->name + " WHERE number = ?";
    return plan;
}

} // namespace

Plans::Plans(const Tables &tables)
    : m_plans(entityCount)
{
    for (size_t entity = 1; entity < entityCount; ++entity)
        if (const TableBase *table = tables.at(Entity(entity)))
            m_plans[entity] = planOf(*table);
}

const EntityPlan *Plans::at(uint16_t entity) const
{
    return entity < m_plans.size() ? m_plans[entity].get() : nullptr;
}

const RegisterPlan *Plans::registerAt(const EntityPlan &plan, uint16_t tag) const
{
    const auto found = std::ranges::lower_bound(plan.registers, tag, {}, &RegisterPlan::tag);
    return found != plan.registers.end() && found->tag == tag ? &*found : nullptr;
}

bool RegisterValue::isEmpty() const
{
    return std::ranges::all_of(fields, [](const SharedValue &value) { return value.isEmpty(); });
}

std::string bytesOf(const EntityPlan &, const RegisterPlan &reg, const RegisterValue &value)
{
    std::string bytes;
    if (!reg.isGroup) {
        append(bytes, value.fields[0]);
        return bytes;
    }
    size_t members = 0;
    for (const SharedValue &field : value.fields)
        members += !field.isEmpty();
    cbor::array(bytes, 2 * members);
    for (size_t i = 0; i < value.fields.size(); ++i)
        if (!value.fields[i].isEmpty()) {
            cbor::whole(bytes, reg.tags[i]);
            append(bytes, value.fields[i]);
        }
    return bytes;
}

RegisterValue valueFrom(const EntityPlan &plan, const RegisterPlan &reg, std::string_view bytes)
{
    RegisterValue value;
    if (take(bytes, plan, reg, value) != Fault::none)
        value.fields.assign(reg.fields.size(), {});
    return value;
}

ReadItem readItem(const Plans &plans, const LogItem &item, int64_t hlc, const Digest &hash)
{
    ReadItem read{.plan = plans.at(item.entity), .kind = item.kind, .row = item.row, .made = hash};
    if (item.kind == LogItem::Kind::erased)
        return read;
    if (!read.plan) {
        read.isUnread = true;
        return read;
    }
    const bool isCopy = item.kind == LogItem::Kind::copy;
    if (isCopy && !item.made.isNull())
        read.made = item.made;
    if (item.kind == LogItem::Kind::create)
        readCreate(item, {0, hlc, hash}, read);
    else if (item.kind == LogItem::Kind::set)
        readPart(plans, item.parts.front(), {item.parts.front().stamp.depth, hlc, hash}, read);
    else if (isCopy)
        readCopy(plans, item, read);
    if (read.isWrong)
        read.writes.clear();
    return read;
}

} // namespace ridealong
