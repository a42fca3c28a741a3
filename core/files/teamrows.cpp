// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the team and of what is entered once for a month: people (found again by name or e-mail), costs (by
// source, campaign and month) and quotas (by person and period).
#include "base/fold.h"
#include "base/hash.h"
#include "files/rowtaker.h"
#include "lead/initials.h"
#include "measure/sources.h"
#include "work/costs.h"

#include <QCoreApplication>
#include <algorithm>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportRun", text);
}

// What a row of an entity holds at this point of an import: rows of the file come before the book's.
class Held
{
public:
    Held(const ImportContext &context, Entity entity)
        : m_table(*context.book.tables().at(entity))
    {
    }
    Value value(uint32_t row, FieldNo field) const
    {
        const auto found = m_values.find(uint64_t(row) << 16 | field);
        if (found != m_values.end())
            return found->second;
        return row < m_table.end() ? m_table.value(row, field) : Value{};
    }
    void note(uint32_t row, const std::vector<Cell> &cells)
    {
        for (const Cell &cell : cells)
            m_values[uint64_t(row) << 16 | cell.field] = cell.value;
    }

private:
    const TableBase &m_table;
    std::unordered_map<uint64_t, Value> m_values;
};

// Of the cells those that a row takes.
void keepNews(std::vector<Cell> &cells, uint32_t row, const Held &held, OnMatch onMatch)
{
    std::erase_if(cells, [&](const Cell &cell) {
        const Value before = held.value(row, cell.field);
        return before == cell.value || (onMatch == OnMatch::fill && !isEmpty(before));
    });
}

RowResult setCells(Entity entity, uint32_t row, std::vector<Cell> cells, Held &held, OnMatch onMatch,
                   ChangeSet &changes)
{
    if (onMatch == OnMatch::skip)
        return {.fate = RowFate::skipped};
    keepNews(cells, row, held, onMatch);
    if (cells.empty())
        return {.fate = RowFate::unchanged};
    held.note(row, cells);
    changes.set(entity, row, std::move(cells));
    return {.fate = RowFate::updated, .records = 1};
}

class PeopleRows : public RowTaker
{
public:
    explicit PeopleRows(ImportContext &context)
        : m_context(context)
        , m_plan(context.plan)
        , m_held(context, Entity::person)
        , m_name(m_plan.field("name"))
        , m_email(m_plan.field("email"))
        , m_manager(m_plan.field("manager"))
    {
    }

    RowResult take(RowValues &values, ChangeSet &changes) override
    {
        const std::string name(textOf(values, m_name)), email(textOf(values, m_email));
        if (name.empty())
            return rejected(m_name, tr("the row names nobody"));
        const uint32_t known = personOf(name, email);
        std::vector<Cell> cells = cellsOf(values, changes);
        if (known)
            return setCells(Entity::person, known, std::move(cells), m_held, m_plan.onMatch, changes);
        addUsual(cells, name);
        m_held.note(changes.next()[size_t(Entity::person)], cells);
        const uint32_t person = changes.create(Entity::person, std::move(cells));
        m_context.names.note(person, name);
        m_context.names.note(person, email);
        return {};
    }

private:
    uint32_t personOf(const std::string &name, const std::string &email) const
    {
        if (m_plan.onMatch == OnMatch::create)
            return 0;
        const uint32_t byName = m_context.names.person(name);
        return byName || email.empty() ? byName : m_context.names.person(email);
    }

    std::vector<Cell> cellsOf(RowValues &values, ChangeSet &changes)
    {
        std::vector<Cell> cells;
        for (size_t i = 0; i < values.size(); ++i) {
            if (isEmpty(values[i]))
                continue;
            Value value = values[i];
            if (int(i) == m_manager)
                value = Link{m_context.names.personOrNew(textOf(values, m_manager), changes, "manager")};
            cells.push_back({m_plan.fields[i].field, std::move(value)});
        }
        return cells;
    }

    static void addUsual(std::vector<Cell> &cells, const std::string &name)
    {
        const auto add = [&](FieldNo field, Value value) {
            if (std::ranges::find(cells, field, &Cell::field) == cells.end())
                cells.push_back({field, std::move(value)});
        };
        add(personField("initials"), initialsOf(name));
        add(personField("role"), std::string("rep"));
        add(personField("active"), true);
    }

    ImportContext &m_context;
    const ImportPlan &m_plan;
    Held m_held;
    int m_name, m_email, m_manager;
};

