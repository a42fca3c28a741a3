// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an item of another laptop's entry counts: whether the team knows the laptop that wrote it, whose it
// is, whether it was revoked, and what a rep may change (work/authority.h). Reads the file only; throws
// StoreError. Its answer depends on what else is there, so what was held is asked again when that grows.
#pragma once

#include "store/ingest.h"
#include "store/rowfold.h"
#include "work/authority.h"

#include <optional>

namespace ridealong {

struct WrittenBy // where an item stands
{
    Id stream;
    Id laptop;
    std::string scope;
    int64_t seq = 0;
};

class Judge
{
public:
    Judge(MergeFile &file, RowFold &fold)
        : m_file(file)
        , m_fold(fold)
    {
    }

    std::optional<HeldWhy> why(const WrittenBy &by, const ReadItem &item);
    void forget(); // laptops, or what stands in which scope, changed
    bool isLimited(const Id &laptop)
    {
        const Facts &facts = of(laptop);
        return facts.isRep || facts.isRevoked || facts.isUnknown;
    }

private:
    struct Facts
    {
        bool isRep = false;
        bool isRevoked = false;
        bool isUnknown = false;
        Id person;
        std::map<Id, int64_t> after; // by stream: the last entry that counts
    };
    const Facts &of(const Id &laptop);
    bool isTrusted(const Id &laptop);
    bool standsIn(const EntityPlan &plan, const Id &row, const std::string &scope);
    bool isCopiedInto(const EntityPlan &plan, uint32_t number, const Id &row, const std::string &scope);
    bool isAnothers(const ReadItem &item, const Id &lead, const std::string &scope);
    bool linksToOwn(const ReadItem &item, const std::string &scope);
    bool mayRep(const Facts &facts, const std::string &scope, const ReadItem &item);

    MergeFile &m_file;
    RowFold &m_fold;
    std::map<Id, Facts> m_laptops;
    std::map<std::string, std::unordered_set<Id>> m_standing; // known to stand in the scope
};

} // namespace ridealong
