// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to ride with next, and which stops. Each reason is worth points, and the figures behind it are told,
// so that a manager can disagree. Only past and present rows of the book; nothing is learned or kept.
#pragma once

#include "measure/mix.h"
#include "measure/rideplan.h"

namespace ridealong {

enum class RepReasonKind : uint8_t {
    longAgo,       // days since the last ride against the settings' cadence, or never
    weakSkill,     // the lowest latest rating
    weakStage,     // the conversion of a stage that is furthest under the team's, with both counts
    brake,         // the brake is on, or watch
    overdueAs,     // overdue or neglected A's
    commitmentsDue // open commitments past their day
};

struct RepReason
{
    RepReasonKind kind = RepReasonKind::longAgo;
    double points = 0;
    QString text = {};  // "Last ride 41 days ago; you meant every 28."
    uint32_t skill = 0; // of weakSkill
    uint32_t stage = 0; // of weakStage
};

// Points of a rep: the sum of the reasons'. A planned ride in the future takes a rep to the end of the list.
struct RepSuggestion
{
    uint32_t rep = 0;
    double points = 0;
    std::vector<RepReason> reasons = {}; // strongest first
    Date lastRide = {};                  // unset: never
    Date nextRide = {};                  // planned, from today on
    uint32_t weakestSkill = 0;           // the row, for the objective; 0 without ratings
    uint32_t weakestStage = 0;           // 0 where no stage has enough leads to tell
};
std::vector<RepSuggestion> suggestReps(const Book &book, const Effort &effort);

struct StopSuggestion
{
    uint32_t lead = 0;
    double points = 0;
    std::vector<QString> reasons =
        {};                     // "A", "9 days overdue", "no touch for 34 days", "at Demo, Cole's weakest"
    Detour detour = {};         // against the draft as it is
    int daysWaiting = unsetInt; // overdue by, or since the last touch
    bool isOverdue = false;
    std::string goal = {}; // proposed: its next step's words, or by its stage
};
// Open leads of the rep, best first: A or B (a C only where little else is near), due or neglected, at the
// weakest stage, near the draft's way. Leads that are stops already are left out. `most` of them.
std::vector<StopSuggestion> suggestStops(const Book &book, const Places &places, const RideDraft &draft,
                                         size_t most = 12);
// A whole day that fits in the customers' hours: the draft's stops and up to `stops` in all of the best A's
// and B's near each other, in their shortest order, with roles by how the rep grows (demonstrate where he
// never did that stage, observe where he is good).
RideDraft suggestDay(const Book &book, const Places &places, RideDraft draft, size_t stops = 4);

} // namespace ridealong
