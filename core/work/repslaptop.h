// SPDX-License-Identifier: GPL-3.0-or-later
// What may be changed on a rep's laptop: that person's leads with all that hangs on them, the answers to
// coaching, and what is that person's alone. The same rule by which the manager's laptop takes or holds it
// later (work/authority.h), said while it is typed.
#pragma once

#include "base/result.h"
#include "book/book.h"

namespace ridealong {

// Gives new leads to their rep where nobody else is said, and refuses the rest with a sentence. `rep` is
// whose laptop it is.
Status keepToOwn(ChangeSet &changes, const Book &book, uint32_t rep);

} // namespace ridealong
