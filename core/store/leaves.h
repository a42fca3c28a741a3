// SPDX-License-Identifier: GPL-3.0-or-later
// The leaves of a register as the book's tables keep them: the value in the row with its stamp, and the
// rivals. Throws StoreError.
#pragma once

#include "base/field.h"
#include "change/stamp.h"
#include "store/connection.h"

#include <array>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace ridealong {

struct StoredLeaf
{
    Stamp stamp;
    int64_t entry = 0;    // of this laptop's log
    bool isOwn = false;   // in one of its open streams
    bool isGhost = false; // only the entry's hash is known
};

// Of the value in the row: its stamp, or that of the entry that made the row; none for a row that is only
// mentioned.
std::optional<StoredLeaf> winnerOf(Connection &connection, Entity entity, uint32_t number, uint16_t tag);
std::vector<StoredLeaf> rivalsOf(Connection &connection, Entity entity, uint32_t number, uint16_t tag);

// The same for the many registers of one entry that is being written: what they have in common is read once.
// begin() forgets it.
class LeafReader
{
public:
    explicit LeafReader(Connection &connection)
        : m_connection(connection)
    {
    }

    void begin();
    // Rows that lie close together are about to be asked for: they are read in one go.
    void expect(Entity entity, uint32_t first, uint32_t last);
    std::optional<StoredLeaf> winner(Entity entity, uint32_t number, uint16_t tag);
    std::vector<StoredLeaf> rivals(Entity entity, uint32_t number, uint16_t tag);

private:
    struct Written // of a register
    {
        int64_t depth = 0, hlc = 0, entry = 0;
    };

    bool isExpected(Entity entity, uint32_t number) const;
    std::optional<StoredLeaf> expected(uint32_t number, uint16_t tag);
    StoredLeaf ofEntry(int64_t number); // with the stamp of what it made; of no entry: number 0
    std::optional<Digest> hashBefore(int64_t stream, int64_t seq) const;
    const std::string &winnerSql(Entity entity);

    Connection &m_connection;
    bool m_hasRivals = true; // anywhere in the book
    Entity m_entity = Entity::none;
    uint32_t m_first = 0;
    std::vector<int64_t> m_made; // of the rows that are expected, from the first on; 0 for none
    std::unordered_map<uint64_t, Written> m_stamps;
    std::unordered_map<int64_t, StoredLeaf> m_entries;
    std::array<std::string, entityCount> m_winnerSql;
};

} // namespace ridealong
