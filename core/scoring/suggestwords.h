// SPDX-License-Identifier: GPL-3.0-or-later
// A suggestion in words, for the command line and the dialog alike.
#pragma once

#include "scoring/suggest.h"

namespace ridealong {

QString strengthWords(Strength strength); // strong, useful, weak, none
// What an answer asks for: "Food or Beverage", "20 to under 100", "from 500 on".
QString answerWords(const Answer &answer);
// What the field says, or why it is left out, in a sentence.
QString noteOn(const SuggestedField &field);

} // namespace ridealong
