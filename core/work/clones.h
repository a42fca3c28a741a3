// SPDX-License-Identifier: GPL-3.0-or-later
// Gives clones to reps: planned first, so that a person sees who gets how many, then appended to a ChangeSet
// that the caller commits as one action. A clone that was given carries the tag "clone", by which lists and
// the scoreboard find it again. Also the marks of best accounts, and the fields by which leads are compared.
#pragma once

#include "base/result.h"
#include "change/op.h"
#include "measure/clones.h"

#include <span>
#include <string>
#include <vector>

namespace ridealong {

struct DealtLead
{
    uint32_t lead = 0;
    uint32_t person = 0;
};

// A's first, then in the order given; each goes to the rep who got the fewest so far, of the reps whose
// territory it is where there are such. One that belongs to one of the reps stays there and counts.
std::vector<DealtLead> dealInTurn(const Book &book, std::span<const uint32_t> leads,
                                  std::span<const uint32_t> reps);
// Refused where there is nobody or nothing to give, a rep is not active, or a lead is not open any more.
Status dealClones(ChangeSet &changes, const Book &book, std::span<const DealtLead> deal);
Deed deedOf(const Book &book, std::span<const DealtLead> deal); // "Gave 20 clones to Tessa Okafor"

// Leads that nobody works on: without an owner, or with one who is not active any more.
bool isFree(const Book &book, uint32_t lead);

// These and no others; none at all means the top fifth by value.
Status setBestAccounts(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads);
// None means the usual ones. Refused where a field cannot be compared.
Status compareBy(ChangeSet &changes, const Book &book, const std::vector<std::string> &keys);

} // namespace ridealong
