// SPDX-License-Identifier: GPL-3.0-or-later
// What the verbs of coaching ask before they write: who may act, whether what a row is about is there, and
// whether a text can be kept. Each gives the sentence that refuses, or Done.
#pragma once

#include "base/result.h"
#include "book/book.h"

namespace ridealong::coaching {

struct About
{
    uint32_t rep = 0;
    uint32_t lead = 0, ride = 0, skill = 0; // 0: not about one
};
Status refuseUnlessThere(const Book &book, const About &about); // a ride must be with that rep

std::string trimmed(std::string_view text);
Status refuseText(std::string_view text, size_t longest, const QString &whenBlank);
Status refuseRep(const Book &book, uint32_t by, const QString &sentence); // where a rep acts
Value linkOrNone(uint32_t row);
void addLink(std::vector<Cell> &cells, FieldNo field, uint32_t row); // where there is one

} // namespace ridealong::coaching
