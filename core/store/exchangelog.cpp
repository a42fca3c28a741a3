// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/exchangelog.h"

#include "store/storeparts.h"

#include <QDir>
#include <unordered_map>

namespace ridealong {

namespace {

template<class F>
auto read(const Store &store, F &&f) -> decltype(f(StoreParts::reading(store)))
{
    try {
        return f(StoreParts::reading(store));
    } catch (const StoreError &failure) {
        return errorOf(failure, QDir::toNativeSeparators(store.path()));
    }
}

bool isForked(Connection &db, int64_t stream)
{
    Statement fork(db, "SELECT 1 FROM fork WHERE stream = ? LIMIT 1");
    fork.bind(1, stream);
    return fork.step();
}

// In a history without forks everything up to the furthest of them can be reached.
int64_t furthestOf(Connection &db, int64_t stream, std::span<const Digest> theirs)
{
    int64_t furthest = 0;
    Statement seq(db, "SELECT seq FROM entry WHERE hash = ? AND stream = ?");
    for (const Digest &hash : theirs) {
        seq.bindBlob(1, hash.view()).bind(2, stream);
        if (seq.step())
            furthest = std::max(furthest, seq.integer(0));
        seq.reset();
    }
    return furthest;
}

struct Step
{
    int64_t number;
    Digest prev;
    bool theirs = false;
};

// Entries of a forked stream that they lack, by number, in the order of their places.
std::vector<int64_t> missingOfForked(Connection &db, int64_t stream, std::span<const Digest> theirs)
{
    std::vector<Digest> order;
    std::unordered_map<Digest, Step> entries;
    Statement rows(db, "SELECT number, hash, prev FROM entry WHERE stream = ? ORDER BY seq, number");
    rows.bind(1, stream);
    while (rows.step()) {
        order.push_back(Digest::from(rows.blob(1)));
        entries[order.back()] = {rows.integer(0), Digest::from(rows.blob(2))};
    }
    for (const Digest &head : theirs)
        for (auto at = entries.find(head); at != entries.end() && !at->second.theirs;
             at = entries.find(at->second.prev))
            at->second.theirs = true;
    std::vector<int64_t> missing;
    for (const Digest &hash : order)
        if (const Step &entry = entries.at(hash); !entry.theirs)
            missing.push_back(entry.number);
    return missing;
}

constexpr const char *entryColumns =
    "SELECT e.number, e.hash, e.seq, e.prev, e.hlc, e.schema, e.op, e.body, g.bytes FROM entry e"
    " LEFT JOIN signature g ON g.entry = e.number ";

LoggedEntry loggedOf(const Statement &row, const Id &stream)
{
    const LogEntry head{.stream = stream,
                        .seq = row.integer(2),
                        .prev = Digest::from(row.blob(3)),
                        .hlc = row.integer(4),
                        .schema = int(row.integer(5)),
                        .op = uint16_t(row.integer(6))};
    return {row.integer(0), Digest::from(row.blob(1)), encodedWith(head, row.blob(7)),
            std::string(row.blob(8))};
}

} // namespace

Result<std::vector<StreamInfo>> ExchangeLog::streams() const
{
    return read(m_store, [](Connection &db) -> Result<std::vector<StreamInfo>> {
        std::vector<StreamInfo> list;
        Statement rows(db, "SELECT s.number, s.id, d.id, s.scope, s.mine, EXISTS (SELECT 1 FROM entry e"
                           " WHERE e.stream = s.number AND e.seq = 1 AND e.op = ?) FROM stream s"
                           " JOIN device d ON d.number = s.device WHERE s.mine <> 3 ORDER BY s.number");
        rows.bind(1, int64_t(Op::redact));
        while (rows.step())
            list.push_back({rows.integer(0), rows.id(1), rows.id(2), std::string(rows.text(3)),
                            StreamInfo::Whose(rows.integer(4)), rows.integer(5) != 0});
        return list;
    });
}

Result<std::vector<Head>> ExchangeLog::heads() const
{
    return read(m_store, [](Connection &db) -> Result<std::vector<Head>> {
        std::vector<Head> list;
        Statement rows(db, "SELECT s.id, s.head_seq, s.head_hash, s.number FROM stream s"
                           " WHERE s.mine <> 3 AND s.head_seq > 0"
                           " UNION ALL SELECT s.id, e.seq, e.hash, s.number FROM fork f"
                           " JOIN stream s ON s.number = f.stream JOIN entry e ON e.number = f.entry"
                           " WHERE s.mine <> 3 AND e.hash <> s.head_hash ORDER BY 4, 2, 3");
        while (rows.step())
            list.push_back({rows.id(0), rows.integer(1), Digest::from(rows.blob(2))});
        return list;
    });
}

Result<bool> ExchangeLog::has(const Digest &entry) const
{
    return read(m_store, [&](Connection &db) -> Result<bool> {
        Statement row(db, "SELECT 1 FROM entry WHERE hash = ? AND stream <> 0");
        row.bindBlob(1, entry.view());
        return row.step();
    });
}

Status ExchangeLog::eachMissing(const StreamInfo &stream, std::span<const Digest> theirs,
                                const std::function<Status(const LoggedEntry &)> &take) const
{
    return read(m_store, [&](Connection &db) -> Status {
        if (!isForked(db, stream.number)) {
            Statement rows(db, std::string(entryColumns) + "WHERE e.stream = ? AND e.seq > ? ORDER BY e.seq");
            rows.bind(1, stream.number).bind(2, furthestOf(db, stream.number, theirs));
            while (rows.step())
                if (const Status taken = take(loggedOf(rows, stream.id)); !taken)
                    return taken;
            return Done{};
        }
        Statement row(db, std::string(entryColumns) + "WHERE e.number = ?");
        for (const int64_t number : missingOfForked(db, stream.number, theirs)) {
            row.bind(1, number);
            if (row.step())
                if (const Status taken = take(loggedOf(row, stream.id)); !taken)
                    return taken;
            row.reset();
        }
        return Done{};
    });
}

Status ExchangeLog::someMissing(const StreamInfo &stream, std::span<const Digest> theirs, int64_t from,
                                int64_t step, const std::function<Status(const LoggedEntry &)> &take) const
{
    return read(m_store, [&](Connection &db) -> Status {
        const bool isStraight = !isForked(db, stream.number);
        const auto forked = isStraight ? std::vector<int64_t>() : missingOfForked(db, stream.number, theirs);
        const int64_t before = isStraight ? furthestOf(db, stream.number, theirs) : 0;
        Statement row(db, std::string(entryColumns) +
                              (isStraight ? "WHERE e.stream = ? AND e.seq = ?" : "WHERE e.number = ?"));
        for (int64_t place = from; isStraight || place < int64_t(forked.size()); place += step) {
            if (isStraight)
                row.bind(1, stream.number).bind(2, before + place + 1);
            else
                row.bind(1, forked[size_t(place)]);
            if (!row.step())
                return Done{};
            if (const Status taken = take(loggedOf(row, stream.id)); !taken)
                return taken;
            row.reset();
        }
        return Done{};
    });
}

Result<int64_t> ExchangeLog::countMissing(const StreamInfo &stream, std::span<const Digest> theirs) const
{
    return read(m_store, [&](Connection &db) -> Result<int64_t> {
        if (isForked(db, stream.number))
            return int64_t(missingOfForked(db, stream.number, theirs).size());
        Statement count(db, "SELECT count(*) FROM entry WHERE stream = ? AND seq > ?");
        count.bind(1, stream.number).bind(2, furthestOf(db, stream.number, theirs));
        return count.step() ? count.integer(0) : 0;
    });
}

Result<std::vector<Head>> ExchangeLog::waitingFor() const
{
    return read(m_store, [](Connection &db) -> Result<std::vector<Head>> {
        std::vector<Head> list;
        Statement rows(db, "SELECT DISTINCT w.stream, w.seq - 1, w.prev FROM waiting w WHERE w.seq > 1"
                           " AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.hash = w.prev AND e.stream <> 0)"
                           " AND NOT EXISTS (SELECT 1 FROM waiting o WHERE o.hash = w.prev)"
                           " ORDER BY 1, 2, 3");
        while (rows.step())
            list.push_back({rows.id(0), rows.integer(1), Digest::from(rows.blob(2))});
        return list;
    });
}

Result<int64_t> ExchangeLog::waitingCount() const
{
    return read(m_store,
                [](Connection &db) -> Result<int64_t> { return db.integer("SELECT count(*) FROM waiting"); });
}

} // namespace ridealong
