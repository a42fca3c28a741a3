// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a debrief that its proposal, its checks, its finishing and its words share. Numbers of rows;
// 0 where there is none.
#pragma once

#include "work/debriefs.h"

namespace ridealong {

// What finishing does with a stop.
enum class Visit : uint8_t {
    logs,         // an activity is logged
    tookNotPlace, // the person says so
    isLogged,     // by an earlier debrief of this ride
    thatDay,      // the rep or the manager logged a visit, meeting or demonstration on that day already
    closed,       // the lead was won or lost meanwhile
    gone          // the lead was deleted, or is not in this book
};

struct StopVisit
{
    DebriefStop stop;
    uint32_t lead = 0; // the survivor where it was merged away
    Visit visit = Visit::gone;
    bool isOpen() const { return visit != Visit::closed && visit != Visit::gone; }
    bool plansStep() const { return isOpen() && stop.nextOn.isSet(); }
};
std::vector<StopVisit> visitsOf(const Book &book, const Debrief &debrief);
QString stopCompany(const Book &book, uint32_t stop);

uint32_t kindOr(const Book &book, const std::string &key, const char *usual);
bool isDone(const Book &book, uint32_t ride);
bool isNothing(const DebriefCommitment &commitment); // a new one without a word

uint32_t draftRow(const Book &book, uint32_t ride, uint32_t by);       // also a deleted one
uint32_t sharedNoteRow(const Book &book, uint32_t ride, uint32_t by);  // of the debrief
uint32_t privateNoteRow(const Book &book, uint32_t ride, uint32_t by); // of the debrief
uint32_t ratingRow(const Book &book, uint32_t ride, uint32_t skill);
Id draftId(const Book &book, uint32_t ride, uint32_t by);
Id sharedNoteId(const Book &book, uint32_t ride, uint32_t by);
Id privateNoteId(const Book &book, uint32_t ride, uint32_t by);

// A draft as it is kept: JSON in which rows go by their ids, so that it means the same on another laptop.
std::string draftText(const Book &book, const Debrief &debrief);
// Over what was proposed; what cannot be read, or is not there any more, changes nothing.
void readDraft(const Book &book, std::string_view text, Debrief &debrief);
inline constexpr size_t longestDraft = 256 * 1024; // bytes

} // namespace ridealong
