// SPDX-License-Identifier: GPL-3.0-or-later
// A new lead as one action and one undo: its row, what can be said of it only when it stands in the book, and
// whether it waits at intake for the manager.
#pragma once

#include "session/session.h"

namespace ridealong {

using RestOfLead = std::function<Status(ChangeSet &changes, uint32_t lead)>;

// The lead's number. What is refused leaves no lead behind. The argument is what a rep says for a lead that
// has to wait; of one that need not it is not kept.
Result<uint32_t> addLead(Session &session, std::vector<Cell> cells, const RestOfLead &rest = {},
                         const std::string &argument = {});

} // namespace ridealong
