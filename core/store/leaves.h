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
// begin() forgets it. The hash of an entry stands behind its body, so to read it is to walk a body of a
// thousand rows.
class LeafReader
{
public:
    explicit LeafReader(Connection &connection)
        : m_connection(connection)
    {
    }

    void begin();
    std::optional<StoredLeaf> winner(Entity entity, uint32_t number, uint16_t tag);
    std::vector<StoredLeaf> rivals(Entity entity, uint32_t number, uint16_t tag);

private:
    StoredLeaf ofEntry(int64_t number); // with the stamp of what it made; of no entry: number 0
    const std::string &winnerSql(Entity entity);

    Connection &m_connection;
    bool m_hasRivals = true; // anywhere in the book
    std::unordered_map<int64_t, StoredLeaf> m_entries;
    std::array<std::string, entityCount> m_winnerSql;
};

} // namespace ridealong
