// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/period.h"

#include <QCoreApplication>

namespace ridealong::cli {

void declarePeriod(Options &options, PeriodArguments &args)
{
    options.add("--from", args.from, "The first day").called("DATE");
    options.add("--to", args.to, "The last day").called("DATE");
}

Result<Period> periodOf(const PeriodArguments &args, Period usual, Date today)
{
    const auto from = args.from.empty() ? Result<Date>(usual.from) : readDate(args.from, today);
    if (!from)
        return from.error();
    const auto to = args.to.empty() ? Result<Date>(usual.to) : readDate(args.to, today);
    if (!to)
        return to.error();
    if (*to < *from)
        return Error{ErrorKind::usage,
                     QCoreApplication::translate("cli", "The period ends before it begins.")};
    return Period{*from, *to};
}

} // namespace ridealong::cli
