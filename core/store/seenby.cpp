// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seenby.h"

#include "change/entry.h"

#include <algorithm>

namespace ridealong {

SeenBy::SeenBy(Connection &db, int64_t entry, const Id &row, uint16_t tag)
    : m_db(db)
{
    LogEntry said;
    Digest before;
    {
        Statement select(db, "SELECT body, prev FROM entry WHERE number = ? AND seq > 1");
        if (!select.bind(1, entry).step() || !decodeBody(select.blob(0), said))
            return;
        before = Digest::from(select.blob(1));
    }
    for (const LogItem &item : said.items) {
        const bool isIt = item.kind == LogItem::Kind::set && item.row == row && item.parts.front().tag == tag;
        for (const Digest &seen : isIt ? item.parts.front().seen : std::vector<Digest>{}) {
            m_says |= seen == before;
            add(seen);
        }
    }
}

void SeenBy::add(const Digest &entry)
{
    Statement select(m_db, "SELECT stream, seq FROM entry WHERE hash = ? AND stream > 0");
    if (select.bindBlob(1, entry.view()).step())
        m_upTo[select.integer(0)] = std::max(m_upTo[select.integer(0)], select.integer(1));
}

bool SeenBy::has(int64_t stream, int64_t seq) const
{
    const auto upTo = m_upTo.find(stream);
    return upTo != m_upTo.end() && seq <= upTo->second;
}

} // namespace ridealong
