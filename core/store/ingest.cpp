// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ingest.h"

#include "store/importtrail.h"
#include "store/ingestwork.h"

#include <QCoreApplication>
#include <QDir>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("store", text);
}

Error badFile(const char *detail)
{
    return {ErrorKind::badData,
            tr("This file contradicts what the book knows of the same laptop. Nothing was changed."),
            QString::fromLatin1(detail)};
}

bool isPerson(std::string_view hex)
{
    return hex.size() == 32 && Id::fromHex(hex).hex() == hex;
}

bool isScope(std::string_view scope)
{
    if (scope == "team" || scope == "managers")
        return true;
    return (scope.starts_with("rep:") && isPerson(scope.substr(4))) ||
           (scope.starts_with("private:") && isPerson(scope.substr(8)));
}

// An entry that waits, as far as its freeing needs to know.
struct Waiting
{
    Digest hash, prev;
    bool isFirst = false;
    bool isVouched = false;
};

} // namespace

struct Ingest::Work : IngestWork
{
    using IngestWork::IngestWork;

    template<class F>
    Status guarded(F &&run)
    {
        try {
            return run();
        } catch (const StoreError &failure) {
            return errorOf(failure, QDir::toNativeSeparators(store.path()));
        }
    }

    Status meet(const StreamInfo &info);
    Status take(const LogEntry &entry, const Digest &hash, bool vouched, std::string_view signature);
    void queue(const LogEntry &entry, const Digest &hash, bool vouched, std::string_view signature,
               const KnownStream &stream);
    bool isQueued(const Digest &hash, bool vouched, std::string_view signature);
    Status followsRightly(const LogEntry &entry, const KnownStream &stream, int64_t prev);
    std::vector<Waiting> allWaiting();
    Status freeWaiting();
    Status freeOne(const Digest &hash);
    void countWaiting();
    bool hasWaiting = true;
};

Ingest::Ingest(Store &store, const Book &book)
    : m_work(std::make_unique<Work>(store, book))
{
}

Ingest::~Ingest() = default;

const IngestAccount &Ingest::account() const
{
    return m_work->account;
}

void Ingest::raise(NextNumbers &next) const
{
    m_work->file.raise(next);
}

void Ingest::forgetNumbers()
{
    m_work->file.forgetNumbers();
}

Status Ingest::meet(const StreamInfo &stream)
{
    return m_work->guarded([&] { return m_work->meet(stream); });
}

Status Ingest::take(const LogEntry &entry, const Digest &hash, bool vouched, std::string_view signature)
{
    return m_work->guarded([&] { return m_work->take(entry, hash, vouched, signature); });
}

Status Ingest::finish()
{
    return m_work->guarded([&]() -> Status {
        if (const Status freed = m_work->freeWaiting(); !freed)
            return freed;
        m_work->settle();
        if (!m_work->isSampleRight()) {
            m_work->account.mended = m_work->account.rows;
            m_work->foldTouched();
        }
        m_work->countWaiting();
        noteTrail(m_work->file.db(), m_work->store.bulkOperation(), m_work->queued, m_work->freed);
        if (std::exchange(m_work->closesOwn, false))
            StoreParts::log(m_work->store).load();
        return Done{};
    });
}

Status Ingest::Work::meet(const StreamInfo &info)
{
    if (info.id.isNull() || info.laptop.isNull() || !isScope(info.scope))
        return badFile("a stream without id, laptop or a scope that is one");
    const KnownStream *known = streamAt(info.id);
    if (!known)
        addStream(info);
    else if (known->laptop != info.laptop || known->scope != info.scope || known->mine == 3)
        return badFile("a stream of another laptop or scope");
    return Done{};
}

Status Ingest::Work::followsRightly(const LogEntry &entry, const KnownStream &stream, int64_t prev)
{
    if (entry.seq == 1)
        return Done{};
    Statement before(file.db(), "SELECT 1 FROM entry WHERE number = ? AND stream = ? AND seq = ?");
    if (before.bind(1, prev).bind(2, stream.number).bind(3, entry.seq - 1).step())
        return Done{};
    return badFile("an entry that follows one of another stream");
}

Status Ingest::Work::take(const LogEntry &entry, const Digest &hash, bool vouched, std::string_view signature)
{
    KnownStream *stream = streamAt(entry.stream);
    if (!stream || stream->mine == 3)
        return badFile("an entry of a stream that was not named");
    const EntryFacts known = file.entryBy(hash);
    if (known.number && !known.isGhost) {
        ++account.known;
        saveSignature(known.number, signature);
        return Done{};
    }
    const EntryFacts prev = entry.seq == 1 ? EntryFacts{} : file.entryBy(entry.prev);
    const bool isPlaced = entry.seq == 1 || (prev.number && !prev.isGhost);
    if (isPlaced)
        if (const Status follows = followsRightly(entry, *stream, prev.number); !follows)
            return follows;
    const bool wasQueued = hasWaiting && isQueued(hash, vouched, signature);
    if (!isPlaced || !vouched) {
        if (wasQueued)
            ++account.known;
        else
            queue(entry, hash, vouched, signature, *stream);
        return Done{};
    }
    if (wasQueued)
        return freeOne(hash);
    append(entry, hash, *stream, signature);
    return Done{};
}

