// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entrybytes.h"

#include "base/cbor.h"
#include "base/table.h"

#include <algorithm>

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

void EntryBytes::addCreate(const TableBase &table, const Id &row, std::vector<const Cell *> cells,
                           const IdOfRow &idOf)
{
    const auto tagOf = [&table](const Cell *cell) { return table.info(cell->field).tag; };
    if (!std::ranges::is_sorted(cells, {}, tagOf))
        std::ranges::stable_sort(cells, {}, tagOf);
    std::vector<const Cell *> last; // of each field, where it holds something
    for (size_t i = 0; i < cells.size(); ++i) {
        const bool isLast = i + 1 == cells.size() || cells[i + 1]->field != cells[i]->field;
        if (isLast && !isNothing(cells[i]->value))
            last.push_back(cells[i]);
    }
    const size_t from = m_items.size();
    appendHead(m_items, LogItem::Kind::create, table.entity(), row, 4);
    cbor::array(m_items, 2 * last.size());
    for (const Cell *cell : last) {
        cbor::whole(m_items, tagOf(cell));
        appendLogValue(m_items, table.info(cell->field), cell->value, idOf);
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
