// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/canonical.h"

#include "store/logscopes.h"
#include "store/mergefile.h"
#include "store/storeparts.h"

#include <algorithm>
#include <map>

namespace ridealong {

namespace {

std::string hexOf(std::string_view bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    for (const char byte : bytes) {
        hex += digits[static_cast<unsigned char>(byte) >> 4];
        hex += digits[static_cast<unsigned char>(byte) & 15];
    }
    return hex;
}

std::string lineOf(const FileLeaf &leaf)
{
    return std::to_string(leaf.stamp.depth) + '.' + std::to_string(leaf.stamp.hlc) + '.' +
           leaf.stamp.written.hex() + ' ' + hexOf(leaf.value);
}

// The scope in which rows of an entity stand, by a person whom they name or whom their lead names.
const char *personOf(Entity entity)
{
    switch (entity) {
    case Entity::lead:
        return "owner";
    case Entity::quota:
    case Entity::workTime:
        return "person";
    case Entity::ride:
    case Entity::rideStop:
    case Entity::rating:
    case Entity::commitment:
    case Entity::coachingNote:
        return "rep";
    case Entity::privateNote:
    case Entity::debriefDraft:
        return "by";
    default:
        return nullptr;
    }
}

class Dump
{
public:
    Dump(const Store &store, const Book &book, std::span<const std::string> scopes)
        : m_file(StoreParts::reading(store), book)
        , m_scopes(scopes)
    {
    }

    std::string whole()
    {
        std::string text;
        for (size_t entity = 1; entity < entityCount; ++entity)
            if (const EntityPlan *plan = m_file.plans().at(uint16_t(entity)))
                for (const auto &[id, row] : rowsOf(*plan))
                    if (isAsked(scopeOf(*plan, row)))
                        append(text, *plan, id, row);
        return text;
    }

private:
    std::map<Id, uint32_t> rowsOf(const EntityPlan &plan)
    {
        std::map<Id, uint32_t> rows;
        Statement select(m_file.db(), "SELECT id, number FROM " + plan.name);
        while (select.step())
            rows[select.id(0)] = uint32_t(select.integer(1));
        return rows;
    }

    bool isAsked(const std::string &scope) const
    {
        return m_scopes.empty() ? !scope.starts_with("private:")
                                : std::ranges::find(m_scopes, scope) != m_scopes.end();
    }

    std::string scopeOf(const EntityPlan &plan, uint32_t row)
    {
        const EntityPlan &people = m_file.plans().at(Entity::person);
        const bool isLeads = scopeRuleOf(plan.entity).isLead;
        const char *key = isLeads ? "owner" : personOf(plan.entity);
        if (!key)
            return scopeOfMaker(plan, row);
        uint32_t person = 0;
        {
            const uint32_t of = isLeads ? m_file.leadOf(plan, row) : row;
            Statement select(m_file.db(), std::string("SELECT \"") + key + "\" FROM " +
                                              (isLeads ? "\"lead\"" : plan.name) + " WHERE number = ?");
            if (select.bind(1, int64_t(of)).step())
                person = uint32_t(select.integer(0));
        }
        const bool isPrivate = std::string_view(key) == "by";
        if (!person && !isPrivate)
            return "managers";
        return (isPrivate ? "private:" : "rep:") + m_file.idOf(people, person).hex();
    }

    std::string scopeOfMaker(const EntityPlan &plan, uint32_t row)
    {
        switch (plan.entity) {
        case Entity::cost:
        case Entity::forecastOverride:
        case Entity::forecastSnapshot:
        case Entity::reportSnapshot:
        case Entity::review:
            return "managers";
        case Entity::view:
        case Entity::setting:
        case Entity::importRun:
        case Entity::savedMapping:
        case Entity::model:
            break;
        default:
            return "team";
        }
        Statement select(m_file.db(), "SELECT s.scope FROM entry e JOIN stream s ON s.number = e.stream"
                                      " WHERE e.number = ?");
        const bool isKnown = select.bind(1, m_file.madeBy(plan, row)).step();
        return isKnown ? std::string(select.text(0)) : "team";
    }

    void append(std::string &text, const EntityPlan &plan, const Id &id, uint32_t row)
    {
        if (m_file.isErased(id)) {
            text += std::string(nameOf(plan.entity)) + ' ' + id.hex() + " erased\n";
            return;
        }
        std::string lines;
        const auto all = m_file.allLeaves(plan, row);
        for (size_t at = 0; at < all.size(); ++at) {
            const std::string key = plan.table->info(plan.registers[at].fields[0]).key;
            for (const FileLeaf &leaf : all[at])
                lines += (&leaf == all[at].data() ? "  " : "  or ") + key + ' ' + lineOf(leaf) + '\n';
        }
        const bool isMade = m_file.madeBy(plan, row) != 0;
        if (isMade || !lines.empty()) // others are only mentioned
            text +=
                std::string(nameOf(plan.entity)) + ' ' + id.hex() + (isMade ? "\n" : " not made\n") + lines;
    }

    MergeFile m_file;
    std::span<const std::string> m_scopes;
};

} // namespace

std::string canonicalDump(const Store &store, const Book &book, std::span<const std::string> scopes)
{
    try {
        return Dump(store, book, scopes).whole();
    } catch (const StoreError &) {
        return {};
    }
}

} // namespace ridealong
