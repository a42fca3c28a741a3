// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/repslaptop.h"

#include "book/leadname.h"
#include "book/registers.h"
#include "work/authority.h"

#include <QCoreApplication>
#include <algorithm>
#include <unordered_map>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("repslaptop", text);
}

const Cell *cellOf(const Change &change, FieldNo field)
{
    const auto found = std::ranges::find(change.cells, field, &Cell::field);
    return found == change.cells.end() ? nullptr : &*found;
}

uint32_t linkOf(const Cell *cell)
{
    const auto *link = cell ? std::get_if<Link>(&cell->value) : nullptr;
    return link ? link->number : 0;
}

class Keeping
{
public:
    Keeping(const Book &book, uint32_t rep)
        : m_book(book)
        , m_rep(rep)
    {
    }

    Status keep(Change &change)
    {
        if (change.entity == Entity::lead && change.creates)
            giveToRep(change);
        if (!isAllowed(change) || !isReps(change))
            return refuse(whyNot(change.entity));
        const uint32_t lead = leadOf(change);
        return lead && ownerOf(lead) != m_rep ? Status(someoneElses(lead)) : Status(Done{});
    }

private:
    void giveToRep(Change &change)
    {
        if (!linkOf(cellOf(change, leadField("owner")))) {
            std::erase_if(change.cells, [](const Cell &cell) { return cell.field == leadField("owner"); });
            change.cells.push_back({leadField("owner"), Link{m_rep}});
        }
        m_made[change.number] = linkOf(cellOf(change, leadField("owner")));
    }

    bool isAllowed(const Change &change) const
    {
        if (change.creates)
            return mayCreate(LaptopRole::rep, change.entity);
        const TableBase &table = *m_book.tables().at(change.entity);
        return std::ranges::all_of(change.cells, [&](const Cell &cell) {
            const uint16_t tag = registerOf(change.entity, table.info(cell.field).tag);
            return maySet(LaptopRole::rep, change.entity, tag) || mayRepSetTo(change.entity, tag, cell.value);
        });
    }

    // Of a lead someoneElses() says more.
    bool isReps(const Change &change) const
    {
        const FieldNo link = change.entity == Entity::lead ? noField : repLinkOf(change.entity);
        if (link == noField)
            return true;
        const Cell *said = cellOf(change, link);
        const TableBase &table = *m_book.tables().at(change.entity);
        const bool isKnown = !change.creates && change.number < table.end();
        return (said || !change.creates) && (!said || linkOf(said) == m_rep) &&
               (!isKnown || table.value(change.number, link) == Value(Link{m_rep}));
    }

    // The lead that the row is or hangs on; 0 for rows that hang on none.
    uint32_t leadOf(const Change &change) const
    {
        if (change.entity == Entity::lead)
            return change.number;
        const FieldNo link = leadLinkOf(change.entity);
        if (link == noField)
            return 0;
        if (const uint32_t said = linkOf(cellOf(change, link)))
            return said;
        const TableBase &table = *m_book.tables().at(change.entity);
        if (change.creates || change.number >= table.end())
            return 0;
        const Value value = table.value(change.number, link);
        return isEmpty(value) ? 0 : std::get<Link>(value).number;
    }

    uint32_t ownerOf(uint32_t lead) const
    {
        if (const auto made = m_made.find(lead); made != m_made.end())
            return made->second;
        return lead < m_book.leads().end() ? m_book.leads()[lead].owner.number : m_rep;
    }

    Error someoneElses(uint32_t lead) const
    {
        const uint32_t owner = ownerOf(lead);
        const QString name = lead < m_book.leads().end() ? companyOf(m_book, lead) : QString();
        if (!owner)
            return refuse(tr("%1 is nobody’s lead yet. The manager hands it out.").arg(name));
        const auto whose = m_book.personName(owner);
        return refuse(tr("%1 is a lead of %2. On this laptop only your own leads can be changed.")
                          .arg(name, QString::fromUtf8(whose.data(), qsizetype(whose.size()))));
    }

    const Book &m_book;
    uint32_t m_rep;
    std::unordered_map<uint32_t, uint32_t> m_made; // owners of leads that this set makes
};

} // namespace

Status keepToOwn(ChangeSet &changes, const Book &book, uint32_t rep)
{
    Keeping keeping(book, rep);
    for (Change &change : changes.edit())
        if (const Status kept = keeping.keep(change); !kept)
            return kept;
    return Done{};
}

} // namespace ridealong
