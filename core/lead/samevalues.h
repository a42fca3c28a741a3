// SPDX-License-Identifier: GPL-3.0-or-later
// Spellings of a text field that mean one value: "Google" and "google", "OnlineStore" and "Online Store", and
// with less certainty "technolgy", a seldom one that is a slip away from a frequent one. Numbers and short
// codes are never taken for each other. Reads the leads and changes nothing; work grows with the different
// texts, not with their square.
#pragma once

#include "lead/leaddata.h"

namespace ridealong {

struct Spelling
{
    std::string text;
    uint32_t leads = 0;
    bool operator==(const Spelling &) const = default;
};

struct SameValue
{
    std::vector<Spelling> spellings; // the most used first: what the others may become
    bool isSure = true;              // they differ in case, spaces and punctuation only
    uint32_t leads() const;          // that would change
};

bool mayHaveSpellings(const LeadFieldRef &field); // a text that a person writes
// Of all leads; the groups that concern most leads first.
std::vector<SameValue> sameValues(const LeadData &data, const LeadFieldRef &field);
std::vector<SameValue> sameValues(const std::vector<Spelling> &spellings);

} // namespace ridealong
