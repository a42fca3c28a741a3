// SPDX-License-Identifier: GPL-3.0-or-later
// The change log as the exchange reads it: streams, their ends, and the entries that somebody lacks. Read by
// the calling thread's connection, past what is not finished. Failures of the file come out as Error.
#pragma once

#include "base/result.h"
#include "change/entry.h"
#include "store/store.h"

#include <functional>
#include <optional>
#include <span>

namespace ridealong {

// One linear history: of one laptop, in one scope, for ever. Scopes: "team", "managers", "rep:HEX" and
// "private:HEX" with the hex of the person's id.
struct StreamInfo
{
    enum class Whose : uint8_t { others = 0, open = 1, closed = 2, past = 3 };
    int64_t number = 0; // of this laptop
    Id id;
    Id laptop;
    std::string scope;
    Whose whose = Whose::others;
    bool erases = false; // begins with an order to erase, which goes into every part
};

// An end of a stream. One that is forked has several.
struct Head
{
    Id stream;
    int64_t seq = 0;
    Digest hash;
};

// An entry with what a change file says beside it.
struct LoggedEntry
{
    int64_t number = 0;
    Digest hash;
    std::string bytes;     // as it stands in a change file
    std::string signature; // of its writer, where the book has one
};

class ExchangeLog
{
public:
    explicit ExchangeLog(const Store &store)
        : m_store(store)
    {
    }

    Result<std::vector<StreamInfo>> streams() const; // all but the past
    Result<std::vector<Head>> heads() const;         // of all those streams
    Result<bool> has(const Digest &entry) const;     // in the log, not only known by its hash
    // The entries of a stream that can't be reached from `theirs`, in the order of the chain. `theirs` may
    // name entries that this laptop lacks.
    Status eachMissing(const StreamInfo &stream, std::span<const Digest> theirs,
                       const std::function<Status(const LoggedEntry &)> &take) const;
    // Of those, the one at `from` and each `step` after it: a sample of what there is.
    Status someMissing(const StreamInfo &stream, std::span<const Digest> theirs, int64_t from, int64_t step,
                       const std::function<Status(const LoggedEntry &)> &take) const;
    Result<int64_t> countMissing(const StreamInfo &stream, std::span<const Digest> theirs) const;
    Result<std::vector<Head>> waitingFor() const; // what the waiting entries follow; see store/ingest.h
    Result<int64_t> waitingCount() const;

private:
    const Store &m_store;
};

} // namespace ridealong
