// SPDX-License-Identifier: GPL-3.0-or-later
// Which lanes the board has, which lead stands in which, in what order, and what a drop would mean. Pure
// questions to the Book.
#pragma once

#include "leads/leadlistmodel.h"

#include <bitset>

namespace ridealong {

struct LaneKey
{
    // `ended` is a stage of lost or parked leads; `won` is every won stage.
    enum class Kind : uint8_t { stage, won, ended, rep };
    Kind kind = Kind::stage;
    uint32_t number = 0; // of the stage or the rep
    bool operator==(const LaneKey &) const = default;
};

// What the chips of the board let through.
struct BoardShow
{
    uint32_t rep = 0;                 // 0 is all
    uint32_t process = 0;             // 0 is all, where there is one
    std::bitset<6> grades = 0b001110; // by Grade: A, B and C
    std::string filter = {};          // in the filter language
    std::string text = {};            // words that must occur

    bool lets(Grade grade) const { return grades.test(size_t(grade)); }
    bool operator==(const BoardShow &) const = default;
};

// Of a lane of open leads.
struct LaneFigures
{
    int cards = 0;
    int overdue = 0;
    int idle = 0;        // longer in their stage than normal, and nothing happens
    int valued = 0;      // cards in stages that are valued
    Money value = {0};   // of those
    double weighted = 0; // of those, minor units x the stage's chance
    uint32_t stuck = 0;  // of those over twice their stage's normal time the one with the most money
};

std::vector<uint32_t> boardReps(const Book &book); // active, and no managers
// A lane an open stage and one for what was won; or one a rep.
// `process` 0 is the first.
std::vector<LaneKey> boardLanes(const Book &book, bool byRep, uint32_t process = 0);
std::vector<LaneKey> endedLanes(const Book &book, uint32_t process = 0); // those that are folded at first
QString titleOf(const Book &book, const LaneKey &lane);
// By rep, grade and lane; not by the filter and the text, which the list of the lane knows.
bool standsIn(const Book &book, const BoardShow &show, const LaneKey &lane, uint32_t lead);
// The leads of each lane, in one pass over the book.
std::vector<std::vector<uint32_t>> dealt(const Book &book, const BoardShow &show,
                                         const std::vector<LaneKey> &lanes);
// Overdue first, then grade, then value; closed leads by their day. Both arguments must outlive the query.
LeadQuery laneQuery(const Book &book, const BoardShow &show, const LaneKey &lane);
// Before a chance of one in five a stage's money is a guess, and its lane does not add it up.
bool isValued(const Book &book, uint32_t stage);
LaneFigures figuresOf(const Book &book, const StagePlaces &places, std::span<const uint32_t> leads);
// The stage that a lead gets by going to the lane: the won one of its own process. 0 where there is none.
uint32_t stageFor(const Book &book, const LaneKey &lane, uint32_t lead);
// "Demo to Quoted: forecast +$13k", "3 cards to Quoted: forecast +$41k"
QString dropHint(const Book &book, const LaneKey &lane, const std::vector<uint32_t> &leads);

} // namespace ridealong
