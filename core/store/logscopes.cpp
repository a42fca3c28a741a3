// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/logscopes.h"

#include <algorithm>

namespace ridealong {

namespace {

using Who = Scope::Who;

uint64_t keyOf(Entity entity, uint32_t number)
{
    return uint64_t(entity) << 32 | number;
}

uint32_t numberIn(const Value &value)
{
    const auto *link = std::get_if<Link>(&value);
    return link ? link->number : 0;
}

const Cell *cellOf(std::span<const Cell> cells, FieldNo field)
{
    const Cell *found = nullptr;
    for (const Cell &cell : cells)
        if (cell.field == field)
            found = &cell;
    return found;
}

const Cell *cellOf(const Change &change, FieldNo field)
{
    return cellOf(change.cells, field);
}

bool isOwnSetting(std::span<const Cell> setting)
{
    const Cell *key = cellOf(setting, settingField("key"));
    const auto *text = key ? std::get_if<std::string>(&key->value) : nullptr;
    return text && ridealong::isOwnSetting(std::string_view(*text));
}

} // namespace

ScopeRule scopeRuleOf(Entity entity)
{
    switch (entity) {
    case Entity::lead:
        return {Who::rep, leadField("owner")};
    case Entity::quota:
        return {Who::rep, quotaField("person")};
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
        return {Who::rep, leadLinkOf(entity), true};
    case Entity::ride:
        return {Who::rep, rideField("rep")};
    case Entity::rideStop:
        return {Who::rep, rideStopField("rep")};
    case Entity::rating:
        return {Who::rep, ratingField("rep")};
    case Entity::commitment:
        return {Who::rep, commitmentField("rep")};
    case Entity::coachingNote:
        return {Who::rep, coachingNoteField("rep")};
    case Entity::workTime:
        return {Who::rep, workTimeField("person")};
    case Entity::privateNote:
        return {Who::writer, privateNoteField("by")};
    case Entity::debriefDraft:
        return {Who::writer, debriefDraftField("by")};
    case Entity::view:
    case Entity::savedMapping:
        return {Who::writer};
    case Entity::cost:
    case Entity::importRun:
    case Entity::reportSnapshot:
    case Entity::forecastOverride:
    case Entity::forecastSnapshot:
    case Entity::review:
        return {Who::managers};
    default:
        return {Who::team};
    }
}

bool isOwnSetting(std::string_view key)
{
    return key == "owner" || key == "role" || key == "draft_model";
}

void Scopes::begin(uint32_t actor)
{
    m_actor = actor;
    m_isRep = m_connection.text("SELECT value FROM meta WHERE key = 'laptop_role'") == "rep";
    m_hasGround = m_connection.integer("SELECT value FROM meta WHERE key = 'ground'") != 0;
}

void Scopes::expect(const ChangeSet &changes)
{
    m_expected = &changes;
    m_made.clear();
    m_movedNow.clear();
    for (const Change &change : changes.changes())
        if (change.creates && change.entity == Entity::lead)
            note(change);
}

const Change *Scopes::madeInThisSet(Entity entity, uint32_t number) const
{
    if (!m_expected || number < m_book.tables().at(entity)->end())
        return nullptr;
    if (m_made.empty())
        for (const Change &change : m_expected->changes())
            if (change.creates)
                m_made[keyOf(change.entity, change.number)] = &change;
    const auto found = m_made.find(keyOf(entity, number));
    return found == m_made.end() ? nullptr : found->second;
}

Scope Scopes::confined(Scope scope) const
{
    const bool isOwn = scope.who == Who::writer || scope == Scope{Who::rep, m_actor};
    return !m_isRep || isOwn ? scope : Scope{Who::writer, m_actor};
}

Scope Scopes::of(Entity entity, uint32_t link, uint32_t owner) const
{
    const ScopeRule rule = scopeRuleOf(entity);
    const uint32_t person = rule.isLead ? owner : link;
    if (rule.who == Who::rep)
        return confined({person ? Who::rep : Who::managers, person});
    if (rule.who == Who::writer)
        return {Who::writer, rule.link == noField ? m_actor : person};
    return confined({rule.who});
}

bool Scopes::isOwn(const Change &change)
{
    if (change.entity != Entity::setting)
        return false;
    if (const Change *made = change.creates ? &change : madeInThisSet(change.entity, change.number))
        return isOwnSetting(made->cells);
    const Table<Setting> &settings = m_book.tables().setting;
    if (change.number < settings.end())
        return ridealong::isOwnSetting(settings.text(change.number, settingField("key")));
    return inFile(change.entity, change.number).who == Who::writer;
}

Scope Scopes::of(Entity entity, std::span<const Cell> row)
{
    if (entity == Entity::setting && isOwnSetting(row))
        return {Who::writer, m_actor};
    const ScopeRule rule = scopeRuleOf(entity);
    const Cell *cell = rule.link == noField ? nullptr : cellOf(row, rule.link);
    const uint32_t link = cell ? numberIn(cell->value) : 0;
    return of(entity, link, rule.isLead ? ownerOf(link) : 0);
}

Scope Scopes::before(const Change &change)
{
    if (isOwn(change))
        return {Who::writer, m_actor};
    const ScopeRule rule = scopeRuleOf(change.entity);
    const uint32_t link = rule.link == noField ? 0 : linkBefore(change, rule.link);
    return of(change.entity, link, rule.isLead ? ownerOf(link) : 0);
}

Scope Scopes::after(const Change &change)
{
    const ScopeRule rule = scopeRuleOf(change.entity);
    const Cell *moves = rule.link == noField ? nullptr : cellOf(change, rule.link);
    if (!moves)
        return before(change);
    const uint32_t link = numberIn(moves->value);
    return of(change.entity, link, rule.isLead ? ownerOf(link) : 0);
}

void Scopes::note(const Change &change)
{
    if (change.entity != Entity::lead)
        return;
    const Cell *owner = cellOf(change, leadField("owner"));
    const uint32_t known = m_book.leads().end();
    if (change.number >= known && change.number - known >= m_newOwners.size())
        m_newOwners.resize(size_t(change.number - known) + 1);
    if (!owner)
        return;
    if (change.number >= known)
        m_newOwners[change.number - known] = numberIn(owner->value);
    else
        m_moved[change.number] = numberIn(owner->value);
    if (!change.creates)
        m_movedNow[change.number] = numberIn(owner->value);
}

void Scopes::forget()
{
    m_newOwners.clear();
    m_moved.clear();
    m_movedNow.clear();
    m_made.clear();
    m_expected = nullptr;
}

uint32_t Scopes::ownerOf(uint32_t lead)
{
    if (const auto moved = m_moved.find(lead); moved != m_moved.end())
        return moved->second;
    const uint32_t known = m_book.leads().end();
    if (lead < known)
        return m_book.leads()[lead].owner.number;
    if (lead - known < m_newOwners.size())
        return m_newOwners[lead - known];
    return linkInFile(Entity::lead, lead, leadField("owner"));
}

uint32_t Scopes::linkBefore(const Change &change, FieldNo field)
{
    const Change *made = change.creates ? &change : madeInThisSet(change.entity, change.number);
    if (change.entity == Entity::lead && !change.creates)
        return ownerOf(change.number);
    if (made) {
        const Cell *cell = cellOf(*made, field);
        return cell ? numberIn(cell->value) : 0;
    }
    const TableBase &table = *m_book.tables().at(change.entity);
    return change.number < table.end() ? numberIn(table.value(change.number, field))
                                       : linkInFile(change.entity, change.number, field);
}

uint32_t Scopes::linkInFile(Entity entity, uint32_t number, FieldNo field)
{
    Statement select(m_connection, std::string("SELECT \"") + m_book.tables().at(entity)->info(field).key +
                                       "\" FROM \"" + nameOf(entity) + "\" WHERE number = ?");
    select.bind(1, int64_t(number));
    return select.step() ? uint32_t(select.integer(0)) : 0;
}

Scope Scopes::inFile(Entity entity, uint32_t number)
{
    if (entity == Entity::setting) {
        Statement key(m_connection, "SELECT \"key\" FROM \"setting\" WHERE number = ?");
        key.bind(1, int64_t(number));
        if (key.step() && isOwnSetting(key.text(0)))
            return {Who::writer, m_actor};
    }
    const ScopeRule rule = scopeRuleOf(entity);
    const uint32_t link = rule.link == noField ? 0 : linkInFile(entity, number, rule.link);
    const uint32_t owner = rule.isLead && link ? linkInFile(Entity::lead, link, leadField("owner")) : 0;
    return of(entity, link, owner);
}

} // namespace ridealong
