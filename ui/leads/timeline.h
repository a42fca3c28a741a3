// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to a lead, newest first: touches, moves, changes of grade, and what was edited by whom. Read
// from the book and its log each time; at most `mostEntries` of it.
#pragma once

#include "leads/factlist.h"

#include <vector>

namespace ridealong {

class Session;

constexpr size_t mostEntries = 200;

std::vector<FactRow> timelineOf(const Session &session, uint32_t lead);
std::vector<FactRow> peopleOf(const Session &session, uint32_t lead);

// The lead's own notes and those of its touches.
struct LeadNote
{
    QString title; // empty for the lead's own
    QString text;
};
std::vector<LeadNote> notesOf(const Session &session, uint32_t lead);

} // namespace ridealong
