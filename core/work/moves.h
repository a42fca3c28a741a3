// SPDX-License-Identifier: GPL-3.0-or-later
// A lead goes to another stage. The move is kept for good; closing keeps the grade and the day, reopening
// forgets them. Verbs append to a ChangeSet that the caller commits; what they refuse is an Error with a
// sentence, and then nothing was appended.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <span>
#include <string>
#include <vector>

namespace ridealong {

struct MoveWish
{
    uint32_t lead = 0;
    uint32_t stage = 0;
    Date on = {}; // today when unset
    uint32_t by = 0;
    std::string reason = {};
    std::vector<std::string> ticked = {}; // the exit criteria that are met
    Date resurfaceOn = {};                // for a parked lead: becomes its next step
    bool comesBackToNobody = false;       // that step is not the owner's
};

// What a move asks for. Criteria are those of the stage that is left and of the open stages passed over;
// going back, losing and parking ask for none.
struct MoveNeeds
{
    std::vector<std::string> criteria;
    bool reason = false;      // lost and no decision
    bool resurfaceOn = false; // parked inquiries come back on a day
};

MoveNeeds needsOfMove(const Book &book, uint32_t lead, uint32_t stage);
MoveNeeds needsOfMoves(const Book &book, std::span<const uint32_t> leads, uint32_t stage); // what any needs
// What the wish leaves open, as a sentence to ask the person with; empty when it may go ahead.
QString needsReason(const Book &book, const MoveWish &wish);
std::vector<std::string> lostReasons(const Book &book); // the manager's list

Status moveToStage(ChangeSet &changes, const Book &book, const MoveWish &wish);
// The wish for each of the leads; those that stand there already stay. Each keeps the ticks that concern it.
QString needsReason(const Book &book, std::span<const uint32_t> leads, const MoveWish &wish);
Status moveToStage(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads,
                   const MoveWish &wish);
// What the moves would change in value times chance.
Money forecastChange(const Book &book, std::span<const uint32_t> leads, uint32_t stage);

// Exit criteria, ticked criteria and lists in settings are one text, a line each.
std::vector<std::string> linesOf(std::string_view text);
std::string joinLines(const std::vector<std::string> &lines);

} // namespace ridealong
