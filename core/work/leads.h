// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to a lead: add, change, hand over, delete and restore it. Verbs append to a ChangeSet
// that the caller commits; what they refuse is an Error with a sentence, and then nothing was appended.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <span>

namespace ridealong {

// The number that the lead will have. Only `company` is asked for; it is owned by `by` when that is a rep,
// stands in the first stage and was made today where the cells say nothing else.
Result<uint32_t> addLead(ChangeSet &changes, const Book &book, std::vector<Cell> cells, uint32_t by);

// Sets fields of a lead; what stands there already is left out. A closed lead that was never graded at its
// closing keeps the grade that it has before the change; a stage goes through moveToStage, and an owner may
// make an offer, as in assignOwner.
Status setFields(ChangeSet &changes, const Book &book, uint32_t lead, std::vector<Cell> cells,
                 uint32_t by = 0);
Status setCustomField(ChangeSet &changes, const Book &book, uint32_t lead, uint32_t customField,
                      const std::string &text); // empty clears
// The same on every laptop, so that two who fill in one field make one row.
Id customValueId(const Book &book, uint32_t lead, uint32_t customField);

void deleteLeads(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads);
void restoreLeads(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads);
// The owner's open steps go with the lead. An open inquiry that is given to a rep by somebody else is offered
// to him; `by` is who gives (0: not known).
void assignOwner(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads, uint32_t person,
                 uint32_t by = 0);
// For other verbs: the owner and the steps alone, without an offer.
void giveTo(ChangeSet &changes, const Book &book, uint32_t lead, uint32_t person);

// The manager's grade, until a day or (unset) for good; Grade::none takes it back. Needs a reason.
Status overrideGrade(ChangeSet &changes, const Book &book, uint32_t lead, Grade grade,
                     const std::string &reason, Date until = {});

bool isOpenLead(const Book &book, uint32_t lead); // live, in an open stage
void addFrozenGrade(std::vector<Cell> &cells, const Book &book, uint32_t lead);

} // namespace ridealong
