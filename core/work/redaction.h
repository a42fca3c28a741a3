// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing for good, for a person's right: which rows hold the data of a lead or of a contact, and the row
// that records that it was done without saying what it held. The erasing itself is session/erasing.h. What is
// refused is an Error with a sentence.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <vector>

namespace ridealong {

struct RowRef
{
    Entity entity = Entity::none;
    uint32_t number = 0;

    auto operator<=>(const RowRef &) const = default;
};

struct RedactionWish
{
    uint32_t lead = 0;    // with all that hangs on it and what was merged into it
    uint32_t contact = 0; // or one contact
    std::string reason;
    uint32_t by = 0;
};

struct RedactionPlan
{
    std::vector<RowRef> rows;       // each once; the lead or the contact first
    std::vector<std::string> names; // of companies and contacts, to be looked for in what operations say
    QString what;                   // "a lead with 3 contacts and 12 activities", without a name
};

Result<RedactionPlan> planRedaction(const Book &book, const RedactionWish &wish);
void recordRedaction(ChangeSet &changes, const Book &book, const RedactionPlan &plan,
                     const RedactionWish &wish);

} // namespace ridealong