// Costs and quotas: what they are of has one row, whose id is hashed from it, so that two laptops make the
// same.
class KeyedRows : public RowTaker
{
public:
    explicit KeyedRows(ImportContext &context)
        : m_context(context)
        , m_plan(context.plan)
        , m_isCost(context.plan.table == ImportTable::costs)
        , m_entity(entityOf(context.plan.table))
        , m_held(context, m_entity)
        , m_who(m_plan.field(m_isCost ? "source" : "person"))
        , m_when(m_plan.field(m_isCost ? "month" : "period"))
        , m_amount(m_plan.field("amount"))
        , m_campaign(m_isCost ? m_plan.field("campaign") : -1)
    {
        const Tables &tables = context.book.tables();
        for (uint32_t row = 1; m_isCost && row < tables.cost.end(); ++row)
            if (tables.cost.has(row))
                m_rows.try_emplace(costKey(tables.cost.text(row, costField("source")),
                                           tables.cost.text(row, costField("campaign")),
                                           tables.cost[row].month),
                                   row);
        for (uint32_t row = 1; !m_isCost && row < tables.quota.end(); ++row)
            if (tables.quota.has(row))
                m_rows.try_emplace(
                    quotaKey(tables.quota[row].person.number, tables.quota.text(row, quotaField("period"))),
                    row);
    }

    RowResult take(RowValues &values, ChangeSet &changes) override
    {
        for (const int field : {m_who, m_when, m_amount})
            if (isEmpty(values[size_t(field)]))
                return rejected(
                    field,
                    tr("the row has no %1").arg(QString::fromStdString(m_plan.fields[size_t(field)].key)));
        const uint32_t person = m_isCost ? 0 : m_context.names.personOrNew(textOf(values, m_who), changes);
        const std::string key = m_isCost ? costKey(textOf(values, m_who), textOf(values, m_campaign),
                                                   std::get<Date>(values[size_t(m_when)]))
                                         : quotaKey(person, textOf(values, m_when));
        std::vector<Cell> cells{{m_plan.fields[size_t(m_when)].field, values[size_t(m_when)]},
                                {m_plan.fields[size_t(m_amount)].field, values[size_t(m_amount)]}};
        if (const auto known = m_rows.find(key); known != m_rows.end())
            return setCells(m_entity, known->second, std::move(cells), m_held, m_plan.onMatch, changes);
        if (m_isCost)
            cells.push_back({m_plan.fields[size_t(m_campaign)].field, values[size_t(m_campaign)]});
        const Value who = m_isCost ? values[size_t(m_who)] : Value{Link{person}};
        cells.push_back({m_plan.fields[size_t(m_who)].field, who});
        return make(key, std::move(cells), changes);
    }

private:
    // As the verb of costs tells them apart.
    static std::string costKey(std::string_view source, std::string_view campaign, Date month)
    {
        return sourceKey(source) + '\0' + sourceKey(campaign) + '\0' + month.iso().substr(0, 7);
    }
    // By number within this laptop; the id is made from the person's id.
    static std::string quotaKey(uint32_t person, std::string_view period)
    {
        return "quota|" + std::to_string(person) + '|' + std::string(period);
    }

    static Id costIdOf(const std::vector<Cell> &cells)
    {
        std::string source, campaign;
        Date month;
        for (const Cell &cell : cells) {
            if (cell.field == costField("source"))
                source = std::get<std::string>(cell.value);
            else if (cell.field == costField("month"))
                month = std::get<Date>(cell.value);
            else if (cell.field == costField("campaign") && !isEmpty(cell.value))
                campaign = std::get<std::string>(cell.value);
        }
        return costId(source, campaign, month);
    }

    Id idOf(const std::string &key, const std::vector<Cell> &cells) const
    {
        if (m_isCost)
            return costIdOf(cells);
        const uint32_t person = std::get<Link>(cells.back().value).number;
        const auto &people = m_context.book.people();
        const std::string_view period = std::string_view(key).substr(key.rfind('|'));
        if (person >= people.end()) // nobody else can know a person that this import makes
            return Id::make(m_context.options.now.ms);
        return Id::hashedFrom("quota|" + people.id(person).hex() + std::string(period));
    }

    // A deleted row of the same key comes back.
    RowResult make(const std::string &key, std::vector<Cell> cells, ChangeSet &changes)
    {
        const Id id = idOf(key, cells);
        const TableBase &table = *m_context.book.tables().at(m_entity);
        if (const uint32_t deleted = table.find(id)) {
            cells.push_back({table.fieldByKey("deleted"), false});
            m_rows[key] = deleted;
            m_held.note(deleted, cells);
            changes.set(m_entity, deleted, std::move(cells));
            return {};
        }
        m_held.note(changes.next()[size_t(m_entity)], cells);
        m_rows[key] = changes.create(m_entity, id, std::move(cells));
        return {};
    }

    ImportContext &m_context;
    const ImportPlan &m_plan;
    bool m_isCost;
    Entity m_entity;
    Held m_held;
    int m_who, m_when, m_amount, m_campaign;
    std::unordered_map<std::string, uint32_t> m_rows;
};

} // namespace

std::unique_ptr<RowTaker> peopleRows(ImportContext &context)
{
    return std::make_unique<PeopleRows>(context);
}

std::unique_ptr<RowTaker> keyedRows(ImportContext &context)
{
    return std::make_unique<KeyedRows>(context);
}

} // namespace ridealong
