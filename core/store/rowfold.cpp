// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowfold.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t mostKept = 24;

} // namespace

const KeptEntry *RowFold::kept(int64_t entry)
{
    for (size_t i = 0; i < m_kept.size(); ++i)
        if (m_kept[i]->number == entry) {
            std::rotate(m_kept.begin(), m_kept.begin() + ptrdiff_t(i), m_kept.begin() + ptrdiff_t(i) + 1);
            return m_kept.front().get();
        }
    auto read = std::make_shared<KeptEntry>();
    {
        Statement select(m_file.db(), "SELECT hlc, hash, body FROM entry WHERE number = ?");
        if (!select.bind(1, entry).step() || !decodeBody(select.blob(2), read->entry))
            return nullptr;
        read->number = entry;
        read->entry.hlc = select.integer(0);
        read->hash = Digest::from(select.blob(1));
    }
    for (size_t i = 0; i < read->entry.items.size(); ++i)
        read->items.emplace(read->entry.items[i].row, i);
    m_kept.push_front(std::move(read));
    if (m_kept.size() > mostKept)
        m_kept.pop_back();
    return m_kept.front().get();
}

std::vector<int64_t> RowFold::entriesOf(const EntityPlan &plan, uint32_t row, bool &isPast)
{
    std::vector<int64_t> entries;
    Statement select(m_file.db(), "SELECT e.number, s.mine FROM entry e JOIN stream s ON s.number = e.stream"
                                  " WHERE e.number IN (SELECT made FROM " +
                                      plan.name +
                                      " WHERE number = ?1 UNION SELECT entry FROM touch WHERE entity = ?2"
                                      " AND row = ?1)");
    select.bind(1, int64_t(row)).bind(2, int64_t(plan.entity));
    while (select.step())
        if (select.integer(1) != 3)
            entries.push_back(select.integer(0));
    const int64_t made = m_file.madeBy(plan, row);
    Statement past(m_file.db(), "SELECT s.mine FROM entry e JOIN stream s ON s.number = e.stream"
                                " WHERE e.number = ?");
    isPast = past.bind(1, made).step() && past.integer(0) == 3;
    return entries;
}

bool RowFold::isHeld(int64_t entry, size_t item)
{
    Statement select(m_file.db(), "SELECT 1 FROM held WHERE entry = ? AND item = ?");
    return select.bind(1, entry).bind(2, int64_t(item)).step();
}

bool RowFold::hasApplied(int64_t entry, const EntityPlan &plan, const RegisterPlan &reg, uint32_t row)
{
    {
        Statement select(m_file.db(), "SELECT stream FROM entry WHERE number = ?");
        if (!select.bind(1, entry).step() || select.integer(0) == 0)
            return false;
    }
    const KeptEntry *kept = this->kept(entry);
    if (!kept)
        return true;
    const auto [from, to] = kept->items.equal_range(m_file.idOf(plan, row));
    for (auto item = from; item != to; ++item) {
        const LogItem &said = kept->entry.items[item->second];
        if (said.entity != uint16_t(plan.entity) || isHeld(entry, item->second))
            continue;
        const ReadItem read = readItem(m_file.plans(), said, kept->entry.hlc, kept->hash);
        for (const ItemWrite &write : read.writes)
            if (write.reg == &reg && write.hasLeaf && write.stamp.written == kept->hash)
                return true;
    }
    return false;
}

void RowFold::add(FoldedRow &folded, const EntityPlan &plan, const ReadItem &item) const
{
    folded.isErased |= item.kind == LogItem::Kind::redact;
    if (item.kind == LogItem::Kind::create || item.kind == LogItem::Kind::copy)
        folded.made.insert(item.made);
    for (const ItemWrite &write : item.writes) {
        FoldedRegister &reg = folded.registers[size_t(write.reg - plan.registers.data())];
        reg.replaced.insert(write.seen.begin(), write.seen.end());
        if (!write.hasLeaf)
            continue;
        std::pair leaf(write.stamp, bytesOf(plan, *write.reg, write.value));
        const auto [place, isNew] = reg.written.try_emplace(write.stamp.written, leaf);
        if (!isNew && place->second < leaf)
            place->second = std::move(leaf);
    }
}

