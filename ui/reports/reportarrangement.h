// SPDX-License-Identifier: GPL-3.0-or-later
// How a person likes each pack: the order of its sections, what is left out, paper and colour. Kept on this
// laptop, beside the book; the opening words are of the week and stand in the book.
#pragma once

#include "report/sections.h"

#include <map>

namespace ridealong {

struct WeekReport;

report::Arrangement arrangementOf(std::string_view pack);
void keepArrangement(std::string_view pack, const report::Arrangement &arrangement);

std::map<std::string, report::Arrangement> arrangementsOf(const std::vector<std::string> &packs);

// As it is read and saved: arranged as that pack is, opened with the manager's words where there are any.
report::Document documentOf(const WeekReport &report);

// Beside the section that is `by` places off in the order shown; false at either end.
bool moveSection(const report::Report &report, report::Arrangement &arrangement, const std::string &key,
                 int by);
void showSection(report::Arrangement &arrangement, const report::Section &section, bool shown);

} // namespace ridealong
