// SPDX-License-Identifier: GPL-3.0-or-later
// What logging a touch and finishing a step have in common on the command line: the options of an activity,
// how the next step is named, and what is printed.
#pragma once

#include "commands/command.h"
#include "measure/proposals.h"
#include "work/steps.h"

namespace ridealong::cli {

struct TouchArguments
{
    std::string lead, kind, outcome, on, note, next;
    int minutes = unsetInt;
};

void declareTouch(Options &options, TouchArguments &args);
Result<uint32_t> findKind(const Book &book, const std::string &name);
// By the person who acts, else by the lead's owner.
Result<ActivityWish> activityOf(const Context &context, const TouchArguments &args, uint32_t lead,
                                uint32_t kind);
StepProposal proposalAfter(const Book &book, const ActivityWish &touch);

// KIND@DATE, or KIND@DATETHH:MM
Result<StepWish> stepIn(const Book &book, const std::string &text, uint32_t lead);
// The same, or "cadence" for what is proposed after the touch; unset where nothing is asked for or proposed.
Result<std::optional<StepWish>> nextIn(const Book &book, const std::string &text, const ActivityWish &touch);
Result<int> minuteIn(const std::string &text);     // HH:MM
QString dayOffWarning(const Book &book, Date day); // empty for a working day

Output loggedOutput(const Context &context, uint32_t lead, const Logged &logged, const QString &sentence);

} // namespace ridealong::cli
