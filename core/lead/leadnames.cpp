// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/leadnames.h"

#include "base/fold.h"

#include <algorithm>
#include <array>

namespace ridealong {

namespace {

// The first two bytes; a word of one letter is only itself.
uint16_t beginning(std::string_view word)
{
    return uint16_t(uint8_t(word[0]) << 8 | (word.size() > 1 ? uint8_t(word[1]) : 0));
}

bool isPartOfWord(char c)
{
    return std::isalnum(uint8_t(c)) || uint8_t(c) >= 0x80;
}

// A curled apostrophe is a straight one, and neither parts a word.
std::string straightened(std::string text)
{
    for (size_t at = 0; (at = text.find("\xE2\x80\x99", at)) != std::string::npos;)
        text.replace(at, 3, "'");
    return text;
}

} // namespace

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : straightened(folded(text))) {
        if (isPartOfWord(c))
            word += c;
        else if (!word.empty() && c != '\'')
            words.push_back(std::exchange(word, {}));
    }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

bool LeadNames::refresh(const LeadData &data, size_t most)
{
    const TextPool &pool = data.leads.pool(leadField("company"));
    for (uint32_t code = uint32_t(m_names.size()); code < pool.size(); ++code) {
        if (most-- == 0)
            return false;
        m_names.push_back(foldedWords(pool.view({code})));
        for (uint32_t word = 0; word < m_names.back().size(); ++word)
            m_byBeginning[beginning(m_names.back()[word])].push_back({code, word});
    }
    return true;
}

std::span<const LeadNames::Place> LeadNames::candidates(std::string_view word) const
{
    const auto found = word.empty() ? m_byBeginning.end() : m_byBeginning.find(beginning(word));
    return found == m_byBeginning.end() ? std::span<const Place>() : std::span<const Place>(found->second);
}

LeadNames::Fit LeadNames::fit(const Place &place, std::span<const std::string> words) const
{
    const std::vector<std::string> &name = m_names[place.name];
    if (place.word + words.size() > name.size())
        return Fit::none;
    bool same = place.word == 0 && words.size() == name.size();
    for (size_t i = 0; i < words.size(); ++i) {
        if (!name[place.word + i].starts_with(words[i]))
            return Fit::none;
        same = same && name[i] == words[i];
    }
    return same ? Fit::whole : place.word == 0 ? Fit::beginning : Fit::inside;
}

bool LeadNames::knows(std::span<const std::string> foldedWords) const
{
    return !foldedWords.empty() &&
           std::ranges::any_of(candidates(foldedWords.front()),
                               [&](const Place &place) { return fit(place, foldedWords) != Fit::none; });
}

bool LeadNames::isWhole(std::span<const std::string> words, std::string_view company) const
{
    return std::ranges::equal(words, foldedWords(company));
}

std::vector<uint32_t> LeadNames::find(std::span<const std::string> foldedWords, const LeadData &data) const
{
    if (foldedWords.empty())
        return {};
    std::vector<Fit> fits(m_names.size(), Fit::none);
    for (const Place &place : candidates(foldedWords.front()))
        fits[place.name] = std::max(fits[place.name], fit(place, foldedWords));
    std::array<std::vector<uint32_t>, 4> found; // by fit
    for (uint32_t lead = 1; lead < data.leads.end(); ++lead)
        if (const uint32_t name = data.leads[lead].company.code;
            name < fits.size() && fits[name] != Fit::none && data.leads.has(lead))
            found[size_t(fits[name])].push_back(lead);
    std::vector<uint32_t> leads = std::move(found[size_t(Fit::whole)]);
    for (const Fit next : {Fit::beginning, Fit::inside})
        leads.insert(leads.end(), found[size_t(next)].begin(), found[size_t(next)].end());
    return leads;
}

} // namespace ridealong
