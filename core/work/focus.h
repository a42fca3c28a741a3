// SPDX-License-Identifier: GPL-3.0-or-later
// What the manager decides about the effort: its goals, and a brake let off until a day for a reason. Verbs
// append to a ChangeSet that the caller commits; what they refuse is an Error with a sentence, and then
// nothing was appended.
#pragma once

#include "base/result.h"
#include "book/book.h"
#include "focus/brake.h"

#include <string>

namespace ridealong {

struct PolicyWish
{
    uint32_t person = 0; // 0 for everybody without goals of their own
    Date from = {};
    MixPolicy policy = {};
};

// The goals sum to 1. A policy for the same person from the same day gives way to it.
Status setPolicy(ChangeSet &changes, const Book &book, const PolicyWish &wish);

// From that day on the goals for everybody hold for the person again.
Status followEverybody(ChangeSet &changes, const Book &book, uint32_t person, Date from);

struct ReleaseWish
{
    uint32_t person = 0;
    Date until = {};
    std::string reason = {};
    uint32_t by = 0;
};

// Only of a brake that is on.
Status releaseBrake(ChangeSet &changes, const Book &book, const ReleaseWish &wish);

} // namespace ridealong
