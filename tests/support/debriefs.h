// SPDX-License-Identifier: GPL-3.0-or-later
// A debrief of Dana's with one of each thing that can be said, and what became of it.
#pragma once

#include "support/rides.h"

namespace ridealong {

inline std::string does(RideBook &book, const Debrief &debrief)
{
    return whatFinishingDoes(book.book(), debrief).toStdString();
}

inline int activities(const RideBook &book)
{
    return RideBook::count(book.book().activities());
}

// Of two stops: the first one was visited, the second was not.
inline Debrief fullDebrief(RideBook &book, uint32_t ride)
{
    Debrief debrief = book.debrief(ride);
    debrief.leftAt = 465;
    debrief.backAt = 780;
    debrief.stops[0].result = "met";
    debrief.stops[0].outcome = "wants demo";
    debrief.stops[0].note = "Two lines, not one";
    debrief.stops[0].nextOn = day("2026-10-20");
    debrief.stops[0].nextKind = "demo";
    debrief.stops[0].nextNote = "Bring the pump";
    debrief.stops[1].took = false;
    debrief.ratings = {{book.listening, 4}, {book.closing, 2}};
    debrief.strength = "Let them talk";
    debrief.improvement1 = "Ask for the order";
    debrief.improvement2 = "Shorter opening";
    debrief.sharedNote = "Good day";
    debrief.privateNote = "Tired lately";
    debrief.commitments.push_back(
        {.person = book.cole, .what = "Sends three names", .due = day("2026-10-16")});
    return debrief;
}

} // namespace ridealong
