// SPDX-License-Identifier: GPL-3.0-or-later
#include "followup/quicktokens.h"

#include "base/fold.h"
#include "base/spoken.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace ridealong {

namespace {

constexpr size_t mostWords = 300;

// How many bytes the sign of a currency takes, 0 where there is none.
size_t signLength(std::string_view text)
{
    for (const std::string_view sign : {"$", "\xE2\x82\xAC", "\xC2\xA3"})
        if (text.starts_with(sign))
            return sign.size();
    return 0;
}

// That of one behind an amount.
size_t signBehind(std::string_view text)
{
    for (const std::string_view sign : {"$", "\xE2\x82\xAC", "\xC2\xA3"})
        if (text.ends_with(sign))
            return sign.size();
    return 0;
}

bool isFigure(std::string_view line, size_t at)
{
    return at < line.size() && line[at] >= '0' && line[at] <= '9';
}

bool endsWord(std::string_view line, size_t at, size_t begin)
{
    constexpr std::string_view blanks = " \t\n\r;\"";
    if (blanks.find(line[at]) != std::string_view::npos)
        return true;
    const bool amount = signLength(line.substr(begin)) > 0 || speech() != Speech::english;
    const bool inAmount = amount && at > begin && isFigure(line, at - 1) && isFigure(line, at + 1);
    return line[at] == ',' && !inAmount;
}

// A curled apostrophe is a straight one.
std::string straightened(std::string word)
{
    for (size_t at; (at = word.find("\xE2\x80\x99")) != std::string::npos;)
        word.replace(at, 3, "'");
    return word;
}

QuickToken tokenAt(std::string_view line, size_t begin, size_t end, std::span<const QuickPhrase> phrases)
{
    size_t last = end;
    while (last > begin + 1 && (line[last - 1] == '!' || line[last - 1] == '?' || line[last - 1] == '.'))
        --last;
    QuickToken token{
        .begin = begin, .end = end, .word = straightened(folded(line.substr(begin, last - begin)))};
    token.grammar = std::ranges::any_of(phrases, [&](const QuickPhrase &phrase) {
        return std::ranges::find(phrase.words, token.word) != phrase.words.end();
    });
    return token;
}

} // namespace

std::vector<QuickToken> quickTokens(std::string_view line, std::span<const QuickPhrase> phrases)
{
    std::vector<QuickToken> tokens;
    for (size_t at = 0; at < line.size();) {
        size_t end = at;
        while (end < line.size() && (tokens.size() + 1 >= mostWords || !endsWord(line, end, at)))
            ++end;
        if (end > at)
            tokens.push_back(tokenAt(line, at, end, phrases));
        if (end < line.size() && (line[end] == ',' || line[end] == ';') && !tokens.empty())
            tokens.back().endsPart = true;
        at = end + 1;
    }
    return tokens;
}

namespace {

size_t markAt(std::string_view line, std::string_view mark)
{
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a + 32) : a) == b; };
    for (auto from = line.begin();;) {
        const auto found = std::search(from, line.end(), mark.begin(), mark.end(), same);
        if (found == line.end() || found == line.begin() || *(found - 1) == ' ' || *(found - 1) == ',')
            return size_t(found - line.begin());
        from = found + 1;
    }
}

} // namespace

size_t quickNoteAt(std::string_view line)
{
    const std::string own = QCoreApplication::translate("quicklog", "note:").toStdString();
    return std::min(markAt(line, "note:"), markAt(line, own));
}

bool isCurrencySign(std::string_view word)
{
    return !word.empty() && signLength(word) == word.size();
}

Money quickMoney(std::string_view word, int64_t perMajor)
{
    const size_t sign = signLength(word), behind = sign ? 0 : signBehind(word);
    word.remove_prefix(sign);
    word.remove_suffix(behind);
    double scale = 1;
    const bool signs = sign || behind;
    if (word.ends_with('k') || (signs && word.ends_with('m'))) {
        scale = word.back() == 'k' ? 1e3 : 1e6;
        word.remove_suffix(1);
    } else if (!signs) {
        return {};
    }
    if (word.find_first_not_of("0123456789.,") != std::string_view::npos)
        return {};
    const auto number = readTypedNumber(QString::fromLatin1(word.data(), qsizetype(word.size())));
    const double amount = number.value_or(0) * scale * double(perMajor);
    return number && amount < 1e15 ? Money{std::llround(amount)} : Money{};
}

std::string_view withoutBlanks(std::string_view text)
{
    constexpr std::string_view blanks = " \t\n\r,;";
    const size_t first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

} // namespace ridealong
