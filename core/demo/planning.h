// SPDX-License-Identifier: GPL-3.0-or-later
// What planning an open lead and planning a closed one share.
#pragma once

#include "demo/plan.h"

namespace ridealong::demo {

constexpr int normalDays[openStages] = {14, 10, 12, 9, 14};

Source sourceOf(Grade grade, Fate fate, Dice &dice);
void setFirm(LeadPlan &lead, Dice &dice); // industry, town and score, from rep and grade
int32_t valueOf(Grade grade, Stages stage, Dice &dice);
// When it came into each stage up to its last, backwards from that one; gives the day on which it came in.
Date setStages(LeadPlan &lead, Date sinceStage, Dice &dice);
void setTouches(LeadPlan &lead, Date last, Dice &dice);

void planOpenLeads(Plan &plan); // so many as it says, at its end
LeadPlan closedLead(size_t i, Date today, Dice &dice);

} // namespace ridealong::demo
