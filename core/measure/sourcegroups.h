// SPDX-License-Identifier: GPL-3.0-or-later
// Which texts of a pool are one source, or one campaign: those with the same sourceKey(). A group is a number
// from 0; one for the empty text is always there, number 0. For the files of measure/sources.h.
#pragma once

#include "base/textpool.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace ridealong {

class SourceGroups
{
public:
    explicit SourceGroups(const TextPool &leads);

    uint32_t of(Text text) const { return m_ofCode[text.code]; } // of the pool of the leads
    uint32_t of(std::string_view text);                          // of any text; a new one where none has it
    bool find(std::string_view text, uint32_t &group) const;
    size_t count() const { return m_spellings.size(); }

    void note(Text text) { ++m_leads[text.code]; } // a lead is spelled so
    const std::vector<std::string> &spellings(uint32_t group) const { return m_spellings[group]; }
    std::string name(uint32_t group) const; // as most leads spell it

private:
    uint32_t add(std::string_view text);

    const TextPool &m_pool;
    std::unordered_map<std::string, uint32_t> m_groups;
    std::vector<std::vector<std::string>> m_spellings;
    std::vector<uint32_t> m_ofCode; // by code of the pool
    std::vector<uint32_t> m_leads;  // by code of the pool
};

} // namespace ridealong
