// SPDX-License-Identifier: GPL-3.0-or-later
// What a report of a week is built from beside the Book: the journal of grades, read from the file of an open
// book.
#pragma once

#include "report/reports.h"
#include "session/session.h"

namespace ridealong {

report::ReportWish reportWish(const Session &session, Week week, Instant madeAt);

} // namespace ridealong
