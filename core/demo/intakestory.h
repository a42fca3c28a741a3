// SPDX-License-Identifier: GPL-3.0-or-later
// What the reps of the demonstration said for their off-profile leads, and what the manager answered: of Cole
// most are refused.
#pragma once

#include "demo/plan.h"
#include "focus/intakeevent.h"
#include "lead/lead.h"

namespace ridealong::demo {

struct IntakeStory
{
    Intake state = Intake::none;
    const char *plea = "";
    const char *reason = ""; // of the manager
    Date answered = {};      // unset while it waits

    IntakeSaid answer() const; // not while it waits
};

IntakeStory intakeStoryOf(const Plan &plan, const LeadPlan &lead); // of the plan's own leads

} // namespace ridealong::demo
