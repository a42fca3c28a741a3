// SPDX-License-Identifier: GPL-3.0-or-later
// The debrief of a ride-along. While it is written it is a draft that stays with its writer (debrief_draft, a
// private scope); finishing makes everything of it in one change set: the ride is done, ratings, shared note,
// private note, commitments, activities of the stops with outcome and next step, and the draft is gone. So
// one undo brings the draft back. Writes append to the caller's ChangeSet and refuse with a sentence.
#pragma once

#include "base/result.h"
#include "measure/rideplan.h"

#include <map>

namespace ridealong {

struct DebriefStop
{
    uint32_t row = 0;           // of ride_stop
    std::string result = {};    // met, partly, not met; empty: not said
    bool took = true;           // false: the stop did not take place, nothing is logged
    std::string kind = "visit"; // of the activity
    std::string outcome = {};   // as the quick log knows them
    std::string note = {};
    Date nextOn = {}; // next step; unset: none
    std::string nextKind = {}, nextNote = {};
};

struct DebriefCommitment
{
    uint32_t row = 0;    // of a commitment of before; 0 for a new one
    uint32_t person = 0; // who promised
    std::string what = {};
    Date due = {};
    std::string state = "open"; // open, kept, dropped
};

struct Debrief
{
    uint32_t ride = 0;
    int leftAt = unsetInt, backAt = unsetInt; // as it was; proposed from the plan
    std::vector<DebriefStop> stops = {};
    std::map<uint32_t, int> ratings = {}; // by skill, 1-5
    std::string strength = {}, improvement1 = {}, improvement2 = {};
    std::string sharedNote = {}, privateNote = {};
    std::vector<DebriefCommitment> commitments = {}; // earlier open ones of this rep first
};

// What the page starts with: the draft where there is one, else proposals from the plan, open commitments
// carried over.
Debrief debriefOf(const Book &book, uint32_t ride, uint32_t by);
bool hasDraft(const Book &book, uint32_t ride, uint32_t by);
Status saveDebriefDraft(ChangeSet &changes, const Book &book, const Debrief &debrief, uint32_t by);

// What stands in the way, in words; empty: it can be finished. Only what must be: a rep, a date that is not
// to come, ratings between 1 and 5, commitments with words. Few ratings are no obstacle.
QString whyNotFinished(const Book &book, const Debrief &debrief);
Status finishDebrief(ChangeSet &changes, const Book &book, const Debrief &debrief, uint32_t by);
// "5 field hours count for Tuesday. Tessa gets the shared note and her commitment with the next file. Two
// follow-ups open: Lincoln Ridge, Clark County."
QString whatFinishingDoes(const Book &book, const Debrief &debrief);

} // namespace ridealong
