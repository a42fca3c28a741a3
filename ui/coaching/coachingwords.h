// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the Coaching page. Figures that rest on little data say so and claim nothing.
#pragma once

#include "measure/coaching.h"

#include <QString>

namespace ridealong {

enum class Reader;

// "Luis has gone from 1.9 to 3.5 in 6 ride-alongs. To train next: asking for the next step."
QString coachingAnswer(const Book &book, uint32_t rep, const SkillTable &skills, Reader reader);
QString demosSentence(const Book &book, uint32_t rep, const DemoWeeks &demos);
QString effectSentence(const Book &book, uint32_t rep, const CoachingEffect &effect);
QString roleSentence(const Book &book, uint32_t rep, const RoleTally &all, const RoleShift &shift);
QString strengthSentence(const Book &book, const SkillTable &skills); // empty without ratings
QString habitsSentence(const RepNumbers &numbers); // discipline, follow-up, response; empty for none
// Whose figures rest on how much: "12 of 20".
QString countsOf(int part, int whole);
QString rateWords(double rate); // "none" for one that there is not

} // namespace ridealong
