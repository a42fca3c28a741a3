// SPDX-License-Identifier: GPL-3.0-or-later
// The sales process: its stages, in order, the open ones first. Verbs append to a ChangeSet that the caller
// commits; what they refuse is an Error with a sentence, and then nothing was appended. What happened stays
// true: a stage that leads stand in, or went through, keeps its type and is not deleted.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <string>

namespace ridealong {

std::vector<uint32_t> stagesOf(const Book &book, uint32_t process); // in their order
// Leads that stand in it, deleted ones too, and moves from or to it.
struct StageUse
{
    int leads = 0;
    int moves = 0;
    bool any() const { return leads + moves > 0; }
};
StageUse useOfStage(const Book &book, uint32_t stage);

// At the end of the open stages, or of all.
Result<uint32_t> addStage(ChangeSet &changes, const Book &book, uint32_t process, const std::string &name,
                          StageType type);
Status renameStage(ChangeSet &changes, const Book &book, uint32_t stage, const std::string &name);
// Takes its place among the stages of the new type and gets that type's probability. One open stage, one won
// and one lost stay in every process.
Status retypeStage(ChangeSet &changes, const Book &book, uint32_t stage, StageType type);
// A share, of an open stage; won is 1, lost and parked are 0 for good.
Status setProbability(ChangeSet &changes, const Book &book, uint32_t stage, double probability);
Status setNormalDays(ChangeSet &changes, const Book &book, uint32_t stage, int64_t days); // 0 for none
// A line each; of an open stage.
Status setCriteria(ChangeSet &changes, const Book &book, uint32_t stage, const std::string &lines);
Status moveStage(ChangeSet &changes, const Book &book, uint32_t stage, int by);
Status removeStage(ChangeSet &changes, const Book &book, uint32_t stage);

} // namespace ridealong
