// SPDX-License-Identifier: GPL-3.0-or-later
// The best accounts of a book, whose clones are looked for: those that the manager marked (`best_account`),
// else the top fifth of the accounts that were won, by their value: the sum of margin less support cost of
// their sales over the 24 months before today. The amount stands in for a margin that is not known, and the
// lead's value for sales where it has none at all. Where nothing was sold in that time, all time counts. An
// account that brought nothing is none of the best.
#pragma once

#include "book/book.h"

namespace ridealong {

constexpr int bestAccountMonths = 24;
constexpr size_t bestAccountPart = 5; // one in so many, rounded up

struct BestAccount
{
    uint32_t lead = 0; // that stands for the account: the one that closed last
    Money value;       // over the months that count; unset where it is not known
};

struct BestAccounts
{
    enum class By : uint8_t { marks, value, valueOfAllTime };
    By by = By::value;
    std::vector<BestAccount> accounts; // the most valuable first
    size_t wonAccounts = 0;            // among which they were looked for
    size_t leftOut = 0;                // beyond the most that are looked at

    std::vector<uint32_t> leads() const;
};

BestAccounts bestAccounts(const Book &book);
// The same of leads that somebody named, with their values.
BestAccounts accountsOf(const Book &book, std::span<const uint32_t> leads);

} // namespace ridealong
