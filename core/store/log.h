// SPDX-License-Identifier: GPL-3.0-or-later
// The change log of EXCHANGE: streams per scope, entries chained by their hashes, a stamp for every field
// that was set. Written in the same transaction as the rows, by Store alone. Throws StoreError.
#pragma once

#include "book/book.h"
#include "change/op.h"
#include "store/connection.h"

#include <map>
#include <unordered_map>

namespace ridealong {

// Who may hold a row: everybody, the managers, one rep and the managers, or its writer alone.
struct Scope
{
    enum class Who : uint8_t { team, managers, rep, writer };
    Who who = Who::team;
    uint32_t person = 0;
    auto operator<=>(const Scope &) const = default;
};

// One entry as it will stand in the log: the changes of one action that belong to one scope.
struct EntryDraft
{
    Op op;
    Id person; // who did it; null where nobody is said to
    int64_t operation = 0;
    std::string scope;
    std::vector<const Change *> changes;
    size_t textBytes = 0; // of them, about
};

class Log
{
public:
    Log(Connection &connection, const Book &book)
        : m_connection(connection)
        , m_book(book)
    {
    }

    void load(); // throws StoreError
    // Writes the entry, its touches and stamps; gives its number.
    int64_t append(const EntryDraft &draft, int64_t nowMs);
    // Rows that this transaction made and the Book does not hold yet: their ids, and who owns the leads.
    void noteNewRows(const ChangeSet &changes);
    void forgetNewRows();
    void forgetHeads() { load(); } // after a rollback
    Id idOf(Entity entity, uint32_t number);
    Scope scopeOf(const Change &change) const;
    std::string nameOf(const Scope &scope); // team, managers, rep:<id of the rep>, or private:<id>

private:
    struct Stream
    {
        int64_t number = 0;
        Id id;
        int64_t seq = 0;
        std::string head;
    };
    struct Stamp
    {
        int64_t depth = 0;
        int64_t hlc = 0;
        int64_t entry = 0;
        bool mine = true;
        std::string hash;
    };

    Stream &streamOf(const std::string &scope);
    int64_t tick(int64_t nowMs);
    std::string bodyOf(const EntryDraft &draft);
    void appendCreate(std::string &body, const Change &change);
    void appendSet(std::string &body, const Change &change, const Cell &cell);
    void appendValue(std::string &body, const FieldInfo &info, const Value &value);
    Stamp stampOf(Entity entity, uint32_t number, uint16_t tag);
    void writeTouches(const EntryDraft &draft);
    uint32_t ownerOf(uint32_t lead) const;

    Connection &m_connection;
    const Book &m_book;
    std::map<std::string, Stream> m_streams;
    std::unordered_map<uint64_t, Id> m_newIds;
    std::vector<uint32_t> m_newOwners; // of leads, from the first that the Book does not hold
    int64_t m_hlc = 0;
    int64_t m_entry = 0; // the number of the entry that is being written
};

} // namespace ridealong
