// SPDX-License-Identifier: GPL-3.0-or-later
#include "lead/companykey.h"

#include <QList>
#include <QString>
#include <algorithm>
#include <array>
#include <vector>

namespace ridealong {

namespace {

// Sorted.
constexpr std::array<std::string_view, 73> legalForms{
    "ab",           "ag",   "aps",   "as",      "asa",     "bhd",         "bv",      "bvba", "cia",
    "co",           "cokg", "comp",  "company", "corp",    "corporation", "cv",      "doo",  "eg",
    "eirl",         "ek",   "ev",    "gbr",     "ges",     "gesmbh",      "gk",      "gmbh", "inc",
    "incorporated", "jsc",  "kft",   "kg",      "kgaa",    "kk",          "limited", "llc",  "lllp",
    "llp",          "lp",   "ltd",   "ltda",    "mbh",     "nv",          "ohg",     "ood",  "oy",
    "oyj",          "pc",   "plc",   "pllc",    "private", "pte",         "pty",     "pvt",  "sa",
    "sab",          "sarl", "sas",   "sasu",    "sc",      "sca",         "sdn",     "se",   "sl",
    "slu",          "spa",  "spzoo", "sprl",    "srl",     "sro",         "tbk",     "ug",   "unlimited",
    "zrt"};

bool isLegalForm(std::string_view word)
{
    return std::ranges::find(legalForms, word) != legalForms.end();
}

// Dots and apostrophes stand inside of words: "S.A." is one, "O'Neil" too.
bool joins(char32_t c)
{
    return c == '.' || c == '\'' || c == U'\u2019';
}

struct Words
{
    std::string text;           // the words one after the other
    std::vector<size_t> starts; // of each in it

    void take(bool letter, bool joiner, std::string_view bytes)
    {
        if (letter && !inside)
            starts.push_back(text.size());
        if (letter)
            text += bytes;
        inside = letter || (inside && joiner);
    }
    std::string_view word(size_t i) const
    {
        const size_t end = i + 1 < starts.size() ? starts[i + 1] : text.size();
        return std::string_view(text).substr(starts[i], end - starts[i]);
    }

    bool inside = false;
};

bool isAscii(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return uint8_t(c) < 0x80; });
}

Words asciiWords(std::string_view name)
{
    Words words;
    for (const char c : name) {
        const char low = c >= 'A' && c <= 'Z' ? char(c + 32) : c;
        const bool letter = (low >= 'a' && low <= 'z') || (low >= '0' && low <= '9');
        words.take(letter, joins(char32_t(low)), {&low, 1});
    }
    return words;
}

Words wideWords(std::string_view name)
{
    const QString folded = QString::fromUtf8(name.data(), qsizetype(name.size()))
                               .toCaseFolded()
                               .normalized(QString::NormalizationForm_KD);
    Words words;
    for (const char32_t c : folded.toUcs4()) {
        if (QChar::isMark(c))
            continue;
        const std::string bytes = QString::fromUcs4(&c, 1).toStdString();
        words.take(QChar::isLetterOrNumber(c), joins(c), bytes);
    }
    return words;
}

} // namespace

std::string companyKey(std::string_view company)
{
    const Words words = isAscii(company) ? asciiWords(company) : wideWords(company);
    size_t first = 0, last = words.starts.size();
    while (last > 1 && isLegalForm(words.word(last - 1)))
        --last;
    if (last > 1 && words.word(0) == "the")
        first = 1;
    std::string key;
    for (size_t i = first; i < last; ++i)
        if (words.word(i) != "and" || last - first == 1)
            key += words.word(i);
    return key;
}

} // namespace ridealong
