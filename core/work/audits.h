// SPDX-License-Identifier: GPL-3.0-or-later
// Records what an inquiry answered to "Did you buy?". Appends to a ChangeSet that the caller commits; what is
// refused is an Error with a sentence, and then nothing was appended.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <string>

namespace ridealong {

struct AuditWish
{
    uint32_t lead = 0;
    BuyAnswer answer = BuyAnswer::looking;
    int months = 0;              // 0: the question that is due
    std::string boughtFrom = {}; // who, of those who bought from another
    std::string note = {};
    uint32_t by = 0;
    Date on = {}; // today when unset
};

// Only of inquiries that the book does not know as won, and not before they are of that age. A second answer
// for the same months takes the place of the first. Gives the row.
Result<uint32_t> recordAudit(ChangeSet &changes, const Book &book, const AuditWish &wish);

} // namespace ridealong
