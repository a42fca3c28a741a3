// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of ridebrief.h: what the page of a ride-along says, part by part, before anybody knows how much of
// it fits. Nothing here reads private notes or drafts.
#pragma once

#include "measure/coaching.h"
#include "report/ridebrief.h"

namespace ridealong::report {

struct BriefFacts
{
    const Book &book;
    const RideDraft &draft;
    RidePlan plan;
    RepNumbers numbers;
    SkillTable skills;
};

QString nameIn(const Book &book, uint32_t person);      // in full; "?" where nobody knows
QString givenNameIn(const Book &book, uint32_t person); // "Cole"

// How a stop is told in so many lines below its title: 0 puts goal and why behind the title; 1 the goal; 2
// the goal and why; 3 also what was last and what to ask.
AgendaItem briefStop(const BriefFacts &facts, size_t stop, int lines);

QString briefSubtitle(const BriefFacts &facts);
QString briefDay(const BriefFacts &facts);   // the day in one line
QString briefTimes(const BriefFacts &facts); // when to leave and to be back, how far
Figures briefFigures(const BriefFacts &facts);
Agenda briefSkills(const BriefFacts &facts);
Agenda briefCommitments(const BriefFacts &facts, size_t most);

} // namespace ridealong::report
