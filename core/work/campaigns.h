// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign begins: a row of costs makes it known before its first lead comes. Appends to a ChangeSet that
// the caller commits; what is refused is an Error with a sentence, and then nothing was appended.
#pragma once

#include "work/costs.h"

namespace ridealong {

// The wish names it; its amount may be unset. Refused for a campaign without a name, or one that the source
// has already, by a lead or a cost.
Status addCampaign(ChangeSet &changes, const Book &book, const CostWish &wish);

} // namespace ridealong
