// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a text that a book keeps for years: all of it, so that it is opened with the same figures,
// words and charts whatever the program computes by then. JSON, packed by zstd, in base64. Reading checks
// everything and is bounded; what a newer version added is refused with a sentence, never half shown.
#pragma once

#include "base/result.h"
#include "report/sections.h"

namespace ridealong::report {

std::string archived(const Report &report);
Result<Report> fromArchive(std::string_view text);

} // namespace ridealong::report
