// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop says of hand-offs, as values made from the book: who waits and for how long, what became
// of those of the last 90 days or of the year, and the sentence above them.
#pragma once

#include "measure/handoffs.h"

#include <QString>

namespace ridealong {

struct HandoffFacts
{
    std::vector<WaitingOffer> waiting; // longest first
    HandoffRow all;                    // of the period
    std::vector<HandoffRow> takers;    // of the period
    Period period;
    int days = 90;
};

// Person: only what was given to that rep; 0 for everybody.
HandoffFacts handoffFacts(const Book &book, Moment now, int days = 90, uint32_t person = 0);

QString handoffAnswer(const HandoffFacts &facts);                      // "4 hand-offs wait for an answer."
QString acceptanceAnswer(const Book &book, const HandoffFacts &facts); // "Kim accepts 62%; the goal is 90%."
QString waitedWords(const Book &book, const WaitingOffer &offer);      // "26 h, promise is 24", "19 h"
QString handoffLine(const Book &book, uint32_t lead);                  // "Website, 69 points"

} // namespace ridealong
