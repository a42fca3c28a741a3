// SPDX-License-Identifier: GPL-3.0-or-later
// How high a report stands on paper, told without fonts: a little too high rather than too low, for each of
// both papers, so that a frozen report is one page on either. The measures are those of ui/render;
// tests/ui/render holds the two together.
#pragma once

#include "report/sections.h"

namespace ridealong::report {

// CSS pixels from the top of the page to the end of the last section that is shown by itself.
double estimatedBottom(const Report &report, Paper paper);
bool fitsOnePage(const Report &report);

double estimatedTableWidth(const Table &table);
constexpr double narrowestPage = 793.7 - 2 * 48; // A4 between its margins

} // namespace ridealong::report
