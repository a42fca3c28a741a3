// SPDX-License-Identifier: GPL-3.0-or-later
// All ratings of a rep as rows for files and for paper: a column for each day, also those that the screen has
// no room for, oldest first; the averages last.
#pragma once

#include "measure/coaching.h"
#include "report/document.h"

namespace ridealong {

report::Table skillsAsTable(const Book &book, const SkillTable &skills);

} // namespace ridealong
