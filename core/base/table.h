// SPDX-License-Identifier: GPL-3.0-or-later
// All rows of one entity in memory, by number (their rowid in the book's file; 0 is none), with a pool of
// texts for each text column. Read and written by field, through the entity's table of fields. Rows are never
// taken out: a deleted row says so itself, and a number that no row has is a blank, deleted one. One thread
// writes; while none writes, any may read.
#pragma once

#include "base/field.h"
#include "base/id.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace ridealong {

// Which row has an id: numbers in open addressing, the ids beside them.
class IdIndex
{
public:
    uint32_t find(const Id &id) const;
    void put(uint32_t number, const Id &id);
    const Id &at(uint32_t number) const { return m_ids[number]; }
    uint32_t size() const { return uint32_t(m_ids.size()); }
    void reserve(size_t rows);

private:
    void grow(size_t slots);
    void insert(uint32_t number);

    std::vector<Id> m_ids = {Id{}};
    std::vector<uint32_t> m_slots;
    size_t m_used = 0;
};

class TableBase
{
public:
    TableBase(Entity entity, bool keepsIds)
        : m_entity(entity)
        , m_keepsIds(keepsIds)
    {
    }
    virtual ~TableBase() = default;

    Entity entity() const { return m_entity; }
    virtual size_t fieldCount() const = 0;
    virtual const FieldInfo &info(FieldNo field) const = 0;
    virtual Value value(uint32_t number, FieldNo field) const = 0;
    virtual void setValue(uint32_t number, FieldNo field, const Value &value) = 0;
    virtual void addRow(uint32_t number, const Id &id) = 0;
    virtual uint32_t end() const = 0; // one past the highest number
    virtual bool isDeleted(uint32_t number) const = 0;
    // From and with a table of the same entity. Views into texts stay valid with whom the rows are.
    virtual void copyRows(const TableBase &from) = 0;
    virtual void swapRows(TableBase &with) = 0;

    // Activities and moves do not keep their ids in memory; the store knows them.
    bool keepsIds() const { return m_keepsIds; }
    Id id(uint32_t number) const { return m_keepsIds && number < m_ids.size() ? m_ids.at(number) : Id{}; }
    uint32_t find(const Id &id) const { return m_ids.find(id); }
    FieldNo fieldByTag(uint16_t tag) const;
    FieldNo fieldByKey(std::string_view key) const;

protected:
    Entity m_entity;
    bool m_keepsIds;
    IdIndex m_ids;
};

inline bool isUnset(double number)
{
    return std::isnan(number);
}

template<class T>
class Table final : public TableBase
{
public:
    // By its length: a span made of an array would be reasoned about for each entity in each file.
    template<size_t count>
    Table(Entity entity, const Field<T> (&fields)[count], bool keepsIds = true)
        : Table(entity, fields, count, keepsIds)
    {
    }
    ~Table() override;
    Table(Table &&) = delete;

    const T &operator[](uint32_t number) const { return m_rows[number]; }
    const T &row(uint32_t number) const { return m_rows[number]; }
    std::span<const T> rows() const { return m_rows; } // slot 0 is blank
    uint32_t end() const override { return uint32_t(m_rows.size()); }
    bool has(uint32_t number) const { return number > 0 && number < end() && m_rows[number].deleted != 2; }
    bool isDeleted(uint32_t number) const override { return number >= end() || m_rows[number].deleted == 2; }

    std::span<const Field<T>> fields() const { return m_fields; }
    size_t fieldCount() const override { return m_fields.size(); }
    const FieldInfo &info(FieldNo field) const override { return m_fields[field].info; }
    const TextPool &pool(FieldNo field) const { return m_pools[field]; }
    std::string_view text(uint32_t number, FieldNo field) const
    {
        return m_pools[field].view(m_rows[number].*m_fields[field].member.text());
    }
    std::string_view text(const T &row, FieldNo field) const
    {
        return m_pools[field].view(row.*m_fields[field].member.text());
    }

    void reserve(size_t rows)
    {
        m_rows.reserve(rows + 1);
        if (m_keepsIds)
            m_ids.reserve(rows);
    }

    void addRow(uint32_t number, const Id &id) override;
    Value value(uint32_t number, FieldNo field) const override;
    Value valueOf(const T &row, FieldNo field) const;
    void setValue(uint32_t number, FieldNo field, const Value &value) override;
    void copyRows(const TableBase &from) override;
    void swapRows(TableBase &with) override;

    // For the loader: reads straight into the row, without a Value between. The source gives the column
    // `column` as isNull(), text(), real() or integer().
    template<class Source>
    void load(uint32_t number, FieldNo field, const Source &source, int column)
    {
        m_fields[field].member.visit(
            [&](auto member) { take(m_rows[number], member, field, source, column); });
    }

private:
    Table(Entity entity, const Field<T> *fields, size_t count, bool keepsIds);

