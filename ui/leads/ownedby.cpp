// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/ownedby.h"

#include "lead/filter.h"

#include <QStringList>
#include <algorithm>

namespace ridealong {

QString ownedBy(const Book &book, uint32_t person)
{
    if (!book.people().has(person))
        return QStringLiteral("owner is empty");
    return QString::fromStdString("owner = " + quotedForFilter(book.personName(person)));
}

QString namedLeads(const Book &book, std::span<const uint32_t> leads)
{
    QStringList ids;
    for (const uint32_t lead : leads.first(std::min(leads.size(), mostNamedLeads)))
        ids << QString::fromStdString(quotedForFilter(book.leads().id(lead).hex()));
    return QStringLiteral("id in (") + ids.join(u',') + QLatin1Char(')');
}

} // namespace ridealong
