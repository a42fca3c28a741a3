// SPDX-License-Identifier: GPL-3.0-or-later
// Intake: a lead that a rep adds and that grades under C (under B while the rep's brake is on) waits until
// the manager approves it once, refuses it or parks it; the rep argues. It waits until it is answered, even
// where its grade has risen since: the yes is the manager's. Verbs append to a ChangeSet that the caller
// commits; what they refuse is an Error with a sentence, and then nothing was appended.
#pragma once

#include "base/result.h"
#include "book/book.h"
#include "change/op.h"

#include <string>

namespace ridealong {

// After the commit of a lead that a rep added, with what the rep says for it. Appends nothing where the lead
// need not wait.
void sendToIntake(ChangeSet &changes, const Book &book, uint32_t lead, uint32_t addedBy,
                  const std::string &argument = {});
// For leads that are not in the book yet: an import.
void appendWaiting(ChangeSet &changes, uint32_t lead, uint32_t addedBy, Date today,
                   const std::string &argument = {});

struct IntakeWish
{
    uint32_t lead = 0;
    Intake answer = Intake::approved; // or refused, or parked
    std::string reason = {};          // needed for a refusal
    Date until = {};                  // parked: waits again from that day; unset: for good
    uint32_t by = 0;                  // no rep
};

Status answerIntake(ChangeSet &changes, const Book &book, const IntakeWish &wish);
// By the lead's rep: of a refused or parked lead, which waits again, or of one that waits and needs a better
// argument. `by` 0 is the lead's owner.
Status argueIntake(ChangeSet &changes, const Book &book, uint32_t lead, const std::string &reason,
                   uint32_t by);

Deed deedOf(const Book &book, const IntakeWish &wish); // "Answered Acme at intake: refused"

} // namespace ridealong
