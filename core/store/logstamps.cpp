// SPDX-License-Identifier: GPL-3.0-or-later
// Stamps of registers: what a new value replaces, and that nothing of it stays behind.
#include "book/registers.h"
#include "change/register.h"
#include "store/leaves.h"
#include "store/log.h"

#include <algorithm>
#include <set>

namespace ridealong {

namespace {

constexpr int open = 1; // of stream.mine

bool isRegisterOf(FieldNo field, Entity entity, uint16_t tag)
{
    return entity == Entity::lead && tag == registerOf(entity, leadFields[field].info.tag);
}

bool deletes(Entity entity, uint16_t tag, const std::vector<const Cell *> &cells)
{
    return isRegisterOf(leadField("deleted"), entity, tag) &&
           std::ranges::any_of(cells, [](const Cell *cell) {
               return cell->field == leadField("deleted") && cell->value == Value{true};
           });
}

StoredLeaf leafOf(const Statement &row)
{
    return {{row.integer(0), row.integer(1), Digest::from(row.blob(2))},
            row.integer(3),
            row.integer(5) == open,
            row.integer(4) == 0};
}

void bindRegister(Statement &statement, Entity entity, uint32_t number, uint16_t tag)
{
    statement.bind(1, int64_t(entity)).bind(2, int64_t(number)).bind(3, int64_t(tag));
}

uint64_t registerKey(uint32_t row, uint16_t tag)
{
    return uint64_t(row) << 16 | tag;
}

} // namespace

std::optional<StoredLeaf> winnerOf(Connection &connection, Entity entity, uint32_t number, uint16_t tag)
{
    Statement stamp(connection,
                    "SELECT s.depth, s.hlc, e.hash, e.number, e.stream, t.mine FROM stamp s"
                    " JOIN entry e ON e.number = s.entry LEFT JOIN stream t ON t.number = e.stream"
                    " WHERE s.entity = ? AND s.row = ? AND s.field = ?");
    bindRegister(stamp, entity, number, tag);
    if (stamp.step())
        return leafOf(stamp);
    Statement made(connection, std::string("SELECT 0, e.hlc, e.hash, e.number, e.stream, t.mine FROM \"") +
                                   nameOf(entity) +
                                   "\" r JOIN entry e ON e.number = r.made LEFT JOIN stream t ON t.number = "
                                   "e.stream WHERE r.number = ?");
    made.bind(1, int64_t(number));
    return made.step() ? std::optional(leafOf(made)) : std::nullopt;
}

std::vector<StoredLeaf> rivalsOf(Connection &connection, Entity entity, uint32_t number, uint16_t tag)
{
    std::vector<StoredLeaf> rivals;
    Statement rows(connection, "SELECT r.depth, r.hlc, e.hash, e.number, e.stream, t.mine FROM rival r"
                               " JOIN entry e ON e.number = r.entry LEFT JOIN stream t ON t.number = e.stream"
                               " WHERE r.entity = ? AND r.row = ? AND r.field = ?");
    bindRegister(rows, entity, number, tag);
    while (rows.step())
        rivals.push_back(leafOf(rows));
    std::ranges::sort(rivals, std::greater<>{}, &StoredLeaf::stamp);
    return rivals;
}

void LeafReader::begin()
{
    m_entries.clear();
    m_stamps.clear();
    m_made.clear();
    m_hasRivals = m_connection.integer("SELECT EXISTS(SELECT 1 FROM rival)") != 0;
}

void LeafReader::expect(Entity entity, uint32_t first, uint32_t last)
{
    m_entity = entity;
    m_first = first;
    m_made.assign(size_t(last - first) + 1, 0);
    Statement rows(m_connection, std::string("SELECT number, made FROM \"") + nameOf(entity) +
                                     "\" WHERE number BETWEEN ? AND ? AND made IS NOT NULL");
    rows.bind(1, int64_t(first)).bind(2, int64_t(last));
    while (rows.step())
        m_made[size_t(rows.integer(0) - first)] = rows.integer(1);
    Statement stamps(m_connection, "SELECT row, field, depth, hlc, entry FROM stamp"
                                   " WHERE entity = ? AND row BETWEEN ? AND ?");
    stamps.bind(1, int64_t(entity)).bind(2, int64_t(first)).bind(3, int64_t(last));
    while (stamps.step())
        m_stamps[registerKey(uint32_t(stamps.integer(0)), uint16_t(stamps.integer(1)))] = {
            stamps.integer(2), stamps.integer(3), stamps.integer(4)};
}

bool LeafReader::isExpected(Entity entity, uint32_t number) const
{
    return entity == m_entity && number >= m_first && number - m_first < m_made.size() &&
           m_made[number - m_first] != 0;
}

std::optional<StoredLeaf> LeafReader::expected(uint32_t number, uint16_t tag)
{
    const auto stamp = m_stamps.find(registerKey(number, tag));
    const bool isStamped = stamp != m_stamps.end();
    StoredLeaf leaf = ofEntry(isStamped ? stamp->second.entry : m_made[number - m_first]);
    if (leaf.entry == 0)
        return winnerOf(m_connection, m_entity, number, tag);
    if (isStamped)
        leaf.stamp.depth = stamp->second.depth, leaf.stamp.hlc = stamp->second.hlc;
    return leaf;
}

// An entry's hash stands behind its body, and that of a thousand rows is long. It stands in what follows it,
// too, before the body; where a stream forks, which of two entries is meant is not known.
std::optional<Digest> LeafReader::hashBefore(int64_t stream, int64_t seq) const
{
    Statement next(m_connection, "SELECT prev FROM entry WHERE stream = ?1 AND seq = ?2 + 1"
                                 " AND (SELECT count(*) FROM entry WHERE stream = ?1 AND seq = ?2) = 1");
    next.bind(1, stream).bind(2, seq);
    return next.step() ? std::optional(Digest::from(next.blob(0))) : std::nullopt;
}

StoredLeaf LeafReader::ofEntry(int64_t number)
{
    if (const auto known = m_entries.find(number); known != m_entries.end())
        return known->second;
    StoredLeaf leaf;
    Statement entry(m_connection, "SELECT e.hlc, e.stream, t.mine, e.seq FROM entry e"
                                  " LEFT JOIN stream t ON t.number = e.stream WHERE e.number = ?");
    entry.bind(1, number);
    if (entry.step()) {
        leaf = {{0, entry.integer(0), {}}, number, entry.integer(2) == open, entry.integer(1) == 0};
        const auto hash = leaf.isGhost ? std::nullopt : hashBefore(entry.integer(1), entry.integer(3));
        Statement own(m_connection, "SELECT hash FROM entry WHERE number = ?");
        if (hash)
            leaf.stamp.written = *hash;
        else if (own.bind(1, number).step())
            leaf.stamp.written = Digest::from(own.blob(0));
    }
    return m_entries[number] = leaf;
}

const std::string &LeafReader::winnerSql(Entity entity)
{
    std::string &sql = m_winnerSql[size_t(entity)];
    if (sql.empty())
        sql = std::string("SELECT r.made, s.depth, s.hlc, s.entry FROM \"") + nameOf(entity) +
              "\" r LEFT JOIN stamp s ON s.entity = ?1 AND s.row = r.number AND s.field = ?3"
              " WHERE r.number = ?2";
    return sql;
}

std::optional<StoredLeaf> LeafReader::winner(Entity entity, uint32_t number, uint16_t tag)
{
    if (isExpected(entity, number))
        return expected(number, tag);
    Statement row(m_connection, winnerSql(entity));
    bindRegister(row, entity, number, tag);
    if (!row.step())
        return winnerOf(m_connection, entity, number, tag);
    const bool isStamped = !row.isNull(3);
    if (!isStamped && row.isNull(0))
        return {};
    StoredLeaf leaf = ofEntry(row.integer(isStamped ? 3 : 0));
    if (leaf.entry == 0)
        return winnerOf(m_connection, entity, number, tag);
    if (isStamped)
        leaf.stamp.depth = row.integer(1), leaf.stamp.hlc = row.integer(2);
    return leaf;
}

std::vector<StoredLeaf> LeafReader::rivals(Entity entity, uint32_t number, uint16_t tag)
{
    return m_hasRivals ? rivalsOf(m_connection, entity, number, tag) : std::vector<StoredLeaf>{};
}

// The ends of what others wrote, by stream; what is held here is not known.
const std::map<int64_t, Digest> &Log::knownEnds()
{
    if (m_ends)
        return *m_ends;
    m_ends.emplace();
    Statement ends(m_connection, "SELECT number, head_hash FROM stream s WHERE mine = 0 AND head_seq > 0"
                                 " AND NOT EXISTS (SELECT 1 FROM held h JOIN entry e ON e.number = h.entry"
                                 " WHERE e.hash = s.head_hash)");
    while (ends.step())
        m_ends->emplace(ends.integer(0), Digest::from(ends.blob(1)));
    return *m_ends;
}

// Who deletes a lead or gives it away says how far he knew what others wrote of it, and by his own entry
// before it (none before the first of a stream) that he says so: store/seenby.h.
void Log::addKnown(std::vector<Digest> &seen, uint32_t lead)
{
    std::set<Digest> known{streamOf(m_scope).head};
    if (!knownEnds().empty()) {
        Statement streams(m_connection,
                          "SELECT e.stream FROM touch t JOIN entry e ON e.number = t.entry WHERE"
                          " t.entity = 1 AND t.row = ?1 UNION SELECT e.stream FROM lead l JOIN entry e"
                          " ON e.number = l.made WHERE l.number = ?1 UNION SELECT e.stream FROM activity a"
                          " JOIN entry e ON e.number = a.made WHERE a.lead = ?1");
        streams.bind(1, int64_t(lead));
        while (streams.step())
            if (const auto end = knownEnds().find(streams.integer(0)); end != knownEnds().end())
                known.insert(end->second);
    }
    for (const Digest &leaf : seen)
        known.erase(leaf);
    seen.insert(seen.end(), known.begin(), known.end());
}

// The write guard: deeper than what another laptop wrote, and never behind the greatest stamp that is known.
// A value written over all leaves leaves no rival.
void Log::addRegister(EntryBytes &to, const RowCells &row, uint16_t tag)
{
    const auto winner = m_leaves.winner(row.entity, row.number, tag);
    std::vector<StoredLeaf> leaves = m_leaves.rivals(row.entity, row.number, tag);
    const bool hadRivals = !leaves.empty();
    if (winner)
        leaves.insert(leaves.begin(), *winner);
    const int64_t depth = winner ? depthOver(winner->stamp, winner->isOwn, m_hlc) : 0;
    std::vector<Digest> seen;
    for (const StoredLeaf &leaf : leaves) {
        seen.push_back(leaf.stamp.written);
        if (leaf.isGhost)
            noteGone(row, tag, leaf.entry);
    }
    if (deletes(row.entity, tag, row.cells) || isRegisterOf(leadField("owner"), row.entity, tag))
        addKnown(seen, row.number);
    const TableBase &table = *m_book.tables().at(row.entity);
    const auto idOfRow = [this](Entity entity, uint32_t number) { return idOf(entity, number); };
    to.addSet(row.entity, idOf(row.entity, row.number), tag,
              registerValue(m_connection, table, row.number, tag, row.cells, idOfRow), depth, seen);
    if (hadRivals)
        forgetRivals(row, tag);
    m_stamps.add({int64_t(row.entity), int64_t(row.number), int64_t(tag), depth, m_hlc, m_entry});
}

// An entry that never came may still come: it must find that it was replaced.
void Log::noteGone(const RowCells &row, uint16_t tag, int64_t entry)
{
    Statement gone(m_connection, "INSERT OR IGNORE INTO gone(entity, row, field, entry) VALUES(?, ?, ?, ?)");
    bindRegister(gone, row.entity, row.number, tag);
    gone.bind(4, entry).run();
}

void Log::forgetRivals(const RowCells &row, uint16_t tag)
{
    Statement close(m_connection, "DELETE FROM rival WHERE entity = ? AND row = ? AND field = ?");
    bindRegister(close, row.entity, row.number, tag);
    close.run();
}

} // namespace ridealong
