// SPDX-License-Identifier: GPL-3.0-or-later
// What the demonstration has beside its leads: the team with its goals and quotas, the custom fields, the
// scoring model and what the sources cost.
#pragma once

#include "demo/plan.h"
#include "demo/rows.h"
#include "demo/team.h"

namespace ridealong::demo {

// The rows that the leads point at.
struct Links
{
    uint32_t manager = 0;
    std::array<uint32_t, repCount> reps = {};
    std::array<Id, repCount> repIds = {};
    std::array<uint32_t, 4> customFields = {};
    std::array<Id, 4> customFieldIds = {};
    std::array<uint32_t, openStages> stages = {};
    uint32_t won = 0, lost = 0, noDecision = 0, parked = 0;
    std::array<uint32_t, 5> kinds = {};

    bool complete() const; // the book has the stages and kinds that new books start with
};

Links linksOf(const Book &book);
void writeTeam(Rows &rows, const Plan &plan, Links &links);
void writeFields(Rows &rows, Links &links);
void writeComparing(Rows &rows);
void writeModel(Rows &rows, const Plan &plan, const Links &links);
void writeQuotas(Rows &rows, const Plan &plan, const Links &links);
void writeCosts(Rows &rows, const Plan &plan);
void writeSettings(Rows &rows); // the margin, and why leads are lost

} // namespace ridealong::demo
