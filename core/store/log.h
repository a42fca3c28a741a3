// SPDX-License-Identifier: GPL-3.0-or-later
// The change log of EXCHANGE, as it is written here: streams per scope, entries of change/entry.h chained by
// their hashes, a stamp for every register that was set. Written in the same transaction as the rows, by
// Store alone. Throws StoreError; after a rollback the owner calls load().
#pragma once

#include "change/op.h"
#include "store/entrybytes.h"
#include "store/leaves.h"
#include "store/logscopes.h"
#include "store/numberrows.h"

#include <map>
#include <optional>
#include <unordered_map>

namespace ridealong {

// What an entry is beside its items.
struct EntryHead
{
    Op op = Op::setUp;
    Id person;             // who did it; null where nobody is said to
    int64_t operation = 0; // of this laptop
    std::string scope;
};

// One entry as it will stand in the log: the changes of one action that belong to one scope.
struct EntryDraft
{
    EntryHead head;
    std::vector<const Change *> changes = {};
    size_t textBytes = 0; // of them, about
};

class Log
{
public:
    Log(Connection &connection, const Book &book)
        : m_connection(connection)
        , m_book(book)
        , m_scopes(connection, book)
        , m_leaves(connection)
    {
    }

    void load(); // what the file says of own streams; forgets what was not committed
    Scopes &scopes() { return m_scopes; }
    std::string nameOf(const Scope &scope); // team, managers, rep:<id of the rep>, or private:<id>
    // Also of rows that this transaction made and the Book does not hold; null for a row that is not there.
    Id idOf(Entity entity, uint32_t number);

    // A set of changes is about to be written by `actor`: rows that it makes may be asked for from now on.
    void expect(const ChangeSet &changes, uint32_t actor);
    void forgetNewRows();                       // after a commit: the Book holds them
    void forgetStreams() { m_streams.clear(); } // where those of the file were closed: new ones are opened
    void closeStream(const std::string &scope); // what is written in it next begins a new one

    // Writes the entry with its touches and stamps, closes the conflicts that it settles, and gives its
    // number. To be called before the rows are written. Changes of one row become one item for each register.
    int64_t append(const EntryDraft &draft, int64_t nowMs);
    // Items that are encoded already; who calls writes their touches and stamps.
    int64_t append(const EntryHead &head, const EntryBytes &items, int64_t nowMs);

private:
    struct Stream
    {
        int64_t number = 0;
        Id id;
        int64_t seq = 0;
        Digest head;
    };
    // What an entry does to one row.
    struct RowCells
    {
        Entity entity = Entity::none;
        uint32_t number = 0;
        const Change *made = nullptr; // where it makes the row
        std::vector<const Cell *> cells = {};
    };

    Stream &streamOf(const std::string &scope);
    int64_t begin(int64_t nowMs);
    int64_t finish(const EntryHead &head, const EntryBytes &items);
    std::vector<RowCells> rowsOf(const EntryDraft &draft) const;
    void expectLeavesOf(const std::vector<RowCells> &rows);
    EntryBytes itemsOf(const std::vector<RowCells> &rows);
    void addRegister(EntryBytes &to, const RowCells &row, uint16_t tag);
    const std::map<int64_t, Digest> &knownEnds();
    void addKnown(std::vector<Digest> &seen, uint32_t lead);
    void noteGone(const RowCells &row, uint16_t tag, int64_t entry);
    void forgetRivals(const RowCells &row, uint16_t tag);
    void writeTouches(const std::vector<RowCells> &rows);

    Connection &m_connection;
    const Book &m_book;
    Scopes m_scopes;
    LeafReader m_leaves;
    std::map<std::string, Stream> m_streams; // the open ones, by scope
    std::unordered_map<uint64_t, Id> m_newIds;
    int64_t m_hlc = 0;
    int64_t m_entry = 0;                             // the number of the entry that is being written
    std::string m_scope;                             // and where
    std::optional<std::map<int64_t, Digest>> m_ends; // of others' streams, when it was begun
    NumberRows m_touches{"INSERT OR IGNORE INTO touch(entity, row, entry)", 3}; // of it
    NumberRows m_stamps{"INSERT OR REPLACE INTO stamp(entity, row, field, depth, hlc, entry)", 6};
};

// Refused with a sentence where a text is longer than a change file can hold, or is none.
Status fitsIntoLog(const ChangeSet &changes, const Book &book);

} // namespace ridealong
