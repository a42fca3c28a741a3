// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of sync/decisions.h that its files share; nobody else includes it.
#pragma once

#include "store/conflicts.h"
#include "sync/decisions.h"

namespace ridealong {

using Strange = DecisionMemory::Strange;

// What looks odd, by the log: kept in the memory until something comes from another laptop.
Status renewStrange(DecisionMemory &memory, const Conflicts &log, const Book &book);
// Of those, what is still open: not answered, and still as odd as it was.
bool isOpen(const Book &book, const Strange &strange);
Result<Decision> decisionOf(const Store &store, const Conflicts &log, const Book &book,
                            const Strange &strange);

const char *wordOf(Decision::Kind kind); // in `review`
QString decisionId(Decision::Kind kind, std::string_view subject);
Id reviewId(Decision::Kind kind, std::string_view subject);
// Laptops that may answer: with fewer than two in the team there is nothing to decide.
bool isAlone(const Book &book);
bool isManagers(const Book &book);
void addNote(Decision &decision, const Store &store, const Book &book);

} // namespace ridealong
