// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/likelyfinder.h"

#include "lead/companykey.h"

#include <algorithm>

namespace ridealong {

bool LikelyFinder::read(size_t most)
{
    const size_t end = std::min<size_t>(m_leads.end(), m_keys.size() + std::min(most, size_t(1) << 30));
    for (auto lead = uint32_t(m_keys.size()); lead < end; ++lead) {
        m_keys.push_back(likenessKeys(m_leads.text(lead, leadField("email")),
                                      m_leads.text(lead, leadField("phone")), {}, {}));
        m_companies.push_back(companyKey(m_leads.text(lead, leadField("company"))));
    }
    return m_keys.size() >= m_leads.end();
}

std::vector<uint32_t> LikelyFinder::withCompany(const std::string &key, size_t most) const
{
    std::vector<uint32_t> whole, longer;
    if (key.empty())
        return whole;
    for (uint32_t lead = 1; lead < m_companies.size() && whole.size() < most; ++lead) {
        const std::string &other = m_companies[lead];
        if (!other.starts_with(key) || !m_leads.has(lead))
            continue;
        if (other.size() == key.size())
            whole.push_back(lead);
        else if (key.size() >= fewestLetters && longer.size() < most)
            longer.push_back(lead);
    }
    whole.insert(whole.end(), longer.begin(), longer.end());
    whole.resize(std::min(whole.size(), most));
    return whole;
}

std::vector<uint32_t> LikelyFinder::find(Likeness by, std::string_view typed, size_t most) const
{
    if (by == Likeness::companyAndPostalCode)
        return withCompany(companyKey(typed), most);
    const uint64_t key = by == Likeness::email ? likenessKeys(typed, {}, {}, {})[size_t(by)]
                                               : likenessKeys({}, typed, {}, {})[size_t(by)];
    std::vector<uint32_t> found;
    for (uint32_t lead = 1; key && lead < m_keys.size() && found.size() < most; ++lead)
        if (m_keys[lead][size_t(by)] == key && m_leads.has(lead))
            found.push_back(lead);
    return found;
}

} // namespace ridealong
