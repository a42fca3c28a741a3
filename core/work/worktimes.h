// SPDX-License-Identifier: GPL-3.0-or-later
// Hours that a person says of a part of a day. One row for a person, day, part and kind; saying it again
// replaces it, no minutes take it away. Refuses more than 24 hours and days to come.
#pragma once

#include "base/result.h"
#include "measure/balance.h"

namespace ridealong {

Status bookHours(ChangeSet &changes, const Book &book, uint32_t person, Date on, DayPart part, WorkKind kind,
                 int minutes);
// The whole part of the day was of that kind: its usual hours less the field that is known by itself, and
// what was said otherwise of it goes.
Status bookPart(ChangeSet &changes, const Book &book, uint32_t person, Date on, DayPart part, WorkKind kind);
// The part has those hours of one kind and nothing else said.
Status bookOnly(ChangeSet &changes, const Book &book, uint32_t person, Date on, DayPart part, WorkKind kind,
                int minutes);
Status clearPart(ChangeSet &changes, const Book &book, uint32_t person, Date on, DayPart part);
int usualMinutes(const BookInfo &info,
                 DayPart part); // of the working hours before and after noon; evening 2 h

} // namespace ridealong
