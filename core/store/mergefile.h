// SPDX-License-Identifier: GPL-3.0-or-later
// The state of the merge as a book's file keeps it: rows by id, entries by hash, the leaves of a register
// (the value in the row with its stamp, and the rivals), and what was replaced before it came. Writes a new
// state with its full text and gives the lines of the journal. Used inside a transaction; throws StoreError.
#pragma once

#include "book/book.h"
#include "store/connection.h"
#include "store/journal.h"
#include "store/mergevalue.h"

#include <functional>
#include <unordered_map>
#include <unordered_set>

namespace ridealong {

// A value of a register that nobody who wrote had seen.
struct FileLeaf
{
    int64_t entry = 0;
    Stamp stamp;
    std::string value; // canonical CBOR

    bool operator==(const FileLeaf &) const = default;
};

inline bool isGreater(const FileLeaf &a, const FileLeaf &b)
{
    return a.stamp != b.stamp ? a.stamp > b.stamp : a.value > b.value;
}

struct EntryFacts
{
    int64_t number = 0; // 0 where nothing is known of it
    bool isGhost = false;
};

// What a register was and what it is now.
struct WrittenRegister
{
    bool wasConflict = false;
    bool isConflict = false;
    bool isShown = false; // the value that counts changed
};

uint64_t rowKey(Entity entity, uint32_t number);

class MergeFile
{
public:
    MergeFile(Connection &db, const Book &book);

    const Plans &plans() const { return m_plans; }
    Connection &db() { return m_db; }

    struct Row
    {
        uint32_t number = 0;
        int64_t made = 0; // 0 for one that was only mentioned
    };
    Row find(const EntityPlan &plan, const Id &id);
    uint32_t rowFor(const EntityPlan &plan, const Id &id); // makes a mentioned one where there is none
    Id idOf(const EntityPlan &plan, uint32_t number);
    int64_t madeBy(const EntityPlan &plan, uint32_t number);
    void setMade(const EntityPlan &plan, uint32_t number, int64_t entry); // 0 for none
    uint32_t insert(const EntityPlan &plan, const Id &id, int64_t entry, std::span<const ItemWrite> writes);
    void raise(NextNumbers &next) const; // above the rows that were made here
    void forgetNumbers();                // somebody else made rows or entries

    EntryFacts entryBy(const Digest &hash);
    int64_t entryFor(const Digest &hash); // makes a ghost where nothing is known of it
    int64_t nextEntry();
    void noteEntry(const Digest &hash, int64_t number); // that is real now

    // Greatest first.
    std::vector<FileLeaf> leavesOf(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row);
    std::vector<std::vector<FileLeaf>> allLeaves(const EntityPlan &plan, uint32_t row); // as its registers
    WrittenRegister write(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row,
                          const std::vector<FileLeaf> &before, const std::vector<FileLeaf> &after);
    void writeStamp(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row, const FileLeaf *winner);
    bool isGone(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row, int64_t entry);
    void setGone(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row, int64_t entry);
    void touch(const EntityPlan &plan, uint32_t row, int64_t entry);
    bool isErased(const Id &row);
    void setErased(const Id &row);
    uint32_t leadOf(const EntityPlan &plan, uint32_t row); // the row's lead; of a lead itself; 0 for none

    // Told of each field whose value changed.
    std::function<void(const EntityPlan &, const RegisterPlan &, const JournalLine &, FieldNo)> onChange;
    std::function<void(Entity, uint32_t)> onRow; // written, made or mentioned for the first time

private:
    void addShown(const EntityPlan &plan, uint32_t row, std::vector<std::vector<FileLeaf>> &all);
    Value localOf(const EntityPlan &plan, FieldNo field, const SharedValue &value);
    SharedValue sharedOf(const EntityPlan &plan, FieldNo field, const Statement &row, int column);
    uint32_t nextNumber(const EntityPlan &plan);
    void writeValue(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row, std::string_view value);
    void writeRivals(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row,
                     std::span<const FileLeaf> before, std::span<const FileLeaf> after);
    void writeNote(const EntityPlan &plan, uint32_t row, const Value &before, const Value &after);

    Connection &m_db;
    Plans m_plans;
    NextNumbers m_next{}; // 0 where none was asked for
    NextNumbers m_raised{};
    int64_t m_nextEntry = 0;
    std::unordered_map<Digest, int64_t> m_entries;                   // real ones, lately used
    std::array<std::unordered_map<Id, Row>, entityCount> m_rows;     // lately used
    std::array<std::unordered_map<uint32_t, Id>, entityCount> m_ids; // lately used
    int m_hasErased = -1;                                            // unknown
};

} // namespace ridealong
