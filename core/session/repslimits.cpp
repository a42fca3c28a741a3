// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/repslimits.h"

#include "session/byitself.h"
#include "work/repslaptop.h"

namespace ridealong {

uint32_t repOfLaptop(const Store &store, const Book &book)
{
    return store.meta("laptop_role") == "rep" ? book.personNamed(book.info().owner) : 0;
}

Status keepToRep(Op op, ChangeSet &changes, const Store &store, const Book &book)
{
    const uint32_t rep = isOfItself(op) ? 0 : repOfLaptop(store, book);
    return rep ? keepToOwn(changes, book, rep) : Status(Done{});
}

} // namespace ridealong
