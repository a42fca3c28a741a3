// SPDX-License-Identifier: GPL-3.0-or-later
// A typed line as words, for the quick log. Long lines stay cheap: words beyond the first few hundred are
// one.
#pragma once

#include "base/money.h"
#include "followup/quickwords.h"

#include <string_view>

namespace ridealong {

// A word of the line and where it stands in it, in bytes.
struct QuickToken
{
    size_t begin = 0;
    size_t end = 0;
    std::string word;      // folded
    bool endsPart = false; // a comma follows
    bool grammar = false;  // some phrase has it
    bool taken = false;
};

// Words end at blanks, commas and semicolons; a comma within an amount ("$48,000", German "1,5k") ends none.
std::vector<QuickToken> quickTokens(std::string_view line, std::span<const QuickPhrase> phrases);

// Where "note:" begins, or the end of the line.
size_t quickNoteAt(std::string_view line);

bool isCurrencySign(std::string_view word);
// "$48k", "€1.5m", "48k", "$48,000", "48.000€" in German; unset for anything else.
Money quickMoney(std::string_view word, int64_t perMajor);

std::string_view withoutBlanks(std::string_view text); // and without commas around it

} // namespace ridealong
