// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure/sourcegroups.h"

#include "base/fold.h"
#include "measure/sources.h"

#include <string>

namespace ridealong {

std::string sourceKey(std::string_view text)
{
    std::string key = folded(text);
    constexpr std::string_view hardSpace = "\xC2\xA0";
    for (size_t at = key.find(hardSpace); at != std::string::npos; at = key.find(hardSpace, at))
        key.erase(at, hardSpace.size());
    std::erase_if(key, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    return key;
}

SourceGroups::SourceGroups(const TextPool &leads)
    : m_pool(leads)
    , m_leads(leads.size())
{
    add({});
    m_ofCode.reserve(leads.size());
    for (uint32_t code = 0; code < leads.size(); ++code) {
        m_ofCode.push_back(add(leads.view({code})));
        if (m_ofCode.back() != 0)
            m_spellings[m_ofCode.back()].emplace_back(leads.view({code}));
    }
}

uint32_t SourceGroups::add(std::string_view text)
{
    const auto [found, isNew] = m_groups.try_emplace(sourceKey(text), uint32_t(m_spellings.size()));
    if (isNew)
        m_spellings.emplace_back();
    return found->second;
}

uint32_t SourceGroups::of(std::string_view text)
{
    const uint32_t group = add(text);
    if (group != 0 && m_spellings[group].empty()) // no lead spells it
        m_spellings[group].emplace_back(text);
    return group;
}

bool SourceGroups::find(std::string_view text, uint32_t &group) const
{
    const auto found = m_groups.find(sourceKey(text));
    if (found != m_groups.end())
        group = found->second;
    return found != m_groups.end();
}

std::string SourceGroups::name(uint32_t group) const
{
    const std::string *name = nullptr;
    uint32_t most = 0;
    for (const std::string &spelling : m_spellings[group]) {
        Text code;
        const uint32_t leads =
            m_pool.find(spelling, code) && code.code < m_leads.size() ? m_leads[code.code] : 0;
        if (!name || leads > most) {
            name = &spelling;
            most = leads;
        }
    }
    return name ? *name : std::string();
}

} // namespace ridealong
