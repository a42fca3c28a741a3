// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/seedaccounts.h"

#include "lead/companykey.h"

namespace ridealong {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

bool SeedAccounts::add(std::string_view company, uint32_t place)
{
    const std::string key = companyKey(company);
    if (key.empty())
        return true;
    m_starts.emplace(key[0], key.size() > 1 ? key[1] : '\0');
    return m_places.emplace(key, place).second;
}

int32_t SeedAccounts::placeOf(std::string_view company) const
{
    if (!mayBe(company))
        return -1;
    const auto found = m_places.find(companyKey(company));
    return found == m_places.end() ? -1 : int32_t(found->second);
}

// A key begins as its name does, but for a "the" or an "and" that is dropped and for signs and accents.
bool SeedAccounts::mayBe(std::string_view company) const
{
    if (company.size() < 2)
        return true;
    const char first = lower(company[0]), second = lower(company[1]);
    const bool isTold = isPlain(first) && isPlain(second) && first != 't' && first != 'a';
    return !isTold || m_starts.contains({first, second});
}

} // namespace ridealong
