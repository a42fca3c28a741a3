// SPDX-License-Identifier: GPL-3.0-or-later
// Pieces of the suggestions of reps, stops and days that they share.
#pragma once

#include "measure/coaching.h"
#include "measure/ridesuggestion.h"

namespace ridealong {

// Of the stages with enough data the one that is furthest under the team's; null where none is under it. It
// points into what is given.
const StageAgainstTeam *weakestOf(const std::vector<StageAgainstTeam> &stages);

// Open leads of the draft's rep that may be visited and are no stops of it: A, B and C. Points and reasons
// say nothing of nearness yet. In the order of their rows.
std::vector<StopSuggestion> stopCandidates(const Book &book, const RideDraft &draft,
                                           const std::vector<StageAgainstTeam> &stages);
// How near they are to the draft's way, and the best of them first, at most so many.
std::vector<StopSuggestion> nearest(const Book &book, const Places &places, const RideDraft &draft,
                                    std::vector<StopSuggestion> candidates, size_t most);

} // namespace ridealong
