// SPDX-License-Identifier: GPL-3.0-or-later
// What Focus shows, as rows for files and for paper: the effort of each rep in the week of the page, with
// minutes by grade, the share on A's, its goal and the brake; and the leads at intake.
#pragma once

#include "focus/focusfacts.h"
#include "measure/intake.h"
#include "report/document.h"

#include <span>

namespace ridealong {

report::Table effortTable(const Book &book, const FocusFacts &facts);
// Without a title.
report::Table intakeTable(const Book &book, std::span<const IntakeCase> cases);

} // namespace ridealong
