// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of leads shows at this moment, as a value: for files and for paper. The leads in their order,
// the columns as they stand from left to right, and what they are called.
#pragma once

#include "leads/leadcolumns.h"
#include "report/document.h"

namespace ridealong {

struct ShownLeads
{
    std::vector<uint32_t> leads;
    std::vector<ListColumn> columns;
    QString title; // "Overdue"
    QString note;  // "8 of 403, filtered: grade = A"
};

constexpr size_t mostPrinted = 2000; // about fifty pages; the page says so where there are more

// A table that fits the paper, in landscape where the columns are many.
report::Document documentOf(const Book &book, const ShownLeads &shown, Instant now);

} // namespace ridealong
