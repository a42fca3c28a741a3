// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal of grades tells of a lead and of the team, read from the file of an open book.
#pragma once

#include "measure/drift.h"
#include "session/session.h"

namespace ridealong {

Drift driftIn(const Session &session, Period period, uint32_t owner = 0);     // 0: the whole team
std::vector<GradeChange> gradeHistory(const Session &session, uint32_t lead); // oldest first
// A closed lead keeps its grade, so its trend is steady.
Trend gradeTrend(const Session &session, uint32_t lead, std::span<const GradeChange> history);
// Who gave the grade that overrides the model's; empty where the log does not say.
std::string overriddenBy(const Session &session, uint32_t lead);
// "B until Oct 3: Need −25", of a change that ended the grade B.
QString sentenceOf(const GradeChange &change, const Session &session);

} // namespace ridealong
