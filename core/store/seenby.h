// SPDX-License-Identifier: GPL-3.0-or-later
// What who deleted a lead or gave it away says to have known of what others wrote: of their streams up to
// which place. An edit that is not among it is an edit against that, whatever the clocks say, and on every
// laptop alike. Throws StoreError.
#pragma once

#include "base/digest.h"
#include "base/id.h"
#include "store/connection.h"

#include <map>
#include <vector>

namespace ridealong {

class SeenBy
{
public:
    explicit SeenBy(Connection &db)
        : m_db(db)
    {
    }

    // From here on it is about what this entry set of the row. False where it does not say what was known:
    // an older version wrote it, and there are only the clocks.
    bool read(int64_t entry, const Id &row, uint16_t tag);
    bool has(int64_t stream, int64_t seq) const; // known to it

private:
    struct Place
    {
        int64_t stream = 0, seq = 0; // none where the entry is not here
    };

    void readEntry(int64_t entry, uint16_t tag);
    const Place &placeOf(const Digest &entry);

    Connection &m_db;
    int64_t m_entry = 0; // and what it says, by row
    uint16_t m_tag = 0;
    Digest m_before;
    std::map<Id, std::vector<Digest>> m_said;
    std::map<Digest, Place> m_places;
    std::map<int64_t, int64_t> m_upTo; // by stream
};

} // namespace ridealong
