// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of reports. A new report is a builder and a row here; the command line and the desktop then know
// it. A builder reads the Book, changes nothing and never fails: what the book does not hold is said in
// words.
#pragma once

#include "book/book.h"
#include "report/sections.h"
#include "scoring/gradechange.h"

#include <optional>
#include <span>

namespace ridealong::report {

struct ReportWish
{
    Week week;
    Instant madeAt; // stands on the page and in the file
    // The journal of grades of the week and of the one before, oldest first, which is in no Book: unset, and
    // the report says that it does not know (session/reportwish.h reads it).
    std::optional<std::vector<GradeChange>> grades = {};
};

struct ReportInfo
{
    const char *key;   // of the command line
    const char *pack;  // of the command line: leadership, management, marketing, president, cfo
    const char *title; // marked for translation, as are the next three
    const char *label; // of the pack: "Leadership"
    const char *gets;  // what its readers get, a sentence
    const char *lacks; // and what never stands in it
    Report (*build)(const Book &book, const ReportWish &wish);
};

std::span<const ReportInfo> reports();
const ReportInfo *findReport(std::string_view key, std::string_view pack); // null where there is none

} // namespace ridealong::report
