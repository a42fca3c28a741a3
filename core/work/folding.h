// SPDX-License-Identifier: GPL-3.0-or-later
// Makes several spellings of a text field one. Appends to a ChangeSet that the caller commits; leads that
// have the wanted spelling already are left out.
#pragma once

#include "base/result.h"
#include "book/book.h"
#include "change/op.h"

#include <string>
#include <vector>

namespace ridealong {

struct FoldWish
{
    std::vector<std::string> spellings; // as they stand, with case
    std::string into;
};

Status foldValues(ChangeSet &changes, const Book &book, const LeadFieldRef &field,
                  const std::vector<FoldWish> &wishes, uint32_t by = 0);
// Where they go, for the sentence of the operation: the one value, or nothing where there are several.
QString foldedInto(const std::vector<FoldWish> &wishes);

} // namespace ridealong
