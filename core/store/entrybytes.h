// SPDX-License-Identifier: GPL-3.0-or-later
// The items of an entry that is being written, encoded one by one as change/entry.h has them: for a thousand
// rows at once, without a LogItem for each.
#pragma once

#include "change/change.h"
#include "change/entry.h"
#include "store/logvalues.h"

#include <span>
#include <vector>

namespace ridealong {

class EntryBytes
{
public:
    void add(std::string_view item); // as encoded(LogItem) writes it
    // A row with the values that it has. `cells` in any order; of two for one field the later counts.
    void addCreate(const TableBase &table, const Id &row, std::span<const Cell *const> cells,
                   const IdOfRow &idOf);
    // One register, over the entries whose values it replaces.
    void addSet(Entity entity, const Id &row, uint16_t tag, std::string_view value, int64_t depth,
                std::span<const Digest> seen);

    bool isEmpty() const { return m_hashes.empty(); }
    size_t count() const { return m_hashes.size(); }
    size_t size() const { return m_items.size(); } // bytes
    std::string body(const LogEntry &head) const { return encodedBody(head, m_hashes.size(), m_items); }
    Digest hash(const LogEntry &head) const { return hashOf(head, m_hashes); }
    void clear();

private:
    struct TaggedCell
    {
        uint16_t tag;
        const Cell *cell;
    };

    void sortIn(uint16_t tag, const Cell *cell);
    void close(size_t from);

    std::string m_items;
    std::vector<Digest> m_hashes;
    std::vector<TaggedCell> m_cells; // of the row that is being added
};

} // namespace ridealong
