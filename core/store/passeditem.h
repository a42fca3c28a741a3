// SPDX-License-Identifier: GPL-3.0-or-later
// A row as a copy for another scope: its registers with all their leaves and stamps, the entries that are
// known to be replaced in each, and the entry that made it. What only a newer version can read goes along as
// it came. Throws StoreError.
#pragma once

#include "change/entry.h"
#include "change/register.h"
#include "store/logvalues.h"
#include "store/mergevalue.h"

#include <map>
#include <set>
#include <span>
#include <utility>

namespace ridealong {

struct Tables;

// What the entries that made and touched some rows say of them, each entry read once.
class RowPasts
{
public:
    using RowRef = std::pair<Entity, uint32_t>;
    struct InScope
    {
        bool isBrought = false; // made there, or copied there
        Register holder;        // whose row it is, as those who have only that scope know it
    };
    struct Past
    {
        std::map<uint16_t, std::set<Digest>> replaced;           // by register
        std::map<uint16_t, std::map<Stamp, std::string>> unread; // values that only a newer version can read
        std::map<std::string, InScope> scopes;                   // of rows that are a person's
    };

    RowPasts(Connection &db, const Tables &tables, std::span<const RowRef> rows);
    const Past &of(Entity entity, const Id &row) const; // one of those rows

private:
    struct Kept
    {
        LogEntry entry;
        Digest hash;
        std::string scope;
        bool isUnread = false; // in part
    };
    void take(Connection &db, int64_t number, const Kept &kept);
    void take(const LogItem &item, const Kept &kept, Past &past) const;
    void takeScope(const LogItem &item, const Kept &kept, InScope &in) const;

    Plans m_plans;
    std::map<std::pair<Entity, Id>, Past> m_pasts;
};

LogItem passedItem(Connection &db, const TableBase &table, uint32_t number, const RowPasts &pasts,
                   const IdOfRow &idOf);

// Scopes of reps other than `home` where the row is that rep's for all that is said there: two managers gave
// it away at a time, or the entry that took it back was lost.
std::vector<std::string> scopesThatMissIt(const RowPasts::Past &past, const std::string &home);
LogItem holderOf(const TableBase &table, const LogItem &passed); // of a copy only what says whose the row is

} // namespace ridealong
