// SPDX-License-Identifier: GPL-3.0-or-later
// The other packs of a week, each for its readers: sales management, marketing, the president, the CFO. None
// holds private notes, coaching notes, ratings or commitments; of ride-alongs they tell day, rep and stops.
#pragma once

#include "report/reports.h"

namespace ridealong::report {

Report managementPack(const Book &book, const ReportWish &wish);
Report marketingPack(const Book &book, const ReportWish &wish);
Report presidentPack(const Book &book, const ReportWish &wish);
Report cfoPack(const Book &book, const ReportWish &wish);

} // namespace ridealong::report