    template<class M>
    Value read(const T &row, M member, FieldNo field) const
    {
        if constexpr (std::is_same_v<M, std::monostate>) {
            return {};
        } else {
            const auto &cell = row.*member;
            using C = std::remove_cvref_t<decltype(cell)>;
            if constexpr (std::is_same_v<C, Text>)
                return cell.isEmpty() ? Value{} : Value{std::string(m_pools[field].view(cell))};
            else if constexpr (std::is_same_v<C, double>)
                return isUnset(cell) ? Value{} : Value{cell};
            else if constexpr (std::is_same_v<C, int32_t>)
                return cell == unsetInt ? Value{} : Value{int64_t(cell)};
            else if constexpr (std::is_same_v<C, int64_t>)
                return cell == Money::unset ? Value{} : Value{cell};
            else if constexpr (std::is_same_v<C, uint8_t>)
                return cell == 0 ? Value{} : Value{cell == 2};
            else if constexpr (std::is_same_v<C, Grade>)
                return cell == Grade::none ? Value{} : Value{cell};
            else
                return cell.isSet() ? Value{cell} : Value{};
        }
    }

    template<class M>
    void write(T &row, M member, FieldNo field, const Value &value)
    {
        if constexpr (!std::is_same_v<M, std::monostate>) {
            auto &cell = row.*member;
            using C = std::remove_cvref_t<decltype(cell)>;
            if constexpr (std::is_same_v<C, Text>)
                cell = isEmpty(value) ? Text{} : m_pools[field].intern(std::get<std::string>(value));
            else if constexpr (std::is_same_v<C, double>)
                cell = isEmpty(value) ? std::nan("") : std::get<double>(value);
            else if constexpr (std::is_same_v<C, int32_t>)
                cell = isEmpty(value) ? unsetInt : int32_t(std::get<int64_t>(value));
            else if constexpr (std::is_same_v<C, int64_t>)
                cell = isEmpty(value) ? Money::unset : std::get<int64_t>(value);
            else if constexpr (std::is_same_v<C, uint8_t>)
                cell = isEmpty(value) ? uint8_t(0) : std::get<bool>(value) ? uint8_t(2) : uint8_t(1);
            else
                cell = isEmpty(value) ? C{} : std::get<C>(value);
        }
    }

    template<class M, class Source>
    void take(T &row, M member, FieldNo field, const Source &source, int column)
    {
        if constexpr (!std::is_same_v<M, std::monostate>) {
            auto &cell = row.*member;
            using C = std::remove_cvref_t<decltype(cell)>;
            if constexpr (std::is_same_v<C, Text>)
                cell = m_pools[field].intern(source.text(column)); // of null: empty
            else if (source.isNull(column))
                return;
            else if constexpr (std::is_same_v<C, double>)
                cell = source.real(column);
            else if constexpr (std::is_same_v<C, uint8_t>)
                cell = uint8_t(source.integer(column) ? 2 : 1);
            else if constexpr (std::is_same_v<C, Money>)
                cell.minor = source.integer(column);
            else if constexpr (std::is_same_v<C, Date>)
                cell.days = int32_t(source.integer(column));
            else if constexpr (std::is_same_v<C, Instant>)
                cell.ms = source.integer(column);
            else if constexpr (std::is_same_v<C, Link>)
                cell.number = uint32_t(source.integer(column));
            else if constexpr (std::is_same_v<C, Grade>)
                cell = gradeFrom(source.integer(column));
            else
                cell = C(source.integer(column));
        }
    }

    std::span<const Field<T>> m_fields;
    std::vector<TextPool> m_pools;
    std::vector<T> m_rows;
};

// Outside of the class, so that book/tables.h can keep them from being made again in every file.
template<class T>
Table<T>::Table(Entity entity, const Field<T> *fields, size_t count, bool keepsIds)
    : TableBase(entity, keepsIds)
    , m_fields(fields, count)
    , m_pools(count)
    , m_rows(1)
{
}

template<class T>
Table<T>::~Table() = default;

template<class T>
void Table<T>::addRow(uint32_t number, const Id &id)
{
    if (number < m_rows.size())
        m_rows[number] = T{};
    else
        m_rows.resize(size_t(number) + 1);
    m_rows[number].deleted = 1;
    if (m_keepsIds)
        m_ids.put(number, id);
}

template<class T>
void Table<T>::copyRows(const TableBase &from)
{
    const auto &other = static_cast<const Table &>(from);
    m_ids = other.m_ids;
    for (size_t i = 0; i < m_pools.size(); ++i)
        m_pools[i] = TextPool(other.m_pools[i]);
    m_rows = other.m_rows;
}

template<class T>
void Table<T>::swapRows(TableBase &with)
{
    auto &other = static_cast<Table &>(with);
    std::swap(m_ids, other.m_ids);
    std::swap_ranges(m_pools.begin(), m_pools.end(), other.m_pools.begin()); // columns point at each
    m_rows.swap(other.m_rows);
}

template<class T>
Value Table<T>::value(uint32_t number, FieldNo field) const
{
    return valueOf(m_rows[number], field);
}

template<class T>
Value Table<T>::valueOf(const T &row, FieldNo field) const
{
    return m_fields[field].member.visit([&](auto member) { return read(row, member, field); });
}

template<class T>
void Table<T>::setValue(uint32_t number, FieldNo field, const Value &value)
{
    m_fields[field].member.visit([&](auto member) { write(m_rows[number], member, field, value); });
}

} // namespace ridealong
