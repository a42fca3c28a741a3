// SPDX-License-Identifier: GPL-3.0-or-later
// Writes to leads by who had not seen that they were deleted or given away.
#include "book/registers.h"
#include "change/op.h"
#include "store/conflictrows.h"
#include "store/seenby.h"

#include <map>

namespace ridealong {

namespace {

uint16_t registerOfLead(FieldNo field)
{
    return registerOf(Entity::lead, leadFields[field].info.tag);
}

// Writes of reps to leads whose owner was set (register ?1): the lead, the hand-over, the writer, the place.
// Neither copies of what another wrote nor the ground of the exchange.
std::string repsWrites(const char *of)
{
    return std::string("SELECT o.row, o.entry, ") + writerColumns + ", e.stream, e.seq FROM stamp o" + of +
           writerJoins +
           " WHERE o.entity = 1 AND o.field = ?1 AND e.number <> o.entry AND s.mine <> 3"
           " AND s.scope LIKE 'rep:%' AND e.op NOT IN (?2, ?3)";
}

// Judges writes by what the hand-over says, each of which is read once.
class Handovers
{
public:
    Handovers(Connection &connection, const Book &book)
        : m_connection(connection)
        , m_book(book)
        , m_seen(connection)
    {
    }

    void take(const char *of);
    std::vector<LateWrite> late;

private:
    const LogWriter &writerOf(int64_t entry);
    bool isOwners(uint32_t lead, std::string_view scope) const;

    Connection &m_connection;
    const Book &m_book;
    const uint16_t m_tag = registerOfLead(leadField("owner"));
    SeenBy m_seen;
    std::map<int64_t, LogWriter> m_writers;
};

const LogWriter &Handovers::writerOf(int64_t entry)
{
    const auto [found, isNew] = m_writers.try_emplace(entry);
    if (isNew) {
        Statement row(m_connection, std::string("SELECT ") + writerColumns + " FROM entry e" + writerJoins +
                                        " WHERE e.number = ?");
        if (row.bind(1, entry).step())
            found->second = writerFrom(row, 0);
    }
    return found->second;
}

bool Handovers::isOwners(uint32_t lead, std::string_view scope) const
{
    const uint32_t owner = m_book.leads()[lead].owner.number;
    return owner && scope == "rep:" + m_book.people().id(owner).hex();
}

void Handovers::take(const char *of)
{
    Statement rows(m_connection, repsWrites(of));
    rows.bind(1, int64_t(m_tag)).bind(2, int64_t(Op::layGround)).bind(3, int64_t(Op::passOn));
    while (rows.step()) {
        const auto lead = uint32_t(rows.integer(0));
        const LogWriter &since = writerOf(rows.integer(1));
        LogWriter by = writerFrom(rows, 2);
        if (!m_book.leads().has(lead) || by.laptop == since.laptop || isOwners(lead, by.scope))
            continue;
        const bool says = m_seen.read(since.entry, m_book.leads().id(lead), m_tag);
        if (says ? !m_seen.has(rows.integer(8), rows.integer(9)) : by.hlc > since.hlc)
            late.push_back({lead, std::move(by)});
    }
}

} // namespace

Result<std::vector<LateWrite>> Conflicts::unknownToHandovers() const
{
    return guarded(m_store, [&] {
        Handovers handovers(StoreParts::reading(m_store), m_book);
        handovers.take(" JOIN touch t ON t.entity = 1 AND t.row = o.row JOIN entry e ON e.number = t.entry");
        handovers.take(" JOIN activity a ON a.lead = o.row JOIN entry e ON e.number = a.made");
        return std::move(handovers.late);
    });
}

Result<std::optional<std::vector<LogWriter>>> Conflicts::unknownTo(const LogWriter &deleted, uint32_t lead,
                                                                   std::span<const uint32_t> activities) const
{
    return guarded(m_store, [&] {
        Connection &connection = StoreParts::reading(m_store);
        const uint16_t tag = registerOfLead(leadField("deleted"));
        SeenBy seen(connection);
        if (!seen.read(deleted.entry, m_store.idOf(Entity::lead, lead), tag))
            return std::optional<std::vector<LogWriter>>();
        std::vector<LogWriter> list;
        const auto take = [&](const char *of, uint32_t row) {
            Statement rows(connection, std::string("SELECT ") + writerColumns + ", e.stream, e.seq" + of +
                                           writerJoins +
                                           " WHERE t.row = ? AND s.mine <> 3"
                                           " AND e.op NOT IN (?, ?)");
            rows.bind(1, int64_t(row)).bind(2, int64_t(Op::layGround)).bind(3, int64_t(Op::passOn));
            while (rows.step())
                if (!seen.has(rows.integer(6), rows.integer(7)))
                    list.push_back(writerFrom(rows, 0));
        };
        take(" FROM (SELECT row, entry FROM touch WHERE entity = 1) t JOIN entry e ON e.number = t.entry",
             lead);
        for (const uint32_t activity : activities)
            take(" FROM (SELECT number AS row, made AS entry FROM activity) t"
                 " JOIN entry e ON e.number = t.entry",
                 activity);
        return std::optional(std::move(list));
    });
}

} // namespace ridealong
