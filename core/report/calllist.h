// SPDX-License-Identifier: GPL-3.0-or-later
// A rep's call list to take along: on paper with lines to write on, what must wait under its own heading; or
// as a plain table for other programs. Reads the Book and never fails but for the file.
#pragma once

#include "base/result.h"
#include "measure/calllist.h"
#include "report/document.h"

#include <span>
#include <string>
#include <string_view>

namespace ridealong::report {

struct CallListWish
{
    uint32_t person = 0;
    Date on = {};        // today when unset
    Instant madeAt = {}; // stands in the file
    int most = 0;        // at most so many; 0: all
};

Document callListDocument(const Book &book, const CallListWish &wish);

// What a row of the list says beside its place: of the lead's own contact, else of the first of its people.
struct CallFacts
{
    std::string contact, title, phone;
    std::string nextStep; // its note, else its kind; empty for none
    QString due;          // "3 days overdue", "11:00 AM", "Today"; empty without a step
};
CallFacts callFacts(const Book &book, const CallRow &call);

// Gives the number of rows. CSV is for other programs: English keys, ISO dates, money with a point.
Result<int64_t> writeCallSheet(const Book &book, const CallListWish &wish, const QString &path);

} // namespace ridealong::report
