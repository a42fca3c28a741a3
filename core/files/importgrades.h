// SPDX-License-Identifier: GPL-3.0-or-later
// What a list is worth before it is imported: its rows graded by the book's model as if each were a new lead,
// and what the goals for the effort and the intake say to that. Looks at a bounded number of rows; reads
// only.
#pragma once

#include "base/progress.h"
#include "files/importplan.h"

#include <array>

namespace ridealong {

constexpr int64_t mostRowsGraded = 100'000;

struct ListGrades
{
    std::array<int64_t, 5> grades = {}; // A to E
    int64_t rows = 0;                   // that were graded
    bool isAll = true;                  // of the file
    int64_t waiting = 0;                // would wait at intake: only where a rep imports
    double limitDe = 1;                 // share of the effort that the goals leave to D and E

    double share(size_t grade) const { return rows ? double(grades[grade]) / double(rows) : 0; }
    bool isOverLimit() const { return rows > 0 && share(3) + share(4) > limitDe; }
};

// No rows for a file that is none of leads. Cancelled by its progress like an import.
Result<ListGrades> gradesInFile(const ImportPlan &plan, const Book &book, Instant now, uint32_t user,
                                const Progress &progress = {});
QString describe(const ListGrades &list); // "This list holds 12 A's; 70% is D and E."; empty for no rows
QString warning(const ListGrades &list);  // what the goals and intake say to it; empty for nothing

} // namespace ridealong
