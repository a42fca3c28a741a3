// SPDX-License-Identifier: GPL-3.0-or-later
// What is done when all entries are in: held items tried again, laptops judged again, ends of streams,
// strays.
#include "store/ingestwork.h"

#include "store/logscopes.h"

#include <unordered_set>

namespace ridealong {

void IngestWork::foldRow(const EntityPlan &plan, uint32_t row, int64_t entry)
{
    Statement select(file.db(), "SELECT hlc, op FROM entry WHERE number = ?");
    if (const KeptEntry *kept = fold.kept(entry); kept && select.bind(1, entry).step()) {
        begin(entry, kept->entry);
        m_doing.op = uint16_t(select.integer(1));
    }
    const bool wasMade = file.madeBy(plan, row) != 0;
    fold.write(plan, row);
    if (!wasMade && file.madeBy(plan, row))
        noteMade(plan, row);
    end();
}

// Items that had no right may have one, since their row was brought into the writer's scope.
bool IngestWork::tryHeldAgain()
{
    struct Held
    {
        int64_t entry;
        size_t item;
        WrittenBy by;
    };
    std::vector<Held> all;
    {
        Statement rows(file.db(), "SELECT h.entry, h.item, s.id, d.id, s.scope, e.seq FROM held h"
                                  " JOIN entry e ON e.number = h.entry JOIN stream s ON s.number = e.stream"
                                  " JOIN device d ON d.number = s.device WHERE h.why = 1"
                                  " ORDER BY h.entry, h.item");
        while (rows.step())
            all.push_back({rows.integer(0),
                           size_t(rows.integer(1)),
                           {rows.id(2), rows.id(3), std::string(rows.text(4)), rows.integer(5)}});
    }
    judge.forget();
    bool isFreed = false;
    for (const Held &held : all) {
        const KeptEntry *kept = fold.kept(held.entry);
        if (!kept || held.item >= kept->entry.items.size())
            continue;
        const ReadItem read =
            readItem(file.plans(), kept->entry.items[held.item], kept->entry.hlc, kept->hash);
        if (!read.plan || judge.why(held.by, read))
            continue;
        free(held.entry, held.item);
        applyFreed(read, held.entry, held.by.stream);
        isFreed = true;
    }
    return isFreed;
}

// It came to the log before it counted, perhaps when there was no such row.
void IngestWork::applyFreed(const ReadItem &item, int64_t entry, const Id &stream)
{
    const EntityPlan &plan = *item.plan;
    const uint32_t row = file.rowFor(plan, item.row);
    file.touch(plan, row, entry);
    foldRow(plan, row, entry);
    m_brought |= item.kind != LogItem::Kind::set;
    if (plan.entity == Entity::laptop)
        m_laptops.insert(item.row);
    if (const KnownStream *from = streamAt(stream))
        notePlace(plan, row, *from);
}

bool IngestWork::judgeEntry(int64_t entry, const WrittenBy &by)
{
    const KeptEntry *kept = fold.kept(entry);
    if (!kept)
        return false;
    const KeptEntry copy = *kept;
    bool changed = false;
    for (size_t i = 0; i < copy.entry.items.size(); ++i) {
        const ReadItem read = readItem(file.plans(), copy.entry.items[i], copy.entry.hlc, copy.hash);
        if (!read.plan || read.kind == LogItem::Kind::erased)
            continue;
        const auto why = judge.why(by, read);
        if (why.has_value() == fold.isHeld(entry, i))
            continue;
        changed = true;
        begin(entry, copy.entry);
        if (!why) {
            free(entry, i);
            applyFreed(read, entry, by.stream);
            continue;
        }
        hold(*read.plan, copy.entry.items[i], i, *why);
        if (const uint32_t row = file.find(*read.plan, read.row).number)
            foldRow(*read.plan, row, entry);
    }
    return changed;
}

// All that these laptops wrote, by what is known of them now.
void IngestWork::judgeAgain(const std::set<Id> &laptops)
{
    judge.forget();
    for (const Id &laptop : laptops) {
        std::vector<std::pair<int64_t, WrittenBy>> entries;
        {
            Statement rows(file.db(),
                           "SELECT e.number, s.id, s.scope, e.seq FROM device d JOIN stream s ON s.device ="
                           " d.number JOIN entry e ON e.stream = s.number WHERE d.id = ? AND s.mine IN (0, 2)"
                           " AND (?2 OR EXISTS (SELECT 1 FROM held h WHERE h.entry = e.number))"
                           " ORDER BY e.number");
            rows.bind(1, laptop).bind(2, int64_t(judge.isLimited(laptop)));
            while (rows.step())
                entries.push_back(
                    {rows.integer(0), {rows.id(1), laptop, std::string(rows.text(2)), rows.integer(3)}});
        }
        bool changed = !entries.empty();
        for (int round = 0; changed && round < 5; ++round) {
            changed = false;
            for (const auto &[entry, by] : entries)
                changed |= judgeEntry(entry, by);
            judge.forget();
        }
    }
}

void IngestWork::settle()
{
    for (int turn = 0; turn < 9 && (!m_laptops.empty() || m_brought); ++turn) {
        if (!m_laptops.empty())
            judgeAgain(std::exchange(m_laptops, {}));
        for (int round = 0; m_held > 0 && m_brought && round < 50; ++round)
            m_brought = tryHeldAgain();
        m_brought = false;
    }
    account.rows = int64_t(m_rows.size());
    account.conflicts = 0;
    std::unordered_set<uint64_t> disputed;
    for (const auto &[key, each] : m_conflicts)
        if (each.is && !each.was) {
            ++account.conflicts;
            disputed.insert(each.about);
        }
    account.decisions = int64_t(disputed.size());
    countDecided();
    writeHeads();
    writeStrays();
}

void IngestWork::countDecided()
{
    std::set<std::pair<uint64_t, uint32_t>> decided; // in the order of the rows
    for (const auto &[key, each] : m_conflicts)
        if (each.was && !each.is)
            decided.insert({each.about, each.person});
    account.decided.clear();
    for (const auto &[about, person] : decided)
        account.decided.push_back({Entity(about >> 32), uint32_t(about), person});
}

void IngestWork::writeHeads()
{
    for (auto &[id, stream] : streams)
        if (std::exchange(stream.isChanged, false)) {
            Statement head(file.db(), "UPDATE stream SET head_seq = ?, head_hash = ? WHERE number = ?");
            head.bind(1, stream.headSeq).bindBlob(2, stream.head.view()).bind(3, stream.number).run();
        }
    if (closesOwn)
        file.db().run("UPDATE stream SET mine = 2 WHERE mine = 1");
}

std::string IngestWork::homeOf(uint32_t person)
{
    return person ? "rep:" + file.idOf(file.plans().at(Entity::person), person).hex() : "managers";
}

// Nothing where the row is not here.
std::optional<uint32_t> IngestWork::personOf(Entity entity, uint32_t row)
{
    const EntityPlan &plan = file.plans().at(entity);
    Statement select(file.db(), std::string("SELECT \"") + plan.table->info(scopeRuleOf(entity).link).key +
                                    "\" FROM " + plan.name + " WHERE number = ? AND made IS NOT NULL");
    if (!select.bind(1, int64_t(row)).step())
        return std::nullopt;
    return uint32_t(select.integer(0));
}

// What arrived through a scope that its row has left must be passed on to the one where it is; so must a
// row that changed hands, whichever scope told of it, and one that is only mentioned yet.
void IngestWork::writeStrays()
{
    const auto places = std::exchange(m_places, {});
    const auto persons = std::exchange(m_persons, {});
    const auto isNew = std::exchange(m_new, {});
    if (store.meta("laptop_role") == "rep" || store.meta("ground").empty())
        return;
    std::map<int64_t, std::string> scopes;
    for (const auto &[id, stream] : streams)
        scopes[stream.number] = stream.scope;
    std::set<uint64_t> strays;
    for (const auto &[key, stream] : places) {
        const auto entity = Entity(key >> 32);
        const std::string &scope = scopes[stream];
        const auto person = personOf(entity, uint32_t(key));
        const bool isElsewhere = person ? scope != homeOf(*person)
                                        : !file.isErased(file.idOf(file.plans().at(entity), uint32_t(key)));
        if (isElsewhere && (scope == "managers" || scope.starts_with("rep:")))
            strays.insert(key);
    }
    for (const auto &[key, before] : persons)
        if (const auto person = personOf(Entity(key >> 32), uint32_t(key));
            person && *person != before && !isNew.contains(key))
            strays.insert(key);
    for (const uint64_t key : strays)
        Statement(file.db(), "INSERT OR IGNORE INTO stray(entity, row) VALUES(?, ?)")
            .bind(1, int64_t(key >> 32))
            .bind(2, int64_t(uint32_t(key)))
            .run();
}

// Entries that said what only this version knows are folded in.
void IngestWork::readUnread()
{
    std::vector<int64_t> unread;
    {
        Statement rows(file.db(), "SELECT number FROM entry WHERE unread = 1 AND stream > 0");
        while (rows.step())
            unread.push_back(rows.integer(0));
    }
    for (const int64_t number : unread) {
        const KeptEntry *found = fold.kept(number);
        if (!found)
            continue;
        const KeptEntry kept = *found;
        WrittenBy by;
        {
            Statement row(file.db(), "SELECT s.id, d.id, s.scope, e.seq FROM entry e JOIN stream s ON"
                                     " s.number = e.stream JOIN device d ON d.number = s.device"
                                     " WHERE e.number = ?");
            if (row.bind(1, number).step())
                by = {row.id(0), row.id(1), std::string(row.text(2)), row.integer(3)};
        }
        bool isUnread = false;
        for (size_t i = 0; i < kept.entry.items.size(); ++i) {
            const ReadItem read = readItem(file.plans(), kept.entry.items[i], kept.entry.hlc, kept.hash);
            isUnread |= read.isUnread;
            if (!read.plan || read.kind == LogItem::Kind::erased)
                continue;
            begin(number, kept.entry);
            if (const auto why = judge.why(by, read); why && !fold.isHeld(number, i))
                hold(*read.plan, kept.entry.items[i], i, *why);
            if (read.kind == LogItem::Kind::redact)
                file.setErased(read.row);
            const uint32_t row = file.rowFor(*read.plan, read.row);
            file.touch(*read.plan, row, number);
            foldRow(*read.plan, row, number);
        }
        Statement(file.db(), "UPDATE entry SET unread = ? WHERE number = ?")
            .bind(1, isUnread ? Value{int64_t(1)} : Value{})
            .bind(2, number)
            .run();
    }
}

bool IngestWork::isSampleRight()
{
    const size_t step = std::max<size_t>(1, m_rows.size() / 64);
    size_t at = 0;
    for (const uint64_t key : m_rows)
        if (at++ % step == 0)
            if (!fold.isAsFolded(file.plans().at(Entity(key >> 32)), uint32_t(key)))
                return false;
    return true;
}

void IngestWork::foldTouched()
{
    const std::unordered_set<uint64_t> rows = m_rows;
    for (const uint64_t key : rows)
        fold.write(file.plans().at(Entity(key >> 32)), uint32_t(key));
    end();
}

} // namespace ridealong
