// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of whole numbers for one table, gathered and then written twenty by one statement: one statement for
// each takes twice as long. What was only added is nowhere until write(). Throws StoreError.
#pragma once

#include "store/connection.h"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace ridealong {

class NumberRows
{
public:
    // `insert` is what stands before VALUES, with so many columns.
    NumberRows(std::string_view insert, size_t columns);

    void clear() { m_numbers.clear(); }
    void add(std::initializer_list<int64_t> row) { m_numbers.insert(m_numbers.end(), row); }
    void write(Connection &connection);

private:
    size_t m_columns;
    std::string m_one, m_many; // the statements
    std::vector<int64_t> m_numbers;
};

} // namespace ridealong