FoldedRow RowFold::fold(const EntityPlan &plan, uint32_t row)
{
    FoldedRow folded;
    folded.registers.resize(plan.registers.size());
    const Id id = m_file.idOf(plan, row);
    folded.isErased = m_file.isErased(id);
    for (const int64_t number : entriesOf(plan, row, folded.isPast)) {
        const KeptEntry *kept = this->kept(number);
        if (!kept)
            continue;
        const auto [from, to] = kept->items.equal_range(id);
        for (auto item = from; item != to; ++item)
            if (kept->entry.items[item->second].entity == uint16_t(plan.entity) &&
                !isHeld(number, item->second))
                add(folded, plan,
                    readItem(m_file.plans(), kept->entry.items[item->second], kept->entry.hlc, kept->hash));
    }
    if (folded.isErased) {
        folded.made.clear();
        folded.registers.assign(plan.registers.size(), {});
    }
    return folded;
}

std::vector<FileLeaf> RowFold::leavesFrom(const FoldedRegister &folded, bool makes)
{
    std::vector<FileLeaf> leaves;
    for (const auto &[hash, leaf] : folded.written) {
        if (folded.replaced.contains(hash))
            continue;
        const int64_t entry = makes ? m_file.entryFor(hash) : m_file.entryBy(hash).number;
        leaves.push_back({entry, leaf.first, leaf.second});
    }
    std::ranges::sort(leaves, isGreater);
    return leaves;
}

bool RowFold::isAsFolded(const EntityPlan &plan, uint32_t row)
{
    const FoldedRow folded = fold(plan, row);
    if (folded.isPast || folded.isErased)
        return true;
    if (folded.made.empty() != (m_file.madeBy(plan, row) == 0))
        return false;
    const auto all = m_file.allLeaves(plan, row);
    for (size_t i = 0; i < all.size(); ++i)
        if (all[i] != leavesFrom(folded.registers[i], false))
            return false;
    return true;
}

void RowFold::writeMade(const EntityPlan &plan, uint32_t row, const FoldedRow &folded)
{
    const int64_t now = m_file.madeBy(plan, row);
    for (const Digest &hash : folded.made)
        if (m_file.entryBy(hash).number == now && now)
            return;
    const int64_t made = folded.made.empty() ? 0 : m_file.entryFor(*folded.made.begin());
    if (made != now)
        m_file.setMade(plan, row, made);
}

void RowFold::writeGone(const EntityPlan &plan, uint32_t row, const FoldedRow &folded)
{
    Statement(m_file.db(), "DELETE FROM gone WHERE entity = ? AND row = ?")
        .bind(1, int64_t(plan.entity))
        .bind(2, int64_t(row))
        .run();
    for (size_t i = 0; i < folded.registers.size(); ++i)
        for (const Digest &hash : folded.registers[i].replaced) {
            const EntryFacts facts = m_file.entryBy(hash);
            if (facts.isGhost || !facts.number)
                m_file.setGone(plan, plan.registers[i], row, m_file.entryFor(hash));
        }
}

// Leaves are read before the maker changes: what it wrote has no stamp of its own.
void RowFold::write(const EntityPlan &plan, uint32_t row)
{
    const FoldedRow folded = fold(plan, row);
    if (folded.isPast)
        return;
    const auto before = m_file.allLeaves(plan, row);
    const int64_t made = m_file.madeBy(plan, row);
    writeMade(plan, row, folded);
    const bool isMoved = m_file.madeBy(plan, row) != made;
    for (size_t i = 0; i < plan.registers.size(); ++i) {
        const RegisterPlan &reg = plan.registers[i];
        const auto after = leavesFrom(folded.registers[i], true);
        if (isMoved && before[i] == after && !after.empty())
            m_file.writeStamp(plan, reg, row, &after.front());
        else
            m_file.write(plan, reg, row, before[i], after);
    }
    writeGone(plan, row, folded);
}

} // namespace ridealong
