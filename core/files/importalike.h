// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a file that looks like a lead of the book, or like an earlier row of the same file, without having
// its reference: what it looks like, why, how sure that is, and what is done with it. Bounded lists of these
// stand in an import's report for a person to decide about.
#pragma once

#include "files/importplan.h"

#include <array>

namespace ridealong {

enum class Sureness : uint8_t {
    perhaps, // the company alone, in the same city or with no place to compare: always a new lead by itself
    likely,  // one reason of lead/duplicates.h
    sure     // two of them, or all that the row says
};
const char *nameOf(Sureness sure);

struct AlikeRow
{
    // The first three as Likeness has them, then the company's name alone.
    static constexpr size_t reasons = 4;

    int64_t line = 0;
    std::string row = {};   // "Acme Pumps, Dayton"
    uint32_t target = 0;    // the lead, of the book or of this import
    bool isOfBook = true;   // else an earlier row of the file
    int64_t otherLine = 0;  // of that row; 0 for a lead of the book
    std::string other = {}; // the lead of the book, as `row`
    std::array<bool, reasons> why = {};
    bool isSame = false; // the lead holds all that the row says: it came in before
    Sureness sure = Sureness::perhaps;
    OnMatch decision = OnMatch::create;
};

constexpr size_t mostAlikeListed = 1000;

QString whyWords(const AlikeRow &row); // "same e-mail and phone"
QString describe(const AlikeRow &row); // "Line 5, Acme Pumps, Dayton: like Acme Inc, same phone (likely)"

} // namespace ridealong
