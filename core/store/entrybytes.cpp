// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entrybytes.h"

#include "base/cbor.h"
#include "base/table.h"

namespace ridealong {

namespace {

void appendHead(std::string &to, LogItem::Kind kind, Entity entity, const Id &row, size_t length)
{
    cbor::array(to, length);
    cbor::whole(to, int64_t(kind));
    cbor::whole(to, int64_t(entity));
    cbor::id(to, row);
}

} // namespace

void EntryBytes::close(size_t from)
{
    m_hashes.push_back(Digest::of(std::string_view(m_items).substr(from)));
}

void EntryBytes::add(std::string_view item)
{
    m_items += item;
    close(m_items.size() - item.size());
}

// Cells come almost in the order of their tags.
void EntryBytes::sortIn(uint16_t tag, const Cell *cell)
{
    auto at = m_cells.end();
    while (at != m_cells.begin() && at[-1].tag > tag)
        --at;
    if (at != m_cells.begin() && at[-1].tag == tag)
        at[-1].cell = cell;
    else
        m_cells.insert(at, {tag, cell});
}

void EntryBytes::addCreate(const TableBase &table, const Id &row, std::span<const Cell *const> cells,
                           const IdOfRow &idOf)
{
    m_cells.clear();
    for (const Cell *cell : cells)
        sortIn(table.info(cell->field).tag, cell);
    std::erase_if(m_cells, [](const TaggedCell &each) { return isNothing(each.cell->value); });
    const size_t from = m_items.size();
    appendHead(m_items, LogItem::Kind::create, table.entity(), row, 4);
    cbor::array(m_items, 2 * m_cells.size());
    for (const TaggedCell &each : m_cells) {
        cbor::whole(m_items, each.tag);
        appendLogValue(m_items, table.info(each.cell->field), each.cell->value, idOf);
    }
    close(from);
}

void EntryBytes::addSet(Entity entity, const Id &row, uint16_t tag, std::string_view value, int64_t depth,
                        std::span<const Digest> seen)
{
    const size_t from = m_items.size();
    appendHead(m_items, LogItem::Kind::set, entity, row, 7);
    cbor::whole(m_items, tag);
    m_items += value;
    cbor::whole(m_items, depth);
    cbor::array(m_items, seen.size());
    for (const Digest &each : seen)
        cbor::bytes(m_items, each.view());
    close(from);
}

void EntryBytes::clear()
{
    m_items.clear();
    m_hashes.clear();
}

} // namespace ridealong
