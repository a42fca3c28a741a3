// SPDX-License-Identifier: GPL-3.0-or-later
// --from and --to of the commands whose figures cover a period, both included.
#pragma once

#include "commands/command.h"

namespace ridealong::cli {

struct PeriodArguments
{
    std::string from, to;
};

void declarePeriod(Options &options, PeriodArguments &args);
Result<Period> periodOf(const PeriodArguments &args, Period usual, Date today); // over `usual`

} // namespace ridealong::cli
