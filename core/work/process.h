// SPDX-License-Identifier: GPL-3.0-or-later
// The stages of a sales process, in order, the open ones first. Verbs append to a ChangeSet that the caller
// commits; what they refuse is an Error with a sentence, and then nothing was appended. What happened stays
// true: a stage that leads stand in, or went through, keeps its type; when it is removed, its leads go to
// another of the same type and keep what they closed with, and its name and place stay for the history.
#pragma once

#include "base/result.h"
#include "book/processes.h"

#include <string>

namespace ridealong {

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

// Where the leads of a removed stage, or process, go. Their moves are recorded with the reason.
struct Removal
{
    uint32_t into = 0;       // a stage of the same process and type; 0 where no lead is left without a place
    uint32_t by = 0;         // a person
    std::string reason = {}; // that the stage was removed, when empty
};
Status removeStage(ChangeSet &changes, const Book &book, uint32_t stage, const Removal &removal = {});
// A lead comes to a stage of the same type without being won, lost or opened again.
void replaceStage(ChangeSet &changes, const Book &book, uint32_t lead, uint32_t stage,
                  const Removal &removal);

} // namespace ridealong
