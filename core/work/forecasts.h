// SPDX-License-Identifier: GPL-3.0-or-later
// What people say about the forecast: overrides with their reason, categories of leads, quotas; and the
// forecast of a week that is over, frozen. Verbs append to a ChangeSet that the caller commits; what they
// refuse is an Error with a sentence, and then nothing was appended. Periods are named as quotas name them:
// 2026-11, or 2026-Q4 of the fiscal year.
#pragma once

#include "base/result.h"
#include "book/book.h"

#include <span>
#include <string>

namespace ridealong {

struct OverrideWish
{
    uint32_t person = 0; // 0: the whole team
    std::string period = {};
    Money amount = {}; // unset takes back what was said
    std::string reason = {};
    uint32_t by = 0;
    Money before = {}; // what stood there; unset: what the book says, the earlier override or the forecast
};
Status setOverride(ChangeSet &changes, const Book &book, const OverrideWish &wish);

// "commit", "best case", "pipeline", "omitted", or empty for none. Of open leads only; those that stand there
// already are left out.
Status setCategory(ChangeSet &changes, const Book &book, std::span<const uint32_t> leads,
                   const std::string &category);

Status setQuota(ChangeSet &changes, const Book &book, uint32_t person, const std::string &period,
                Money amount);                                          // unset takes it away
Id quotaId(const Book &book, uint32_t person, std::string_view period); // the same on every laptop

// Everybody's and each active rep's forecast of the months and quarters from the one in which the week ended
// to the second quarter after it. Only of the week that was over last, since no earlier figures are kept; a
// week is frozen once, and what is frozen never changes.
Status freezeForecast(ChangeSet &changes, const Book &book, Week week);
bool isFrozen(const Book &book, Week week);
Week weekToFreeze(const Book &book); // the last one that is over

} // namespace ridealong
