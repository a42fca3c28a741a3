// SPDX-License-Identifier: GPL-3.0-or-later
// A ride-along as it would be driven: when each stop begins and ends, the legs, what it adds up to and what
// to think about before going. Worked out from the rows each time; nothing is kept. `RideDraft` is a plan
// that need not be in the book yet, so that a page and a preview ask the same question.
#pragma once

#include "coaching/stoporder.h"
#include "measure/places.h"

#include <QString>

namespace ridealong {

struct DraftStop
{
    uint32_t row = 0;  // of ride_stop; 0 for one that is not saved
    uint32_t lead = 0; // 0 when that lead is not in this book any more
    int minutes = 60;
    // Window of its beginning; unset: from when customers open, and so that it is over when they close.
    int from = unsetInt;
    int to = unsetInt;
    std::string goal = {};
    std::string role = "joint"; // demonstrate, joint or observe
    int legMinutes = unsetInt;  // typed for the way here from legFrom (a lead, 0 the start)
    uint32_t legFrom = 0;
};

struct RideDraft
{
    uint32_t row = 0; // of ride; 0 for a plan that is not saved
    uint32_t rep = 0;
    uint32_t manager = 0;
    Date on;
    int startAt = 8 * 60;
    std::string startName = {};
    Place start = {};
    std::string objective = {};
    uint32_t skill = 0;
    int backMinutes = unsetInt; // typed for the way back from the lead backFrom
    uint32_t backFrom = 0;
    std::vector<DraftStop> stops = {}; // in the order of the day
};
RideDraft draftOf(const Book &book, uint32_t ride);

enum class RideWarning : uint8_t {
    fewStops,     // one or none
    late,         // begins after its window's end, or the window itself lies outside the customers' hours
    closedDay,    // no working day, or a holiday
    overlap,      // another ride of the manager or the rep overlaps, or an open step of the rep at that hour
    lowGrade,     // a D or E stop
    longLeg,      // above the settings' minutes
    unknownPlace, // a leg that cannot be told
    notOpen,      // won, lost, deleted or merged away
    otherOwner,   // belongs to another rep
    noObjective
};
const char *keyOf(RideWarning warning); // "few-stops"

struct PlannedWarning
{
    RideWarning what;
    size_t stop = SIZE_MAX; // index; SIZE_MAX for the whole day or the way back
    QString text = {};      // "Kokomo Plating is a D." a sentence
};

struct PlannedStop
{
    int arrivesAt = 0, beginsAt = 0, endsAt = 0; // minutes of the day
    int waitMinutes = 0, lateMinutes = 0;
    double legKm = std::nan(""); // of the way here; NaN where a place is unknown
    int legMinutes = unsetInt;   // typed, or by the distance; unset where neither is known (counts as 0)
    bool isTyped = false;
    Place place = {};
};

struct RidePlan
{
    std::vector<PlannedStop> stops; // as the draft's
    double backKm = std::nan("");
    int backMinutes = unsetInt;
    bool isBackTyped = false;
    double totalKm = 0;  // of what is known, with the way back
    bool isWhole = true; // every leg is known
    int drivingMinutes = 0, customerMinutes = 0;
    int leavesAt = 0, backAt = 0;
    int fieldMinutes() const { return backAt - leavesAt; }
    Money value = {}; // of the open stops
    int overdue = 0;  // stops with an overdue step
    std::vector<PlannedWarning> warnings;
};
RidePlan planOf(const Book &book, const Places &places, const RideDraft &draft);

// The indexes of the draft's stops in their shortest order. Stops without a known place stay beside the stop
// of the same postal code or city, or at the end.
std::vector<size_t> shortestOrderOf(const Book &book, const Places &places, const RideDraft &draft);

// Minutes that the day would be longer with this lead at its best position (driving only); position is where
// it would go. Unset minutes where its place is unknown.
struct Detour
{
    uint32_t lead = 0;
    int minutes = unsetInt;
    size_t position = 0;
};
Detour detourOf(const Book &book, const Places &places, const RideDraft &draft, uint32_t lead);

// "Leave at 7:45. …": facts for the header of page, brief and command line.
QString distanceWords(const BookInfo &info, double km); // "184 mi" or "296 km"
QString minutesWords(int minutes);                      // "35 min", "3 h 45"

std::vector<uint32_t> ridesBetween(const Book &book, Date from, Date to); // not deleted, by date and start
std::vector<uint32_t> ridesOf(const Book &book, uint32_t rep);            // newest first
std::vector<uint32_t> stopsOf(const Book &book, uint32_t ride);           // in their order

} // namespace ridealong
