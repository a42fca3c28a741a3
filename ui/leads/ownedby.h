// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of the filter bar for the leads of one person, whatever the name is made of.
#pragma once

#include "book/book.h"

#include <QString>

namespace ridealong {

QString ownedBy(const Book &book, uint32_t person); // owner = "Cole Jensen"; 0: owner is empty

} // namespace ridealong
