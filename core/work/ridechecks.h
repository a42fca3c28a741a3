// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs over ride-alongs refuse, as an Error with a sentence.
#pragma once

#include "base/blank.h"
#include "work/rides.h"

namespace ridealong {

inline constexpr int dayInMinutes = 24 * 60;

Status refusalOf(const Book &book, const RideDraft &draft);
Status refuseUnlessPlanned(const Book &book, uint32_t ride); // done and cancelled ones stay as they are

} // namespace ridealong
