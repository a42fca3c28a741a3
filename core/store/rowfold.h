// SPDX-License-Identifier: GPL-3.0-or-later
// A row's state computed anew from all entries that speak of it: what counts when an item is taken out or
// comes to count again, and what the state that was kept step by step is held against. Used inside a
// transaction where it writes; throws StoreError.
#pragma once

#include "store/mergefile.h"

#include <deque>
#include <set>

namespace ridealong {

struct FoldedRegister
{
    std::map<Digest, std::pair<Stamp, std::string>> written; // of one entry the greatest
    std::set<Digest> replaced;
};

struct FoldedRow
{
    std::vector<FoldedRegister> registers; // as the plan has them
    std::set<Digest> made;                 // by these entries
    bool isErased = false;
    bool isPast = false; // speaks of entries before the ground, which are not read again
};

// An entry as the book keeps it, and which of its items speak of which row.
struct KeptEntry
{
    int64_t number = 0;
    LogEntry entry;
    Digest hash;
    std::unordered_multimap<Id, size_t> items;
};

class RowFold
{
public:
    explicit RowFold(MergeFile &file)
        : m_file(file)
    {
    }

    FoldedRow fold(const EntityPlan &plan, uint32_t row);
    bool isAsFolded(const EntityPlan &plan, uint32_t row);
    void write(const EntityPlan &plan, uint32_t row); // where the row can be folded
    void forget() { m_kept.clear(); }                 // entries were changed
    const KeptEntry *kept(int64_t entry);             // null where it can't be read; valid until the next
    bool isHeld(int64_t entry, size_t item);
    // Whether the entry is here, and with it a value of its own for the register. What can't be read has.
    bool hasApplied(int64_t entry, const EntityPlan &plan, const RegisterPlan &reg, uint32_t row);

private:
    std::vector<FileLeaf> leavesFrom(const FoldedRegister &folded, bool makes);
    std::vector<int64_t> entriesOf(const EntityPlan &plan, uint32_t row, bool &isPast);
    void add(FoldedRow &folded, const EntityPlan &plan, const ReadItem &item) const;
    void writeMade(const EntityPlan &plan, uint32_t row, const FoldedRow &folded);
    void writeGone(const EntityPlan &plan, uint32_t row, const FoldedRow &folded);

    MergeFile &m_file;
    std::deque<std::shared_ptr<KeptEntry>> m_kept; // lately used first
};

} // namespace ridealong
