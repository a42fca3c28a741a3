// SPDX-License-Identifier: GPL-3.0-or-later
// Gives clones to reps, as planned by work/dealing.h, appended to a ChangeSet that the caller commits as one
// action. A clone that was given carries the tag "clone", by which lists and
// the scoreboard find it again. Also the marks of best accounts, and the fields by which leads are compared.
#pragma once

#include "base/result.h"
#include "measure/clones.h"
#include "work/dealing.h"

#include <span>
#include <string>
#include <vector>

namespace ridealong {

// Refused as dealLeads() is.
Status dealClones(ChangeSet &changes, const Book &book, std::span<const DealtLead> deal, uint32_t by = 0);
Deed deedOf(const Book &book, std::span<const DealtLead> deal); // "Gave 20 clones to Tessa Okafor"

// These and no others; none at all means the top fifth by value.
Status setBestAccounts(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads);
// None means the usual ones. Refused where a field cannot be compared.
Status compareBy(ChangeSet &changes, const Book &book, const std::vector<std::string> &keys);

} // namespace ridealong
