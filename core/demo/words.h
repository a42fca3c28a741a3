// SPDX-License-Identifier: GPL-3.0-or-later
// What was said and written: outcomes, notes, next steps and reasons, as the reps of a pump distributor put
// them.
#pragma once

#include "demo/effort.h"

#include <string>

namespace ridealong::demo {

std::string outcomeOf(const Doing &doing, const LeadPlan &lead, Dice &dice);
std::string noteOf(const Doing &doing, const LeadPlan &lead, Dice &dice); // empty for most
std::string nextStepOf(const LeadPlan &lead, Dice &dice);
Kind kindOfStep(std::string_view note);
const char *reasonOf(const LeadPlan &lead, Dice &dice); // why it ended
std::string lostReasonLines();
std::string noDecisionReasonLines();
std::string leadNoteOf(const LeadPlan &lead, Dice &dice);

} // namespace ridealong::demo
