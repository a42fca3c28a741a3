// SPDX-License-Identifier: GPL-3.0-or-later
// "Did you buy?": the inquiries to ask at 3, 6 and 12 months, and the book's own buy rate and share that the
// answers give. An answer that ends the matter (bought, or never will) counts for the later months too.
// Rates are 0-1 and NaN where there is nothing to count. Source of the question and of the rates that stand
// in until the book has its own: the inquiry studies summed up as "the rule of 45".
#pragma once

#include "book/book.h"

#include <array>
#include <span>
#include <vector>

namespace ridealong {

inline constexpr std::array<int, 3> auditMonths = {3, 6, 12};
inline constexpr int leastAnswers = 30; // fewer do not replace the usual rates

// A question that is due: from the day on which the inquiry came of that age, for three months.
struct AuditDue
{
    uint32_t lead = 0;
    int months = 0;
    Date dueOn = {};
};

// Each inquiry that was not won once, by the newest of its questions that is not answered; those whose time
// runs out come first. Person 0: everybody's.
std::vector<AuditDue> auditsDue(const Book &book, uint32_t person = 0);
// The question that is due for one inquiry; months 0 where there is none.
AuditDue auditDue(const Book &book, uint32_t lead);

// Of the inquiries that came of that age within the last year. The answers of those who were asked stand for
// all who did not buy from us: bought = won + rest x said to have bought / asked.
struct BuyRate
{
    int months = 0;
    int inquiries = 0;
    int won = 0;     // by us, within the months
    int asked = 0;   // of the rest, whose answer holds for these months
    int us = 0;      // of those asked: bought from us, though it is not in the book
    int another = 0; // of those asked
    double buyRate = std::nan("");
    double share = std::nan(""); // of those who bought, from us

    bool isEnough() const { return asked >= leastAnswers; }
};

BuyRate buyRateAt(const Book &book, int months);
double usualBuyRate(int months); // of the rule of 45: 0.10, 0.26, 0.45; NaN for others

// Who was named by those who bought from another, most often first.
struct RivalCount
{
    std::string name; // empty: nobody was named
    int count = 0;
};
std::vector<RivalCount> boughtFrom(const Book &book);

} // namespace ridealong
