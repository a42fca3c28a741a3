// SPDX-License-Identifier: GPL-3.0-or-later
// Leads that are likely one: the same e-mail, the same digits of a phone number (7 or more), or the same
// company key in the same postal code. Listed, never merged by themselves.
#pragma once

#include "base/table.h"
#include "lead/leadfields.h"

#include <array>
#include <vector>

namespace ridealong {

enum class Likeness : uint8_t { email, phone, companyAndPostalCode };

// A hash for each Likeness; 0 where a lead has nothing to compare.
using LikenessKeys = std::array<uint64_t, 3>;
LikenessKeys likenessKeys(std::string_view email, std::string_view phone, std::string_view company,
                          std::string_view postalCode);
LikenessKeys likenessKeys(const Table<Lead> &leads, uint32_t lead);

struct DuplicateGroup
{
    Likeness why;
    std::vector<uint32_t> leads; // two or more, ascending
};
std::vector<DuplicateGroup> likelyDuplicates(const Table<Lead> &leads);
// Those of one lead, without itself.
std::vector<uint32_t> likelyDuplicatesOf(const Table<Lead> &leads, uint32_t lead);

} // namespace ridealong
