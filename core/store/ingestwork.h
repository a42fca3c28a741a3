// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of Ingest: one entry after the other into the log and the rows, what each changed into the
// journal, and what was held tried again. Used inside a bulk; throws StoreError.
#pragma once

#include "store/judge.h"
#include "store/storeparts.h"

#include <set>

namespace ridealong {

struct KnownStream
{
    int64_t number = 0;
    Id id;
    Id laptop;
    std::string scope;
    int mine = 0;
    int64_t headSeq = 0;
    Digest head;
    bool isChanged = false;
};

// Who did it, for the entry that is being applied.
struct Doing
{
    int64_t entry = 0;
    uint32_t person = 0;
    Instant at;
    uint16_t op = 0;
    std::string journal;
};

class IngestWork
{
public:
    IngestWork(Store &store, const Book &book);

    KnownStream *streamAt(const Id &id);
    KnownStream &addStream(const StreamInfo &info);
    // What is new is written and applied. The place in the chain is known.
    void append(const LogEntry &entry, const Digest &hash, KnownStream &stream, std::string_view signature);
    void saveSignature(int64_t entry, std::string_view signature);
    void settle(); // what was held is tried again; journal, heads, strays
    void judgeAgain(const std::set<Id> &laptops);
    void foldRow(const EntityPlan &plan, uint32_t row, int64_t entry);
    void readUnread(); // entries of which this version knows more
    void dropJournal() { m_doing.journal.clear(); }
    bool isSampleRight();
    void foldTouched();

    Store &store;
    const Book &book;
    MergeFile file;
    RowFold fold;
    Judge judge;
    IngestAccount account;
    std::map<Id, KnownStream> streams;
    std::set<Digest> queued; // by this import, and waiting still
    std::vector<Digest> freed;
    bool closesOwn = false;
    int64_t operation = 0; // that it belongs to

private:
    void begin(int64_t number, const LogEntry &entry);
    void end();
    void placeHead(const LogEntry &entry, const Digest &hash, int64_t number, KnownStream &stream);
    void applyItem(const LogItem &item, size_t index, const LogEntry &entry, const Digest &hash,
                   const KnownStream &stream, bool &isUnread);
    void applyWrites(const EntityPlan &plan, uint32_t row, const ReadItem &item);
    void applyWrite(const EntityPlan &plan, uint32_t row, const ItemWrite &write);
    void replace(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row, std::vector<FileLeaf> &leaves,
                 const Digest &seen);
    void addLeaf(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row, std::vector<FileLeaf> &leaves,
                 const ItemWrite &write);
    void hold(const EntityPlan &plan, const LogItem &item, size_t index, HeldWhy why);
    void free(int64_t entry, size_t item);
    void dropHeld(const Id &row);
    void applyFreed(const ReadItem &item, int64_t entry, const Id &stream);
    void erase(const EntityPlan &plan, const Id &id);
    void eraseLate(const EntityPlan &plan, const Id &id);
    void noteMade(const EntityPlan &plan, uint32_t row);
    void noteRow(Entity entity, uint32_t row);
    void notePlace(const EntityPlan &plan, uint32_t row, const KnownStream &stream);
    bool isHeldRow(const Id &row);
    void countConflict(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row,
                       const WrittenRegister &written);
    bool tryHeldAgain();
    bool judgeEntry(int64_t entry, const WrittenBy &by);
    void countDecided();
    void writeHeads();
    void writeStrays();
    std::string homeOf(uint32_t person);
    std::optional<uint32_t> personOf(Entity entity, uint32_t row);

    Doing m_doing;
    int64_t m_held = 0;     // items in the file
    bool m_brought = false; // rows into scopes, since held items were last tried
    std::set<Id> m_laptops; // whose rows changed
    std::unordered_set<uint64_t> m_rows;
    struct Disputed
    {
        bool was = false, is = false;
        uint64_t about = 0;  // the row's lead, or the row: what a person decides as one
        uint32_t person = 0; // who wrote it last
    };
    std::unordered_map<std::string, Disputed> m_conflicts; // by register
    std::set<std::pair<uint64_t, int64_t>> m_places;  // a person's row (of what hangs on a lead that), stream
    std::unordered_map<uint64_t, uint32_t> m_persons; // whose such a row was before that changed
    std::unordered_set<uint64_t> m_new;               // such rows
    std::vector<std::pair<const EntityPlan *, uint32_t>> m_toFold;
};

} // namespace ridealong
