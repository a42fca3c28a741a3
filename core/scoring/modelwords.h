// SPDX-License-Identifier: GPL-3.0-or-later
// A scorecard in a person's words: what an answer asks for, what kind of answers a criterion has, and what is
// different between two models.
#pragma once

#include "scoring/criterionfield.h"
#include "scoring/model.h"

#include <QStringList>

namespace ridealong {

QString answerWords(const Answer &answer, const CriterionField &field); // "20 to under 100", "Food, Retail"
QString answerKindWords(const CriterionField &field);                   // "Pick from list", "Number bands"
QString pointsWords(double points);                                     // "12" and "12.5", never "12.0"
QString shortCount(uint32_t leads);                                     // "812", "1.6k", "18k"
QString labelOf(const Criterion &criterion);                            // its id where it has no label
QString gateWords(const Gate &gate);                                    // "At most C while need = none"

// Each difference in a sentence of its own, the weights first; empty for models that grade alike.
QStringList modelChanges(const Model &before, const Model &after);

} // namespace ridealong
