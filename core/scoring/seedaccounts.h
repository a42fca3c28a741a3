// SPDX-License-Identifier: GPL-3.0-or-later
// Which leads belong to the account of a seed, by company key. Most names are told from all seeds by their
// first two letters, without folding the whole name.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

namespace ridealong {

class SeedAccounts
{
public:
    // False where the account is there already. A name that matches nothing is no account, and never there.
    bool add(std::string_view company, uint32_t place);
    int32_t placeOf(std::string_view company) const; // -1 for a company that is none of them

private:
    bool mayBe(std::string_view company) const;

    std::unordered_map<std::string, uint32_t> m_places;
    std::set<std::pair<char, char>> m_starts;
};

} // namespace ridealong