// An empty signature says: vouched for by one that stood elsewhere.
void Ingest::Work::queue(const LogEntry &entry, const Digest &hash, bool vouched, std::string_view signature,
                         const KnownStream &stream)
{
    const std::string body = encoded(entry);
    Statement save(file.db(), "INSERT INTO waiting(hash, stream, laptop, scope, seq, prev, body, signature)"
                              " VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    save.bindBlob(1, hash.view()).bind(2, stream.id).bind(3, stream.laptop);
    save.bind(4, std::string_view(stream.scope)).bind(5, entry.seq).bindBlob(6, entry.prev.view());
    save.bindBlob(7, body);
    if (vouched)
        save.bindBlob(8, signature);
    else
        save.bindNull(8);
    save.run();
    queued.insert(hash);
    hasWaiting = true;
}

bool Ingest::Work::isQueued(const Digest &hash, bool vouched, std::string_view signature)
{
    {
        Statement known(file.db(), "SELECT length(signature) FROM waiting WHERE hash = ?");
        if (!known.bindBlob(1, hash.view()).step())
            return false;
        vouched = vouched && (known.isNull(0) || (known.integer(0) == 0 && !signature.empty()));
    }
    if (vouched) {
        Statement save(file.db(), "UPDATE waiting SET signature = ? WHERE hash = ?");
        save.bindBlob(1, signature).bindBlob(2, hash.view()).run();
    }
    return true;
}

std::vector<Waiting> Ingest::Work::allWaiting()
{
    std::vector<Waiting> all;
    Statement rows(file.db(), "SELECT hash, prev, seq, signature IS NOT NULL FROM waiting ORDER BY hash");
    while (rows.step())
        all.push_back({Digest::from(rows.blob(0)), Digest::from(rows.blob(1)), rows.integer(2) == 1,
                       rows.integer(3) != 0});
    return all;
}

// Whoever vouches for an entry vouches for all before it. Those whose place is known are taken, then what
// follows them.
Status Ingest::Work::freeWaiting()
{
    std::vector<Waiting> all = allWaiting();
    std::unordered_map<Digest, size_t> at;
    std::unordered_multimap<Digest, size_t> after;
    for (size_t i = 0; i < all.size(); ++i) {
        at[all[i].hash] = i;
        after.emplace(all[i].prev, i);
    }
    for (size_t i = 0; i < all.size(); ++i)
        for (auto back = all[i].isVouched ? at.find(all[i].prev) : at.end();
             back != at.end() && !all[back->second].isVouched; back = at.find(all[back->second].prev))
            all[back->second].isVouched = true;
    std::vector<size_t> ready;
    for (size_t i = 0; i < all.size(); ++i) {
        const EntryFacts prev = all[i].isFirst ? EntryFacts{} : file.entryBy(all[i].prev);
        if (all[i].isVouched && (all[i].isFirst || (prev.number && !prev.isGhost)))
            ready.push_back(i);
    }
    while (!ready.empty()) {
        const size_t next = ready.back();
        ready.pop_back();
        if (const Status done = freeOne(all[next].hash); !done)
            return done;
        const auto [from, to] = after.equal_range(all[next].hash);
        for (auto follower = from; follower != to; ++follower)
            if (all[follower->second].isVouched)
                ready.push_back(follower->second);
    }
    return Done{};
}

Status Ingest::Work::freeOne(const Digest &hash)
{
    std::optional<LogEntry> entry;
    std::string signature;
    {
        Statement row(file.db(), "SELECT body, signature, stream, laptop, scope FROM waiting WHERE hash = ?");
        if (!row.bindBlob(1, hash.view()).step())
            return Done{};
        entry = decodedEntry(row.blob(0));
        signature = row.blob(1);
        if (!streamAt(row.id(2)))
            addStream({.id = row.id(2), .laptop = row.id(3), .scope = std::string(row.text(4))});
    }
    Statement(file.db(), "DELETE FROM waiting WHERE hash = ?").bindBlob(1, hash.view()).run();
    KnownStream *stream = entry ? streamAt(entry->stream) : nullptr;
    if (!stream)
        return Done{}; // damaged; it comes again
    if (const Status follows = followsRightly(*entry, *stream, file.entryBy(entry->prev).number); !follows)
        return Done{}; // its writer lied about its place
    append(*entry, hash, *stream, signature);
    if (queued.erase(hash) == 0) {
        freed.push_back(hash);
        ++account.freed;
        --account.taken;
    }
    return Done{};
}

void Ingest::Work::countWaiting()
{
    account.waiting = int64_t(queued.size());
    account.waitingFor.clear();
    Statement rows(file.db(), "SELECT laptop, count(*) FROM waiting GROUP BY laptop");
    while (rows.step())
        account.waitingFor[rows.id(0)] = rows.integer(1);
}

} // namespace ridealong
