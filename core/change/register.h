// SPDX-License-Identifier: GPL-3.0-or-later
// One field (or fields that must not mix) as all laptops together have written it. Takes what was written in
// any order, any number of times, and always comes to the same state: its leaves are the values that nobody
// who wrote had seen, the greatest stamp first. Two leaves of different values are a conflict. Pure: the
// store keeps the same state in its tables (store/ingest.h), the tests hold both against each other.
#pragma once

#include "change/stamp.h"

#include <set>
#include <span>
#include <string>
#include <vector>

namespace ridealong {

struct Leaf
{
    Stamp stamp;
    std::string value; // canonical CBOR

    bool operator==(const Leaf &) const = default;
};

class Register
{
public:
    // `seen` are the entries whose values the writer replaced.
    void write(const Leaf &leaf, std::span<const Digest> seen);
    void pass(const Digest &replaced); // of an entry: replaced by one that may never come here

    bool isEmpty() const { return m_leaves.empty(); }
    const Leaf &winner() const { return m_leaves.front(); }
    std::span<const Leaf> leaves() const { return m_leaves; }
    bool isConflict() const;
    const std::set<Digest> &replaced() const { return m_replaced; } // every entry that was seen by a writer

    bool operator==(const Register &) const = default;

private:
    std::vector<Leaf> m_leaves; // greatest stamp first
    std::set<Digest> m_replaced;
};

// The write guard: the depth with which a new value at `hlc` is the greatest known.
int64_t depthOver(const Stamp &winner, bool winnerIsOwn, int64_t hlc);

} // namespace ridealong
