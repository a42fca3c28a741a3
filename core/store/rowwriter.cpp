// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowwriter.h"

#include "book/tables.h"
#include "store/logvalues.h"

namespace ridealong {

namespace {

// All columns, so that one statement serves every row of the entity; what a row lacks stays unbound, which is
// null.
std::string insertSql(const TableBase &table)
{
    std::string columns = "number, id, made", marks = "?, ?, ?";
    for (FieldNo field = 0; field < table.fieldCount(); ++field) {
        columns += std::string(", \"") + table.info(field).key + '"';
        marks += ", ?";
    }
    return std::string("INSERT INTO \"") + nameOf(table.entity()) + "\"(" + columns + ") VALUES(" + marks +
           ")";
}

std::string updateSql(const TableBase &table, FieldNo field)
{
    return std::string("UPDATE \"") + nameOf(table.entity()) + "\" SET \"" + table.info(field).key +
           "\" = ? WHERE number = ?";
}

} // namespace

Statement &RowWriter::statementFor(const TableBase &table, FieldNo field)
{
    if (!m_statement || m_entity != table.entity() || m_field != field) {
        m_statement.emplace(m_connection, field == noField ? insertSql(table) : updateSql(table, field));
        m_entity = table.entity();
        m_field = field;
    }
    return *m_statement;
}

void RowWriter::make(const Change &change, int64_t entry, const TableBase &table)
{
    Statement &insert = statementFor(table, noField);
    char id[16];
    change.id.toBytes(id);
    insert.bind(1, int64_t(change.number)).bindBlob(2, {id, sizeof id}).bind(3, entry);
    for (const Cell &cell : change.cells)
        if (!isNothing(cell.value))
            insert.bind(4 + cell.field, cell.value);
    insert.run();
}

void RowWriter::write(const Change &change, int64_t entry, const TableBase &table)
{
    try {
        if (change.creates)
            return make(change, entry, table);
        for (const Cell &cell : change.cells) {
            Statement &update = statementFor(table, cell.field);
            if (!isNothing(cell.value)) // unbound is null
                update.bind(1, cell.value);
            update.bind(2, int64_t(change.number)).run();
        }
    } catch (const StoreError &) {
        m_statement.reset(); // it stands in the middle
        throw;
    }
}

} // namespace ridealong
