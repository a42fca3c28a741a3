// SPDX-License-Identifier: GPL-3.0-or-later
// Whose word counts in a change file. First the whole file is seen: its streams, what follows what, the
// signatures, and the laptops that managers let in. Then settle() says of every entry whether the laptop that
// its stream belongs to vouches for it, by a signature on it or on one behind it, and whether that laptop may
// write in that scope at all. Keys come from the Book, from the pins of the invitation, and from team entries
// of managers' laptops in the same file. Takes some 50 bytes an entry.
#pragma once

#include "book/book.h"
#include "change/entry.h"
#include "store/exchangelog.h"
#include "sync/keys.h"

#include <functional>
#include <map>
#include <unordered_map>
#include <vector>

namespace ridealong {

// What a laptop signs of a stream's end, and with it of all before it.
std::string headMessage(const Id &stream, const Digest &entry);

struct KnownLaptop
{
    PublicKeys keys = {};
    std::string role = {};
    Id person = {};
    bool isRevoked = false;
};

class Trust
{
public:
    explicit Trust(const Book &book);
    void pin(const Id &laptop, const KnownLaptop &known); // is kept whatever else is said of that laptop
    bool add(const Id &laptop, const KnownLaptop &known); // false where it is known already
    const KnownLaptop *find(const Id &laptop) const;

private:
    std::map<Id, KnownLaptop> m_laptops;
};

class Vouching
{
public:
    explicit Vouching(Trust trust)
        : m_trust(std::move(trust))
    {
    }

    void meet(const StreamInfo &stream);
    void see(const LogEntry &entry, const Digest &hash);
    void sign(const Digest &entry, std::string_view signature);
    void believe(Trust trust) { m_trust = std::move(trust); } // before settle()
    void settle();

    bool vouches(const Digest &entry) const; // behind settle()
    bool mayWrite(const StreamInfo &stream) const;
    std::string_view signatureOf(const Digest &entry) const; // a right one; empty for none
    const Trust &trust() const { return m_trust; }
    int64_t entries() const { return int64_t(m_seen.size()); }

private:
    static constexpr uint32_t none = UINT32_MAX;
    struct Seen
    {
        Digest hash;
        uint32_t before = none; // the entry that it follows, where that is in the file
        uint32_t stream = 0;
        bool vouched = false;
    };
    struct Met
    {
        StreamInfo info;
        uint32_t last = none;
        bool settled = false;
    };
    struct LetIn
    {
        uint32_t entry;
        Id laptop;
        KnownLaptop known;
    };

    void link();
    void settle(uint32_t stream);
    void vouchBack(uint32_t entry);
    void noteLaptops(const LogEntry &entry, uint32_t number);
    bool letIn();

    Trust m_trust;
    std::vector<Met> m_streams;
    std::unordered_map<Id, uint32_t> m_streamOf;
    std::vector<Seen> m_seen;
    std::vector<std::pair<uint32_t, Digest>> m_unlinked; // whose predecessor did not come just before
    std::unordered_map<Digest, std::string> m_signatures;
    std::vector<LetIn> m_letIn;
    std::unordered_map<Digest, uint32_t> m_signed; // entries with a signature
    std::vector<Digest> m_vouched;                 // sorted
};

} // namespace ridealong
