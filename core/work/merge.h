// SPDX-License-Identifier: GPL-3.0-or-later
// Two leads that are one become one: the survivor takes all that belongs to the other, field by field as the
// person chose, and the other is deleted and says into whom it went. One undo brings it back.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <set>
#include <string>

namespace ridealong {

struct MergeWish
{
    uint32_t survivor = 0;
    uint32_t loser = 0;
    std::set<FieldNo> takeFromLoser =
        {};                         // of all others the survivor's counts, or the loser's where it is empty
    std::string survivorNotes = {}; // as the store has them: notes of both are kept
    std::string loserNotes = {};
};

// Fields in which the two differ, both of them known: what to ask. Source, campaign and the day received are
// not asked: the survivor's stay.
std::vector<FieldNo> mergeQuestions(const Book &book, uint32_t survivor, uint32_t loser);
Status mergeLeads(ChangeSet &changes, const Book &book, const MergeWish &wish);

} // namespace ridealong
