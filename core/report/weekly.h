// SPDX-License-Identifier: GPL-3.0-or-later
// The weekly report for leadership: one page of what was won, where the effort went, whether we follow up on
// time, and what we do next, for an ISO week as it stood at its end.
#pragma once

#include "report/reports.h"

namespace ridealong::report {

Report weeklyReport(const Book &book, const ReportWish &wish);

} // namespace ridealong::report
