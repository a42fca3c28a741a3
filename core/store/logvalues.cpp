// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logvalues.h"

#include "base/cbor.h"
#include "base/table.h"
#include "book/registers.h"
#include "book/tables.h"

#include <array>

namespace ridealong {

namespace {

const Cell *lastOf(std::span<const Cell *const> cells, FieldNo field)
{
    for (auto cell = cells.rbegin(); cell != cells.rend(); ++cell)
        if ((*cell)->field == field)
            return *cell;
    return nullptr;
}

struct SetMember
{
    FieldNo field;
    Value value;
};

std::string arrayOf(const std::vector<SetMember> &members, const TableBase &table, const IdOfRow &idOf)
{
    std::string bytes;
    cbor::array(bytes, 2 * members.size());
    for (const SetMember &member : members) {
        const FieldInfo &info = table.info(member.field);
        cbor::whole(bytes, info.tag);
        appendLogValue(bytes, info, member.value, idOf);
    }
    return bytes;
}

std::string selectSql(const TableBase &table, std::span<const uint16_t> tags)
{
    std::string columns;
    for (const uint16_t tag : tags)
        columns += std::string(columns.empty() ? "\"" : ", \"") + table.info(table.fieldByTag(tag)).key + '"';
    return "SELECT " + columns + " FROM \"" + nameOf(table.entity()) + "\" WHERE number = ?";
}

Value valueIn(const Statement &row, int column, Type type)
{
    return row.isNull(column) ? Value{} : row.value(column, type);
}

} // namespace

bool isNothing(const Value &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        return text->empty();
    if (const auto *number = std::get_if<double>(&value))
        return isUnset(*number);
    if (const auto *money = std::get_if<Money>(&value))
        return !money->isSet();
    if (const auto *date = std::get_if<Date>(&value))
        return !date->isSet();
    if (const auto *instant = std::get_if<Instant>(&value))
        return !instant->isSet();
    if (const auto *grade = std::get_if<Grade>(&value))
        return *grade == Grade::none;
    if (const auto *link = std::get_if<Link>(&value))
        return !link->isSet();
    return isEmpty(value);
}

void appendLogValue(std::string &to, const FieldInfo &info, const Value &value, const IdOfRow &idOf)
{
    if (isNothing(value))
        return cbor::null(to);
    const auto *link = std::get_if<Link>(&value);
    if (!link)
        return cbor::localValue(to, value);
    if (const Id id = idOf(info.target, link->number); id.isNull())
        cbor::null(to);
    else
        cbor::id(to, id);
}

std::string registerValue(Connection &connection, const TableBase &table, uint32_t number, uint16_t tag,
                          std::span<const Cell *const> over, const IdOfRow &idOf)
{
    const auto tags = membersOf(table.entity(), tag);
    const FieldNo only = tags.empty() ? table.fieldByTag(tag) : noField;
    if (const Cell *cell = tags.empty() ? lastOf(over, only) : nullptr) {
        std::string bytes;
        appendLogValue(bytes, table.info(only), cell->value, idOf);
        return bytes;
    }
    Statement row(connection, selectSql(table, tags.empty() ? std::span(&tag, 1) : tags));
    row.bind(1, int64_t(number));
    const bool isThere = row.step();
    std::vector<SetMember> members;
    for (size_t i = 0; i < tags.size(); ++i) {
        const FieldNo field = table.fieldByTag(tags[i]);
        const Cell *cell = lastOf(over, field);
        Value value = cell ? cell->value : isThere ? valueIn(row, int(i), table.info(field).type) : Value{};
        if (!isNothing(value))
            members.push_back({field, std::move(value)});
    }
    if (!tags.empty())
        return arrayOf(members, table, idOf);
    std::string bytes;
    appendLogValue(bytes, table.info(only), isThere ? valueIn(row, 0, table.info(only).type) : Value{}, idOf);
    return bytes;
}

std::string registerValue(const Statement &row, int column, const TableBase &table, uint16_t tag,
                          const IdOfRow &idOf)
{
    const auto at = [&](FieldNo field) { return valueIn(row, column + field, table.info(field).type); };
    const auto tags = membersOf(table.entity(), tag);
    if (tags.empty()) {
        std::string bytes;
        const FieldNo field = table.fieldByTag(tag);
        appendLogValue(bytes, table.info(field), at(field), idOf);
        return bytes;
    }
    std::vector<SetMember> members;
    for (const uint16_t each : tags)
        if (Value value = at(table.fieldByTag(each)); !isNothing(value))
            members.push_back({table.fieldByTag(each), std::move(value)});
    return arrayOf(members, table, idOf);
}

} // namespace ridealong
