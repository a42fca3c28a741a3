// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/adding.h"

#include "work/intake.h"
#include "work/leads.h"

#include <algorithm>

namespace ridealong {

Result<uint32_t> addLead(Session &session, std::vector<Cell> cells, const RestOfLead &rest,
                         const std::string &argument)
{
    const Book &book = session.book();
    const uint32_t by = session.user();
    ChangeSet changes = session.change();
    const auto lead = addLead(changes, book, std::move(cells), by);
    if (!lead)
        return lead;
    const auto &made = changes.changes().front().cells;
    const auto company = std::ranges::find(made, leadField("company"), &Cell::field);
    const Deed deed{Op::addLead, QString::fromStdString(std::get<std::string>(company->value))};
    const Status done =
        session.commit(deed, std::move(changes),
                       {[&](ChangeSet &more) { return rest ? rest(more, *lead) : Status(Done{}); },
                        [&](ChangeSet &more) {
                            sendToIntake(more, book, *lead, by, argument);
                            return Status(Done{});
                        }});
    return done ? lead : Result<uint32_t>(done.error());
}

} // namespace ridealong
