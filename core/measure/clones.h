// SPDX-License-Identifier: GPL-3.0-or-later
// Clones: open leads that look like the best accounts, the most alike first, and the sentences that say how
// far that can be trusted. Leads of the seeds' own accounts are no clones and left out; those with nothing
// in common with any seed are counted.
#pragma once

#include "book/similarities.h"

#include <QString>

namespace ridealong {

constexpr size_t fewSeeds = 3; // under this a sentence says so
constexpr std::string_view cloneTag =
    "clone"; // of leads that were given as clones; in every language, for it is data

struct Clone
{
    uint32_t lead = 0;
    Nearness nearness;
};

struct Clones
{
    std::vector<Clone> rows;  // ties by company
    size_t notComparable = 0; // open leads of which too little is known
};

Clones findClones(const Book &book, const Lookalikes &lookalikes, double atLeast = 0);

// Empty where there is nothing to warn of.
QString spreadWarning(const Lookalikes &lookalikes);
QString seedsNote(const BestAccounts &best); // none, few, or more than are looked at
QString fieldLabel(const ComparedField &field);

} // namespace ridealong
