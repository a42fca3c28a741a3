// SPDX-License-Identifier: GPL-3.0-or-later
// Which lanes the board has, which lead stands in which, in what order, and what a drop would mean. Pure
// questions to the Book.
#pragma once

#include "leads/leadlistmodel.h"

#include <set>

namespace ridealong {

struct LaneKey
{
    enum class Kind : uint8_t { stage, won, rep };
    Kind kind = Kind::stage;
    uint32_t number = 0; // of the stage or the rep
};

// What the chips of the board let through.
struct BoardShow
{
    uint32_t rep = 0; // 0 is all
    std::set<Grade> grades = {Grade::A, Grade::B, Grade::C};
};

// Of a lane of open leads.
struct LaneFigures
{
    int cards = 0;
    int overdue = 0;
    int valued = 0;     // cards in stages that are valued
    Money value = {0};  // of those
    uint32_t stuck = 0; // of those over twice their stage's normal time the one with the most money
};

std::vector<uint32_t> boardReps(const Book &book); // active, and no managers
// A lane a stage and one for what was won; or one a rep.
std::vector<LaneKey> boardLanes(const Book &book, bool byRep);
QString titleOf(const Book &book, const LaneKey &lane);
bool standsIn(const Book &book, const BoardShow &show, const LaneKey &lane, uint32_t lead);
// Overdue first, then grade, then value; won leads by their day. Both arguments must outlive the query.
LeadQuery laneQuery(const Book &book, const BoardShow &show, const LaneKey &lane);
// Before a chance of one in five a stage's money is a guess, and its lane does not add it up.
bool isValued(const Book &book, uint32_t stage);
LaneFigures figuresOf(const Book &book, const StagePlaces &places, std::span<const uint32_t> leads);
// The stage that a lead gets by going to the lane: the won one of its own process. 0 where there is none.
uint32_t stageFor(const Book &book, const LaneKey &lane, uint32_t lead);
QString dropHint(const Book &book, const LaneKey &lane, uint32_t lead); // "Demo to Quoted: forecast +$13k"

} // namespace ridealong
