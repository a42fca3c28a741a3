// SPDX-License-Identifier: GPL-3.0-or-later
// Lists beside the conflicts: who made rows, what is held, whose clock is ahead.
#include "store/conflictrows.h"

namespace ridealong {

namespace {

constexpr int64_t mostHeld = 1000;

} // namespace

Result<std::vector<StoredWrite>> Conflicts::makersOf(Entity entity, std::span<const uint32_t> numbers) const
{
    return guarded(m_store, [&] {
        std::vector<StoredWrite> list;
        Statement row(StoreParts::reading(m_store),
                      std::string("SELECT ") + writerColumns + " FROM \"" + nameOf(entity) +
                          "\" r JOIN entry e ON e.number = r.made" + writerJoins + " WHERE r.number = ?");
        for (const uint32_t number : numbers) {
            row.reset();
            row.bind(1, int64_t(number));
            if (row.step())
                list.push_back({number, uint16_t(row.integer(5)), writerFrom(row, 0)});
        }
        return list;
    });
}

Result<std::vector<HeldItem>> Conflicts::held() const
{
    return guarded(m_store, [&] {
        std::vector<HeldItem> list;
        Statement rows(StoreParts::reading(m_store),
                       std::string("SELECT h.entity, h.row, h.why, ") + writerColumns +
                           " FROM held h JOIN entry e ON e.number = h.entry" + writerJoins +
                           " ORDER BY h.entry DESC, h.item LIMIT ?");
        rows.bind(1, mostHeld);
        while (rows.step())
            list.push_back({writerFrom(rows, 3), Entity(rows.integer(0)), rows.id(1), int(rows.integer(2))});
        return list;
    });
}

// A stream's clock never goes back, so its end says how far ahead it is.
Result<std::vector<ClockAhead>> Conflicts::clocksAhead(int64_t ms) const
{
    return guarded(m_store, [&] {
        std::vector<ClockAhead> list;
        Statement rows(StoreParts::reading(m_store),
                       std::string("SELECT o.at, ") + writerColumns +
                           " FROM stream s JOIN entry e ON e.hash = s.head_hash"
                           " JOIN operation o ON o.number = e.operation"
                           " LEFT JOIN device d ON d.number = s.device WHERE s.mine = 0");
        while (rows.step()) {
            const LogWriter by = writerFrom(rows, 1);
            if (const int64_t ahead = by.at().ms - rows.integer(0); ahead > ms)
                list.push_back({by, ahead});
        }
        return list;
    });
}

} // namespace ridealong
