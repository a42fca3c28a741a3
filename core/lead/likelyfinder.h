// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the leads that somebody is about to add a second time, while he types: by the beginning of the
// company's key, the whole e-mail, the digits of a phone number. Reads the leads once, in slices, and then
// answers in a millisecond; leads that are added or edited afterwards it does not know. Borrows the leads.
#pragma once

#include "lead/duplicates.h"

namespace ridealong {

class LikelyFinder
{
public:
    static constexpr size_t fewestLetters = 4; // of a company's key

    explicit LikelyFinder(const Table<Lead> &leads)
        : m_leads(leads)
    {
    }
    // Reads at most that many more; true when none is left.
    bool read(size_t most = SIZE_MAX);
    // Of the leads that were read, at most `most`, whole names before longer ones. Likeness by company asks
    // for no postal code: it is a warning, not a verdict.
    std::vector<uint32_t> find(Likeness by, std::string_view typed, size_t most) const;

private:
    std::vector<uint32_t> withCompany(const std::string &key, size_t most) const;

    const Table<Lead> &m_leads;
    std::vector<LikenessKeys> m_keys = {{}}; // by number
    std::vector<std::string> m_companies = {{}};
};

} // namespace ridealong
