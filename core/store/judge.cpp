// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/judge.h"

#include "base/words.h"

#include <QStringList>

namespace ridealong {

namespace {

constexpr size_t mostKept = 200'000;

// Lines of stream, number and hash of the last entry that counts (sync/laptops.h writes them).
std::map<Id, int64_t> headsIn(std::string_view text)
{
    std::map<Id, int64_t> heads;
    const QString all = QString::fromUtf8(text.data(), qsizetype(text.size()));
    for (const QString &line : all.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList words = line.split(QLatin1Char(' '));
        if (words.size() >= 2)
            if (int64_t &last = heads[Id::fromHex(words[0].toStdString())]; last < words[1].toLongLong())
                last = words[1].toLongLong(); // of a stream that forked both ends stand here
    }
    return heads;
}

bool makes(const ReadItem &item)
{
    return item.kind == LogItem::Kind::create;
}

// Null where the item does not write the field.
const SharedValue *writtenTo(const ReadItem &item, FieldNo field)
{
    for (const ItemWrite &write : item.writes)
        for (size_t i = 0; write.hasLeaf && i < write.reg->fields.size(); ++i)
            if (write.reg->fields[i] == field)
                return &write.value.fields[i];
    return nullptr;
}

Id leadIn(const ReadItem &item)
{
    const SharedValue *lead = writtenTo(item, leadLinkOf(item.plan->entity));
    return lead ? lead->link : Id();
}

bool isOf(const Id &person, const ReadItem &item)
{
    const FieldNo field = repLinkOf(item.plan->entity);
    if (field == noField)
        return true;
    const SharedValue *rep = writtenTo(item, field);
    return rep ? rep->link == person : !makes(item);
}

} // namespace

void Judge::forget()
{
    m_laptops.clear();
    m_standing.clear();
}

const Judge::Facts &Judge::of(const Id &laptop)
{
    if (const auto known = m_laptops.find(laptop); known != m_laptops.end())
        return known->second;
    Facts facts;
    Statement row(m_file.db(),
                  "SELECT l.role, l.revoked_on, l.revoked_after, p.id FROM laptop l LEFT JOIN person p"
                  " ON p.number = l.person WHERE l.id = ? AND l.made IS NOT NULL");
    row.bind(1, laptop);
    if (row.step()) {
        facts.isRep = row.text(0) == "rep";
        facts.isRevoked = !row.isNull(1);
        facts.after = headsIn(row.text(2));
        if (!row.isNull(3))
            facts.person = row.id(3);
    } else {
        facts.isUnknown = !isTrusted(laptop);
    }
    return m_laptops[laptop] = std::move(facts);
}

// Before its row came: this laptop, the one that began the team, and all of a book that is in no team.
bool Judge::isTrusted(const Id &laptop)
{
    if (m_file.db().text("SELECT value FROM meta WHERE key = 'team'").empty())
        return true;
    const std::string founder = m_file.db().text("SELECT value FROM meta WHERE key = 'founder'");
    Statement own(m_file.db(), "SELECT 1 FROM device WHERE number = 1 AND id = ?");
    return founder.starts_with(laptop.hex()) || own.bind(1, laptop).step();
}

std::optional<HeldWhy> Judge::why(const WrittenBy &by, const ReadItem &item)
{
    if (item.isWrong)
        return HeldWhy::notAValue;
    const Facts &facts = of(by.laptop);
    if (facts.isUnknown)
        return HeldWhy::notLetIn;
    if (facts.isRevoked) {
        const auto after = facts.after.find(by.stream);
        if (after == facts.after.end() || by.seq > after->second)
            return HeldWhy::revoked;
    }
    if (facts.isRep && !mayRep(facts, by.scope, item))
        return HeldWhy::notTheirs;
    return std::nullopt;
}

bool Judge::mayRep(const Facts &facts, const std::string &scope, const ReadItem &item)
{
    const std::string person = facts.person.hex();
    const bool isPrivate = scope == "private:" + person;
    if (facts.person.isNull() || (!isPrivate && scope != "rep:" + person))
        return false;
    const Entity entity = item.plan->entity;
    if (!isOf(facts.person, item) || (!isPrivate && !linksToOwn(item, scope)))
        return false;
    if (makes(item))
        return mayCreate(LaptopRole::rep, entity) && !isAnothers(item, leadIn(item), scope);
    if (item.kind != LogItem::Kind::set)
        return false;
    for (const ItemWrite &write : item.writes)
        if (!maySet(LaptopRole::rep, entity, write.reg->tag) &&
            !mayRepSetTo(entity, write.reg->tag, write.value.fields.front().value))
            return false;
    return standsIn(*item.plan, item.row, scope);
}

// What hangs on a lead that was erased since is its writer's still; nobody can say any more whose that was.
bool Judge::linksToOwn(const ReadItem &item, const std::string &scope)
{
    const EntityPlan &leads = m_file.plans().at(Entity::lead);
    for (const ItemWrite &write : item.writes)
        for (size_t i = 0; write.hasLeaf && i < write.reg->fields.size(); ++i) {
            const FieldInfo &info = item.plan->table->info(write.reg->fields[i]);
            const Id &to = write.value.fields[i].link;
            const bool isToLead = info.type == Type::link && info.target == Entity::lead && !to.isNull();
            if (isToLead && !standsIn(leads, to, scope) && !m_file.isErased(to))
                return false;
        }
    return true;
}

// Some rows have an id that anybody can work out, such as a setting's: who writes one that stands in another
// scope would change it there. Two may make a row of one lead when that changed hands.
bool Judge::isAnothers(const ReadItem &item, const Id &lead, const std::string &scope)
{
    const MergeFile::Row known = m_file.find(*item.plan, item.row);
    if (!known.number || !known.made || standsIn(*item.plan, item.row, scope))
        return false;
    const uint32_t of = lead.isNull() ? 0 : m_file.leadOf(*item.plan, known.number);
    return !of || m_file.idOf(m_file.plans().at(Entity::lead), of) != lead;
}

bool Judge::standsIn(const EntityPlan &plan, const Id &row, const std::string &scope)
{
    auto &standing = m_standing[scope];
    if (standing.contains(row))
        return true;
    const MergeFile::Row known = m_file.find(plan, row);
    if (!known.number || !known.made)
        return false;
    bool stands = false;
    {
        Statement made(m_file.db(), "SELECT s.scope FROM entry e JOIN stream s ON s.number = e.stream"
                                    " WHERE e.number = ?");
        stands = made.bind(1, known.made).step() && made.text(0) == scope;
    }
    stands = stands || isCopiedInto(plan, known.number, row, scope);
    if (standing.size() > mostKept)
        standing.clear();
    if (stands)
        standing.insert(row);
    return stands;
}

bool Judge::isCopiedInto(const EntityPlan &plan, uint32_t number, const Id &row, const std::string &scope)
{
    std::vector<int64_t> entries;
    {
        Statement touches(m_file.db(), "SELECT t.entry FROM touch t JOIN entry e ON e.number = t.entry"
                                       " JOIN stream s ON s.number = e.stream"
                                       " WHERE t.entity = ? AND t.row = ? AND s.scope = ? AND s.mine <> 3");
        touches.bind(1, int64_t(plan.entity)).bind(2, int64_t(number)).bind(3, std::string_view(scope));
        while (touches.step())
            entries.push_back(touches.integer(0));
    }
    for (const int64_t entry : entries) {
        const KeptEntry *kept = m_fold.kept(entry);
        if (!kept)
            continue;
        const auto [from, to] = kept->items.equal_range(row);
        for (auto item = from; item != to; ++item) {
            const LogItem::Kind kind = kept->entry.items[item->second].kind;
            const bool brings = kind == LogItem::Kind::create || kind == LogItem::Kind::copy;
            if (brings && !m_fold.isHeld(entry, item->second))
                return true;
        }
    }
    return false;
}

} // namespace ridealong
