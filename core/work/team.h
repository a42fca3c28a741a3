// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the team. Verbs append to a ChangeSet that the caller commits; what they refuse is an Error
// with a sentence, and then nothing was appended. Who leaves is made inactive: leads and history stay.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <vector>

namespace ridealong {

std::vector<uint32_t> peopleInOrder(const Book &book); // active ones first, by name
int openLeadsOf(const Book &book, uint32_t person);

// Asks for a name; initials, role and active get what is usual.
Result<uint32_t> addPerson(ChangeSet &changes, const Book &book, std::vector<Cell> cells);
// A book's owner who gets another name stays its owner.
Status setPerson(ChangeSet &changes, const Book &book, uint32_t person, std::vector<Cell> cells);
// Only somebody whom nothing in the book names.
Status removePerson(ChangeSet &changes, const Book &book, uint32_t person);

} // namespace ridealong
