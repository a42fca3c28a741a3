// SPDX-License-Identifier: GPL-3.0-or-later
// The manager lets a rep's brake off until a day, for a reason. Appends to a ChangeSet that the caller
// commits; what it refuses is an Error with a sentence, and then nothing was appended.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <string>

namespace ridealong {

struct ReleaseWish
{
    uint32_t person = 0;
    Date until = {};
    std::string reason = {};
    uint32_t by = 0;
};

Status releaseBrake(ChangeSet &changes, const Book &book, const ReleaseWish &wish);

} // namespace ridealong
