// SPDX-License-Identifier: GPL-3.0-or-later
// What a person, or everybody, should sell in a quarter: its own quotas and those of its months.
#pragma once

#include "book/book.h"

namespace ridealong {

Money quotaOf(const Book &book, Period quarter, uint32_t person = 0); // unset where none is set

} // namespace ridealong
