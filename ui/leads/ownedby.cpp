// SPDX-License-Identifier: GPL-3.0-or-later
#include "leads/ownedby.h"

#include "lead/filter.h"

namespace ridealong {

QString ownedBy(const Book &book, uint32_t person)
{
    if (!book.people().has(person))
        return QStringLiteral("owner is empty");
    return QString::fromStdString("owner = " + quotedForFilter(book.personName(person)));
}

} // namespace ridealong
