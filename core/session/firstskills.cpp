// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/firstskills.h"

#include "work/coaching.h"

namespace ridealong {

bool lacksSkills(const Session &session)
{
    const Book &book = session.book();
    return session.canWrite() && book.info().role == "manager" && book.tables().skill.end() <= 1;
}

Status addSkillsIfNone(Session &session)
{
    if (!lacksSkills(session))
        return Done{};
    ChangeSet changes = session.change();
    addUsualSkills(changes);
    return session.commit({Op::setUp}, std::move(changes));
}

} // namespace ridealong
