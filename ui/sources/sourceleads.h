// SPDX-License-Identifier: GPL-3.0-or-later
// The leads behind a figure of the table of sources: as numbers, and as a filter for the list of leads that
// lists exactly these. Where no filter can, it lists those of the whole row.
#pragma once

#include "measure/sources.h"

#include <QString>

namespace ridealong {

enum class SourcePart : uint8_t { leads, qualified, won, closed, gradeA, gradeAB, graded, answered, touched };

int countOf(const SourceRow &row, SourcePart part);
std::vector<uint32_t> leadsOf(const Book &book, const SourceOptions &options, const SourceRow &row,
                              SourcePart part);
QString filterOf(const Book &book, const SourceOptions &options, const SourceRow &row, SourcePart part);

} // namespace ridealong
