// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what changes say into the tables of the entities. The statement of a change is kept for the next one
// of its kind: an entry of the log mostly holds a thousand alike. Throws StoreError.
#pragma once

#include "base/table.h"
#include "change/change.h"
#include "store/connection.h"

#include <optional>

namespace ridealong {

class RowWriter
{
public:
    explicit RowWriter(Connection &connection)
        : m_connection(connection)
    {
    }

    void write(const Change &change, int64_t entry, const TableBase &table);

private:
    Statement &statementFor(const TableBase &table, FieldNo field); // noField: that makes the row
    void make(const Change &change, int64_t entry, const TableBase &table);

    Connection &m_connection;
    std::optional<Statement> m_statement;
    Entity m_entity = Entity::none; // of the statement
    FieldNo m_field = noField;
};

} // namespace ridealong
