// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/campaigns.h"

#include "measure/sources.h"
#include "work/order.h"

#include <QCoreApplication>

namespace ridealong {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("campaigns", text);
}

template<class T>
bool isKnownIn(const Table<T> &table, FieldNo source, FieldNo campaign, const CostWish &wish)
{
    const std::string ofSource = sourceKey(wish.source), name = sourceKey(wish.campaign);
    for (uint32_t row = 1; row < table.end(); ++row)
        if (table.has(row) && sourceKey(table.text(row, campaign)) == name &&
            sourceKey(table.text(row, source)) == ofSource)
            return true;
    return false;
}

bool isKnown(const Book &book, const CostWish &wish)
{
    return isKnownIn(book.leads(), leadField("source"), leadField("campaign"), wish) ||
           isKnownIn(book.tables().cost, costField("source"), costField("campaign"), wish);
}

// Where no amount is known yet: the row holds the place.
void addWithoutAmount(ChangeSet &changes, const CostWish &wish)
{
    changes.create(Entity::cost, {{costField("source"), tidied(wish.source).toStdString()},
                                  {costField("campaign"), tidied(wish.campaign).toStdString()},
                                  {costField("month"), monthOf(wish.month).from}});
}

} // namespace

Status addCampaign(ChangeSet &changes, const Book &book, const CostWish &wish)
{
    if (sourceKey(wish.source).empty())
        return refuse(tr("A campaign belongs to a source. Give its name."));
    if (sourceKey(wish.campaign).empty())
        return refuse(tr("A campaign needs a name."));
    if (isKnown(book, wish))
        return refuse(tr("%1 has a campaign %2 already.").arg(tidied(wish.source), tidied(wish.campaign)));
    ChangeSet scratch(changes.next(), changes.now());
    CostWish checked = wish;
    checked.amount = Money{wish.amount.orZero()};
    if (const Status status = setCost(scratch, book, checked); !status)
        return status;
    if (wish.amount.isSet())
        changes.add(std::move(scratch));
    else
        addWithoutAmount(changes, wish);
    return Done{};
}

} // namespace ridealong
