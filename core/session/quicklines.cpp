// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/quicklines.h"

#include "session/session.h"
#include "work/leads.h"

namespace ridealong {

Result<Logged> writeLine(const Session &session, ChangeSet &changes, const QuickPlan &plan)
{
    const Book &book = session.book();
    auto logged = logQuickly(changes, book, plan);
    if (!logged || plan.noteAlone.empty())
        return logged;
    std::string notes = session.store().coldText(Entity::lead, plan.lead, leadField("notes"), book);
    if (!notes.empty())
        notes += '\n';
    notes += book.today().iso() + ' ' + plan.noteAlone;
    const Status set =
        setFields(changes, book, plan.lead, {{leadField("notes"), std::move(notes)}}, session.user());
    if (!set)
        return set.error();
    return logged;
}

} // namespace ridealong
