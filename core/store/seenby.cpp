// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seenby.h"

#include "change/entry.h"

#include <algorithm>

namespace ridealong {

// An entry may be about a thousand rows.
void SeenBy::readEntry(int64_t entry, uint16_t tag)
{
    m_entry = entry, m_tag = tag;
    m_said.clear();
    LogEntry said;
    Statement select(m_db, "SELECT body, prev FROM entry WHERE number = ?");
    if (!select.bind(1, entry).step() || !decodeBody(select.blob(0), said))
        return;
    m_before = Digest::from(select.blob(1));
    for (LogItem &item : said.items)
        if (item.kind == LogItem::Kind::set && !item.parts.empty() && item.parts.front().tag == tag)
            m_said[item.row] = std::move(item.parts.front().seen);
}

const SeenBy::Place &SeenBy::placeOf(const Digest &entry)
{
    const auto [found, isNew] = m_places.try_emplace(entry);
    if (isNew) {
        Statement select(m_db, "SELECT stream, seq FROM entry WHERE hash = ? AND stream > 0");
        if (select.bindBlob(1, entry.view()).step())
            found->second = {select.integer(0), select.integer(1)};
    }
    return found->second;
}

bool SeenBy::read(int64_t entry, const Id &row, uint16_t tag)
{
    if (entry != m_entry || tag != m_tag)
        readEntry(entry, tag);
    m_upTo.clear();
    const auto said = m_said.find(row);
    if (said == m_said.end())
        return false;
    for (const Digest &seen : said->second) {
        const Place &place = placeOf(seen);
        m_upTo[place.stream] = std::max(m_upTo[place.stream], place.seq);
    }
    return std::ranges::find(said->second, m_before) != said->second.end();
}

bool SeenBy::has(int64_t stream, int64_t seq) const
{
    const auto upTo = m_upTo.find(stream);
    return upTo != m_upTo.end() && seq <= upTo->second;
}

} // namespace ridealong
