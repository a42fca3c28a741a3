// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/search.h"

#include "base/fold.h"

#include <algorithm>

namespace ridealong {

namespace {

constexpr size_t mostWords = 32;

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (char c : folded(text) + ' ') {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\0';
        if (!blank)
            word += c;
        else if (!word.empty() && words.size() < mostWords && !std::ranges::count(words, word))
            words.push_back(word);
        if (blank)
            word.clear();
    }
    return words;
}

} // namespace

TextSearch::TextSearch()
{
    for (FieldNo field = 0; field < std::size(leadFields); ++field) {
        const Member<Lead> &member = leadFields[field].member;
        if (member.isText() && (leadFields[field].info.flags & searched))
            m_columns.push_back({.field = field, .member = member.text(), .texts = {}});
    }
}

bool TextSearch::refresh(const LeadData &data, size_t most)
{
    std::string text;
    for (Column &column : m_columns) {
        const TextPool &pool = data.leads.pool(column.field);
        for (uint32_t code = uint32_t(column.starts.size()); code < pool.size(); ++code) {
            foldInto(pool.view({code}), text);
            if (most-- == 0)
                return false;
            column.starts.push_back(uint32_t(column.texts.size()));
            column.texts.append(text.c_str(), text.size() + 1);
        }
    }
    return true;
}

void TextSearch::mark(const Column &column, const std::string &word, uint32_t bit, Marks &marks)
{
    const std::string_view texts = column.texts;
    auto after = column.starts.begin();
    for (size_t at = texts.find(word); at != std::string_view::npos; at = texts.find(word, at)) {
        after = std::upper_bound(after, column.starts.end(), uint32_t(at));
        marks[size_t(after - column.starts.begin()) - 1] |= bit;
        at = after == column.starts.end() ? texts.size() : *after; // once a text is enough
    }
}

std::vector<uint32_t> TextSearch::find(std::string_view text, const LeadData &data,
                                       std::span<const uint32_t> leads) const
{
    const std::vector<std::string> words = wordsOf(text);
    std::vector<Marks> marks;
    for (const Column &column : m_columns) {
        marks.emplace_back(column.starts.size());
        for (size_t i = 0; i < words.size(); ++i)
            mark(column, words[i], uint32_t(1) << i, marks.back());
    }
    const auto all = uint32_t((uint64_t(1) << words.size()) - 1);
    std::vector<uint32_t> found;
    for (uint32_t lead : leads) {
        const Lead &row = data.leads[lead];
        uint32_t seen = 0;
        for (size_t i = 0; i < marks.size() && seen != all; ++i) {
            const uint32_t code = (row.*m_columns[i].member).code;
            seen |= code < marks[i].size() ? marks[i][code] : 0;
        }
        if (seen == all)
            found.push_back(lead);
    }
    return found;
}

} // namespace ridealong
