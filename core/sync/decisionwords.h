// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions in sales words: what a register is called, how its values read, and the sentence that asks. Pure
// reading of the Book.
#pragma once

#include "sync/decisions.h"

namespace ridealong {

QString decisionLabel(const Book &book, Entity entity, uint32_t number, uint16_t tag);
// Short where that tells the values apart: `exact` else.
QString decisionValue(const Book &book, Entity entity, const std::vector<Cell> &cells, bool exact);
QString decisionTitle(const Book &book, Entity entity, uint32_t number); // of what hangs on no lead
QString shortNameOf(const Book &book, uint32_t person);                  // the whole one where two share it
QString sentenceFor(const Book &book, const Decision &decision, uint32_t user); // of fields
QString sentenceFor(const Book &book, const Decision &decision, const DecisionMemory::Strange &strange,
                    int why); // of the other kinds; why: of what is held

} // namespace ridealong
