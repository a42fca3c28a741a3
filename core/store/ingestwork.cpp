// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ingestwork.h"

#include "store/erasure.h"
#include "store/logscopes.h"

#include <algorithm>

namespace ridealong {

namespace {

bool isAPersons(Entity entity)
{
    return scopeRuleOf(entity).who == Scope::Who::rep;
}

uint32_t numberIn(const Value &value)
{
    const Link *link = std::get_if<Link>(&value);
    return link ? link->number : 0;
}

} // namespace

IngestWork::IngestWork(Store &theStore, const Book &theBook)
    : store(theStore)
    , book(theBook)
    , file(StoreParts::writing(theStore), theBook)
    , fold(file)
    , judge(file, fold)
{
    operation = StoreParts::inBulk(store) ? store.bulkOperation()
                                          : file.db().integer("SELECT max(number) FROM operation");
    m_held = file.db().integer("SELECT count(*) FROM held");
    file.onRow = [this](Entity entity, uint32_t row) { noteRow(entity, row); };
    file.onChange = [this](const EntityPlan &plan, const RegisterPlan &, const JournalLine &line,
                           FieldNo field) {
        appendLine(m_doing.journal, line);
        if (const ScopeRule rule = scopeRuleOf(plan.entity);
            rule.who == Scope::Who::rep && !rule.isLead && field == rule.link)
            m_persons.try_emplace(rowKey(plan.entity, line.number), numberIn(line.before));
        if (account.changes.size() < IngestAccount::mostChanges)
            account.changes.push_back({plan.entity, line.number, false, field, line.before, line.after,
                                       m_doing.person, m_doing.at, m_doing.op, m_doing.entry});
        if (plan.entity == Entity::laptop)
            m_laptops.insert(file.idOf(plan, line.number));
    };
}

KnownStream *IngestWork::streamAt(const Id &id)
{
    if (const auto known = streams.find(id); known != streams.end())
        return &known->second;
    Statement row(file.db(), "SELECT s.number, d.id, s.scope, s.mine, s.head_seq, s.head_hash FROM stream s"
                             " JOIN device d ON d.number = s.device WHERE s.id = ?");
    if (!row.bind(1, id).step())
        return nullptr;
    return &(streams[id] = {row.integer(0), id, row.id(1), std::string(row.text(2)), int(row.integer(3)),
                            row.integer(4), Digest::from(row.blob(5))});
}

// A stream of this laptop that it does not know was begun before the book was restored.
KnownStream &IngestWork::addStream(const StreamInfo &info)
{
    int64_t device = 0;
    {
        Statement known(file.db(), "SELECT number FROM device WHERE id = ?");
        if (known.bind(1, info.laptop).step())
            device = known.integer(0);
    }
    if (!device) {
        Statement(file.db(), "INSERT INTO device(id) VALUES(?)").bind(1, info.laptop).run();
        device = file.db().lastRowId();
    }
    const int mine = device == 1 ? 2 : 0;
    Statement add(file.db(), "INSERT INTO stream(id, device, scope, mine, head_seq, head_hash)"
                             " VALUES(?, ?, ?, ?, 0, ?)");
    const std::string none(32, '\0');
    add.bind(1, info.id).bind(2, device).bind(3, std::string_view(info.scope)).bind(4, int64_t(mine));
    add.bindBlob(5, none).run();
    return streams[info.id] = {file.db().lastRowId(), info.id, info.laptop, info.scope, mine, 0, {}};
}

void IngestWork::begin(int64_t number, const LogEntry &entry)
{
    m_doing = {number, 0, Instant{millisecondsOf(entry.hlc)}, entry.op, {}};
    if (!entry.person.isNull())
        m_doing.person = file.find(file.plans().at(Entity::person), entry.person).number;
}

void IngestWork::end()
{
    if (m_doing.journal.empty())
        return;
    Statement part(file.db(), "INSERT INTO operation_part(entry, operation, body) VALUES(?, ?, ?)"
                              " ON CONFLICT(entry) DO UPDATE SET body = CAST(body || excluded.body AS BLOB)");
    part.bind(1, m_doing.entry).bind(2, operation).bindBlob(3, m_doing.journal).run();
    m_doing.journal.clear();
}

void IngestWork::saveSignature(int64_t entry, std::string_view signature)
{
    if (signature.empty())
        return;
    Statement save(file.db(), "INSERT OR REPLACE INTO signature(entry, bytes) VALUES(?, ?)");
    save.bind(1, entry).bindBlob(2, signature).run();
}

// The stream's end moves on; where somebody went on from another place it has one end more.
void IngestWork::placeHead(const LogEntry &entry, const Digest &hash, int64_t number, KnownStream &stream)
{
    if (stream.mine == 1)
        closesOwn = account.ownForked = true;
    const bool isNext = entry.prev == stream.head || (stream.headSeq == 0 && entry.seq == 1);
    if (isNext) {
        stream.headSeq = entry.seq;
        stream.head = hash;
        stream.isChanged = true;
        return;
    }
    const int64_t prev = entry.seq == 1 ? 0 : file.entryBy(entry.prev).number;
    Statement(file.db(), "DELETE FROM fork WHERE stream = ? AND entry = ?")
        .bind(1, stream.number)
        .bind(2, prev)
        .run();
    Statement(file.db(), "INSERT OR IGNORE INTO fork(stream, entry) VALUES(?, ?)")
        .bind(1, stream.number)
        .bind(2, number)
        .run();
}

void IngestWork::append(const LogEntry &entry, const Digest &hash, KnownStream &stream,
                        std::string_view signature)
{
    const EntryFacts known = file.entryBy(hash);
    const int64_t number = known.number ? known.number : file.nextEntry();
    const std::string body = encodedBody(entry);
    {
        Statement save(file.db(), "INSERT OR REPLACE INTO entry(number, stream, seq, prev, hlc, schema, op,"
                                  " body, hash, operation) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        const std::string prev(entry.prev.view());
        save.bind(1, number).bind(2, stream.number).bind(3, entry.seq).bindBlob(4, prev).bind(5, entry.hlc);
        save.bind(6, int64_t(entry.schema)).bind(7, int64_t(entry.op)).bindBlob(8, body);
        save.bindBlob(9, hash.view()).bind(10, operation).run();
    }
    file.noteEntry(hash, number);
    saveSignature(number, signature);
    placeHead(entry, hash, number, stream);
    begin(number, entry);
    bool isUnread = false;
    for (size_t i = 0; i < entry.items.size(); ++i)
        applyItem(entry.items[i], i, entry, hash, stream, isUnread);
    for (const auto &[plan, row] : std::exchange(m_toFold, {}))
        fold.write(*plan, row);
    end();
    if (isUnread)
        Statement(file.db(), "UPDATE entry SET unread = 1 WHERE number = ?").bind(1, number).run();
    ++account.taken;
}

void IngestWork::applyItem(const LogItem &item, size_t index, const LogEntry &entry, const Digest &hash,
                           const KnownStream &stream, bool &isUnread)
{
    const ReadItem read = readItem(file.plans(), item, entry.hlc, hash);
    isUnread |= read.isUnread;
    if (!read.plan || item.kind == LogItem::Kind::erased)
        return;
    const EntityPlan &plan = *read.plan;
    if (read.kind != LogItem::Kind::redact && file.isErased(read.row))
        return eraseLate(plan, read.row); // also of who had no right to it
    if (const auto why = judge.why({stream.id, stream.laptop, stream.scope, entry.seq}, read))
        return hold(plan, item, index, *why);
    if (read.kind == LogItem::Kind::redact)
        return erase(plan, read.row);
    const bool brings = read.kind != LogItem::Kind::set;
    m_brought |= brings;
    if (plan.entity == Entity::laptop)
        m_laptops.insert(read.row);
    if (read.kind == LogItem::Kind::create && !file.find(plan, read.row).number) {
        const uint32_t row = file.insert(plan, read.row, m_doing.entry, read.writes);
        noteMade(plan, row);
        return notePlace(plan, row, stream);
    }
    const uint32_t row = file.rowFor(plan, read.row);
    file.touch(plan, row, m_doing.entry);
    if (isHeldRow(read.row)) // what is held may have been seen by who wrote this
        m_toFold.emplace_back(&plan, row);
    else
        applyWrites(plan, row, read);
    notePlace(plan, row, stream);
}

void IngestWork::applyWrites(const EntityPlan &plan, uint32_t row, const ReadItem &item)
{
    if (item.kind != LogItem::Kind::set && !file.madeBy(plan, row)) {
        file.setMade(plan, row, file.entryFor(item.made));
        noteMade(plan, row);
    }
    for (const ItemWrite &write : item.writes)
        applyWrite(plan, row, write);
}

void IngestWork::applyWrite(const EntityPlan &plan, uint32_t row, const ItemWrite &write)
{
    const std::vector<FileLeaf> before = file.leavesOf(plan, *write.reg, row);
    std::vector<FileLeaf> after = before;
    for (const Digest &seen : write.seen)
        replace(plan, *write.reg, row, after, seen);
    if (write.hasLeaf)
        addLeaf(plan, *write.reg, row, after, write);
    countConflict(plan, *write.reg, row, file.write(plan, *write.reg, row, before, after));
}

// A value whose entry is not here may still come by itself, and must not count then.
void IngestWork::replace(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row,
                         std::vector<FileLeaf> &leaves, const Digest &seen)
{
    std::erase_if(leaves, [&](const FileLeaf &leaf) { return leaf.stamp.written == seen; });
    const EntryFacts facts = file.entryBy(seen);
    if (facts.isGhost || !facts.number)
        file.setGone(plan, reg, row, file.entryFor(seen));
}

void IngestWork::addLeaf(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row,
                         std::vector<FileLeaf> &leaves, const ItemWrite &write)
{
    const bool isOwn = file.entryBy(write.stamp.written).number == m_doing.entry;
    const int64_t entry = isOwn ? m_doing.entry : file.entryFor(write.stamp.written);
    FileLeaf leaf{entry, write.stamp, bytesOf(plan, reg, write.value)};
    const auto same = std::ranges::find(leaves, entry, &FileLeaf::entry);
    if (same != leaves.end()) {
        if (isGreater(leaf, *same))
            *same = std::move(leaf);
    } else if (file.isGone(plan, reg, row, entry) || (!isOwn && fold.hasApplied(entry, plan, reg, row))) {
        return; // replaced, and a value that was replaced never comes back
    } else {
        leaves.push_back(std::move(leaf));
    }
    std::ranges::sort(leaves, isGreater);
}

void IngestWork::hold(const EntityPlan &plan, const LogItem &item, size_t index, HeldWhy why)
{
    Statement save(file.db(), "INSERT OR REPLACE INTO held(entry, item, entity, row, why)"
                              " VALUES(?, ?, ?, ?, ?)");
    save.bind(1, m_doing.entry).bind(2, int64_t(index)).bind(3, int64_t(plan.entity)).bind(4, item.row);
    save.bind(5, int64_t(why)).run();
    if (const uint32_t row = file.find(plan, item.row).number) // a row that counts for nothing is not made
        file.touch(plan, row, m_doing.entry);
    ++m_held;
    ++account.held;
}

bool IngestWork::isHeldRow(const Id &row)
{
    if (m_held == 0)
        return false;
    Statement select(file.db(), "SELECT 1 FROM held WHERE row = ?");
    return select.bind(1, row).step();
}

// What was said of the row goes from the log before its fields do, and leaves no lines in the journal.
void IngestWork::erase(const EntityPlan &plan, const Id &id)
{
    const uint32_t row = file.rowFor(plan, id);
    file.touch(plan, row, m_doing.entry);
    file.setErased(id);
    eraseRow(file.db(), book, {plan.entity, row, id});
    fold.forget();
    dropHeld(id);
    m_brought = true; // rows that hang on it have their right now
    std::string journal = std::exchange(m_doing.journal, {});
    const size_t told = account.changes.size();
    fold.write(plan, row);
    account.changes.resize(told);
    m_doing.journal = std::move(journal);
}

// Of items that are hashes now there is nothing left to be judged.
void IngestWork::dropHeld(const Id &row)
{
    std::vector<std::pair<int64_t, size_t>> all;
    {
        Statement rows(file.db(), "SELECT entry, item FROM held WHERE row = ?");
        rows.bind(1, row);
        while (rows.step())
            all.emplace_back(rows.integer(0), size_t(rows.integer(1)));
    }
    for (const auto &[entry, item] : all) {
        const KeptEntry *kept = fold.kept(entry);
        if (!kept || item >= kept->entry.items.size() ||
            kept->entry.items[item].kind == LogItem::Kind::erased)
            free(entry, item);
    }
}

void IngestWork::free(int64_t entry, size_t item)
{
    Statement(file.db(), "DELETE FROM held WHERE entry = ? AND item = ?")
        .bind(1, entry)
        .bind(2, int64_t(item))
        .run();
    --m_held;
}

// What somebody wrote who did not know yet that the row is erased: only its hash is kept.
void IngestWork::eraseLate(const EntityPlan &plan, const Id &id)
{
    const uint32_t row = file.rowFor(plan, id);
    file.touch(plan, row, m_doing.entry);
    eraseRow(file.db(), book, {plan.entity, row, id});
    fold.forget();
}

void IngestWork::noteMade(const EntityPlan &plan, uint32_t row)
{
    if (isAPersons(plan.entity))
        m_new.insert(rowKey(plan.entity, row));
    appendLine(m_doing.journal, {.entity = plan.entity, .number = row, .creates = true});
    if (account.changes.size() < IngestAccount::mostChanges)
        account.changes.push_back(
            {plan.entity, row, true, noField, {}, {}, m_doing.person, m_doing.at, m_doing.op, m_doing.entry});
}

void IngestWork::noteRow(Entity entity, uint32_t row)
{
    if (m_rows.insert(rowKey(entity, row)).second && row < StoreParts::bulkStart(store)[size_t(entity)])
        StoreParts::rewrote(store, entity, row);
}

void IngestWork::notePlace(const EntityPlan &plan, uint32_t row, const KnownStream &stream)
{
    if (!isAPersons(plan.entity))
        return;
    if (!scopeRuleOf(plan.entity).isLead)
        m_places.insert({rowKey(plan.entity, row), stream.number});
    else if (const uint32_t lead = file.leadOf(plan, row))
        m_places.insert({rowKey(Entity::lead, lead), stream.number});
}

void IngestWork::countConflict(const EntityPlan &plan, const RegisterPlan &reg, uint32_t row,
                               const WrittenRegister &written)
{
    if (!reg.isDecided || (!written.wasConflict && !written.isConflict))
        return;
    const std::string key = std::to_string(rowKey(plan.entity, row)) + ':' + std::to_string(reg.tag);
    const uint32_t lead = file.leadOf(plan, row);
    const auto [known, isNew] = m_conflicts.try_emplace(
        key, Disputed{.was = written.wasConflict,
                      .about = lead ? rowKey(Entity::lead, lead) : rowKey(plan.entity, row)});
    known->second.is = written.isConflict;
    known->second.person = m_doing.person;
}

} // namespace ridealong
