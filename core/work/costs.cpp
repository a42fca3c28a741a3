// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/costs.h"

#include "base/fold.h"
#include "measure/sources.h"
#include "work/order.h"

#include <QCoreApplication>
#include <set>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("costs", text);
}

constexpr qsizetype longestSource = 200;

std::string monthText(Date month)
{
    return month.iso().substr(0, 7);
}

// No text has a zero byte, so what stands before it can't be taken for what stands after.
std::string keyOf(std::string_view source, std::string_view campaign, Date month)
{
    return sourceKey(source) + '\0' + sourceKey(campaign) + '\0' + monthText(month);
}

bool isSameRow(const Book &book, uint32_t row, const CostWish &wish)
{
    const auto &costs = book.tables().cost;
    return keyOf(costs.text(row, costField("source")), costs.text(row, costField("campaign")),
                 costs[row].month) == keyOf(wish.source, wish.campaign, wish.month);
}

Status refusal(const CostWish &wish)
{
    if (sourceKey(wish.source).empty())
        return refuse(tr("A cost needs the name of its source."));
    if (tidied(wish.source).size() > longestSource || tidied(wish.campaign).size() > longestSource)
        return refuse(tr("The name of a source or a campaign has %1 letters at most.").arg(longestSource));
    if (!wish.month.isSet())
        return refuse(tr("A cost needs its month."));
    if (wish.amount.isSet() && (wish.amount.minor > mostCost || wish.amount.minor < -mostCost))
        return refuse(tr("The cost of %1 in %2 is too large to be meant.")
                          .arg(tidied(wish.source), QString::fromStdString(monthText(wish.month))));
    return Done{};
}

Status refusalOf(std::span<const CostWish> wishes)
{
    std::set<std::string> seen;
    for (const CostWish &wish : wishes) {
        if (const Status status = refusal(wish); !status)
            return status;
        if (!seen.insert(keyOf(wish.source, wish.campaign, wish.month)).second)
            return refuse(tr("The cost of %1 in %2 is given twice.")
                              .arg(tidied(wish.source), QString::fromStdString(monthText(wish.month))));
    }
    return Done{};
}

std::vector<Cell> cellsOf(const CostWish &wish)
{
    const std::string campaign = tidied(wish.campaign).toStdString();
    return {{costField("source"), tidied(wish.source).toStdString()},
            {costField("campaign"), campaign.empty() ? Value{} : Value{campaign}},
            {costField("month"), monthOf(wish.month).from},
            {costField("amount"), wish.amount}};
}

// A deleted row of the same id comes back; an id that another cost has by accident is not taken.
void add(ChangeSet &changes, const Book &book, const CostWish &wish)
{
    const Id id = costId(tidied(wish.source).toStdString(), tidied(wish.campaign).toStdString(), wish.month);
    const uint32_t before = book.tables().cost.find(id);
    std::vector<Cell> cells = cellsOf(wish);
    if (!before) {
        changes.create(Entity::cost, id, std::move(cells));
    } else if (book.tables().cost.has(before) && !isSameRow(book, before, wish)) {
        changes.create(Entity::cost, std::move(cells));
    } else {
        cells.push_back({costField("deleted"), false});
        changes.set(Entity::cost, before, std::move(cells));
    }
}

void put(ChangeSet &changes, const Book &book, uint32_t row, const CostWish &wish)
{
    if (!wish.amount.isSet() && row)
        changes.set(Entity::cost, row, costField("deleted"), true);
    else if (wish.amount.isSet() && !row)
        add(changes, book, wish);
    else if (row && book.tables().cost[row].amount != wish.amount)
        changes.set(Entity::cost, row, costField("amount"), wish.amount);
}

struct Renaming
{
    const Book &book;
    std::string source, before; // keys
    std::string name;           // from now on
};

bool renameCosts(ChangeSet &changes, const Renaming &of)
{
    const auto &costs = of.book.tables().cost;
    const CostRows rows(of.book);
    bool any = false;
    for (uint32_t row = 1; row < costs.end(); ++row) {
        const std::string source(costs.text(row, costField("source")));
        if (!costs.has(row) || sourceKey(source) != of.source ||
            sourceKey(costs.text(row, costField("campaign"))) != of.before)
            continue;
        any = true;
        if (sourceKey(of.name) == of.before) { // another spelling of the same
            changes.set(Entity::cost, row, costField("campaign"), of.name);
            continue;
        }
        const uint32_t there = rows.find(source, of.name, costs[row].month);
        const Money sum{costs[row].amount.orZero() + (there ? costs[there].amount.orZero() : 0)};
        changes.set(Entity::cost, row, costField("deleted"), true);
        put(changes, of.book, there, {source, of.name, costs[row].month, sum});
    }
    return any;
}

bool renameLeads(ChangeSet &changes, const Renaming &of)
{
    const auto &leads = of.book.leads();
    bool any = false;
    for (uint32_t lead = 1; lead < leads.end(); ++lead) {
        if (!leads.has(lead) || sourceKey(leads.text(lead, leadField("source"))) != of.source ||
            sourceKey(leads.text(lead, leadField("campaign"))) != of.before)
            continue;
        any = true;
        changes.set(Entity::lead, lead, leadField("campaign"), of.name);
    }
    return any;
}

} // namespace

CostRows::CostRows(const Book &book)
{
    const auto &costs = book.tables().cost;
    for (uint32_t row = 1; row < costs.end(); ++row)
        if (costs.has(row) && costs[row].month.isSet())
            m_rows.try_emplace(keyOf(costs.text(row, costField("source")),
                                     costs.text(row, costField("campaign")), costs[row].month),
                               row);
}

uint32_t CostRows::find(std::string_view source, std::string_view campaign, Date month) const
{
    const auto found = m_rows.find(keyOf(source, campaign, month));
    return found == m_rows.end() ? 0 : found->second;
}

Id costId(std::string_view source, std::string_view campaign, Date month)
{
    std::string key = "cost|" + folded(source) + '|';
    if (!campaign.empty())
        key += folded(campaign) + '|';
    return Id::hashedFrom(key + monthText(month));
}

Status setCosts(ChangeSet &changes, const Book &book, std::span<const CostWish> wishes)
{
    if (const Status status = refusalOf(wishes); !status)
        return status;
    const CostRows rows(book);
    for (const CostWish &wish : wishes)
        put(changes, book, rows.find(wish.source, wish.campaign, wish.month), wish);
    return Done{};
}

Status setCost(ChangeSet &changes, const Book &book, const CostWish &wish)
{
    return setCosts(changes, book, {&wish, 1});
}

Status renameCampaign(ChangeSet &changes, const Book &book, const std::string &source,
                      const std::string &campaign, const std::string &name)
{
    const Renaming renaming{book, sourceKey(source), sourceKey(campaign), tidied(name).toStdString()};
    if (renaming.before.empty() || sourceKey(name).empty())
        return refuse(tr("A campaign needs a name."));
    if (tidied(name).size() > longestSource)
        return refuse(tr("The name of a source or a campaign has %1 letters at most.").arg(longestSource));
    const bool hadCosts = renameCosts(changes, renaming), hadLeads = renameLeads(changes, renaming);
    if (!hadCosts && !hadLeads)
        return Error{ErrorKind::notFound, tr("%1 has no campaign %2.").arg(tidied(source), tidied(campaign))};
    return Done{};
}

} // namespace ridealong
