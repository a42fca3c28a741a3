// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/ranking.h"

namespace ridealong {

namespace {

constexpr int atStart = 4, atWord = 3, inside = 1;

// The first place where the word begins a word, else the first where it stands at all.
std::optional<std::pair<qsizetype, int>> placeOf(const QString &text, QStringView word)
{
    const auto first = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (first < 0)
        return std::nullopt;
    for (auto at = first; at >= 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return std::pair(at, at == 0 ? atStart : atWord);
    return std::pair(first, inside);
}

} // namespace

std::optional<Match> matchOf(const QString &text, const QString &typed)
{
    Match match;
    for (const QStringView word : QStringView(typed).split(u' ', Qt::SkipEmptyParts)) {
        const auto place = placeOf(text, word);
        if (!place)
            return std::nullopt;
        match.score += place->second;
        match.spans.append({place->first, word.size()});
    }
    return match;
}

} // namespace ridealong
