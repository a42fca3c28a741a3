// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/conflicts.h"

#include "book/registers.h"
#include "change/op.h"
#include "change/stamp.h"
#include "store/conflictrows.h"
#include "store/conflictvalues.h"
#include "store/storeparts.h"

#include <algorithm>
#include <set>

namespace ridealong {

namespace {

// A step that is done or dropped, and what hangs on a lead that is gone, needs nobody's decision; whether it
// is gone itself may.
bool isMoot(const Book &book, Entity entity, uint32_t number, uint16_t tag)
{
    const TableBase &table = *book.tables().at(entity);
    const FieldNo deleted = table.fieldByKey("deleted");
    const bool isAboutDeleting = deleted != noField && registerOf(entity, table.info(deleted).tag) == tag;
    if (number >= table.end() || (table.isDeleted(number) && !isAboutDeleting))
        return true;
    if (entity == Entity::step && book.steps()[number].state != stepOpen)
        return true;
    const FieldNo link = leadLinkOf(entity);
    if (link == noField || entity == Entity::lead)
        return false;
    const Value lead = table.value(number, link);
    return isEmpty(lead) || !book.leads().has(std::get<Link>(lead).number);
}

void addChoice(StoredConflict &conflict, StoredChoice choice)
{
    const bool isKnown = std::ranges::any_of(
        conflict.choices, [&](const StoredChoice &each) { return sameCells(each.cells, choice.cells); });
    if (!isKnown)
        conflict.choices.push_back(std::move(choice));
}

struct LeafRow
{
    Entity entity;
    uint32_t number;
    uint16_t tag;
    LogWriter by;
    std::string value;
};

std::vector<LeafRow> rivals(Connection &connection)
{
    std::vector<LeafRow> list;
    Statement rows(connection,
                   std::string("SELECT r.entity, r.row, r.field, r.value, ") + writerColumns +
                       " FROM rival r JOIN entry e ON e.number = r.entry" + writerJoins +
                       " ORDER BY r.entity, r.row, r.field, r.depth DESC, r.hlc DESC, e.hash DESC");
    while (rows.step()) {
        const auto entity = Entity(rows.integer(0));
        const auto tag = uint16_t(rows.integer(2));
        if (rows.integer(0) < int64_t(entityCount) && isWorthDeciding(entity, tag))
            list.push_back(
                {entity, uint32_t(rows.integer(1)), tag, writerFrom(rows, 4), std::string(rows.blob(3))});
    }
    return list;
}

std::optional<LogWriter> writerOf(Connection &connection, Entity entity, uint32_t number, uint16_t tag)
{
    Statement stamp(connection, std::string("SELECT ") + writerColumns +
                                    " FROM stamp t JOIN entry e ON e.number = t.entry" + writerJoins +
                                    " WHERE t.entity = ? AND t.row = ? AND t.field = ?");
    stamp.bind(1, int64_t(entity)).bind(2, int64_t(number)).bind(3, int64_t(tag));
    if (stamp.step())
        return writerFrom(stamp, 0);
    Statement made(connection, std::string("SELECT ") + writerColumns + " FROM \"" + nameOf(entity) +
                                   "\" r JOIN entry e ON e.number = r.made" + writerJoins +
                                   " WHERE r.number = ?");
    made.bind(1, int64_t(number));
    return made.step() ? std::optional(writerFrom(made, 0)) : std::nullopt;
}

Digest hashOfEntry(Connection &connection, int64_t entry)
{
    Statement row(connection, "SELECT hash FROM entry WHERE number = ?");
    row.bind(1, entry);
    return row.step() ? Digest::from(row.blob(0)) : Digest{};
}

uint32_t personIn(const LogEntry *entry, const Book &book)
{
    return entry && !entry->person.isNull() ? book.people().find(entry->person) : 0;
}

LogWriter writerOf(Connection &connection, int64_t entry)
{
    Statement row(connection, std::string("SELECT ") + writerColumns + " FROM entry e" + writerJoins +
                                  " WHERE e.number = ?");
    row.bind(1, entry);
    return row.step() ? writerFrom(row, 0) : LogWriter{};
}

std::vector<Digest> decisionsSince(Connection &connection, Instant since)
{
    std::vector<Digest> hashes;
    Statement rows(connection, "SELECT e.hash FROM operation o"
                               " JOIN operation_part p ON p.operation = o.number"
                               " JOIN entry e ON e.number = p.entry"
                               " WHERE o.op = ? AND o.at > ? ORDER BY e.number");
    rows.bind(1, int64_t(Op::decideConflict)).bind(2, since.ms);
    while (rows.step())
        hashes.push_back(Digest::from(rows.blob(0)));
    return hashes;
}

// Of what a writer had seen the values that nothing had replaced; who gives a lead away has also seen the
// ends of streams that say nothing of its owner.
std::vector<Digest> leavesAmong(const std::vector<Digest> &seen, LogPast &past, const StoredConflict &at)
{
    std::vector<Digest> leaves;
    std::set<Digest> replaced;
    for (const Digest &each : seen) {
        auto said = past.said(each, at.entity, at.number, at.tag);
        if (said.isHere)
            leaves.push_back(each);
        replaced.insert(said.seen.begin(), said.seen.end());
    }
    std::erase_if(leaves, [&replaced](const Digest &each) { return replaced.contains(each); });
    return leaves;
}

// What the writer of this part had before him; fewer than two values where there was nothing to choose.
StoredConflict choicesOf(Connection &connection, LogPast &past, const Book &book, StoredConflict at,
                         const LogPart &part)
{
    const std::vector<Digest> leaves = leavesAmong(part.seen, past, at);
    for (const Digest &leaf : leaves) {
        const auto said = past.said(leaf, at.entity, at.number, at.tag);
        addChoice(at, {writerOf(connection, said.number), personIn(past.entryOf(leaf), book), said.cells});
    }
    const auto before = past.commonBefore(leaves, at.entity, at.number, at.tag);
    if (before.isHere)
        at.before = StoredChoice{{.entry = before.number, .hlc = before.hlc}, 0, before.cells};
    return at;
}

// What an entry says of the lead or of rows that may hang on it. It may be about a thousand leads.
std::vector<LogItem> itemsOn(const LogEntry *entry, const Id &lead)
{
    std::vector<LogItem> items;
    if (!entry)
        return items;
    for (const LogItem &item : entry->items)
        if (item.entity != uint16_t(Entity::lead) || item.row == lead)
            items.push_back(item);
    return items;
}

bool isListed(const std::vector<StoredConflict> &list, const StoredConflict &one)
{
    return std::ranges::any_of(list, [&](const StoredConflict &each) {
        return each.entity == one.entity && each.number == one.number && each.tag == one.tag;
    });
}

} // namespace

Instant LogWriter::at() const
{
    return Instant{millisecondsOf(hlc)};
}

Result<std::vector<StoredConflict>> Conflicts::open() const
{
    return guarded(m_store, [&] {
        std::vector<StoredConflict> found;
        std::vector<LeafRow> all = rivals(StoreParts::reading(m_store));
        if (all.empty())
            return found;
        const Plans plans(m_book.tables());
        for (LeafRow &leaf : all) {
            const bool isNew = found.empty() || found.back().entity != leaf.entity ||
                               found.back().number != leaf.number || found.back().tag != leaf.tag;
            if (isNew && isMoot(m_book, leaf.entity, leaf.number, leaf.tag))
                continue;
            if (isNew) {
                found.push_back({leaf.entity, leaf.number, leaf.tag, {}});
                found.back().choices.push_back(
                    {{}, 0, cellsInBook(m_store, m_book, leaf.entity, leaf.number, leaf.tag)});
            }
            addChoice(found.back(),
                      {std::move(leaf.by), 0,
                       cellsFromLog(plans, m_store, m_book, leaf.entity, leaf.tag, leaf.value)});
        }
        std::erase_if(found, [](const StoredConflict &each) { return each.choices.size() < 2; });
        return found;
    });
}

Status Conflicts::addStory(std::vector<StoredConflict> &conflicts) const
{
    const auto done = guarded(m_store, [&] {
        Connection &connection = StoreParts::reading(m_store);
        LogPast past(connection, m_store, m_book);
        for (StoredConflict &each : conflicts) {
            if (const auto winner = writerOf(connection, each.entity, each.number, each.tag))
                each.choices.front().by = *winner;
            std::vector<Digest> leaves;
            for (StoredChoice &choice : each.choices) {
                leaves.push_back(hashOfEntry(connection, choice.by.entry));
                choice.person = personIn(past.entryOf(leaves.back()), m_book);
            }
            const auto before = past.commonBefore(leaves, each.entity, each.number, each.tag);
            if (before.isHere)
                each.before = StoredChoice{{.entry = before.number, .hlc = before.hlc}, 0, before.cells};
        }
        return Done{};
    });
    return done ? Status(Done{}) : Status(done.error());
}

Result<std::vector<StoredConflict>> Conflicts::decidedHere(Instant since) const
{
    return guarded(m_store, [&] {
        Connection &connection = StoreParts::reading(m_store);
        LogPast past(connection, m_store, m_book);
        std::vector<StoredConflict> found;
        for (const Digest &hash : decisionsSince(connection, since)) {
            const LogEntry *entry = past.entryOf(hash);
            const std::vector<LogItem> items = entry ? entry->items : std::vector<LogItem>{};
            for (const LogItem &item : items) {
                const auto entity = Entity(item.entity);
                const bool isKnown = item.kind == LogItem::Kind::set && item.entity < entityCount &&
                                     m_book.tables().at(entity);
                const uint32_t row = isKnown ? m_store.numberOf(entity, item.row) : 0;
                for (const LogPart &part : row ? item.parts : std::vector<LogPart>{}) {
                    if (!isWorthDeciding(entity, part.tag) || isMoot(m_book, entity, row, part.tag))
                        continue;
                    auto one = choicesOf(connection, past, m_book, {entity, row, part.tag}, part);
                    if (one.choices.size() > 1 && !isListed(found, one))
                        found.push_back(std::move(one));
                }
            }
        }
        return found;
    });
}

Result<int64_t> Conflicts::knownOfOthers() const
{
    return guarded(m_store, [&] {
        return StoreParts::reading(m_store).integer(
            "SELECT (SELECT coalesce(sum(head_seq), 0) FROM stream WHERE mine = 0) * 1000003 +"
            " (SELECT count(*) FROM held) * 1009 + (SELECT count(*) FROM fork)");
    });
}

Result<std::optional<LogWriter>> Conflicts::lastWrite(Entity entity, uint32_t number, uint16_t tag) const
{
    return guarded(m_store, [&] { return writerOf(StoreParts::reading(m_store), entity, number, tag); });
}

Result<std::vector<LogWriter>> Conflicts::writesAfter(Entity entity, uint32_t number, int64_t hlc) const
{
    return guarded(m_store, [&] {
        std::vector<LogWriter> list;
        Statement rows(StoreParts::reading(m_store),
                       std::string("SELECT ") + writerColumns +
                           " FROM touch t JOIN entry e ON e.number = t.entry" + writerJoins +
                           " WHERE t.entity = ? AND t.row = ? AND e.hlc > ? AND e.stream > 0"
                           " ORDER BY e.hlc");
        rows.bind(1, int64_t(entity)).bind(2, int64_t(number)).bind(3, hlc);
        while (rows.step())
            list.push_back(writerFrom(rows, 0));
        return list;
    });
}

LogPast &Conflicts::past() const
{
    if (!m_past)
        m_past = std::make_shared<LogPast>(StoreParts::reading(m_store), m_store, m_book);
    return *m_past;
}

Result<uint32_t> Conflicts::personOf(int64_t entry) const
{
    return guarded(m_store, [&] {
        return personIn(past().entryOf(hashOfEntry(StoreParts::reading(m_store), entry)), m_book);
    });
}

Result<std::vector<Change>> Conflicts::takingBack(int64_t number, uint32_t lead) const
{
    return guarded(m_store, [&] {
        Connection &connection = StoreParts::reading(m_store);
        std::vector<Change> changes;
        const LogEntry *entry = past().entryOf(hashOfEntry(connection, number));
        for (const LogItem &item : itemsOn(entry, m_store.idOf(Entity::lead, lead))) {
            const auto entity = Entity(item.entity);
            const TableBase *table = item.entity < entityCount ? m_book.tables().at(entity) : nullptr;
            const uint32_t row = table ? m_store.numberOf(entity, item.row) : 0;
            const FieldNo link = table ? leadLinkOf(entity) : noField;
            if (!row || row >= table->end() || table->isDeleted(row))
                continue;
            const bool isLead = entity == Entity::lead && row == lead;
            if (!isLead && (link == noField || table->value(row, link) != Value(Link{lead})))
                continue;
            const FieldNo deleted = table->fieldByKey("deleted");
            if (item.kind == LogItem::Kind::create && !isLead && deleted != noField)
                changes.push_back({entity, false, row, {}, {{deleted, true}}});
            if (item.kind != LogItem::Kind::set || item.parts.empty())
                continue;
            const LogPart &part = item.parts.front();
            const auto now = writerOf(connection, entity, row, part.tag);
            if (!now || now->entry != number)
                continue;
            LogPast::Said before;
            for (const Digest &seen : part.seen)
                if (auto said = past().said(seen, entity, row, part.tag);
                    said.isHere && (!before.isHere || said.hlc > before.hlc))
                    before = std::move(said);
            if (before.isHere)
                changes.push_back({entity, false, row, {}, before.cells});
        }
        return changes;
    });
}

} // namespace ridealong
