// SPDX-License-Identifier: GPL-3.0-or-later
// Planning ride-alongs. Verbs append to a ChangeSet that the caller commits; what they refuse is an Error
// with a sentence, and then nothing was appended. A plan is saved as a whole: rows of stops are kept, moved,
// added and taken away as the draft says. Each save that a calendar would show counts up the ride's revision.
#pragma once

#include "base/result.h"
#include "measure/rideplan.h"

namespace ridealong {

inline constexpr size_t longestGoal = 500; // bytes, also of an objective and a place's name

// Gives the number of the ride's row. A done or cancelled ride is not changed.
Result<uint32_t> saveRide(ChangeSet &changes, const Book &book, const RideDraft &draft);
// Kept with its stops and said to be cancelled, so that the calendar can be told.
Status cancelRide(ChangeSet &changes, const Book &book, uint32_t ride, const std::string &reason);
// A proposed new ride: from the last ride with that rep its start place and time; else the rep's office.
RideDraft newRide(const Book &book, const Places &places, uint32_t rep, uint32_t manager, Date on);
// Latitude and longitude belong together: both or none, in bounds.
Status setPlace(ChangeSet &changes, const Book &book, uint32_t lead, double latitude, double longitude);

} // namespace ridealong
