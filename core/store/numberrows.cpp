// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/numberrows.h"

#include <span>

namespace ridealong {

namespace {

constexpr size_t atOnce = 20;

std::string statementFor(std::string_view insert, size_t columns, size_t rows)
{
    std::string marks = "(?";
    for (size_t i = 1; i < columns; ++i)
        marks += ", ?";
    marks += ')';
    std::string sql = std::string(insert) + " VALUES" + marks;
    for (size_t i = 1; i < rows; ++i)
        sql += ", " + marks;
    return sql;
}

void bindAll(Statement &statement, std::span<const int64_t> numbers)
{
    int at = 0;
    for (const int64_t number : numbers)
        statement.bind(++at, number);
}

} // namespace

NumberRows::NumberRows(std::string_view insert, size_t columns)
    : m_columns(columns)
    , m_one(statementFor(insert, columns, 1))
    , m_many(statementFor(insert, columns, atOnce))
{
}

void NumberRows::write(Connection &connection)
{
    std::span<const int64_t> left = m_numbers;
    for (const size_t rows : {atOnce, size_t(1)}) {
        if (left.size() < rows * m_columns)
            continue;
        Statement insert(connection, rows == 1 ? m_one : m_many);
        for (; left.size() >= rows * m_columns; left = left.subspan(rows * m_columns)) {
            bindAll(insert, left.first(rows * m_columns));
            insert.run();
        }
    }
    m_numbers.clear();
}

} // namespace ridealong
