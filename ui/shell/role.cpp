// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/role.h"

#include "session/session.h"

namespace ridealong {

// A manager's book belongs to a manager; who acts in it as somebody else has that person's role.
bool isManager(const Session &session)
{
    const Book &book = session.book();
    const uint32_t user = session.user();
    if (book.info().role != "manager")
        return false;
    return !book.people().has(user) || book.personName(user) == book.info().owner ||
           book.people().text(user, personField("role")) == "manager";
}

} // namespace ridealong
