// SPDX-License-Identifier: GPL-3.0-or-later
// The days behind a balance, in one scan over rides, activities, steps and what was said. Minutes.
#pragma once

#include "measure/balance.h"

namespace ridealong {

std::vector<BalanceDay> balanceDays(const Book &book, uint32_t person, Period period);

} // namespace ridealong
