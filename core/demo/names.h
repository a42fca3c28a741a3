// SPDX-License-Identifier: GPL-3.0-or-later
// Names that nobody bears: firms after a town and what they make, people, their posts, mail addresses of
// example.com and telephone numbers of 555-01xx. NameBook hands out each firm and each number once.
#pragma once

#include "demo/dice.h"
#include "demo/industries.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace ridealong::demo {

class NameBook
{
public:
    explicit NameBook(uint64_t seed);

    void reserveCompany(std::string_view name) { m_taken.emplace(name); }
    void reservePhone(const std::string &areaCode, int last) { m_usedLast[areaCode].insert(last); }
    std::string company(size_t town, size_t industry);
    std::string phone(const std::string &areaCode);

private:
    std::string companyAt(size_t town, size_t industry, uint32_t place) const;

    uint64_t m_seed;
    std::vector<uint32_t> m_next; // by town and industry
    std::set<std::string, std::less<>> m_taken;
    std::map<std::string, uint32_t> m_nextPhone;
    std::map<std::string, std::set<int>> m_usedLast;
};

std::string personName(Dice &dice);
std::string jobTitle(Dice &dice);
std::string phoneOf(const std::string &areaCode, int last); // (502) 555-0142
std::string domainOf(std::string_view company);             // bluegrassdistilling.example.com
std::string mailOf(std::string_view person, std::string_view domain);
std::string streetOf(Dice &dice);

} // namespace ridealong::demo
