// SPDX-License-Identifier: GPL-3.0-or-later
// A suggestion in words, for the command line and the dialog alike.
#pragma once

#include "scoring/suggest.h"

namespace ridealong {

QString strengthWords(Strength strength);                               // strong, useful, weak, none
QString binWords(const SuggestedField &field, const SuggestedBin &bin); // "20 to under 100", "Food, Retail"
QString shortWords(const SuggestedField &field);               // "strong, 49 points", "possible leak"
QString tellsWords(const SuggestedField &field, Tally closed); // how much it tells, in sentences

} // namespace ridealong
