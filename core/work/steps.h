// SPDX-License-Identifier: GPL-3.0-or-later
// Next steps: planned, moved, done with "done and next", or dropped with a reason. A step that is none of
// these stays where it is, overdue. Verbs append to a ChangeSet that the caller commits; what they refuse is
// an Error with a sentence, and then nothing was appended.
#pragma once

#include "work/activities.h"

#include <optional>
#include <string>

namespace ridealong {

struct StepWish
{
    uint32_t lead = 0;
    uint32_t kind = 0;
    Date due = {};
    int time = unsetInt; // minute of the day
    std::string note = {};
    uint32_t person = 0; // the lead's owner when 0
};

// What was done about a step. The activity's lead and kind are the step's where it names none.
struct FinishWish
{
    ActivityWish activity;
    std::optional<StepWish> next = {};
};

Result<uint32_t> planStep(ChangeSet &changes, const Book &book, StepWish wish); // the step's number
Result<Logged> finishStep(ChangeSet &changes, const Book &book, uint32_t step, FinishWish wish);
Status moveStep(ChangeSet &changes, const Book &book, uint32_t step, Date due, int time = unsetInt);
Status dropStep(ChangeSet &changes, const Book &book, uint32_t step, const std::string &reason);

// For other verbs: the step is over on that day, as stepDone or stepDropped.
void endStep(ChangeSet &changes, uint32_t step, int state, Date on, const std::string &reason);
// All open steps of a lead; on today when unset.
void dropOpenSteps(ChangeSet &changes, const Book &book, uint32_t lead, const std::string &reason,
                   Date on = {});

} // namespace ridealong
