// SPDX-License-Identifier: GPL-3.0-or-later
// Filters of the filter bar that the program writes: the leads of one person, whatever the name is made of,
// and leads one by one.
#pragma once

#include "book/book.h"

#include <QString>
#include <span>

namespace ridealong {

QString ownedBy(const Book &book, uint32_t person); // owner = "Cole Jensen"; 0: owner is empty

constexpr size_t mostNamedLeads = 450;                                 // in one filter; the rest is left out
QString namedLeads(const Book &book, std::span<const uint32_t> leads); // id in (..., ...)

} // namespace ridealong
