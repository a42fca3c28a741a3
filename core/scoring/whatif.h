// SPDX-License-Identifier: GPL-3.0-or-later
// What one other answer would do to a lead's points: "Credit: A would add 5 points. Without Buying trigger:
// 77 points, a grade of B." Of the criteria whose answer is known; the unknown ones are the next question.
#pragma once

#include "scoring/explain.h"

namespace ridealong {

// The better answer that would add most; empty where none would add a point.
QString gainSentence(const Scorer &scorer, const Explanation &why);
// The criterion with the fewest points without which the grade by points would be lower; empty where there
// is none.
QString lossSentence(const Scorer &scorer, const Explanation &why);

} // namespace ridealong
