// SPDX-License-Identifier: GPL-3.0-or-later
// The effort of each rep in the week of the page, as rows for files and for paper: minutes by grade, the
// share on A's with its goal, and whether the brake is on.
#pragma once

#include "focus/focusfacts.h"
#include "report/document.h"

namespace ridealong {

report::Table effortTable(const Book &book, const FocusFacts &facts);

} // namespace ridealong
