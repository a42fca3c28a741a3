// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log.h"

#include "store/cbor.h"
#include "store/schema.h"

#include <sodium.h>

namespace ridealong {

namespace {

constexpr int hlcCounterBits = 16;

uint64_t keyOf(Entity entity, uint32_t number)
{
    return uint64_t(entity) << 32 | number;
}

std::string hashOf(std::string_view bytes)
{
    std::string hash(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char *>(bytes.data()), bytes.size(), nullptr, 0);
    return hash;
}

// What links point at; other rows are never named in another row's record.
bool isLinkedTo(Entity entity)
{
    return entity == Entity::lead || entity == Entity::person || entity == Entity::process ||
           entity == Entity::stage || entity == Entity::kind || entity == Entity::customField ||
           entity == Entity::ride || entity == Entity::skill;
}

constexpr size_t mostNewIds = 100'000; // above that the file is asked

uint32_t linkIn(const Change &change, FieldNo field, const Book &book)
{
    for (const Cell &cell : change.cells)
        if (cell.field == field)
            return isEmpty(cell.value) ? 0 : std::get<Link>(cell.value).number;
    const TableBase &table = *book.tables().at(change.entity);
    if (change.creates || change.number >= table.end())
        return 0;
    const Value value = table.value(change.number, field);
    return isEmpty(value) ? 0 : std::get<Link>(value).number;
}

Scope scopeOfRep(uint32_t person)
{
    return {person ? Scope::Who::rep : Scope::Who::managers, person};
}

} // namespace

Scope Log::scopeOf(const Change &change) const
{
    switch (change.entity) {
    case Entity::lead:
        return scopeOfRep(linkIn(change, leadField("owner"), m_book));
    case Entity::quota:
        return scopeOfRep(linkIn(change, quotaField("person"), m_book));
    case Entity::activity:
    case Entity::step:
    case Entity::move:
    case Entity::sale:
    case Entity::contact:
    case Entity::customValue:
    case Entity::handoff:
    case Entity::buyAudit:
    case Entity::intakeEvent:
    case Entity::closeMove:
        return scopeOfRep(ownerOf(linkIn(change, leadLinkOf(change.entity), m_book)));
    case Entity::ride:
        return scopeOfRep(linkIn(change, rideField("rep"), m_book));
    case Entity::rideStop:
        return scopeOfRep(linkIn(change, rideStopField("rep"), m_book));
    case Entity::rating:
        return scopeOfRep(linkIn(change, ratingField("rep"), m_book));
    case Entity::commitment:
        return scopeOfRep(linkIn(change, commitmentField("rep"), m_book));
    case Entity::coachingNote:
        return scopeOfRep(linkIn(change, coachingNoteField("rep"), m_book));
    case Entity::workTime:
        return scopeOfRep(linkIn(change, workTimeField("person"), m_book));
    case Entity::privateNote:
        return {Scope::Who::writer, linkIn(change, privateNoteField("by"), m_book)};
    case Entity::debriefDraft:
        return {Scope::Who::writer, linkIn(change, debriefDraftField("by"), m_book)};
    case Entity::cost:
    case Entity::importRun:
    case Entity::reportSnapshot:
    case Entity::forecastOverride:
    case Entity::forecastSnapshot:
        return {Scope::Who::managers};
    default:
        return {Scope::Who::team};
    }
}

std::string Log::nameOf(const Scope &scope)
{
    switch (scope.who) {
    case Scope::Who::team:
        return "team";
    case Scope::Who::managers:
        return "managers";
    case Scope::Who::rep:
        return "rep:" + idOf(Entity::person, scope.person).hex();
    case Scope::Who::writer:
        break;
    }
    return "private:" + (scope.person ? idOf(Entity::person, scope.person) : Id{}).hex();
}

uint32_t Log::ownerOf(uint32_t lead) const
{
    const uint32_t known = m_book.leads().end();
    if (lead < known)
        return m_book.leads()[lead].owner.number;
    return lead - known < m_newOwners.size() ? m_newOwners[lead - known] : 0;
}

void Log::load()
{
    m_streams.clear();
    forgetNewRows();
    Statement streams(m_connection,
                      "SELECT number, id, scope, head_seq, head_hash FROM stream WHERE mine = 1");
    while (streams.step())
        m_streams[std::string(streams.text(2))] = {streams.integer(0), streams.id(1), streams.integer(3),
                                                   std::string(streams.blob(4))};
    m_hlc = m_connection.integer("SELECT value FROM meta WHERE key = 'hlc'");
}

Log::Stream &Log::streamOf(const std::string &scope)
{
    const auto found = m_streams.find(scope);
    if (found != m_streams.end())
        return found->second;
    Stream stream{.id = Id::make(m_hlc >> hlcCounterBits), .head = std::string(32, '\0')};
    Statement insert(m_connection, "INSERT INTO stream(id, device, scope, mine, head_seq, head_hash)"
                                   " VALUES(?, 1, ?, 1, 0, ?)");
    insert.bind(1, stream.id).bind(2, std::string_view(scope)).bindBlob(3, stream.head).run();
    stream.number = m_connection.lastRowId();
    return m_streams[scope] = std::move(stream);
}

int64_t Log::tick(int64_t nowMs)
{
    m_hlc = std::max(m_hlc + 1, nowMs << hlcCounterBits);
    Statement save(m_connection, "INSERT OR REPLACE INTO meta(key, value) VALUES('hlc', ?)");
    save.bind(1, m_hlc).run();
    return m_hlc;
}

void Log::noteNewRows(const ChangeSet &changes)
{
    if (m_newIds.size() > mostNewIds)
        m_newIds.clear();
    const uint32_t known = m_book.leads().end();
    for (const Change &change : changes.changes()) {
        const bool isLead = change.entity == Entity::lead;
        if (change.creates && isLinkedTo(change.entity))
            m_newIds[keyOf(change.entity, change.number)] = change.id;
        if (!isLead || change.number < known)
            continue;
        if (change.number - known >= m_newOwners.size())
            m_newOwners.resize(size_t(change.number - known) + 1);
        for (const Cell &cell : change.cells)
            if (const auto *owner = std::get_if<Link>(&cell.value); owner && cell.field == leadField("owner"))
                m_newOwners[change.number - known] = owner->number;
    }
}

void Log::forgetNewRows()
{
    m_newIds.clear();
    m_newOwners.clear();
}

Id Log::idOf(Entity entity, uint32_t number)
{
    const TableBase *table = m_book.tables().at(entity);
    if (table && table->keepsIds() && number < table->end())
        return table->id(number);
    if (const auto found = m_newIds.find(keyOf(entity, number)); found != m_newIds.end())
        return found->second;
    Statement select(m_connection,
                     "SELECT id FROM \"" + std::string(ridealong::nameOf(entity)) + "\" WHERE number = ?");
    select.bind(1, int64_t(number));
    return select.step() ? select.id(0) : Id{};
}

void Log::appendValue(std::string &body, const FieldInfo &info, const Value &value)
{
    if (const auto *link = std::get_if<Link>(&value))
        cbor::id(body, idOf(info.target, link->number));
    else
        cbor::localValue(body, value);
}

void Log::appendCreate(std::string &body, const Change &change)
{
    const TableBase &table = *m_book.tables().at(change.entity);
    cbor::array(body, 3);
    cbor::whole(body, int64_t(change.entity));
    cbor::id(body, change.id);
    cbor::array(body, 2 * change.cells.size());
    for (const Cell &cell : change.cells) {
        cbor::whole(body, table.info(cell.field).tag);
        appendValue(body, table.info(cell.field), cell.value);
    }
}

Log::Stamp Log::stampOf(Entity entity, uint32_t number, uint16_t tag)
{
    Statement select(m_connection, "SELECT s.depth, s.hlc, s.entry, t.mine, e.hash FROM stamp s"
                                   " JOIN entry e ON e.number = s.entry JOIN stream t ON t.number = e.stream"
                                   " WHERE s.entity = ? AND s.row = ? AND s.field = ?");
    select.bind(1, int64_t(entity)).bind(2, int64_t(number)).bind(3, int64_t(tag));
    if (select.step())
        return {select.integer(0), select.integer(1), select.integer(2), select.integer(3) == 1,
                std::string(select.blob(4))};
    Statement made(m_connection,
                   "SELECT e.hlc, e.number, t.mine, e.hash FROM \"" + std::string(ridealong::nameOf(entity)) +
                       "\" r JOIN entry e ON e.number = r.made JOIN stream t ON t.number = e.stream"
                       " WHERE r.number = ?");
    made.bind(1, int64_t(number));
    if (made.step())
        return {0, made.integer(0), made.integer(1), made.integer(2) == 1, std::string(made.blob(3))};
    return {};
}

// The write guard: deeper than what another stream wrote, and never behind the greatest stamp that is known.
void Log::appendSet(std::string &body, const Change &change, const Cell &cell)
{
    const FieldInfo &info = m_book.tables().at(change.entity)->info(cell.field);
    const Stamp before = stampOf(change.entity, change.number, info.tag);
    const int64_t depth = before.depth + (before.mine && before.hlc < m_hlc ? 0 : 1);
    cbor::array(body, 6);
    cbor::whole(body, int64_t(change.entity));
    cbor::id(body, idOf(change.entity, change.number));
    cbor::whole(body, info.tag);
    appendValue(body, info, cell.value);
    cbor::whole(body, depth);
    cbor::array(body, before.hash.empty() ? 0 : 1);
    if (!before.hash.empty())
        cbor::bytes(body, before.hash);
    Statement save(m_connection, "INSERT OR REPLACE INTO stamp(entity, row, field, depth, hlc, entry)"
                                 " VALUES(?, ?, ?, ?, ?, ?)");
    save.bind(1, int64_t(change.entity))
        .bind(2, int64_t(change.number))
        .bind(3, int64_t(info.tag))
        .bind(4, depth);
    save.bind(5, m_hlc).bind(6, m_entry).run();
}

std::string Log::bodyOf(const EntryDraft &draft)
{
    std::string body;
    size_t items = 0;
    for (const Change *change : draft.changes)
        items += change->creates ? 1 : change->cells.size();
    cbor::array(body, 2);
    cbor::id(body, draft.person);
    cbor::array(body, items);
    for (const Change *change : draft.changes) {
        if (change->creates)
            appendCreate(body, *change);
        else
            for (const Cell &cell : change->cells)
                appendSet(body, *change, cell);
    }
    return body;
}

void Log::writeTouches(const EntryDraft &draft)
{
    for (const Change *change : draft.changes) {
        if (change->creates)
            continue;
        Statement touch(m_connection, "INSERT OR IGNORE INTO touch(entity, row, entry) VALUES(?, ?, ?)");
        touch.bind(1, int64_t(change->entity)).bind(2, int64_t(change->number)).bind(3, m_entry).run();
    }
}

int64_t Log::append(const EntryDraft &draft, int64_t nowMs)
{
    const int64_t hlc = tick(nowMs);
    m_entry = m_connection.integer("SELECT coalesce(max(number), 0) + 1 FROM entry");
    const std::string body = bodyOf(draft);
    Stream &stream = streamOf(draft.scope);
    const int64_t seq = stream.seq + 1;
    std::string signedPart;
    cbor::array(signedPart, 7);
    cbor::id(signedPart, stream.id);
    cbor::whole(signedPart, seq);
    cbor::bytes(signedPart, stream.head);
    cbor::whole(signedPart, hlc);
    cbor::whole(signedPart, schemaVersion());
    cbor::whole(signedPart, int64_t(draft.op));
    cbor::bytes(signedPart, body);
    const std::string hash = hashOf(signedPart);

    Statement insert(m_connection,
                     "INSERT INTO entry(stream, seq, prev, hlc, schema, op, body, hash, operation, number)"
                     " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, stream.number).bind(2, seq).bindBlob(3, stream.head).bind(4, hlc);
    insert.bind(5, int64_t(schemaVersion())).bind(6, int64_t(draft.op)).bindBlob(7, body).bindBlob(8, hash);
    insert.bind(9, draft.operation).bind(10, m_entry).run();
    stream.seq = seq;
    stream.head = hash;
    Statement head(m_connection, "UPDATE stream SET head_seq = ?, head_hash = ? WHERE number = ?");
    head.bind(1, seq).bindBlob(2, hash).bind(3, stream.number).run();
    writeTouches(draft);
    return m_entry;
}

} // namespace ridealong
