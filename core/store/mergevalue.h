// SPDX-License-Identifier: GPL-3.0-or-later
// What another laptop's entry says of a row, read and judged field by field against the tables of fields: no
// SQL and no numbers of this laptop here. A value that is not one of its field's type makes the whole item
// wrong; a field or entity that only a newer version knows makes it unread in part. Pure.
#pragma once

#include "book/tables.h"
#include "change/entry.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ridealong {

// A value with its link as every laptop names it.
struct SharedValue
{
    Value value = {}; // of a link always empty
    Id link = {};

    bool isEmpty() const { return ridealong::isEmpty(value) && link.isNull(); }
    bool operator==(const SharedValue &) const = default;
};

// A register of an entity: its fields in the order of their tags, and the SQL that reads and writes them.
struct RegisterPlan
{
    uint16_t tag = 0;
    std::vector<FieldNo> fields;
    std::vector<uint16_t> tags;
    bool isGroup = false;
    bool isNote = false; // in the full text
    bool isDecided = false;
    std::string selectSql, updateSql;
};

struct EntityPlan
{
    Entity entity = Entity::none;
    const TableBase *table = nullptr;
    std::vector<RegisterPlan> registers;       // by tag
    std::vector<const RegisterPlan *> byField; // of each field
    std::string name, findSql, insertSql, placeSql, madeSql, setMadeSql, idSql, leadSql, rowSql;
};

class Plans
{
public:
    explicit Plans(const Tables &tables);
    const EntityPlan *at(uint16_t entity) const; // null for one of a newer version
    const EntityPlan &at(Entity entity) const { return *m_plans[size_t(entity)]; }
    const RegisterPlan *registerAt(const EntityPlan &plan, uint16_t tag) const; // by the register's tag

private:
    std::vector<std::unique_ptr<EntityPlan>> m_plans;
};

// A value for a register, in the order of the plan's fields.
struct RegisterValue
{
    std::vector<SharedValue> fields;

    bool isEmpty() const;
};
std::string bytesOf(const EntityPlan &plan, const RegisterPlan &reg, const RegisterValue &value);
// Only of bytes that bytesOf() made.
RegisterValue valueFrom(const EntityPlan &plan, const RegisterPlan &reg, std::string_view bytes);

// One thing that an item does to a register: a new leaf, or only that entries are replaced.
struct ItemWrite
{
    const RegisterPlan *reg = nullptr;
    bool hasLeaf = true;
    RegisterValue value = {};
    Stamp stamp = {};
    std::vector<Digest> seen = {};
};

struct ReadItem
{
    const EntityPlan *plan = nullptr; // null where the entity is of a newer version
    LogItem::Kind kind = LogItem::Kind::create;
    Id row = {};
    Digest made = {}; // by which entry, of a create and a copy
    std::vector<ItemWrite> writes = {};
    bool isUnread = false; // says things that only a newer version knows
    bool isWrong = false;  // and nothing of it counts
};
ReadItem readItem(const Plans &plans, const LogItem &item, int64_t hlc, const Digest &hash);

} // namespace ridealong
