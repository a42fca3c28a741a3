// SPDX-License-Identifier: GPL-3.0-or-later
// What follows for a lead: the next touch of its cadence, or what is usual. A proposal is shown before it is
// saved and can be changed. It depends on the book and its day only.
//
// The cadence is the most specific one: of the grade and the stage, then of the stage, of the grade, of any
// lead. The lead's place in it is the number of touches that reached nobody since somebody was last reached,
// and since the day on which the lead entered its stage (that day counts). The gap counts in days from the
// last touch, and goes on to the next working day where it ends on a day off; a day that is over gives today.
// A gap of 0 is the day itself; behind a touch that reached somebody it is the next working day.
#pragma once

#include "book/book.h"

#include <QString>
#include <string>

namespace ridealong {

// What was just done, or is about to be saved. Without a kind nothing was.
struct DoneTouch
{
    uint32_t kind = 0;
    std::string outcome = {};
    Date on = {}; // today when unset
};

enum class ProposedBy : uint8_t {
    cadence,
    outcome, // it says itself what follows, such as "wants demo"
    usual,   // a call on the next working day
    over,    // the cadence has no touch left
    nothing  // the lead is closed, or the outcome ends it
};

struct StepProposal
{
    ProposedBy by = ProposedBy::nothing;
    uint32_t kind = 0;
    Date due = {};
    uint32_t cadence = 0;
    int place = 0; // of the touch in its cadence, from 1
    int count = 0;
    QString reason = {}; // in a sentence

    bool isStep() const { return kind != 0; }
};

StepProposal proposeNext(const Book &book, uint32_t lead, const DoneTouch &done = {});

uint32_t cadenceOf(const Book &book, uint32_t lead);                 // the row; 0 for none
QString cadenceWords(const Book &book, Grade grade, uint32_t stage); // "A in Contacted", "any lead"
QString attemptsSentence(const Book &book, uint32_t lead);           // empty before the second

} // namespace ridealong
