// SPDX-License-Identifier: GPL-3.0-or-later
// The sequences of follow-ups of a book: one for each grade and stage, of which either or both may stand for
// any. Two laptops that write the same one write one row. Verbs append to a ChangeSet that the caller
// commits; what they refuse is an Error with a sentence, and then nothing was appended.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <string>
#include <vector>

namespace ridealong {

struct CadenceWish
{
    Grade grade = Grade::none; // none: any
    uint32_t stage = 0;        // 0: any
    std::string steps;         // followup/cadencesteps.h; kinds by key or label
};

std::vector<uint32_t> cadencesInOrder(const Book &book);              // by grade, then by stage; any is last
uint32_t cadenceFor(const Book &book, Grade grade, uint32_t stage);   // exactly these; 0 for none
QString cadenceStepWords(const Book &book, const std::string &steps); // "Call today · E-mail +1 d"

Status setCadence(ChangeSet &changes, const Book &book, const CadenceWish &wish);
// The same sequence for another grade or stage, which has none yet.
Status moveCadence(ChangeSet &changes, const Book &book, uint32_t cadence, Grade grade, uint32_t stage);
Status removeCadence(ChangeSet &changes, const Book &book, uint32_t cadence);
// First attempts for A and for B, where the book has none for them yet.
Status takeUsualCadences(ChangeSet &changes, const Book &book);
bool lacksUsualCadences(const Book &book);

} // namespace ridealong
