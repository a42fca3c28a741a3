// SPDX-License-Identifier: GPL-3.0-or-later
// Leaves of registers: read from the row, its stamps and the rivals, and written back.
#include "store/mergefile.h"

#include <algorithm>

namespace ridealong {

namespace {

bool isConflict(const std::vector<FileLeaf> &leaves)
{
    return std::ranges::any_of(leaves,
                               [&](const FileLeaf &leaf) { return leaf.value != leaves.front().value; });
}

void writeNoteText(Connection &db, bool remove, int64_t row, std::string_view text)
{
    Statement write(db, remove ? "INSERT INTO note_text(note_text, rowid, text) VALUES('delete', ?, ?)"
                               : "INSERT INTO note_text(rowid, text) VALUES(?, ?)");
    write.bind(1, row).bind(2, text).run();
}

Digest digestOf(const Statement &row, int column)
{
    return Digest::from(row.blob(column));
}

} // namespace

std::vector<FileLeaf> MergeFile::leavesOf(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row)
{
    std::vector<FileLeaf> leaves;
    int64_t made = 0;
    RegisterValue value;
    {
        Statement shown(m_db, reg.selectSql);
        shown.bind(1, int64_t(row));
        if (!shown.step())
            return leaves;
        made = shown.integer(0);
        for (size_t i = 0; i < reg.fields.size(); ++i)
            value.fields.push_back(sharedOf(plan, reg.fields[i], shown, int(i) + 1));
    }
    Statement stamp(m_db, "SELECT s.depth, s.hlc, s.entry, e.hash FROM stamp s JOIN entry e ON e.number ="
                          " s.entry WHERE s.entity = ? AND s.row = ? AND s.field = ?");
    stamp.bind(1, int64_t(plan.entity)).bind(2, int64_t(row)).bind(3, int64_t(reg.tag));
    if (stamp.step()) {
        leaves.push_back({stamp.integer(2),
                          {stamp.integer(0), stamp.integer(1), digestOf(stamp, 3)},
                          bytesOf(plan, reg, value)});
    } else if (made && !value.isEmpty()) {
        Statement by(m_db, "SELECT hlc, hash FROM entry WHERE number = ?");
        by.bind(1, made);
        if (by.step())
            leaves.push_back({made, {0, by.integer(0), digestOf(by, 1)}, bytesOf(plan, reg, value)});
    }
    Statement rivals(m_db, "SELECT r.entry, r.depth, r.hlc, e.hash, r.value FROM rival r JOIN entry e ON"
                           " e.number = r.entry WHERE r.entity = ? AND r.row = ? AND r.field = ?");
    rivals.bind(1, int64_t(plan.entity)).bind(2, int64_t(row)).bind(3, int64_t(reg.tag));
    while (rivals.step())
        leaves.push_back({rivals.integer(0),
                          {rivals.integer(1), rivals.integer(2), digestOf(rivals, 3)},
                          std::string(rivals.blob(4))});
    std::ranges::sort(leaves, isGreater);
    return leaves;
}

std::vector<std::vector<FileLeaf>> MergeFile::allLeaves(const EntityPlan &plan, uint32_t row)
{
    std::vector<std::vector<FileLeaf>> all(plan.registers.size());
    const auto leavesAt = [&](int64_t tag) -> std::vector<FileLeaf> * {
        const RegisterPlan *reg = m_plans.registerAt(plan, uint16_t(tag));
        return reg ? &all[size_t(reg - plan.registers.data())] : nullptr;
    };
    Statement stamps(m_db, "SELECT s.field, s.depth, s.hlc, s.entry, e.hash FROM stamp s JOIN entry e"
                           " ON e.number = s.entry WHERE s.entity = ? AND s.row = ?");
    stamps.bind(1, int64_t(plan.entity)).bind(2, int64_t(row));
    while (stamps.step())
        if (auto *leaves = leavesAt(stamps.integer(0)))
            leaves->push_back(
                {stamps.integer(3), {stamps.integer(1), stamps.integer(2), digestOf(stamps, 4)}, {}});
    addShown(plan, row, all);
    Statement rivals(m_db, "SELECT r.field, r.entry, r.depth, r.hlc, e.hash, r.value FROM rival r JOIN entry"
                           " e ON e.number = r.entry WHERE r.entity = ? AND r.row = ?");
    rivals.bind(1, int64_t(plan.entity)).bind(2, int64_t(row));
    while (rivals.step())
        if (auto *leaves = leavesAt(rivals.integer(0))) {
            leaves->push_back({rivals.integer(1),
                               {rivals.integer(2), rivals.integer(3), digestOf(rivals, 4)},
                               std::string(rivals.blob(5))});
            std::ranges::sort(*leaves, isGreater);
        }
    return all;
}

// The values in the row, by their stamps or by the entry that made it.
void MergeFile::addShown(const EntityPlan &plan, uint32_t row, std::vector<std::vector<FileLeaf>> &all)
{
    int64_t made = 0;
    std::vector<SharedValue> values;
    {
        Statement shown(m_db, plan.rowSql);
        if (!shown.bind(1, int64_t(row)).step())
            return;
        made = shown.integer(2);
        for (FieldNo field = 0; field < plan.table->fieldCount(); ++field)
            values.push_back(sharedOf(plan, field, shown, 3 + field));
    }
    FileLeaf by{made, {}, {}};
    if (made) {
        Statement entry(m_db, "SELECT hlc, hash FROM entry WHERE number = ?");
        if (entry.bind(1, made).step())
            by.stamp = {0, entry.integer(0), digestOf(entry, 1)};
    }
    for (size_t i = 0; i < plan.registers.size(); ++i) {
        RegisterValue value;
        for (const FieldNo field : plan.registers[i].fields)
            value.fields.push_back(values[field]);
        if (all[i].empty() && (!made || value.isEmpty()))
            continue;
        if (all[i].empty())
            all[i].push_back(by);
        all[i].front().value = bytesOf(plan, plan.registers[i], value);
    }
}

WrittenRegister MergeFile::write(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row,
                                 const std::vector<FileLeaf> &before, const std::vector<FileLeaf> &after)
{
    WrittenRegister written{isConflict(before), isConflict(after), false};
    if (before == after)
        return written;
    const FileLeaf *was = before.empty() ? nullptr : &before.front();
    const FileLeaf *is = after.empty() ? nullptr : &after.front();
    written.isShown = (was ? was->value : std::string()) != (is ? is->value : std::string());
    if (written.isShown)
        writeValue(plan, reg, row, is ? std::string_view(is->value) : std::string_view());
    if (!was || !is || *was != *is)
        writeStamp(plan, reg, row, is);
    const auto rest = [](const std::vector<FileLeaf> &leaves) {
        return std::span<const FileLeaf>(leaves).subspan(leaves.empty() ? 0 : 1);
    };
    writeRivals(plan, reg, row, rest(before), rest(after));
    return written;
}

void MergeFile::writeValue(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row,
                           std::string_view value)
{
    const RegisterValue now = valueFrom(plan, reg, value); // of nothing: empty
    std::vector<Value> before, after;
    for (size_t i = 0; i < reg.fields.size(); ++i)
        after.push_back(localOf(plan, reg.fields[i], now.fields[i]));
    {
        Statement shown(m_db, reg.selectSql);
        shown.bind(1, int64_t(row)).step();
        for (size_t i = 0; i < reg.fields.size(); ++i)
            before.push_back(shown.isNull(int(i) + 1)
                                 ? Value{}
                                 : shown.value(int(i) + 1, plan.table->info(reg.fields[i]).type));
    }
    {
        Statement update(m_db, reg.updateSql);
        for (size_t i = 0; i < after.size(); ++i)
            update.bind(int(i) + 1, after[i]);
        update.bind(int(after.size()) + 1, int64_t(row)).run();
    }
    if (reg.isNote)
        writeNote(plan, row, before[0], after[0]);
    for (size_t i = 0; i < after.size(); ++i)
        if (before[i] != after[i] && onChange)
            onChange(plan, reg,
                     {.entity = plan.entity,
                      .number = row,
                      .tag = reg.tags[i],
                      .before = before[i],
                      .after = after[i]},
                     reg.fields[i]);
    if (onRow)
        onRow(plan.entity, row);
}

void MergeFile::writeNote(const EntityPlan &plan, uint32_t row, const Value &before, const Value &after)
{
    const int64_t note = 2 * int64_t(row) + (plan.entity == Entity::activity ? 1 : 0);
    if (const auto *text = std::get_if<std::string>(&before); text && !text->empty())
        writeNoteText(m_db, true, note, *text);
    if (const auto *text = std::get_if<std::string>(&after); text && !text->empty())
        writeNoteText(m_db, false, note, *text);
}

// What the making entry wrote needs no stamp of its own.
void MergeFile::writeStamp(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row,
                           const FileLeaf *winner)
{
    bool isPlain = !winner;
    if (winner && winner->stamp.depth == 0 && winner->entry == madeBy(plan, row)) {
        const EntryFacts made = entryBy(winner->stamp.written);
        isPlain = !made.isGhost && !valueFrom(plan, reg, winner->value).isEmpty();
    }
    if (isPlain) {
        Statement remove(m_db, "DELETE FROM stamp WHERE entity = ? AND row = ? AND field = ?");
        remove.bind(1, int64_t(plan.entity)).bind(2, int64_t(row)).bind(3, int64_t(reg.tag)).run();
        return;
    }
    Statement save(m_db, "INSERT OR REPLACE INTO stamp(entity, row, field, depth, hlc, entry)"
                         " VALUES(?, ?, ?, ?, ?, ?)");
    save.bind(1, int64_t(plan.entity)).bind(2, int64_t(row)).bind(3, int64_t(reg.tag));
    save.bind(4, winner->stamp.depth).bind(5, winner->stamp.hlc).bind(6, winner->entry).run();
}

void MergeFile::writeRivals(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row,
                            std::span<const FileLeaf> before, std::span<const FileLeaf> after)
{
    for (const FileLeaf &leaf : before) {
        if (std::ranges::find(after, leaf) != after.end())
            continue;
        Statement remove(m_db, "DELETE FROM rival WHERE entity = ? AND row = ? AND field = ? AND entry = ?");
        remove.bind(1, int64_t(plan.entity)).bind(2, int64_t(row)).bind(3, int64_t(reg.tag));
        remove.bind(4, leaf.entry).run();
    }
    for (const FileLeaf &leaf : after) {
        if (std::ranges::find(before, leaf) != before.end())
            continue;
        Statement save(m_db, "INSERT OR REPLACE INTO rival(entity, row, field, entry, depth, hlc, value)"
                             " VALUES(?, ?, ?, ?, ?, ?, ?)");
        save.bind(1, int64_t(plan.entity)).bind(2, int64_t(row)).bind(3, int64_t(reg.tag));
        save.bind(4, leaf.entry).bind(5, leaf.stamp.depth).bind(6, leaf.stamp.hlc);
        save.bindBlob(7, leaf.value).run();
    }
}

bool MergeFile::isGone(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row, int64_t entry)
{
    Statement select(m_db, "SELECT 1 FROM gone WHERE entity = ? AND row = ? AND field = ? AND entry = ?");
    select.bind(1, int64_t(plan.entity)).bind(2, int64_t(row)).bind(3, int64_t(reg.tag)).bind(4, entry);
    return select.step();
}

void MergeFile::setGone(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row, int64_t entry)
{
    Statement save(m_db, "INSERT OR IGNORE INTO gone(entity, row, field, entry) VALUES(?, ?, ?, ?)");
    save.bind(1, int64_t(plan.entity)).bind(2, int64_t(row)).bind(3, int64_t(reg.tag)).bind(4, entry).run();
}

} // namespace ridealong
